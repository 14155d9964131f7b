package import Database

/// What every adapter of a store must keep; each adapter's tests run all of it.
package enum StoreConformance {
    package static let promises =
        reopening + isolation + holding + requiring + concurrency + values + errors
        + migrating

    /// The tables that the promises are checked on.
    static let tables = [
        Migration(
            version: 1, name: "lines",
            statements: [
                """
                CREATE TABLE line (
                    entry BIGINT NOT NULL PRIMARY KEY, at BIGINT NOT NULL, bytes BLOB NOT NULL
                )
                """
            ], postgres: ["CREATE SEQUENCE line_number AS BIGINT MINVALUE 0 START 0"]),
        Migration(
            version: 2, name: "notes",
            statements: [
                """
                CREATE TABLE note (
                    number BIGINT NOT NULL PRIMARY KEY, text TEXT UNIQUE, blob BLOB,
                    CHECK (number >= 0)
                )
                """,
                "CREATE TABLE vault.hidden (number BIGINT PRIMARY KEY, blob BLOB NOT NULL)",
            ]),
    ]
}

/// How the suite gets at an adapter: one store, opened as often as wanted.
package struct StoreAdapter: Sendable {
    /// How many callers may wait.
    package let waitingMax: Int
    /// How many callers write at the same time.
    package let writers: Int
    /// Whether numbers of entries have no gaps, whatever was taken back.
    package let leavesNoGaps: Bool
    package let open: @Sendable (_ creates: Bool, _ migrations: [Migration]) throws -> any Store

    package init(
        waitingMax: Int, writers: Int, leavesNoGaps: Bool,
        open: @escaping @Sendable (Bool, [Migration]) throws -> any Store
    ) {
        self.waitingMax = waitingMax
        self.writers = writers
        self.leavesNoGaps = leavesNoGaps
        self.open = open
    }

    func store(creates: Bool = true) throws -> any Store {
        try open(creates, StoreConformance.tables)
    }
}

/// One promise and how it is checked.
package struct StorePromise: Sendable, CustomStringConvertible {
    package let description: String
    package let check: @Sendable (StoreAdapter) async throws -> Void

    init(_ description: String, _ check: @escaping @Sendable (StoreAdapter) async throws -> Void) {
        self.description = description
        self.check = check
    }
}

extension Snapshot {
    func number(_ sql: String, _ arguments: [SQLValue] = []) throws -> Int64 {
        try first(sql, arguments) { $0.integer(0) } ?? -1
    }
}

extension Transaction {
    func note(_ number: Int64, _ text: String? = nil) throws {
        try run(
            "INSERT INTO note (number, text) VALUES (?1, ?2)", [.integer(number), SQLValue(text)])
    }
}

extension Transaction {
    /// An entry about nobody.
    @discardableResult
    package func append(entry: [UInt8], at milliseconds: Int64) throws -> Int64 {
        try append(entry: entry, at: milliseconds, about: nil)
    }
}
