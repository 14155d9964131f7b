import DatabasePostgres
import TestSupport
import Testing

/// The promises of ``Store``, kept by PostgreSQL.
struct PostgresConformanceTests {
    @Test(arguments: StoreConformance.promises)
    func `PostgreSQL keeps a promise of the store`(promise: StorePromise) async throws {
        let database = try TestDatabase()
        let adapter = StoreAdapter(waitingMax: 8_192, writers: 6, leavesNoGaps: false) {
            creates, migrations in
            try PostgresStore(
                database.address, connections: 6, creates: creates, migrations: migrations,
                ledger: LineQueue())
        }
        try await promise.check(adapter)
        _ = database
    }
}
