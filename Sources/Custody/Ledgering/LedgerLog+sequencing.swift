internal import Database
internal import Ledger
internal import Primitives

extension LedgerLog {
    /// Puts what waits into the tree before somebody looks at it, if that can be done now. Whoever
    /// looks sees the entries that wait too, so it is no error if it cannot.
    package func sequenceIfPossible() async throws {
        do { try await sequence() } catch is StoreError {
            // Housekeeping tries again each second, and says so in the log.
        }
    }

    /// How many entries one transaction puts into the tree.
    static let sequencedMax = 1_000

    /// Puts the entries that wait into the tree, in the order of their numbers, unless another node
    /// does so at this moment. Whoever looks at the log calls it first, and housekeeping each
    /// second.
    ///
    /// Moving an entry from where it waits into the tree is one transaction, and only one node has
    /// the office at a time: whatever becomes of the node, the entry is in one place and not in
    /// both.
    /// - Returns: whether more entries may wait.
    @discardableResult
    package func sequence() async throws -> Bool {
        let waits = try await snapshot { snapshot in
            try snapshot.first("SELECT 1 FROM pending_entry LIMIT 1") { _ in true } ?? false
        }
        guard waits else { return false }
        return try await write { transaction in
            guard try transaction.takes(.sequencing) else { return false }
            let waiting = try transaction.all(
                """
                SELECT number, at, bytes FROM pending_entry ORDER BY number LIMIT ?1
                """, [.integer(Int64(Self.sequencedMax))], WaitingEntry.init)
            guard !waiting.isEmpty else { return false }
            var growth = try TreeGrowth(after: try Self.size(transaction), transaction)
            for start in stride(from: 0, to: waiting.count, by: TreeGrowth.stepMax) {
                let end = min(start + TreeGrowth.stepMax, waiting.count)
                try growth.append(Array(waiting[start..<end]))
            }
            return waiting.count == Self.sequencedMax
        }
    }
}

private struct WaitingEntry: Sendable {
    let number: Int64
    let at: Int64
    let bytes: [UInt8]

    init(_ row: any ResultRow) {
        number = row.integer(0)
        at = row.integer(1)
        bytes = row.blob(2)
    }
}

/// The tree as it grows in one transaction.
private struct TreeGrowth {
    private let transaction: any Transaction
    private var size: UInt64
    /// The leaf hashes after the last full tile.
    private var leaves: [Hash32]

    init(after size: UInt64, _ transaction: any Transaction) throws {
        self.transaction = transaction
        self.size = size
        leaves = try StoredTree(snapshot: transaction, size: size).leaves(of: size / 256)
    }

    /// How many entries one statement moves.
    static let stepMax = 50

    /// Moves entries into the tree; a full step is always the same statement.
    mutating func append(_ entries: [WaitingEntry]) throws {
        let rows = entries.indices.map { place in
            "(?\(place * 4 + 1), ?\(place * 4 + 2), ?\(place * 4 + 3), ?\(place * 4 + 4))"
        }
        let values = entries.enumerated().flatMap { place, entry -> [SQLValue] in
            [
                .integer(Int64(size) + Int64(place)), .integer(entry.number), .integer(entry.at),
                .blob(entry.bytes),
            ]
        }
        try transaction.enqueue(
            "INSERT INTO ledger_entry (entry, number, at, bytes) VALUES "
                + rows.joined(separator: ", "), values)
        let numbers = entries.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
        try transaction.enqueue(
            "DELETE FROM pending_entry WHERE number IN (\(numbers))",
            entries.map { .integer($0.number) })
        for entry in entries { try append(MerkleTree.leafHash(of: entry.bytes)) }
    }

    private mutating func append(_ leaf: Hash32) throws {
        size += 1
        leaves.append(leaf)
        guard leaves.count == 256 else { return }
        try StoredTree.write(full: leaves, tile: Int64(size / 256) - 1, transaction)
        leaves.removeAll(keepingCapacity: true)
    }
}
