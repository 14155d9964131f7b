package import Database
internal import Synchronization

/// The simplest ledger: lines in the order in which they come, without a hash.
package final class LineHook: LedgerHook {
    private struct State {
        var committed: Int64 = 0
        var fresh = 0
    }

    private let state = Mutex(State())

    package init() {}

    package var pending: Int { state.withLock { $0.fresh } }

    package func begin(_ transaction: any Transaction) throws {
        let count = try transaction.first("SELECT count(*) FROM line") { $0.integer(0) } ?? 0
        state.withLock { $0 = State(committed: count) }
    }

    package func append(
        _ entry: [UInt8], at milliseconds: Int64, _ transaction: any Transaction
    ) throws -> Int64 {
        let next = state.withLock { $0.committed + Int64($0.fresh) }
        try transaction.run(
            "INSERT INTO line (entry, at, bytes) VALUES (?1, ?2, ?3)",
            [.integer(next), .integer(milliseconds), .blob(entry)])
        state.withLock { $0.fresh += 1 }
        return next
    }

    package func rewind(to count: Int) {
        state.withLock { $0.fresh = count }
    }

    package func willCommit(_ transaction: any Transaction) throws {}

    package func didEnd(committed: Bool) {
        state.withLock { $0 = State() }
    }
}

/// The same for a store whose transactions run side by side: numbers from a sequence.
package struct LineQueue: LedgerQueue {
    package init() {}

    package func drawing(_ count: Int) -> SQLQuery {
        count == 1
            ? SQLQuery("SELECT nextval('line_number')")
            : SQLQuery(
                "SELECT nextval('line_number') FROM generate_series(1, CAST(?1 AS BIGINT))",
                [.integer(Int64(count))])
    }

    package func append(
        _ entry: [UInt8], at milliseconds: Int64, about subject: [UInt8]?, number: Int64?,
        _ transaction: any Transaction
    ) throws -> Int64 {
        try transaction.first(
            """
            INSERT INTO line (entry, at, bytes)
            VALUES (coalesce(?3, nextval('line_number')), ?1, ?2) RETURNING entry
            """, [.integer(milliseconds), .blob(entry), SQLValue(number)]
        ) { $0.integer(0) } ?? -1
    }
}
