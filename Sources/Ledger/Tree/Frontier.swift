/// The right edge of a growing tree: the roots of its complete subtrees, the largest first.
///
/// All that appending and computing the root need, at most 64 hashes however large the tree is.
package struct Frontier: Hashable, Sendable {
    /// How many leaves the tree has.
    package private(set) var size: UInt64
    /// One for each bit that is set in the size, from the highest to the lowest.
    package private(set) var hashes: [Hash32]

    /// A tree without leaves.
    package init() {
        size = 0
        hashes = []
    }

    /// Takes up a tree where it was left; nil unless the size calls for that many hashes.
    package init?(size: UInt64, hashes: [Hash32]) {
        guard hashes.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.hashes = hashes
    }

    /// Where the hashes of a tree of that size belong, in their order.
    package static func positions(size: UInt64) -> [NodePosition] {
        var positions: [NodePosition] = []
        for level in (0..<64).reversed() where size >> UInt64(level) & 1 == 1 {
            positions.append(NodePosition(level: level, index: (size >> UInt64(level)) - 1))
        }
        return positions
    }

    /// Adds a leaf. One node hash on average, at most 63.
    package mutating func append(_ leaf: Hash32) {
        append(leaf) { _, _ in }
    }

    /// Adds a leaf and hands over each subtree that it completes, the leaf itself first. Where
    /// `completed` throws, the tree stays as it was.
    package mutating func append(
        _ leaf: Hash32, completed: (NodePosition, Hash32) throws -> Void
    ) rethrows {
        precondition(size < UInt64.max, "a tree has at most 2^64 - 1 leaves")
        var hash = leaf
        var position = NodePosition(level: 0, index: size)
        var whole = hashes.endIndex
        try completed(position, hash)
        while position.index & 1 == 1 {
            whole -= 1
            hash = MerkleTree.nodeHash(hashes[whole], hash)
            position = NodePosition(level: position.level + 1, index: position.index >> 1)
            try completed(position, hash)
        }
        hashes.removeSubrange(whole...)
        hashes.append(hash)
        size += 1
    }

    /// The root of the tree as it is now.
    package var root: Hash32 {
        guard var root = hashes.last else { return MerkleTree.emptyRoot }
        for left in hashes.dropLast().reversed() { root = MerkleTree.nodeHash(left, root) }
        return root
    }
}
