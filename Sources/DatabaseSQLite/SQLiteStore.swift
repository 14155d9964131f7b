package import Database
internal import GRDB
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#endif

/// The embedded store: two SQLite files, data and vault, in write-ahead mode, flushed on each
/// commit.
package final class SQLiteStore: Store {
    package var dialect: Dialect { .sqlite }

    private let pool: DatabasePool
    private let committer: GroupCommitter

    /// Opens the store.
    /// - Parameters:
    ///   - data: path of the file for everything but keys.
    ///   - vault: path of the file for the wrapped keys; attached under the name `vault`.
    ///   - creates: whether missing files are made; else their lack is an error.
    ///   - migrations: applied in order where the store is behind; in order of their versions.
    ///   - hook: orders the ledger's entries.
    /// - Throws: ``StoreError``.
    package init(
        data: String, vault: String, creates: Bool, migrations: [Migration], hook: any LedgerHook
    ) throws {
        guard creates || (access(data, F_OK) == 0 && access(vault, F_OK) == 0) else {
            throw StoreError.schema(.missing)
        }
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 4
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { handle in
            let connection = SQLiteConnection(handle: handle)
            _ = try connection.run("ATTACH DATABASE ?1 AS vault", [.text(vault)])
            guard !handle.configuration.readonly else { return }
            for pragma in [
                "PRAGMA main.synchronous = FULL", "PRAGMA vault.synchronous = FULL",
                "PRAGMA vault.secure_delete = ON", "PRAGMA main.secure_delete = ON",
                "PRAGMA vault.journal_mode = WAL", "PRAGMA main.wal_autocheckpoint = 4000",
                "PRAGMA main.cache_size = -12000", "PRAGMA vault.cache_size = -4000",
            ] {
                _ = try connection.run(pragma, [])
            }
        }
        do {
            pool = try DatabasePool(path: data, configuration: configuration)
            try pool.writeWithoutTransaction { handle in
                try Self.migrate(SQLiteConnection(handle: handle), migrations)
            }
        } catch let error as DatabaseError {
            throw StoreError(code: error.resultCode.rawValue)
        }
        committer = GroupCommitter(pool: pool, hook: hook)
    }

    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let box = ResultBox<Value>()
            committer.submit(
                GroupCommitter.Job(
                    perform: { transaction in
                        let value = try body(transaction)
                        box.set(value)
                    },
                    finish: { error in
                        if let error {
                            continuation.resume(throwing: error)
                        } else if let value = box.get() {
                            continuation.resume(returning: value)
                        } else {
                            continuation.resume(
                                throwing: StoreError.unavailable(code: "0"))
                        }
                    }))
        }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Snapshot) throws -> Value
    ) async throws -> Value {
        do {
            // GRDB's own reading transaction would prepare its statements anew each time.
            return try await pool.unsafeRead { handle in
                let connection = SQLiteConnection(handle: handle)
                _ = try connection.run("BEGIN", [])
                let result = Result { try body(connection) }
                do {
                    _ = try connection.run("COMMIT", [])
                } catch {
                    _ = try? connection.run("ROLLBACK", [])
                    // What failed first has ended the transaction, and is what counts.
                    _ = try result.get()
                    throw error
                }
                return try result.get()
            }
        } catch let error as DatabaseError {
            throw StoreError(code: error.resultCode.rawValue)
        }
    }

    package func close() throws {
        do {
            // So that the two files alone are the store, for whoever copies them.
            try pool.writeWithoutTransaction { handle in
                let connection = SQLiteConnection(handle: handle)
                for schema in ["main", "vault"] {
                    try connection.rows("PRAGMA \(schema).wal_checkpoint(TRUNCATE)", []) { _ in }
                }
            }
            try pool.close()
        } catch let error as DatabaseError {
            throw StoreError(code: error.resultCode.rawValue)
        }
    }

    private static func migrate(_ connection: SQLiteConnection, _ migrations: [Migration]) throws {
        guard try isBehind(connection, migrations) else { return }
        _ = try connection.run("BEGIN IMMEDIATE", [])
        do {
            // Another process may have been quicker.
            if try isBehind(connection, migrations) { try take(migrations, connection) }
            _ = try connection.run("COMMIT", [])
        } catch {
            _ = try? connection.run("ROLLBACK", [])
            throw error
        }
    }

    /// The version is in the data's file; in the vault's is the oldest whose programs still work.
    private static func versions(
        _ connection: SQLiteConnection
    ) throws -> (taken: Int64, usableFrom: Int64) {
        (
            try connection.first("PRAGMA main.user_version") { $0.integer(0) } ?? 0,
            try connection.first("PRAGMA vault.user_version") { $0.integer(0) } ?? 0
        )
    }

    private static func isBehind(
        _ connection: SQLiteConnection, _ migrations: [Migration]
    ) throws -> Bool {
        let found = try versions(connection)
        guard found.taken > migrations.newest else { return found.taken < migrations.newest }
        guard found.usableFrom > 0, migrations.newest >= found.usableFrom else {
            throw StoreError.schema(.newer(version: found.taken))
        }
        return false
    }

    private static func take(_ migrations: [Migration], _ connection: SQLiteConnection) throws {
        let found = try versions(connection)
        for migration in migrations where migration.version > found.taken {
            for statement in migration.statements { _ = try connection.run(statement, []) }
        }
        let oldest = migrations.usableFrom(after: found.taken, taken: found.usableFrom)
        _ = try connection.run("PRAGMA main.user_version = \(migrations.newest)", [])
        _ = try connection.run("PRAGMA vault.user_version = \(oldest)", [])
    }
}

/// Hands a value from the writer to the caller who waits; both sides are ordered by the queue.
private final class ResultBox<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    func set(_ new: Value) { value.withLock { $0 = new } }
    func get() -> Value? { value.withLock { $0 } }
}
