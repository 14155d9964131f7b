/// A store of rows: SQLite or PostgreSQL. What every adapter promises.
///
/// - **Durable.** What ``write(_:)`` returned survives the loss of power.
/// - **Shared commits.** Callers that wait at the same time share one commit; one caller's error
///   takes back one caller's work.
/// - **One order a person.** Work that pins the same rows runs as if one after the other, unless
///   both share; entries of such work are on the ledger in that order.
/// - **Snapshots.** ``read(_:)`` sees one state, the last that was committed when it began.
/// - **Bounds.** A caller that would wait behind too many others, or for too long, gets
///   ``StoreError/overloaded``.
///
/// The SQL is the common dialect of SQLite 3.40 and PostgreSQL 15, parameters written `?1`, `?2`.
package protocol Store: Sendable {
    /// Which of the two dialects it speaks, for the few statements that differ.
    var dialect: Dialect { get }

    /// Runs `body` in a transaction and returns once its work is durable.
    ///
    /// The body is synchronous and short; it may run again, so it changes nothing but the
    /// transaction. If it throws, nothing of it stays. A caller whose task is cancelled while it
    /// waits gets `CancellationError`, and nothing was done.
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

/// The two ways in which SQL is written.
package enum Dialect: Hashable, Sendable {
    case sqlite
    case postgres
}

/// One state of the store, to be read.
package protocol Snapshot {
    /// Runs a query and hands each row to `each`; a row is valid only during that call.
    func rows(_ sql: String, _ arguments: [SQLValue], _ each: (any ResultRow) throws -> Void) throws

    /// Runs queries, in one trip where the database is far, and hands each row to `each` with the
    /// place of its query among them.
    func rows(_ queries: [SQLQuery], _ each: (Int, any ResultRow) throws -> Void) throws
}

/// One unit of work that becomes durable whole or not at all.
package protocol Transaction: Snapshot {
    /// Runs a statement.
    /// - Returns: how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ arguments: [SQLValue]) throws -> Int

    /// Runs a statement before the commit, in its place among the others, but need not do so at
    /// once. If it fails, the work fails.
    func enqueue(_ sql: String, _ arguments: [SQLValue]) throws

    /// Pins the rows that a query finds to this transaction: nobody else changes them before it
    /// ends, nor, unless `shared`, pins them too. Need not do so at once, but before any statement
    /// that follows.
    /// - Parameter sql: a SELECT from one table.
    func pin(_ sql: String, _ arguments: [SQLValue], shared: Bool) throws

    /// Pins the rows of a table that have these keys, each like ``pin(_:_:shared:)``, in the order
    /// of the keys.
    /// - Parameter keys: in ascending order.
    func pin(_ table: String, by column: String, _ keys: [[UInt8]], shared: Bool) throws

    /// Whether this transaction, and no other that runs, has an office that only one may have at a
    /// time. It is given up when the transaction ends.
    func takes(_ office: Office) throws -> Bool

    /// Waits for an office and has it until the transaction ends; alone, or with all others who
    /// share it. Need not wait at once, but before any statement that follows.
    func enters(_ office: Office, shared: Bool) throws

    /// Runs a query whose rows decide whether the work may be done at all. Need not do so at once,
    /// but `judge` has seen them before any answer to a later statement is handed out, and before
    /// the commit. If it throws, the work fails with that error.
    func require(_ query: SQLQuery, _ judge: @escaping (any ResultRow) throws -> Void) throws

    /// Tells that everybody whom the next `count` entries are about is pinned, so that their
    /// numbers may come with the next answer. A further pin, and a further office, takes that back.
    func expectEntries(_ count: Int) throws

    /// Hands an entry to the ledger, in order, as part of this transaction.
    /// - Parameters:
    ///   - milliseconds: the entry's time since the Unix epoch.
    ///   - subject: the one person whom the entry is about; nil for none and for many.
    /// - Returns: the entry's number. Of two pieces of work of which one came after the other, the
    ///   later has the larger number; a store with one writer leaves none out.
    func append(entry: [UInt8], at milliseconds: Int64, about subject: [UInt8]?) throws -> Int64

    /// Asks that what was deleted from the vault does not stay in the store's files.
    ///
    /// SQLite has no byte of it left before the caller is answered. PostgreSQL removes the dead
    /// rows soon after; what its own log keeps is told in Documentation/THREAT_MODEL.md.
    func scrubVault()
}

/// What only one node does at a time. The numbers are those of locks in the database.
package enum Office: Int64, Sendable {
    /// Puts entries that wait into the tree.
    case sequencing = 1
    /// Removes what erased people left behind.
    case sweeping = 2
    /// Brings a version of the policy into force; shared by all who act under it.
    case policy = 3
    /// Reads the entries that wait; shared by work whose entry is not kept with one person.
    case gathering = 4
}

/// A query with what it is handed.
package struct SQLQuery: Sendable {
    package let sql: String
    package let arguments: [SQLValue]

    package init(_ sql: String, _ arguments: [SQLValue] = []) {
        self.sql = sql
        self.arguments = arguments
    }
}

/// A row of a result; columns count from 0.
package protocol ResultRow {
    func integer(_ column: Int) -> Int64
    func text(_ column: Int) -> String
    func blob(_ column: Int) -> [UInt8]
    func isNull(_ column: Int) -> Bool
}

/// A value handed to a statement.
///
/// A text has no U+0000: SQLite would keep it and PostgreSQL cannot, so both refuse it with
/// ``StoreError/constraint``.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])

    package init(_ number: Int64?) { self = number.map(SQLValue.integer) ?? .null }
    package init(_ bytes: [UInt8]?) { self = bytes.map(SQLValue.blob) ?? .null }
    package init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }
}

extension Transaction {
    /// At once, for a database that is near.
    package func require(
        _ query: SQLQuery, _ judge: @escaping (any ResultRow) throws -> Void
    ) throws {
        try rows(query.sql, query.arguments, judge)
    }

    /// One after the other.
    package func pin(
        _ table: String, by column: String, _ keys: [[UInt8]], shared: Bool
    ) throws {
        for key in keys {
            try pin("SELECT 1 FROM \(table) WHERE \(column) = ?1", [.blob(key)], shared: shared)
        }
    }

    /// Nothing to do where a number costs nothing.
    package func expectEntries(_ count: Int) {}
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

    package func all<Value>(
        _ query: SQLQuery, _ read: (any ResultRow) throws -> Value
    ) throws -> [Value] {
        try all(query.sql, query.arguments, read)
    }

    /// One query after the other, for a database that is near.
    package func rows(
        _ queries: [SQLQuery], _ each: (Int, any ResultRow) throws -> Void
    ) throws {
        for (place, query) in queries.enumerated() {
            try rows(query.sql, query.arguments) { row in try each(place, row) }
        }
    }
}
