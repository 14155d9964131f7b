/// Proves that a leaf is at an index of a tree (RFC 9162 section 2.1.3).
package enum InclusionProof {
    /// The hashes from the leaf's sibling up to the root's child.
    /// - Parameter node: the hash of a complete subtree that lies within the tree; its errors pass.
    package static func make(
        index: UInt64, size: UInt64, node: (NodePosition) throws -> Hash32
    ) throws -> [Hash32] {
        guard index < size else { throw LedgerError.indexBeyondTree }
        var range = LeafRange(start: 0, count: size)
        var path: [Hash32] = []
        while range.count > 1 {
            let (left, right) = range.halves
            let isLeft = index < right.start
            path.append(try (isLeft ? right : left).root(node))
            range = isLeft ? left : right
        }
        return path.reversed()
    }
}

/// Proves that a tree starts with all leaves of a smaller one (RFC 9162 section 2.1.4).
package enum ConsistencyProof {
    /// The hashes in the order of ``MerkleTree/verifyConsistency(size1:size2:root1:root2:proof:)``.
    /// - Parameter node: the hash of a complete subtree that lies within the tree; its errors pass.
    package static func make(
        size1: UInt64, size2: UInt64, node: (NodePosition) throws -> Hash32
    ) throws -> [Hash32] {
        guard 0 < size1, size1 <= size2 else { throw LedgerError.sizesUnordered }
        var range = LeafRange(start: 0, count: size2)
        var path: [Hash32] = []
        while range.start + range.count != size1 {
            let (left, right) = range.halves
            let isLeft = size1 <= right.start
            path.append(try (isLeft ? right : left).root(node))
            range = isLeft ? left : right
        }
        // The smaller tree's own root is known to whoever checks; a part of it is not.
        if range.start > 0 { path.append(try range.root(node)) }
        return path.reversed()
    }
}

/// A run of leaves as RFC 9162 splits a tree: it starts at a multiple of its width.
private struct LeafRange {
    let start: UInt64
    let count: UInt64

    /// Split at the largest power of two below the count.
    var halves: (LeafRange, LeafRange) {
        let width = UInt64(1) << UInt64(63 - (count - 1).leadingZeroBitCount)
        return (
            LeafRange(start: start, count: width),
            LeafRange(start: start + width, count: count - width)
        )
    }

    func root(_ node: (NodePosition) throws -> Hash32) throws -> Hash32 {
        guard count.nonzeroBitCount > 1 else {
            let level = count.trailingZeroBitCount
            return try node(NodePosition(level: level, index: start >> UInt64(level)))
        }
        let (left, right) = halves
        return MerkleTree.nodeHash(try left.root(node), try right.root(node))
    }
}
