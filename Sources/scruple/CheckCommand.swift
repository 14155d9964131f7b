internal import PolicyLanguage
import ArgumentParser
import Assembly
import Primitives

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Print every problem of a policy file at once.",
        discussion: "Exit code 0: no errors (there may be warnings). 1: errors, or no such file.")

    @Argument(help: "The policy's file.") var file: String

    func run() throws {
        let (policy, diagnostics) = try Failure.catching { try PolicyFile.check(file) }
        for diagnostic in diagnostics { Console.print(diagnostic.text) }
        guard let policy else {
            let count = diagnostics.count { $0.severity == .error }
            Console.error("\(count) error\(count == 1 ? "" : "s")")
            throw ExitCode(1)
        }
        Console.print(
            "ok: \(policy.clauses.count) clauses, \(policy.categories.count) categories,"
                + " \(policy.purposes.count) purposes, digest \(policy.digestHex)")
    }
}
