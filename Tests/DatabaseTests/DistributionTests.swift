import Custody
import Database
import DatabasePostgres
import TestSupport
import Testing

/// The schema can be spread over servers: read from the catalog of a plain PostgreSQL, which Citus
/// would refuse to distribute where any of this were not so.
struct DistributionTests {
    private let database: TestDatabase
    private let store: PostgresStore

    init() throws {
        database = try TestDatabase()
        store = try PostgresStore(
            database.address, connections: 1, creates: true, migrations: Schema.migrations,
            ledger: LedgerWaiting())
    }

    private func texts(_ sql: String, _ arguments: [SQLValue] = []) async throws -> [String] {
        try await store.read { try $0.all(sql, arguments) { $0.text(0) } }
    }

    /// By their names as we write them.
    private static let tables = """
        SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND n.nspname IN ('public', 'vault') ORDER BY 1
        """

    @Test func `each table has its place, and no other is named`() async throws {
        let named = Distribution.byPerson + Distribution.common
        #expect(try await texts(Self.tables) == named.sorted())
        #expect(Set(named).count == named.count)
    }

    @Test(arguments: Distribution.byPerson)
    func `a table of people has their id in its primary key and in all that is unique`(
        table: String
    ) async throws {
        let without = try await texts(
            """
            SELECT i.indexrelid::regclass::text FROM pg_index i
            WHERE i.indrelid = ?1::regclass AND i.indisunique AND NOT EXISTS (
                SELECT 1 FROM pg_attribute a WHERE a.attrelid = i.indrelid
                    AND a.attname = 'subject_id' AND a.attnum = ANY (i.indkey))
            """, [.text(table)])
        #expect(without == [])
        let first = try await texts(
            """
            SELECT a.attname::text FROM pg_index i
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
            WHERE i.indrelid = ?1::regclass AND i.indisprimary
            """, [.text(table)])
        #expect(first == ["subject_id"])
    }

    @Test func `no foreign key crosses from one server to another, for there is none`() async throws
    {
        #expect(
            try await texts("SELECT conname::text FROM pg_constraint WHERE contype = 'f'") == [])
    }

    @Test func `every table that grows with people is distributed`() async throws {
        let withPeople = try await texts(
            """
            SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'subject_id'
            WHERE c.relkind = 'r' AND n.nspname IN ('public', 'vault') ORDER BY 1
            """)
        // The registry finds a person by a value, wherever the person lies.
        #expect(Set(withPeople).subtracting(Distribution.byPerson) == ["lookup"])
    }

    @Test func `a server without Citus says so, and nothing is changed`() throws {
        let outcome = try PostgresCitus(database.address).distribute(
            byPerson: Distribution.byPerson, shared: Distribution.common, shards: 4)
        guard case .noExtension = outcome else {
            Issue.record("a plain PostgreSQL was distributed: \(outcome)")
            return
        }
    }
}
