internal import Custody
internal import Database
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives
import ArgumentParser
import Assembly

struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish a version of the policy.",
        discussion: """
            Checks the file, puts its canonical form into the store and its digest on the ledger, \
            and announces it on the policy's pages. It takes force by itself at its time, on every \
            node that runs. Refused, with the reason: what fails the check, goes back in time, \
            comes sooner than people were promised, or drops what has to be kept.
            """)

    @Argument(help: "The policy's file.") var file: String
    @Option(help: "The day from which it is in force (UTC), in place of the file's own.")
    var effective: String?
    @Flag(help: "Values of categories that it no longer declares may be removed.")
    var dropData = false
    @OptionGroup var store: StoreOptions

    func run() async throws {
        let day = try effective.map { text in
            guard let date = CalendarDate(text: text) else {
                throw ValidationError("--effective is a day: 2027-01-15")
            }
            return date
        }
        try await Failure.catching {
            let rules = try PolicyFile.servable(file, effective: day)
            let custodian = try await Server.custodian(
                rules, try store.place(), store.rootKey, false, .system)
            defer { try? custodian.store.close() }
            let last = try await custodian.publishedHistory().versions.last
            let published = try await custodian.publish(
                after: last?.digest, droppingData: dropData)
            Console.print(
                "published version \(rules.policy.version), digest \(published.digest)")
            Console.print(
                "in force from \(published.effectiveAt.rfc3339), ledger entry \(published.entry)")
        }
    }
}
