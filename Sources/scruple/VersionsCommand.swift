internal import Database
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives
import ArgumentParser
import Assembly
import Custody

struct VersionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "versions",
        abstract: "List the versions of the policy, and who accepted what.",
        discussion: """
            For each version, the newest first: its label, when it was published, from when it is \
            in force, its digest; then how many people stand how to the version in force.
            """)

    @Flag(help: "Print one JSON object.") var json = false
    @OptionGroup var store: StoreOptions

    func run() async throws {
        try await Failure.catching {
            let custodian = try await Server.custodian(
                try store.place(), store.rootKey, .system)
            defer { try? custodian.store.close() }
            let coverage = try await custodian.coverage()
            if json {
                let report = VersionReport(custodian, coverage).json
                Console.print(String(decoding: report.canonicalBytes, as: UTF8.self))
            } else {
                for line in VersionReport(custodian, coverage).lines { Console.print(line) }
            }
        }
    }
}
