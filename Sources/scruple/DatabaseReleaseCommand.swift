import ArgumentParser
import Assembly

struct DatabaseReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Let a store that was copied take work again.",
        discussion: """
            Gives a copy up that was begun: what is in its target can never be used. Of a copy \
            that was whole, remove the target first, for both would sign the same ledger.
            """)

    @OptionGroup var store: StoreOptions
    @Flag(help: "The copy was whole, and is removed.") var copyRemoved = false

    func run() async throws {
        try await Failure.catching {
            try await StoreRelease.run(try store.place(), copyIsRemoved: copyRemoved)
        }
        Console.print("the store takes work again")
    }
}
