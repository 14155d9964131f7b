import ArgumentParser
import Assembly
import Primitives

struct FmtCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt", abstract: "Give policy files their layout.",
        discussion: """
            Prints the names of the files that it changed. Keys get their order, comments stay \
            where they belong, and what a file says stays the same; a file with errors is left \
            alone. Exit code 0: all files have the layout. 1: a file has errors or cannot be \
            read or written, or, with --check, would change.
            """)

    @Argument(help: "The policies' files.") var files: [String]
    @Flag(help: "Change nothing; print the files that would change.") var check = false

    func run() throws {
        var isGood = true
        for file in files where !isFormatted(file) { isGood = false }
        if !isGood { throw ExitCode(1) }
    }

    private func isFormatted(_ file: String) -> Bool {
        do {
            switch try PolicyFile.format(file, writes: !check) {
            case .kept: return true
            case .changed:
                Console.print(file)
                return !check
            case .refused(let diagnostics):
                for diagnostic in diagnostics { Console.error(diagnostic.text) }
                Console.error("\(file) has errors, and was left as it is")
                return false
            }
        } catch {
            Console.error("Error: \(error.message)")
            return false
        }
    }
}
