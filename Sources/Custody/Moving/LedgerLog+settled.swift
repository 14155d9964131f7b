package import Database

extension LedgerLog {
    /// Whether no entry waits, and the newest checkpoint covers all that are in the tree.
    package static func isSettled(_ snapshot: any Snapshot) throws -> Bool {
        let waits = try snapshot.first("SELECT 1 FROM pending_entry LIMIT 1") { _ in true }
        return try waits == nil && newest(snapshot)?.size == size(snapshot)
    }

    /// The number behind the largest that an entry has.
    package static func nextNumber(_ snapshot: any Snapshot) throws -> Int64 {
        let last = try snapshot.first("SELECT max(number) FROM ledger_entry") {
            $0.isNull(0) ? -1 : $0.integer(0)
        }
        return (last ?? -1) + 1
    }
}
