internal import UnixSignals
internal import PolicyLanguage
package import Custody
internal import Database
internal import Hummingbird
package import Logging
package import PolicyEngine
package import Primitives
internal import ServiceLifecycle
internal import Web

/// What `scruple serve` is told.
package struct ServeOptions: Sendable {
    package var policy: String
    package var place: StorePlace
    package var rootKey: String?
    package var initializes: Bool
    package var listen: Address
    /// Where `/metrics` is; nil: nowhere.
    package var metrics: Address?

    package init(
        policy: String, place: StorePlace, rootKey: String?, initializes: Bool, listen: Address,
        metrics: Address?
    ) {
        self.policy = policy
        self.place = place
        self.rootKey = rootKey
        self.initializes = initializes
        self.listen = listen
        self.metrics = metrics
    }
}

/// The running program: a store, a policy in force, and the addresses that answer.
package struct Server: Sendable {
    package let custodian: Custodian
    private let options: ServeOptions
    private let logger: Logger

    /// Opens the store and puts the policy in force.
    /// - Throws: ``StartError``.
    package init(_ options: ServeOptions, edge: Edge, logger: Logger) async throws {
        let rules = try PolicyFile.rules(options.policy)
        guard rules.policy.statutoryPeriods.isEmpty else {
            throw StartError.statutoryPeriodsNotHeld
        }
        custodian = try await Self.custodian(
            rules, options.place, options.rootKey, options.initializes, edge)
        do {
            try await custodian.establish()
            _ = try await custodian.markKeyless()
        } catch let error as StoreError {
            throw StartError(error)
        } catch CustodyError.superseded {
            throw StartError.policySuperseded
        } catch CustodyError.moving {
            throw StartError.storeMoving
        }
        self.options = options
        self.logger = logger
    }

    package static func custodian(
        _ rules: Rules, _ place: StorePlace, _ rootKey: String?, _ initializes: Bool, _ edge: Edge
    ) async throws -> Custodian {
        let opened = try await OpenedStore.open(
            place, rootKey: rootKey, initializing: initializes, origin: origin(rules), edge: edge)
        return Custodian(
            store: opened.store, rules: rules, keys: opened.keys, log: opened.log, edge: edge)
    }

    /// Answers until it is told to stop; then finishes what is under way.
    /// - Parameter ready: called with the port once the address answers.
    package func run(ready: @escaping @Sendable (Int) async -> Void) async throws {
        let metrics = Metrics()
        let version = try VersionInForce(custodian, metrics: metrics)
        let app = Application(
            responder: version,
            configuration: ApplicationConfiguration(
                address: options.listen.bind, serverName: "scruple"),
            onServerRunning: { channel in await ready(channel.localAddress?.port ?? 0) },
            logger: logger)
        var services: [any ServiceLifecycle.Service] = [
            Housekeeping(version: version, logger: logger), app,
        ]
        if let address = options.metrics {
            services.append(
                Application(
                    router: WebApp(custodian: custodian, metrics: metrics).metricsRouter(),
                    configuration: ApplicationConfiguration(address: address.bind),
                    logger: logger))
        }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
        try custodian.store.close()
    }

    /// The log's name: the host of the controller's site, and the policy's id.
    private static func origin(_ rules: Rules) -> String {
        let site = rules.policy.controller.site
        let host = site.split(separator: "/", omittingEmptySubsequences: true)
            .first { $0.contains(".") && !$0.hasSuffix(":") }
        return "\(host.map(String.init) ?? "localhost")/\(rules.policy.id)/ledger"
    }
}
