internal import Primitives
import ArgumentParser
import Assembly
import PolicyLanguage

struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "Print the page that people read, as the server serves it."
    )

    @Argument(help: "The policy's file.") var file: String
    @Option(help: "One of the policy's languages, such as fr.") var language: String?

    func run() throws {
        let (policy, diagnostics) = try Failure.catching { try PolicyFile.check(file) }
        guard let policy else {
            for diagnostic in diagnostics { Console.error(diagnostic.text) }
            throw ExitCode(1)
        }
        let wanted = language.map { Language($0) } ?? policy.languages[0]
        guard policy.languages.contains(wanted) else {
            let known = policy.languages.map(\.tag).joined(separator: ", ")
            throw Failure("the policy is not written in \(wanted); its languages are \(known)")
        }
        Console.print(PolicyPage(policy: policy, language: wanted).html, terminator: "")
    }
}
