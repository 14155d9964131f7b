/// Turns the common dialect into PostgreSQL's.
enum PostgresSQL {
    /// Parameters: `?1` becomes `$1`. Statements of ours have no question mark elsewhere.
    static func statement(_ sql: String) -> String { sql.replacing("?", with: "$") }

    /// A statement that makes or changes a table.
    ///
    /// Texts are compared by their bytes, as SQLite does.
    static func definition(_ sql: String) -> String {
        let words: [(String, String)] = [
            (" BLOB", " BYTEA"), (" TEXT", " TEXT COLLATE \"C\""), (" INTEGER", " BIGINT"),
            (" WITHOUT ROWID", ""),
        ]
        return words.reduce(sql) { $0.replacing($1.0, with: $1.1) }
    }
}
