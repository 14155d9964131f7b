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
        /// The number of the last entry, as committed.
        var lastNumber: Int64 = -1
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
        // Numbers may be ahead of places where the data was on PostgreSQL once.
        let number = try transaction.first("SELECT max(number) FROM ledger_entry") {
            $0.isNull(0) ? -1 : $0.integer(0)
        }
        let tree = StoredTree(snapshot: transaction, size: size)
        let frontier = try tree.frontier()
        let leaves = try tree.leaves(of: size / 256)
        state.withLock { state in
            state.frontier = frontier
            state.leaves = leaves
            state.lastNumber = number ?? -1
            state.isLoaded = true
        }
    }

    package func append(
        _ entry: [UInt8], at milliseconds: Int64, _ transaction: any Transaction
    ) throws -> Int64 {
        let (index, number) = state.withLock { state in
            let fresh = Int64(state.fresh.count)
            return (Int64(state.frontier.size) + fresh, state.lastNumber + 1 + fresh)
        }
        try transaction.run(
            "INSERT INTO ledger_entry (entry, number, at, bytes) VALUES (?1, ?2, ?3, ?4)",
            [.integer(index), .integer(number), .integer(milliseconds), .blob(entry)])
        state.withLock { $0.fresh.append(entry) }
        return number
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
                try StoredTree.write(full: tail, tile: tile, transaction)
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
                state.lastNumber += Int64(state.fresh.count)
            } else if !committed {
                state.isLoaded = false
            }
            state.next = nil
            state.fresh.removeAll(keepingCapacity: true)
        }
    }
}
