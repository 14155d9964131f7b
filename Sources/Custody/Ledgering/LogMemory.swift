internal import Ledger
internal import Synchronization

/// What proofs need of the log again and again, as far as it was read: an entry that is committed
/// keeps its place for good, and so does the hash of every complete subtree.
final class LogMemory: Sendable {
    /// Some 3 MB; a proof in a log of a million entries looks at twenty.
    static let nodesMax = 32_768

    private struct State {
        var nodes: [NodePosition: Hash32] = [:]
        /// The leaf hashes after the last full tile, and which tile they are of.
        var tile: UInt64 = 0
        var leaves: [Hash32] = []
        var checkpoint: (note: String, opened: Checkpoint)?
    }

    private let state = Mutex(State())

    func node(_ position: NodePosition) -> Hash32? { state.withLock { $0.nodes[position] } }

    func keep(_ hash: Hash32, at position: NodePosition) {
        state.withLock { state in
            if state.nodes.count >= Self.nodesMax { state.nodes = [:] }
            state.nodes[position] = hash
        }
    }

    /// Those of a tile that are known, from its first on.
    func leaves(of tile: UInt64, atMost count: Int) -> [Hash32] {
        state.withLock { state in
            state.tile == tile ? Array(state.leaves.prefix(count)) : []
        }
    }

    /// Keeps what is later in the log than what is kept, and forgets the rest.
    func keep(_ leaves: [Hash32], of tile: UInt64) {
        state.withLock { state in
            let isLater =
                tile > state.tile || (tile == state.tile && leaves.count > state.leaves.count)
            if isLater { (state.tile, state.leaves) = (tile, leaves) }
        }
    }

    /// The checkpoint in a signed note; the signature of the note that was asked for last is not
    /// checked again.
    func checkpoint(_ note: String, by key: VerifierKey) throws -> Checkpoint {
        let known = state.withLock { $0.checkpoint }
        if let known, known.note.utf8.elementsEqual(note.utf8) { return known.opened }
        let opened = try Checkpoint.open(Array(note.utf8), by: key)
        state.withLock { $0.checkpoint = (note, opened) }
        return opened
    }

    /// What is kept is not what the store has.
    func forget() { state.withLock { $0 = State() } }
}
