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
    /// The next entry's number, asked for with other queries.
    private var drawn: Drawn?

    private final class Drawn {
        var number: Int64?
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

    /// The number comes after the rows are held, in their trip.
    func expectEntry() throws {
        let new = Drawn()
        try noting {
            let query = ledger.drawing
            try connection.queue(query.sql, query.arguments) { result in
                if result.rowCount == 1 {
                    new.number = PostgresRow(result: result, row: 0).integer(0)
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
        self.drawn = nil
        if let drawn, drawn.number == nil { try finish() }
        return try ledger.append(
            entry, at: milliseconds, about: subject, number: drawn?.number, self)
    }

    func scrubVault() { scrubs = true }

    /// Ours among the advisory locks of a database that others use too: "scr" in ASCII.
    static let lockClass: Int64 = 0x736372
}
