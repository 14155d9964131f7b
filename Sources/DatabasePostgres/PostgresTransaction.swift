internal import Database

/// Statements of one caller on a connection.
class PostgresSnapshot: Snapshot {
    let connection: PostgresConnection
    /// The first failure of a statement; nothing can be done with the transaction after it.
    private(set) var failure: PostgresFailure?
    /// Looks whether the caller still waits.
    private let isWanted: () -> Bool

    init(connection: PostgresConnection, isWanted: @escaping () -> Bool) {
        self.connection = connection
        self.isWanted = isWanted
    }

    func rows(_ sql: String, _ arguments: [SQLValue], _ each: (any ResultRow) throws -> Void) throws
    {
        try rows([SQLQuery(sql, arguments)]) { _, row in try each(row) }
    }

    func rows(_ queries: [SQLQuery], _ each: (Int, any ResultRow) throws -> Void) throws {
        guard isWanted() else { throw CancellationError() }
        try noting {
            for (place, query) in queries.enumerated() {
                try connection.queue(query.sql, query.arguments, place: place)
            }
            try connection.flush { place, result in
                for row in 0..<result.rowCount {
                    try each(place, PostgresRow(result: result, row: row))
                }
            }
        }
    }

    /// Remembers a failure and gives it the store's own words.
    func noting(_ body: () throws -> Void) throws {
        do { try body() } catch let found as PostgresFailure {
            failure = failure ?? found
            throw StoreError(found)
        }
    }

    /// Sends what is queued and reads the answers.
    func finish() throws { try noting { try connection.flush() } }

    /// What was taken back to a savepoint is as if it had not been.
    func forgetFailure() { failure = nil }
}

/// The transaction of one caller, or of several that share a commit.
final class PostgresTransaction: PostgresSnapshot, Transaction {
    private let ledger: any LedgerQueue
    /// Whether a caller of this transaction asked for a scrub.
    private(set) var scrubs = false
    /// Whether rows are held already; whoever holds some does not wait for others.
    private(set) var holds = false
    /// What a judge of required rows threw.
    private(set) var rejection: (any Error)?
    /// The next entries' numbers, asked for with other queries.
    private var drawn: Drawn?

    private final class Drawn {
        var isAnswered = false
        /// The next one last.
        var numbers: [Int64] = []
    }

    init(
        connection: PostgresConnection, ledger: any LedgerQueue, isWanted: @escaping () -> Bool
    ) {
        self.ledger = ledger
        super.init(connection: connection, isWanted: isWanted)
    }

    func run(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        var changed = 0
        try noting {
            try connection.queue(sql, arguments, place: 0)
            try connection.flush { _, result in changed = result.changed }
        }
        return changed
    }

    func enqueue(_ sql: String, _ arguments: [SQLValue]) throws {
        try noting { try connection.queue(sql, arguments) }
    }

    /// The first rows may be waited for. Whoever holds rows and waits for more could wait for
    /// somebody who waits for theirs; such work is taken back and done alone.
    func pin(_ sql: String, _ arguments: [SQLValue], shared: Bool) throws {
        let strength = shared ? " FOR SHARE" : " FOR UPDATE"
        try enqueue(sql + strength + (sharesCommit && holds ? " NOWAIT" : ""), arguments)
        holds = true
        drawn = nil
    }

    /// Many with one statement, which holds them in its order (PostgreSQL 15, SELECT, The Locking
    /// Clause). Citus holds rows only where a statement goes to one server.
    func pin(_ table: String, by column: String, _ keys: [[UInt8]], shared: Bool) throws {
        var keys = keys[...]
        while let last = keys.last {
            let isMany = keys.count > 1 && !connection.isCitus
            let some = keys.prefix(isMany ? Self.pinnedMax : 1)
            keys = keys.dropFirst(some.count)
            guard isMany else {
                let key = some.first ?? last
                try pin(
                    "SELECT 1 FROM \(table) WHERE \(column) = ?1", [.blob(key)], shared: shared)
                continue
            }
            // The last fills the places that are left, so that there is one such statement.
            let filled =
                some + Array(repeating: some.last ?? last, count: Self.pinnedMax - some.count)
            let places = (1...Self.pinnedMax).map { "?\($0)" }.joined(separator: ", ")
            try pin(
                "SELECT 1 FROM \(table) WHERE \(column) IN (\(places)) ORDER BY \(column)",
                filled.map { .blob($0) }, shared: shared)
        }
    }

    /// How many rows one statement pins.
    private static let pinnedMax = 200

    func require(_ query: SQLQuery, _ judge: @escaping (any ResultRow) throws -> Void) throws {
        try noting {
            try connection.queue(query.sql, query.arguments) { [unowned self] result in
                do {
                    for row in 0..<result.rowCount {
                        try judge(PostgresRow(result: result, row: row))
                    }
                } catch {
                    rejection = rejection ?? error
                    throw error
                }
            }
        }
    }

    /// The numbers come after the rows are held, in their trip.
    func expectEntries(_ count: Int) throws {
        let new = Drawn()
        try noting {
            let query = ledger.drawing(count)
            try connection.queue(query.sql, query.arguments) { result in
                new.isAnswered = true
                new.numbers = (0..<result.rowCount).reversed().map {
                    PostgresRow(result: result, row: $0).integer(0)
                }
            }
        }
        drawn = new
    }

    /// The work of a caller is written down: whatever is to be judged is, before the commit.
    func settle() throws {
        if connection.isToBeJudged { try finish() }
        if let rejection { throw rejection }
        // What the work made nothing of is an error all the same.
        if let failure { throw failure }
    }

    /// Another caller's work begins, or the same one's anew.
    func begin() {
        forgetFailure()
        rejection = nil
        drawn = nil
    }

    /// Whether other callers' work is in this transaction too.
    var sharesCommit = false

    func takes(_ office: Office) throws -> Bool {
        try first(
            "SELECT pg_try_advisory_xact_lock(?1, ?2)",
            [.integer(Self.lockClass), .integer(office.rawValue)]
        ) { $0.integer(0) == 1 } ?? false
    }

    func enters(_ office: Office, shared: Bool) throws {
        drawn = nil
        try enqueue(
            "SELECT pg_advisory_xact_lock\(shared ? "_shared" : "")(?1, ?2)",
            [.integer(Self.lockClass), .integer(office.rawValue)])
    }

    func append(entry: [UInt8], at milliseconds: Int64, about subject: [UInt8]?) throws -> Int64 {
        let drawn = drawn
        if let drawn, !drawn.isAnswered { try finish() }
        let number = drawn?.numbers.popLast()
        return try ledger.append(
            entry, at: milliseconds, about: subject, number: number, self)
    }

    func scrubVault() { scrubs = true }

    /// Ours among the advisory locks of a database that others use too: "scr" in ASCII.
    static let lockClass: Int64 = 0x736372
}
