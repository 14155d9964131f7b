internal import Database
internal import GRDB
internal import GRDBSQLite
internal import Synchronization

/// Commits the work of all callers that wait at the same time with one flush to the disk.
///
/// Jobs queue up while a commit is under way; when it ends, all of them (up to a limit) run in the
/// next transaction. Only a job that fails after it has written needs its work taken back: then the
/// whole batch runs again with a savepoint around each job. That is rare, and savepoints are not
/// free.
final class GroupCommitter: Sendable {
    /// One caller's work, and how the caller is told.
    struct Job: Sendable {
        let perform: @Sendable (SQLiteTransaction) throws -> Void
        let finish: @Sendable ((any Error)?) -> Void
    }

    private struct Queue {
        var jobs: [Job] = []
        var isDraining = false
    }

    static let waitingMax = 8_192
    static let batchMax = 256

    private let pool: DatabasePool
    private let hook: any LedgerHook
    private let queue = Mutex(Queue())

    init(pool: DatabasePool, hook: any LedgerHook) {
        self.pool = pool
        self.hook = hook
    }

    func submit(_ job: Job) {
        let (isFull, starts) = queue.withLock { queue -> (Bool, Bool) in
            guard queue.jobs.count < Self.waitingMax else { return (true, false) }
            queue.jobs.append(job)
            defer { queue.isDraining = true }
            return (false, !queue.isDraining)
        }
        if isFull { job.finish(StoreError.overloaded) }
        if starts {
            pool.asyncWriteWithoutTransaction { [self] handle in drain(handle) }
        }
    }

    private func drain(_ handle: Database) {
        while let batch = nextBatch() { commit(batch, handle) }
    }

    private func nextBatch() -> [Job]? {
        queue.withLock { queue in
            guard !queue.jobs.isEmpty else {
                queue.isDraining = false
                return nil
            }
            let batch = Array(queue.jobs.prefix(Self.batchMax))
            queue.jobs.removeFirst(batch.count)
            return batch
        }
    }

    private func commit(_ batch: [Job], _ handle: Database) {
        let transaction = SQLiteTransaction(
            connection: SQLiteConnection(handle: handle), hook: hook)
        var failures: [(any Error)?] = []
        do {
            do {
                failures = try run(batch, transaction, savepoints: false)
            } catch is HalfDone {
                hook.didEnd(committed: false)
                _ = try transaction.connection.run("ROLLBACK", [])
                failures = try run(batch, transaction, savepoints: true)
            }
        } catch {
            hook.didEnd(committed: false)
            if sqlite3_get_autocommit(handle.sqliteConnection) == 0 {
                // A failed rollback leaves a connection that the next BEGIN refuses, in words.
                _ = try? transaction.connection.run("ROLLBACK", [])
            }
            for job in batch { job.finish(error) }
            return
        }
        hook.didEnd(committed: true)
        var scrubFailure: (any Error)?
        if transaction.scrubs.value { scrubFailure = scrub(transaction.connection) }
        for (job, failure) in zip(batch, failures) { job.finish(failure ?? scrubFailure) }
    }

    /// Runs all jobs and commits; throws where the transaction as a whole is lost.
    private func run(
        _ batch: [Job], _ transaction: SQLiteTransaction, savepoints: Bool
    ) throws -> [(any Error)?] {
        let connection = transaction.connection
        _ = try connection.run("BEGIN IMMEDIATE", [])
        try hook.begin(transaction)
        var failures: [(any Error)?] = []
        for job in batch {
            let entries = hook.pending
            let changes = sqlite3_total_changes(connection.handle.sqliteConnection)
            if savepoints { _ = try connection.run("SAVEPOINT job", []) }
            do {
                try job.perform(transaction)
                if savepoints { _ = try connection.run("RELEASE job", []) }
                failures.append(nil)
            } catch {
                // On a full disk SQLite may have rolled back the whole transaction already.
                guard sqlite3_get_autocommit(connection.handle.sqliteConnection) == 0 else {
                    throw error
                }
                if savepoints {
                    hook.rewind(to: entries)
                    _ = try connection.run("ROLLBACK TO job", [])
                    _ = try connection.run("RELEASE job", [])
                } else if sqlite3_total_changes(connection.handle.sqliteConnection) != changes {
                    throw HalfDone()
                }
                failures.append(error)
            }
        }
        try hook.willCommit(transaction)
        _ = try connection.run("COMMIT", [])
        return failures
    }

    /// Moves the vault's write-ahead log into its file and empties it; deleted bytes are zeroed
    /// there.
    private func scrub(_ connection: SQLiteConnection) -> (any Error)? {
        do {
            let isBusy = try connection.first("PRAGMA vault.wal_checkpoint(TRUNCATE)") {
                $0.integer(0)
            }
            return isBusy == 0 ? nil : StoreError.busy
        } catch {
            return error
        }
    }
}

/// A job failed after it had written, without a savepoint to go back to.
private struct HalfDone: Error {}

/// The transaction that a batch of jobs shares.
struct SQLiteTransaction: Transaction {
    /// Whether a job of the batch asked for a scrub; used from the one writer only.
    final class Flag {
        var value = false
    }

    let connection: SQLiteConnection
    let hook: any LedgerHook
    let scrubs = Flag()

    func rows(_ sql: String, _ arguments: [SQLValue], _ each: (any ResultRow) throws -> Void) throws
    {
        try connection.rows(sql, arguments, each)
    }

    func run(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        try connection.run(sql, arguments)
    }

    func enqueue(_ sql: String, _ arguments: [SQLValue]) throws {
        _ = try connection.run(sql, arguments)
    }

    /// There is one writer, and it is this one.
    func pin(_ sql: String, _ arguments: [SQLValue], shared: Bool) {}

    func takes(_ office: Office) -> Bool { true }

    func enters(_ office: Office, shared: Bool) {}

    func append(entry: [UInt8], at milliseconds: Int64, about subject: [UInt8]?) throws -> Int64 {
        try hook.append(entry, at: milliseconds, self)
    }

    func scrubVault() { scrubs.value = true }
}
