import ArgumentParser
import Assembly
import Primitives

struct DatabaseCopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy", abstract: "Move a whole store to another database.",
        discussion: """
            From a folder to PostgreSQL, back, or to another of the same kind. The source takes \
            nothing from the beginning on: its servers answer 503. Run again after an \
            interruption, it goes on. The target can be used once all of it was compared. Exit \
            code 0: done. 1: not, and why.
            """)

    @Option(help: "The folder of the store that is copied.") var fromData: String?
    @Option(help: "The URL of its PostgreSQL database instead, without a password.")
    var fromDatabase: String?
    @Option(help: "A file with that URL, which only its owner can read.")
    var fromDatabaseFile: String?
    @Option(help: "The folder that the store is copied to; made unless it is there.")
    var toData: String?
    @Option(help: "The URL of an empty PostgreSQL database instead, without a password.")
    var toDatabase: String?
    @Option(help: "A file with that URL, which only its owner can read.")
    var toDatabaseFile: String?
    @Option(help: "The root key's file; root.key in a folder unless given.")
    var rootKey: String?

    func run() async throws {
        let summary = try await Failure.catching {
            let lines = ProgressLines()
            return try await StoreCopy(
                from: try place("from", fromData, fromDatabase, fromDatabaseFile),
                to: try place("to", toData, toDatabase, toDatabaseFile), rootKey: rootKey,
                edge: .system
            ).run { await lines.show($0) }
        }
        guard let summary else {
            return Console.print("ok: the copy was whole before; nothing was done")
        }
        Console.print(
            "ok: \(summary.rows) rows of \(summary.tables) tables are the same in both,"
                + " \(summary.opened) values open, \(summary.entries) entries, root \(summary.root)"
        )
    }

    private func place(
        _ side: String, _ folder: String?, _ url: String?, _ file: String?
    ) throws -> StorePlace {
        switch (folder, url, file) {
        case (let folder?, nil, nil): return .folder(folder)
        case (nil, let url?, nil):
            return .database(try DatabaseAddress(url, from: .option), connections: 2)
        case (nil, nil, let file?):
            return .database(try DatabaseAddress(file: file), connections: 2)
        default:
            throw Failure(
                "name the store with one of --\(side)-data FOLDER, --\(side)-database URL and"
                    + " --\(side)-database-file FILE")
        }
    }
}

/// Progress in lines: one a table at its end, and one a second meanwhile.
private actor ProgressLines {
    private var shown = ContinuousClock.now
    private var last: CopyProgress?

    func show(_ progress: CopyProgress) {
        let isNew = last?.table != progress.table || last?.step != progress.step
        let isDone = progress.done >= progress.total
        guard isDone || isNew || shown.duration(to: .now) >= .seconds(1) else { return }
        guard !isDone || isNew || last?.done != progress.done else { return }
        Console.print(
            "\(progress.step.rawValue) \(progress.table): \(progress.done) of \(progress.total)"
                + " rows, \(progress.percent)%")
        shown = .now
        last = progress
    }
}
