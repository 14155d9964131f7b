import ArgumentParser

struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "database", abstract: "Where the store lies.",
        subcommands: [DatabaseCopyCommand.self, DatabaseReleaseCommand.self])
}
