import Assembly
import Custody
import Database
import TestSupport
import Testing

/// The list of tables that a copy takes is that of the databases themselves.
struct StoredTableTests {
    /// PostgreSQL's own of ours: which steps of the schema were taken.
    private static let unlisted: Set = ["schema_version"]

    private static func line(_ table: String, _ column: String, _ kind: String, _ key: Int64)
        -> String
    {
        "\(table).\(column) \(kind.lowercased()) \(key)"
    }

    /// Each column with its kind and its place in the key, from 1; 0 for none.
    private static let listed = Set(
        Schema.tables.flatMap { table in
            table.columns.enumerated().map { place, column in
                let kind =
                    switch column {
                    case .integer: "integer"
                    case .text: "text"
                    case .blob: "blob"
                    }
                return line(
                    table.name, column.name, kind, place < table.key.count ? Int64(place) + 1 : 0)
            }
        })

    @Test func `SQLite has these tables and columns, and no others`() async throws {
        let store = try await Home(.sqlite).open(initializing: true).store
        let found = try await store.read { snapshot in
            var found: Set<String> = []
            for (file, prefix) in [("main", ""), ("vault", "vault.")] {
                let rows = try snapshot.all(
                    """
                    SELECT t.name, c.name, c.type, c.pk
                    FROM \(file).sqlite_master t JOIN pragma_table_info(t.name, '\(file)') c
                    WHERE t.type = 'table'
                    """
                ) { ($0.text(0), $0.text(1), $0.text(2), $0.integer(3)) }
                for (table, column, kind, key) in rows {
                    let kind = kind == "BIGINT" ? "integer" : kind
                    found.insert(Self.line(prefix + table, column, kind, key))
                }
            }
            return found
        }
        #expect(found == Self.listed)
    }

    @Test func `PostgreSQL has these tables and columns, and no others`() async throws {
        let home = try Home(.postgres)
        let store = try await home.open(initializing: true).store
        let found = try await store.read { snapshot in
            try snapshot.all(
                """
                SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname,
                    a.attname, format_type(a.atttypid, NULL),
                    coalesce(array_position(i.indkey::int2[], a.attnum), -1) + 1
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                        AND NOT a.attisdropped
                    LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
                WHERE c.relkind = 'r' AND n.nspname IN ('public', 'vault')
                """
            ) { ($0.text(0), $0.text(1), $0.text(2), $0.integer(3)) }
        }
        let kinds = ["bigint": "integer", "bytea": "blob"]
        let lines = found.filter { !Self.unlisted.contains($0.0) }.map {
            Self.line($0.0, $0.1, kinds[$0.2] ?? $0.2, $0.3)
        }
        #expect(Set(lines) == Self.listed)
        _ = home
    }

    @Test func `PostgreSQL has one sequence, which a copy sets`() async throws {
        let home = try Home(.postgres)
        let store = try await home.open(initializing: true).store
        let found = try await store.read { snapshot in
            try snapshot.all("SELECT sequencename::text FROM pg_sequences") { $0.text(0) }
        }
        #expect(found == ["ledger_number"])
        _ = home
    }
}
