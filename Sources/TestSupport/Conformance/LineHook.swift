package import Database
internal import Synchronization

/// The simplest ledger: lines in the order in which they come, without a hash.
package final class LineHook: LedgerHook {
    private let lines = Mutex(0)

    package init() {}

    package var pending: Int { lines.withLock { $0 } }

    package func begin(_ transaction: any Transaction) throws {
        lines.withLock { $0 = 0 }
    }

    package func append(
        _ entry: [UInt8], at milliseconds: Int64, _ transaction: any Transaction
    ) throws -> Int64 {
        let next = try transaction.first("SELECT count(*) FROM line") { $0.integer(0) } ?? 0
        try transaction.run(
            "INSERT INTO line (entry, at, bytes) VALUES (?1, ?2, ?3)",
            [.integer(next), .integer(milliseconds), .blob(entry)])
        lines.withLock { $0 += 1 }
        return next
    }

    package func rewind(to count: Int) {
        lines.withLock { $0 = count }
    }

    package func willCommit(_ transaction: any Transaction) throws {}

    package func didEnd(committed: Bool) {
        lines.withLock { $0 = 0 }
    }
}
