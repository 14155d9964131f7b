internal import PolicyDifference
internal import PolicyLanguage
internal import Primitives
import ArgumentParser
import Assembly

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Say what changes for people between two versions.",
        discussion: """
            By clause: what becomes more, what becomes less, and mere words. Says at the end whether
            people must accept again and which consents fall away. Exit code 0: nothing material \
            changes. 2: something material does. 1: a file has errors, or is not there.
            """)

    @Argument(help: "The older version's file.") var old: String
    @Argument(help: "The newer version's file.") var new: String
    @Option(help: "In which language, such as fr; without it the newer version's first.")
    var language: String?
    @Flag(help: "Print the JSON form.") var json = false

    func run() throws {
        let difference = Difference(from: try policy(old), to: try policy(new))
        let wanted = try self.wanted(difference)
        if json {
            let form = difference.json(Wording(difference, language: wanted))
            Console.print(String(decoding: form.canonicalBytes, as: UTF8.self))
        } else {
            Console.print(
                DifferenceText(difference, language: wanted).text, terminator: "")
        }
        if difference.isMaterial { throw ExitCode(2) }
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
