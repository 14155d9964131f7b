import ArgumentParser
import Assembly

struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "database", abstract: "Where the store lies.",
        subcommands: [Distribute.self, DatabaseCopyCommand.self, DatabaseReleaseCommand.self])

    struct Distribute: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Spread the tables over the servers of a Citus cluster.",
            discussion: """
                Works on a PostgreSQL that has the extension citus, and says what to do on one \
                that has not. May be run again; what is distributed stays as it is. Stop the \
                nodes before.
                """)
        @OptionGroup var store: StoreOptions
        @Option(help: "Into how many parts the people are divided, 1 to 1024.")
        var shards = DatabaseDistribution.shardsDefault

        func run() throws {
            guard (1...DatabaseDistribution.shardsMax).contains(shards) else {
                throw Failure("--shards is a number from 1 to \(DatabaseDistribution.shardsMax)")
            }
            let done = try Failure.catching {
                try DatabaseDistribution.apply(try store.place(), shards: shards)
            }
            Console.print(done)
        }
    }
}
