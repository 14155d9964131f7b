internal import Database

/// Spreads the tables of a store over the servers of a Citus cluster (Citus 13, `citus_*`
/// functions).
package struct PostgresCitus {
    /// What came of it.
    package enum Outcome: Hashable, Sendable {
        /// - Parameter tables: how many tables were distributed now; 0 where all were already.
        case distributed(tables: Int, workers: Int)
        /// The database has no extension of that name.
        /// - Parameter isInstalled: whether the server could make one.
        case noExtension(isInstalled: Bool)
        case noStore
    }

    private let connection: PostgresConnection

    /// - Parameter address: of the coordinator's database.
    /// - Throws: ``StoreError``.
    package init(_ address: String) throws {
        do {
            connection = try PostgresConnecting(address: address).connect()
            connection.patienceMillis = -1
            try connection.queue("SET statement_timeout TO 0")
            try connection.flush()
        } catch let failure as PostgresFailure {
            throw StoreError(failure)
        }
    }

    /// Distributes what is not distributed yet, all of it or nothing.
    /// - Parameters:
    ///   - tables: by the person's id, on one server a person.
    ///   - shared: on the coordinator, known to Citus, so that a transaction that touches one of
    ///     them and a person commits on both servers or on none.
    ///   - shards: into how many parts the people are divided.
    /// - Throws: ``StoreError``.
    package func distribute(
        byPerson tables: [String], shared: [String], shards: Int
    ) throws -> Outcome {
        do {
            guard try number("SELECT count(*) FROM pg_extension WHERE extname = 'citus'") == 1
            else {
                let available = "SELECT count(*) FROM pg_available_extensions WHERE name = 'citus'"
                return .noExtension(isInstalled: try number(available) > 0)
            }
            guard try number("SELECT (to_regclass('public.subject') IS NOT NULL)::int") == 1
            else { return .noStore }
            let fresh = try take(tables, shared, shards)
            // What was moved to the shards would stay on the coordinator's disk, keys included;
            // also where a run before this one was cut off.
            for table in tables {
                try run("SELECT truncate_local_data_after_distributing_table(?1::regclass)", table)
            }
            let workers = try number("SELECT count(*) FROM citus_get_active_worker_nodes()")
            return .distributed(tables: fresh.count, workers: Int(workers))
        } catch let failure as PostgresFailure {
            throw StoreError(failure)
        }
    }

    private func take(
        _ tables: [String], _ shared: [String], _ shards: Int
    ) throws -> Set<String> {
        var fresh: Set<String> = []
        try run("BEGIN")
        do {
            for table in tables where try !isKnown(table) {
                let isFirst = table == tables.first
                try run(
                    """
                    SELECT create_distributed_table(?1::regclass, 'subject_id', colocate_with =>
                        \(isFirst ? "'none', shard_count => \(shards)" : "'\(tables[0])'"))
                    """, table)
                fresh.insert(table)
            }
            for table in shared where try !isKnown(table) {
                try run("SELECT citus_add_local_table_to_metadata(?1::regclass)", table)
                fresh.insert(table)
            }
            // Whatever a session sets does not reach the workers, where people's rows are held.
            try run(
                """
                DO $$ BEGIN
                    EXECUTE format('ALTER DATABASE %I SET lock_timeout = ''10s''',
                        current_database());
                END $$
                """)
            try connection.commit()
        } catch {
            try connection.rollBack()
            throw error
        }
        return fresh
    }

    private func isKnown(_ table: String) throws -> Bool {
        try number(
            "SELECT count(*) FROM pg_dist_partition WHERE logicalrelid = ?1::regclass", table) > 0
    }

    private func run(_ sql: String, _ table: String? = nil) throws {
        try connection.queue(sql, table.map { [.text($0)] } ?? [])
        try connection.flush()
    }

    private func number(_ sql: String, _ table: String? = nil) throws -> Int64 {
        var found: Int64 = 0
        try connection.queue(sql, table.map { [.text($0)] } ?? [], place: 0)
        try connection.flush { _, result in
            if result.rowCount > 0 { found = PostgresRow(result: result, row: 0).integer(0) }
        }
        return found
    }
}
