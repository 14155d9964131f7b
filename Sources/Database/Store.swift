/// A store of rows: SQLite or, later, PostgreSQL. What every adapter promises.
///
/// - **Durable.** What ``write(_:)`` returned survives the loss of power.
/// - **Shared commits.** Callers that wait at the same time share one commit; each runs in a
///   savepoint of its own, so that one caller's error takes back one caller's work.
/// - **Snapshots.** ``read(_:)`` sees one state, the last that was committed when it began.
/// - **Bounds.** A caller that would wait behind too many others gets ``StoreError/overloaded``.
///
/// The SQL is the common dialect of SQLite 3.40 and PostgreSQL 15, parameters written `?1`, `?2`.
package protocol Store: Sendable {
    /// Runs `body` in a transaction and returns once its work is durable.
    ///
    /// The body is synchronous and short; it may run again on adapters that retry, so it changes
    /// nothing but the transaction. If it throws, nothing of it stays.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value

    /// Runs `body` on a snapshot.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Snapshot) throws -> Value
    ) async throws -> Value

    /// Closes the store once everything under way is done.
    func close() throws
}

/// One state of the store, to be read.
package protocol Snapshot {
    /// Runs a query and hands each row to `each`; a row is valid only during that call.
    func rows(_ sql: String, _ arguments: [SQLValue], _ each: (any ResultRow) throws -> Void) throws
}

/// One unit of work that becomes durable whole or not at all.
package protocol Transaction: Snapshot {
    /// Runs a statement.
    /// - Returns: how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ arguments: [SQLValue]) throws -> Int

    /// Hands an entry to the ledger, in order, as part of this transaction.
    /// - Parameter milliseconds: the entry's time since the Unix epoch.
    /// - Returns: the entry's index.
    func append(entry: [UInt8], at milliseconds: Int64) throws -> Int64

    /// Asks that, before the caller is answered, no byte of what was deleted from the vault is left
    /// in the store's files.
    func scrubVault()
}

/// A row of a result; columns count from 0.
package protocol ResultRow {
    func integer(_ column: Int) -> Int64
    func text(_ column: Int) -> String
    func blob(_ column: Int) -> [UInt8]
    func isNull(_ column: Int) -> Bool
}

/// A value handed to a statement.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])

    package init(_ number: Int64?) { self = number.map(SQLValue.integer) ?? .null }
    package init(_ bytes: [UInt8]?) { self = bytes.map(SQLValue.blob) ?? .null }
    package init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }
}

extension Snapshot {
    /// The first row as `read` makes it, nil where there is none.
    package func first<Value>(
        _ sql: String, _ arguments: [SQLValue] = [], _ read: (any ResultRow) throws -> Value
    ) throws -> Value? {
        var found: Value?
        try rows(sql, arguments) { row in
            if found == nil { found = try read(row) }
        }
        return found
    }

    /// All rows as `read` makes them.
    package func all<Value>(
        _ sql: String, _ arguments: [SQLValue] = [], _ read: (any ResultRow) throws -> Value
    ) throws -> [Value] {
        var found: [Value] = []
        try rows(sql, arguments) { row in found.append(try read(row)) }
        return found
    }
}
