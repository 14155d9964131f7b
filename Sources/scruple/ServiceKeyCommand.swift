internal import Sealing
internal import Database
internal import PolicyEngine
internal import PolicyLanguage
import ArgumentParser
import Assembly
import Custody
import Primitives

struct ServiceKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service-key", abstract: "Keys with which services call the API.",
        subcommands: [Create.self, Revoke.self])

    struct KeyOptions: ParsableArguments {
        @Option(help: "The file of the version in force; the store has it too.")
        var policy: String?
        @OptionGroup var store: StoreOptions

        func custodian() async throws -> Custodian {
            guard let policy else {
                return try await Server.custodian(try store.place(), store.rootKey, .system)
            }
            return try await Server.custodian(
                try PolicyFile.rules(policy), try store.place(), store.rootKey, false, .system)
        }
    }

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a key for a service; it is shown once and kept hashed.")
        @Argument(help: "A service that the policy declares.") var service: String
        @Flag(help: "The key may not export, erase or see uses in people's names.")
        var noRights = false
        @OptionGroup var options: KeyOptions

        func run() async throws {
            let token = try await Failure.catching {
                let custodian = try await options.custodian()
                guard custodian.rules.service(ServiceID(service)) != nil else {
                    let known = custodian.rules.policy.services.map(\.id.text)
                    throw Failure(
                        "the policy declares no service \(service); it has "
                            + known.joined(separator: ", "))
                }
                let token = try await custodian.makeServiceKey(
                    ServiceID(service), mayAct: !noRights)
                try custodian.store.close()
                return token
            }
            Console.print(token.text)
        }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End all keys of a service, within two seconds.")
        @Argument(help: "A service that the policy declares.") var service: String
        @OptionGroup var options: KeyOptions

        func run() async throws {
            let count = try await Failure.catching {
                let custodian = try await options.custodian()
                let count = try await custodian.revokeServiceKeys(ServiceID(service))
                try custodian.store.close()
                return count
            }
            Console.print("revoked \(count) key\(count == 1 ? "" : "s")")
        }
    }
}
