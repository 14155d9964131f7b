internal import Database
internal import GRDB
internal import GRDBSQLite

/// Runs SQL on one connection, through GRDB's statement cache and SQLite's own stepping.
///
/// GRDB's row decoding costs more than the query for the small lookups that make up a read; its
/// connections, pool and cache are what is used of it.
struct SQLiteConnection: Snapshot {
    let handle: Database

    func rows(_ sql: String, _ arguments: [SQLValue], _ each: (any ResultRow) throws -> Void) throws
    {
        let statement = try prepared(sql, arguments)
        defer { finish(statement) }
        let row = SQLiteRow(statement: statement)
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: try each(row)
            case SQLITE_DONE: return
            default: throw StoreError(connection: handle)
            }
        }
    }

    func run(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        let statement = try prepared(sql, arguments)
        defer { finish(statement) }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: continue
            case SQLITE_DONE: return Int(sqlite3_changes(handle.sqliteConnection))
            default: throw StoreError(connection: handle)
            }
        }
    }

    private func prepared(_ sql: String, _ arguments: [SQLValue]) throws -> OpaquePointer {
        let statement: OpaquePointer
        do {
            statement = try handle.cachedStatement(sql: sql).sqliteStatement
        } catch let error as DatabaseError {
            throw StoreError(code: error.resultCode.rawValue)
        }
        for (index, argument) in arguments.enumerated() {
            if case .text(let text) = argument, text.utf8.contains(0) {
                throw StoreError.constraint
            }
            bind(argument, to: statement, at: Int32(index + 1))
        }
        return statement
    }

    private func bind(_ value: SQLValue, to statement: OpaquePointer, at index: Int32) {
        // SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
        let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: sqlite3_bind_null(statement, index)
        case .integer(let number): sqlite3_bind_int64(statement, index, number)
        case .text(let text):
            var text = text
            text.withUTF8 { utf8 in
                _ = utf8.withMemoryRebound(to: CChar.self) {
                    sqlite3_bind_text(statement, index, $0.baseAddress, Int32($0.count), copy)
                }
            }
        case .blob(let bytes):
            if bytes.isEmpty {
                sqlite3_bind_zeroblob(statement, index, 0)
            } else {
                bytes.withUnsafeBytes {
                    _ = sqlite3_bind_blob(statement, index, $0.baseAddress, Int32($0.count), copy)
                }
            }
        }
    }

    private func finish(_ statement: OpaquePointer) {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
    }
}

/// The row at which a statement stands.
struct SQLiteRow: ResultRow {
    let statement: OpaquePointer

    func integer(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }

    func text(_ column: Int) -> String { String(decoding: blob(column), as: UTF8.self) }

    func blob(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, Int32(column)) else { return [] }
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
    }
}

extension StoreError {
    init(connection: Database) {
        self.init(code: sqlite3_errcode(connection.sqliteConnection))
    }

    /// From a primary or extended result code of SQLite.
    init(code: Int32) {
        switch code & 0xFF {
        case SQLITE_FULL, SQLITE_IOERR: self = .full
        case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
        case SQLITE_CONSTRAINT: self = .constraint
        case SQLITE_CORRUPT, SQLITE_NOTADB: self = .schema(.damaged)
        case SQLITE_READONLY: self = .readOnly
        default: self = .unavailable(code: String(code))
        }
    }
}
