internal import Hummingbird
internal import Logging
internal import NIOCore
internal import ServiceLifecycle

#if canImport(Glibc)
    internal import Glibc
#endif

/// One address that the program answers at.
///
/// Throws ``StartError`` where the system does not give the address.
struct Listener<Responder: HTTPResponder>: Service
where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
    private let address: Address
    private let app: Application<Responder>

    /// - Parameter ready: called with the port once the address answers.
    init(
        _ address: Address, _ responder: Responder, logger: Logger,
        ready: @escaping @Sendable (Int) async -> Void
    ) {
        self.address = address
        app = Application(
            responder: responder,
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port), serverName: "scruple"),
            onServerRunning: { channel in await ready(channel.localAddress?.port ?? 0) },
            logger: logger)
    }

    func run() async throws {
        do {
            try await app.run()
        } catch let error as IOError {
            switch error.errnoCode {
            case EADDRINUSE: throw StartError.addressTaken(address.description)
            case EACCES, EPERM: throw StartError.addressReserved(address.description)
            case EADDRNOTAVAIL: throw StartError.addressForeign(address.description)
            default: throw error
            }
        } catch is SocketAddressError.UnknownHost {
            throw StartError.addressForeign(address.description)
        }
    }
}

/// The ports of a server's addresses, known once all of them answer.
actor Ports {
    private var main: Int?
    private var metrics: Int?
    private let hasMetrics: Bool
    private let ready: @Sendable (_ main: Int, _ metrics: Int?) async -> Void

    init(
        hasMetrics: Bool, ready: @escaping @Sendable (_ main: Int, _ metrics: Int?) async -> Void
    ) {
        self.hasMetrics = hasMetrics
        self.ready = ready
    }

    func answers(main port: Int) async {
        main = port
        await announce()
    }

    func answers(metrics port: Int) async {
        metrics = port
        await announce()
    }

    private func announce() async {
        guard let main, !hasMetrics || metrics != nil else { return }
        await ready(main, metrics)
    }
}
