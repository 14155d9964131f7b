internal import Database
internal import Dispatch
internal import GRDB
internal import GRDBSQLite
internal import Synchronization

/// Moves what lies in the data's write-ahead log into its file, beside the writer: SQLite's own way
/// is to do that in the commit that makes the log long, and everybody waits for it.
///
/// While the writer goes on the log does not end, so it can only begin anew where the writer moves
/// the last pages itself. It does that once few are left.
final class Checkpointer: Sendable {
    /// Pages in the log from which they are moved; 16 MB.
    static let pagesMin: Int32 = 4_000
    /// What the writer moves itself without a thought.
    static let restMax: Int32 = 500
    /// The log gets no longer than this, whoever has to move it; 64 MB.
    static let pagesMax: Int32 = 16_000
    /// The vault is written seldom, and its log has wrapped keys in it.
    static let vaultPagesMax: Int32 = 1_000

    private struct State {
        var isMoving = false
        /// How many pages of the log are in the file already, as far as is known.
        var moved: Int32 = 0
    }

    private let connection: DatabaseQueue
    private let queue = DispatchQueue(label: "scruple.checkpoints")
    private let state = Mutex(State())

    /// - Parameter data: path of the file for everything but keys.
    init(data: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { handle in
            let connection = SQLiteConnection(handle: handle)
            _ = try connection.run("PRAGMA synchronous = FULL", [])
            _ = try connection.run("PRAGMA wal_autocheckpoint = 0", [])
        }
        connection = try DatabaseQueue(path: data, configuration: configuration)
    }

    /// From now on each commit of the writer is heard of.
    func listen(to writer: Database) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_wal_hook(
            writer.sqliteConnection,
            { context, writer, schema, pages in
                guard let context, let writer, let schema else { return SQLITE_OK }
                let checkpointer = Unmanaged<Checkpointer>.fromOpaque(context)
                    .takeUnretainedValue()
                let isData = String(cString: schema) == "main"
                let isWriters =
                    isData
                    ? checkpointer.isForWriter(pages) : pages >= Checkpointer.vaultPagesMax
                // What cannot be moved now, because somebody reads it, is moved later.
                if isWriters {
                    sqlite3_wal_checkpoint_v2(
                        writer, schema, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
                }
                return SQLITE_OK
            }, context)
    }

    /// Whether the writer shall move the pages that are left; otherwise they may be under way.
    private func isForWriter(_ pages: Int32) -> Bool {
        let (isForWriter, starts) = state.withLock { state -> (Bool, Bool) in
            if pages < state.moved { state.moved = 0 }
            guard pages >= Self.pagesMin else { return (false, false) }
            if pages >= Self.pagesMax { return (true, false) }
            guard !state.isMoving else { return (false, false) }
            if state.moved > 0, pages - state.moved <= Self.restMax {
                state.moved = 0
                return (true, false)
            }
            state.isMoving = true
            return (false, true)
        }
        if starts { queue.async { [self] in move() } }
        return isForWriter
    }

    private func move() {
        var moved: Int32 = 0
        connection.inDatabase { handle in
            _ = sqlite3_wal_checkpoint_v2(
                handle.sqliteConnection, "main", SQLITE_CHECKPOINT_PASSIVE, nil, &moved)
        }
        state.withLock { $0 = State(isMoving: false, moved: max(moved, 0)) }
    }

    /// Waits for what is under way.
    func close() throws {
        queue.sync {}
        try connection.close()
    }
}
