import ArgumentParser
import Assembly

@main
enum Program {
    static func main() async {
        await Scruple.main(arguments)
    }

    /// What the program was called with, without its name.
    ///
    /// From the system where it tells: Swift finds the arguments by where the environment lies in
    /// memory, and loses them when a library that was loaded before it moved the environment.
    private static var arguments: [String] {
        guard let bytes = Files.read("/proc/self/cmdline", limit: 4_194_304), bytes.last == 0 else {
            return Array(CommandLine.arguments.dropFirst())
        }
        return bytes.dropLast().split(separator: 0, omittingEmptySubsequences: false)
            .dropFirst().map { String(decoding: $0, as: UTF8.self) }
    }
}

struct Scruple: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scruple",
        abstract: "The privacy policy that runs.",
        discussion: """
            Takes a privacy policy as a file and makes it true: publishes it, takes people in, gives
            their data out only for a declared purpose, and proves all of it afterwards.
            """,
        version: "0.1.0",
        subcommands: [
            InitCommand.self, CheckCommand.self, FmtCommand.self, DiffCommand.self,
            RenderCommand.self, ExportCommand.self, SchemaCommand.self, PublishCommand.self,
            VersionsCommand.self, ServeCommand.self, DemoCommand.self,
            ServiceKeyCommand.self, DatabaseCommand.self, LedgerCommand.self, ReceiptCommand.self,
            ProofCommand.self,
        ])
}
