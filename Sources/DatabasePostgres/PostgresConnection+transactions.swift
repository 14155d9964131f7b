extension PostgresConnection {
    /// Commits, with one trip for what is still queued and the commit itself.
    ///
    /// If a statement before it fails, the database leaves the commit out.
    /// - Throws: ``PostgresFailure``; with a tag below 0 where the connection was lost and nobody
    ///   knows whether the commit was done. Otherwise nothing of the transaction stays.
    func commit() throws {
        tag = -1
        do {
            try queue("COMMIT")
            try flush()
        } catch let failure as PostgresFailure {
            guard !failure.isLost else { throw PostgresFailure(state: failure.state, tag: -1) }
            try rollBack()
            throw failure
        }
    }

    /// Ends a transaction that failed; a connection that is lost has ended it by itself.
    func rollBack() throws {
        try takeBack("ROLLBACK")
    }

    /// Runs a statement that takes work back, after what is queued, whether or not that fails.
    func takeBack(_ statements: String...) throws {
        do { try flush() } catch {
            // It is taken back all the same.
            if let failure = error as? PostgresFailure, failure.isLost { throw failure }
        }
        for statement in statements { try queue(statement) }
        try flush()
    }
}
