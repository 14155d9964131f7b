package import Database
internal import Synchronization

/// A switch that makes the ledger refuse what it is handed.
package final class Fault: Sendable {
    private let error = Mutex<StoreError?>(nil)

    package init() {}

    package func set(_ new: StoreError?) { error.withLock { $0 = new } }
    package func check() throws {
        if let error = error.withLock({ $0 }) { throw error }
    }
}

/// A store whose ledger fails when a test wants it to; all else is the store's below.
package struct FaultyStore: Store {
    package var dialect: Dialect { base.dialect }

    let base: any Store
    let fault: Fault

    package init(base: any Store, fault: Fault) {
        self.base = base
        self.fault = fault
    }

    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await base.write { try body(FaultyTransaction(base: $0, fault: fault)) }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Snapshot) throws -> Value
    ) async throws -> Value {
        try await base.read(body)
    }

    package func close() throws { try base.close() }
}

private struct FaultyTransaction: Transaction {
    let base: any Transaction
    let fault: Fault

    func rows(_ sql: String, _ arguments: [SQLValue], _ each: (any ResultRow) throws -> Void) throws
    {
        try base.rows(sql, arguments, each)
    }

    func run(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        try base.run(sql, arguments)
    }

    func rows(_ queries: [SQLQuery], _ each: (Int, any ResultRow) throws -> Void) throws {
        try base.rows(queries, each)
    }

    func enqueue(_ sql: String, _ arguments: [SQLValue]) throws {
        try base.enqueue(sql, arguments)
    }

    func pin(_ sql: String, _ arguments: [SQLValue], shared: Bool) throws {
        try base.pin(sql, arguments, shared: shared)
    }

    func pin(_ table: String, by column: String, _ keys: [[UInt8]], shared: Bool) throws {
        try base.pin(table, by: column, keys, shared: shared)
    }

    func takes(_ office: Office) throws -> Bool { try base.takes(office) }

    func enters(_ office: Office, shared: Bool) throws {
        try base.enters(office, shared: shared)
    }

    func require(_ query: SQLQuery, _ judge: @escaping (any ResultRow) throws -> Void) throws {
        try base.require(query, judge)
    }

    func expectEntries(_ count: Int) throws { try base.expectEntries(count) }

    func append(entry: [UInt8], at milliseconds: Int64, about subject: [UInt8]?) throws -> Int64 {
        try fault.check()
        return try base.append(entry: entry, at: milliseconds, about: subject)
    }

    func scrubVault() { base.scrubVault() }
}
