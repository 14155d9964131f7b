import DatabaseSQLite
import TestSupport
import Testing

/// The promises of ``Store``, kept by the embedded store.
struct SQLiteConformanceTests {
    @Test(arguments: StoreConformance.promises)
    func `SQLite keeps a promise of the store`(promise: StorePromise) async throws {
        let folder = try TemporaryFolder()
        let adapter = StoreAdapter(waitingMax: 8_192, writers: 1, leavesNoGaps: true) {
            creates, migrations in
            try SQLiteStore(
                data: folder.path("data.db"), vault: folder.path("vault.db"), creates: creates,
                migrations: migrations, hook: LineHook())
        }
        try await promise.check(adapter)
        _ = folder
    }
}
