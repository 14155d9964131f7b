internal import Database

/// One caller's work in a transaction of its own.
struct PostgresTurn {
    private let job: PostgresJob
    private let connection: PostgresConnection
    private let ledger: any LedgerQueue

    init(_ job: PostgresJob, _ connection: PostgresConnection, _ ledger: any LedgerQueue) {
        self.job = job
        self.connection = connection
        self.ledger = ledger
    }

    /// Does the work and tells the caller, unless it is to be tried again.
    /// - Throws: ``PostgresFailure`` of a statement, with a tag below 0 if it was of the commit;
    ///   everything else is the work's own and nothing of it stays.
    func run(scrub: () -> Void) throws {
        connection.tag = 0
        switch job.work {
        case .reading(let body): try read(body)
        case .writing(let body): try write(body, scrub)
        case .alone(let sql):
            try connection.queue(sql)
            try connection.flush()
            job.finish(nil)
        }
    }

    private func read(_ body: (PostgresSnapshot) throws -> Void) throws {
        let snapshot = PostgresSnapshot(connection: connection, isWanted: { job.isWanted })
        try connection.queue("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        do {
            try job.interruptible(on: connection) { try body(snapshot) }
        } catch {
            try connection.rollBack()
            throw snapshot.failure.flatMap { job.isWanted ? $0 : nil } ?? cancelled(error)
        }
        // What was read is there; that the snapshot is let go matters to nobody who waits.
        job.finish(nil)
        try? connection.queue("COMMIT")
        try? connection.flush()
    }

    private func write(
        _ body: (PostgresTransaction) throws -> Void, _ scrub: () -> Void
    ) throws {
        let transaction = PostgresTransaction(
            connection: connection, ledger: ledger, isWanted: { job.isWanted })
        try connection.queue("BEGIN")
        do {
            try job.interruptible(on: connection) {
                try body(transaction)
                try transaction.settle()
            }
        } catch {
            try connection.rollBack()
            throw transaction.failure.flatMap { job.isWanted ? $0 : nil }
                ?? cancelled(transaction.rejection ?? error)
        }
        try connection.commit()
        job.finish(nil)
        if transaction.scrubs { scrub() }
    }

    private func cancelled(_ error: any Error) -> any Error {
        job.isWanted ? error : CancellationError()
    }
}
