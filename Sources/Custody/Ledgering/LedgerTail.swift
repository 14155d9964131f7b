package import Database
internal import Ledger
internal import Primitives
internal import Synchronization

/// Orders the entries of a store with one writer: each gets its index in the transaction of its
/// use, and the tree's tiles are written in the same commit.
///
/// Keeps the end of the log in memory and looks in each transaction whether another process went
/// on with it meanwhile; then it reads the end anew.
package final class LedgerTail: LedgerHook {
    private struct State {
        /// The tree as committed.
        var frontier = Frontier()
        /// The leaf hashes after the last full tile, as committed.
        var leaves: [Hash32] = []
        var isLoaded = false
        /// Entries of the running transaction.
        var fresh: [[UInt8]] = []
        /// Both of the above with the running transaction's entries.
        var next: (frontier: Frontier, leaves: [Hash32])?
    }

    private let state = Mutex(State())

    package init() {}

    package var pending: Int { state.withLock { $0.fresh.count } }

    /// The size of the committed tree as this process knows it.
    package var size: UInt64 { state.withLock { $0.frontier.size } }

    package func begin(_ transaction: any Transaction) throws {
        let last = try transaction.first("SELECT max(entry) FROM ledger_entry") {
            $0.isNull(0) ? -1 : $0.integer(0)
        }
        let size = UInt64((last ?? -1) + 1)
        let isKnown = state.withLock { state in
            state.fresh.removeAll(keepingCapacity: true)
            state.next = nil
            return state.isLoaded && state.frontier.size == size
        }
        guard !isKnown else { return }
        let tree = StoredTree(snapshot: transaction, size: size)
        let frontier = try tree.frontier()
        let leaves = try tree.leaves(of: size / 256)
        state.withLock { state in
            state.frontier = frontier
            state.leaves = leaves
            state.isLoaded = true
        }
    }

    package func append(
        _ entry: [UInt8], at milliseconds: Int64, _ transaction: any Transaction
    ) throws -> Int64 {
        let index = state.withLock { Int64($0.frontier.size) + Int64($0.fresh.count) }
        try transaction.run(
            "INSERT INTO ledger_entry (entry, at, bytes) VALUES (?1, ?2, ?3)",
            [.integer(index), .integer(milliseconds), .blob(entry)])
        state.withLock { $0.fresh.append(entry) }
        return index
    }

    package func rewind(to count: Int) {
        state.withLock { state in state.fresh.removeSubrange(count...) }
    }

    package func willCommit(_ transaction: any Transaction) throws {
        let (fresh, start, leaves) = state.withLock {
            ($0.fresh, $0.frontier, $0.leaves)
        }
        guard !fresh.isEmpty else { return }
        var frontier = start
        var tail = leaves
        for entry in fresh {
            let leaf = MerkleTree.leafHash(of: entry)
            frontier.append(leaf)
            tail.append(leaf)
            if tail.count == 256 {
                let tile = Int64(frontier.size / 256) - 1
                try write(full: tail, tile: tile, transaction)
                tail.removeAll(keepingCapacity: true)
            }
        }
        state.withLock { $0.next = (frontier, tail) }
    }

    package func didEnd(committed: Bool) {
        state.withLock { state in
            if committed, let next = state.next {
                state.frontier = next.frontier
                state.leaves = next.leaves
            } else if !committed {
                state.isLoaded = false
            }
            state.next = nil
            state.fresh.removeAll(keepingCapacity: true)
        }
    }

    /// Writes a full tile of leaves and carries its root up, level by level.
    private func write(full leaves: [Hash32], tile: Int64, _ transaction: any Transaction) throws {
        var hashes = leaves
        var tile = tile
        var level: Int64 = 0
        try store(hashes, level, tile, transaction)
        while hashes.count == 256 {
            let root = MerkleTree.root(of: hashes)
            level += 1
            let position = tile % 256
            tile /= 256
            hashes = try StoredTree.hashes(transaction, level: level, tile: tile)
            guard hashes.count == Int(position) else { throw StoreError.schema(.damaged) }
            hashes.append(root)
            try store(hashes, level, tile, transaction)
        }
    }

    private func store(
        _ hashes: [Hash32], _ level: Int64, _ tile: Int64, _ transaction: any Transaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO ledger_tile (level, tile, hashes) VALUES (?1, ?2, ?3)
            ON CONFLICT (level, tile) DO UPDATE SET hashes = excluded.hashes
            """,
            [.integer(level), .integer(tile), .blob(hashes.flatMap(\.bytes))])
    }
}
