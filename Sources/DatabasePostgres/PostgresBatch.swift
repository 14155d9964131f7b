internal import Database

/// The work of several callers in one transaction, each in a savepoint of its own, with one commit
/// for all of them.
struct PostgresBatch {
    private let batch: [PostgresJob]
    private let connection: PostgresConnection
    private let ledger: any LedgerQueue

    init(
        _ batch: [PostgresJob], _ connection: PostgresConnection, _ ledger: any LedgerQueue
    ) {
        self.batch = batch
        self.connection = connection
        self.ledger = ledger
    }

    /// Does the work and tells the callers.
    /// - Returns: those whose work was taken back because somebody else holds what it needs.
    /// - Throws: ``PostgresFailure`` where the transaction as a whole is lost: nobody was told, and
    ///   nothing stays, unless the tag is below 0.
    func run(scrub: () -> Void) throws -> [PostgresJob] {
        let transaction = PostgresTransaction(
            connection: connection, ledger: ledger, isWanted: { true })
        transaction.sharesCommit = true
        connection.tag = 0
        try connection.queue("BEGIN")
        var told: [(job: PostgresJob, error: (any Error)?)] = []
        var aside: [PostgresJob] = []
        do {
            for (place, job) in batch.enumerated() {
                connection.tag = place + 1
                switch try run(job, in: transaction) {
                case .done: told.append((job, nil))
                case .failed(let error): told.append((job, error))
                case .held: aside.append(job)
                }
            }
        } catch {
            try connection.rollBack()
            throw error
        }
        try connection.commit()
        for (job, error) in told { job.finish(error) }
        if transaction.scrubs { scrub() }
        return aside
    }

    private enum Outcome {
        case done
        case failed(any Error)
        case held
    }

    private func run(
        _ job: PostgresJob, in transaction: PostgresTransaction
    ) throws -> Outcome {
        guard case .writing(let body) = job.work else { return .held }
        try connection.queue("SAVEPOINT caller")
        transaction.begin()
        do {
            try body(transaction)
            try transaction.settle()
            try connection.queue("RELEASE caller")
            return .done
        } catch {
            if let failure = transaction.failure {
                // Of what a caller before queued: it is not known what else is wrong.
                guard !failure.isLost, failure.tag == connection.tag else { throw failure }
            }
            try connection.takeBack("ROLLBACK TO caller", "RELEASE caller")
            guard let failure = transaction.failure else {
                return .failed(transaction.rejection ?? error)
            }
            return failure.isHeld || failure.isConflict ? .held : .failed(StoreError(failure))
        }
    }
}
