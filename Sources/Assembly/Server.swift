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
    /// The policy's file; nil to go on with what the store has.
    package var policy: String?
    package var place: StorePlace
    package var rootKey: String?
    package var initializes: Bool
    package var listen: Address
    /// Where `/metrics` is; nil: nowhere.
    package var metrics: Address?

    package init(
        policy: String?, place: StorePlace, rootKey: String?, initializes: Bool, listen: Address,
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
        do {
            if let file = options.policy {
                let rules = try PolicyFile.servable(file)
                custodian = try await Self.custodian(
                    rules, options.place, options.rootKey, options.initializes, edge
                ).establish()
            } else {
                custodian = try await Self.custodian(options.place, options.rootKey, edge)
            }
            _ = try await custodian.markKeyless()
        } catch {
            throw StartError(any: error)
        }
        self.options = options
        self.logger = logger
    }

    /// On a store that has a version of the policy in force already, under that version.
    /// - Throws: ``StartError``.
    package static func custodian(
        _ place: StorePlace, _ rootKey: String?, _ edge: Edge
    ) async throws -> Custodian {
        let opened = try await OpenedStore.open(
            place, rootKey: rootKey, initializing: false, origin: "", edge: edge)
        do {
            let custodian = try await Custodian.underVersionInForce(
                of: opened.store, keys: opened.keys, log: opened.log, edge: edge)
            guard let custodian else { throw StartError.policyUnnamed }
            return custodian
        } catch {
            throw StartError(any: error)
        }
    }

    /// On a store, or a new one, under rules that the store need not know.
    /// - Throws: ``StartError``.
    package static func custodian(
        _ rules: Rules, _ place: StorePlace, _ rootKey: String?, _ initializes: Bool, _ edge: Edge
    ) async throws -> Custodian {
        let opened = try await OpenedStore.open(
            place, rootKey: rootKey, initializing: initializes, origin: origin(rules), edge: edge)
        return Custodian(
            store: opened.store, rules: rules, keys: opened.keys, log: opened.log, edge: edge)
    }

    /// Answers until it is told to stop; then finishes what is under way.
    /// - Parameter ready: called with the ports once all addresses answer.
    /// - Throws: ``StartError`` where an address cannot be had.
    package func run(
        ready: @escaping @Sendable (_ main: Int, _ metrics: Int?) async -> Void
    ) async throws {
        let metrics = Metrics()
        let version = try VersionInForce(custodian, metrics: metrics)
        let ports = Ports(hasMetrics: options.metrics != nil, ready: ready)
        var services: [any ServiceLifecycle.Service] = [
            Housekeeping(version: version, logger: logger),
            Listener(options.listen, version, logger: logger) { await ports.answers(main: $0) },
        ]
        if let address = options.metrics {
            let router = WebApp(custodian: custodian, metrics: metrics).metricsRouter()
            services.append(
                Listener(address, router.buildResponder(), logger: logger) { port in
                    await ports.answers(metrics: port)
                })
        }
        // Where one address cannot be had, the rest stops as on SIGTERM; then the error is thrown.
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map {
                    .init(service: $0, failureTerminationBehavior: .gracefullyShutdownGroup)
                }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
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
