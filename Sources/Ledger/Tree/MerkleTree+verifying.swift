extension MerkleTree {
    /// Checks that a leaf is at an index of a tree (RFC 9162 section 2.1.3.2).
    /// - Parameter proof: the sibling of the leaf first, the root's child last.
    package static func verifyInclusion(
        index: UInt64, size: UInt64, leaf: Hash32, proof: [Hash32], root: Hash32
    ) throws(LedgerError) {
        guard index < size else { throw .indexBeyondTree }
        var climb = Climb(index, size - 1)
        var hash = leaf
        for sibling in proof {
            guard climb.last > 0 else { throw .proofLengthWrong }
            if climb.isRight {
                hash = nodeHash(sibling, hash)
                climb.skipLoneLevels()
            } else {
                hash = nodeHash(hash, sibling)
            }
            climb.rise()
        }
        guard climb.last == 0 else { throw .proofLengthWrong }
        guard hash == root else { throw .proofRootWrong }
    }

    /// Checks that a tree starts with all leaves of a smaller one (RFC 9162 section 2.1.4.2).
    ///
    /// Every tree extends the empty one, so there is nothing to prove and a first size of zero is
    /// refused. Two trees of one size are consistent if their roots are equal.
    package static func verifyConsistency(
        size1: UInt64, size2: UInt64, root1: Hash32, root2: Hash32, proof: [Hash32]
    ) throws(LedgerError) {
        guard 0 < size1, size1 <= size2 else { throw .sizesUnordered }
        if size1 == size2 {
            guard proof.isEmpty else { throw .proofLengthWrong }
            guard root1 == root2 else { throw .rootsDiffer }
            return
        }
        guard !proof.isEmpty else { throw .proofLengthWrong }
        let path = size1.nonzeroBitCount == 1 ? [root1] + proof : proof
        var climb = Climb(size1 - 1, size2 - 1)
        climb.skipCompleteLevels()
        var (first, second) = (path[0], path[0])
        for hash in path.dropFirst() {
            guard climb.last > 0 else { throw .proofLengthWrong }
            if climb.isRight {
                first = nodeHash(hash, first)
                second = nodeHash(hash, second)
                climb.skipLoneLevels()
            } else {
                second = nodeHash(second, hash)
            }
            climb.rise()
        }
        guard climb.last == 0 else { throw .proofLengthWrong }
        guard first == root1, second == root2 else { throw .proofRootWrong }
    }
}

/// The way from a node to the root: `fn` and `sn` of RFC 9162.
private struct Climb {
    /// The index of the node on this level.
    var node: UInt64
    /// The index of the last node on this level.
    var last: UInt64

    init(_ node: UInt64, _ last: UInt64) {
        self.node = node
        self.last = last
    }

    /// Whether the sibling is to the left: the node is a right child, or the last of its level.
    var isRight: Bool { node & 1 == 1 || node == last }

    mutating func rise() {
        node >>= 1
        last >>= 1
    }

    /// Leaves out the levels on which the node is the last and has no sibling.
    mutating func skipLoneLevels() {
        while node & 1 == 0, node != 0 { rise() }
    }

    /// Leaves out the levels on which the node is a right child, whose parents are whole.
    mutating func skipCompleteLevels() {
        while node & 1 == 1 { rise() }
    }
}
