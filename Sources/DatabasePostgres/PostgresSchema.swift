internal import Database

/// Brings the tables of a database to what this version knows.
///
/// Several nodes may start at once: one takes the steps, the others wait for it.
struct PostgresSchema {
    let connection: PostgresConnection

    func migrate(_ migrations: [Migration], creates: Bool) throws {
        // A step may take its time, and so may another node that takes it at this moment.
        connection.patienceMillis = -1
        try connection.queue("BEGIN")
        do {
            try connection.queue("SET LOCAL statement_timeout TO 0")
            try connection.queue("SET LOCAL lock_timeout TO 0")
            try connection.queue(
                "SELECT pg_advisory_xact_lock(?1, 0)",
                [.integer(PostgresTransaction.lockClass)])
            let found = try version()
            guard found != nil || creates else { throw StoreError.schema(.missing) }
            if try take(migrations, after: found) {
                try connection.commit()
            } else {
                try connection.rollBack()
            }
        } catch {
            try? connection.rollBack()
            throw error
        }
    }

    /// The steps taken, and the oldest schema whose programs still work; nil for no tables.
    private func version() throws -> (taken: Int64, usableFrom: Int64)? {
        let isThere = try number("SELECT to_regclass('public.schema_version') IS NOT NULL") == 1
        guard isThere else { return nil }
        guard let taken = try number("SELECT version FROM schema_version"),
            let usableFrom = try number("SELECT usable_from FROM schema_version")
        else { throw StoreError.schema(.damaged) }
        return (taken, usableFrom)
    }

    /// - Returns: whether there was anything to do.
    private func take(
        _ migrations: [Migration], after found: (taken: Int64, usableFrom: Int64)?
    ) throws -> Bool {
        let taken = found?.taken ?? 0
        if taken >= migrations.newest, found != nil {
            guard (found?.usableFrom ?? 0) <= migrations.newest else {
                throw StoreError.schema(.newer(version: taken))
            }
            return false
        }
        try connection.queue("CREATE SCHEMA IF NOT EXISTS vault")
        try connection.queue(
            """
            CREATE TABLE IF NOT EXISTS schema_version (
                one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1), version BIGINT NOT NULL,
                usable_from BIGINT NOT NULL)
            """)
        try connection.flush()
        for migration in migrations where migration.version > taken {
            for statement in migration.statements.map(PostgresSQL.definition) + migration.postgres {
                try connection.queue(statement)
                try connection.flush()
            }
        }
        try connection.queue(
            """
            INSERT INTO schema_version (one, version, usable_from) VALUES (1, ?1, ?2)
            ON CONFLICT (one) DO UPDATE SET version = excluded.version,
                usable_from = excluded.usable_from
            """,
            [
                .integer(migrations.newest),
                .integer(migrations.usableFrom(after: taken, taken: found?.usableFrom ?? 0)),
            ])
        try connection.flush()
        return true
    }

    private func number(_ sql: String) throws -> Int64? {
        var found: Int64?
        try connection.queue(sql, place: 0)
        try connection.flush { _, result in
            guard result.rowCount > 0 else { return }
            found = PostgresRow(result: result, row: 0).integer(0)
        }
        return found
    }
}
