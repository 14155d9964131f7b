import ArgumentParser

@main
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
            CheckCommand.self, RenderCommand.self, ServeCommand.self, DemoCommand.self,
            ServiceKeyCommand.self, LedgerCommand.self, ReceiptCommand.self, ProofCommand.self,
        ])
}
