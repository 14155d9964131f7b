internal import Custody
internal import Database
internal import PolicyDifference
internal import PolicyLanguage
internal import Primitives
import ArgumentParser
import Assembly

struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Say what changes for people between two versions.",
        discussion: """
            By clause: what becomes more, what becomes less, and mere words. Says at the end whether
            people must accept again and which consents fall away. With a store, also what the \
            newer version would do there, in numbers. Exit code 0: nothing material changes. 2: \
            something material does. 1: a file has errors, or is not there.
            """)

    @Argument(help: "The older version's file.") var old: String
    @Argument(help: "The newer version's file.") var new: String
    @Option(help: "In which language, such as fr; without it the newer version's first.")
    var language: String?
    @Flag(help: "Print the JSON form.") var json = false
    @Option(help: "The folder of a store on which the newer version is simulated.")
    var data: String?
    @Option(help: "The URL of a PostgreSQL database instead, without a password.")
    var database: String?
    @Option(help: "A file with that URL, which may have a password and only its owner can read.")
    var databaseFile: String?
    @Option(help: "The root key's file; with --data it is root.key in the folder unless given.")
    var rootKey: String?

    func run() async throws {
        let difference = Difference(from: try policy(old), to: try policy(new))
        let wanted = try self.wanted(difference)
        let impact = try await impact(of: difference.to)
        if json {
            var form = difference.json(Wording(difference, language: wanted)).object ?? [:]
            form["impact"] = impact?.json
            Console.print(
                String(decoding: JSONValue.object(form).canonicalBytes, as: UTF8.self))
        } else {
            let wording = Wording(difference, language: wanted)
            Console.print(DifferenceText(difference, language: wanted).text, terminator: "")
            for line in impact?.lines(wording.words.impact) ?? [] { Console.print(line) }
        }
        if difference.isMaterial { throw ExitCode(2) }
    }

    /// Nil where no store is named.
    private func impact(of policy: Policy) async throws -> Impact? {
        guard [data, database, databaseFile].contains(where: { $0 != nil }) else { return nil }
        return try await Failure.catching {
            let custodian = try await Server.custodian(
                try StorePlace(data: data, database: database, file: databaseFile), rootKey,
                .system)
            defer { try? custodian.store.close() }
            return try await custodian.impact(of: policy)
        }
    }

    private func policy(_ file: String) throws -> Policy {
        let (policy, diagnostics) = try Failure.catching { try PolicyFile.check(file) }
        guard let policy else {
            for diagnostic in diagnostics where diagnostic.severity == .error {
                Console.error(diagnostic.text)
            }
            throw ExitCode(1)
        }
        return policy
    }

    private func wanted(_ difference: Difference) throws -> Language {
        let languages = difference.to.languages
        guard let language else { return languages[0] }
        guard languages.contains(Language(language)) else {
            let known = languages.map(\.tag).joined(separator: ", ")
            throw Failure(
                "the newer version is not written in \(language); its languages are \(known)")
        }
        return Language(language)
    }
}
