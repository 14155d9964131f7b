internal import Custody
internal import PolicyLanguage
internal import PolicyEngine
import ArgumentParser
import Assembly
import Logging
import Primitives

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Publish the policy and run it.",
        discussion: """
            Refuses to start where something is missing or wrong, rather than to repair it. Stops \
            on SIGTERM or SIGINT, after finishing what is under way.
            """)

    @Option(help: "The policy's file, published unless the store has it; what is in force if none.")
    var policy: String?
    @OptionGroup var store: StoreOptions
    @Flag(name: .customLong("init"), help: "Make the store if there is none.")
    var initializes = false
    @Option(help: "Where to listen, HOST:PORT; port 0 for any.") var listen = "127.0.0.1:8080"
    @Option(help: "Where to serve /metrics, HOST:PORT; not served unless given.")
    var metricsListen: String?

    func run() async throws {
        guard let address = Address(text: listen) else {
            throw Failure(StartError.address(listen).message)
        }
        let metrics = try metricsListen.map { text in
            guard let address = Address(text: text) else {
                throw Failure(StartError.address(text).message)
            }
            return address
        }
        var logger = Logger(
            label: "scruple", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .notice
        let options = try Failure.catching {
            ServeOptions(
                policy: self.policy, place: try store.place(), rootKey: store.rootKey,
                initializes: initializes, listen: address, metrics: metrics)
        }
        let server = try await Failure.catching {
            try await Server(options, edge: .system, logger: logger)
        }
        let policy = server.custodian.rules.policy
        try await Failure.catching {
            try await server.run { port, metricsPort in
                if let metrics, let metricsPort {
                    Console.print("metrics on http://\(metrics.with(port: metricsPort))/metrics")
                }
                let address = address.with(port: port)
                Console.print("listening on http://\(address)")
                for language in policy.languages {
                    let path = policy.address.replacing("{language}", with: language.tag)
                    Console.print("policy at http://\(address)\(path)")
                }
            }
        }
    }
}
