import Crypto

/// The hashes of an append-only tree (RFC 9162 section 2.1.1, the same as RFC 6962 section 2.1).
package enum MerkleTree {
    /// The root of a tree without entries: SHA-256 of nothing.
    package static let emptyRoot = Hash32(SHA256().finalize())

    /// `SHA-256(0x00 || entry)`
    package static func leafHash(of entry: [UInt8]) -> Hash32 {
        var hasher = SHA256()
        withUnsafeBytes(of: UInt8(0)) { hasher.update(bufferPointer: $0) }
        entry.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        return Hash32(hasher.finalize())
    }

    /// `SHA-256(0x01 || left || right)`
    package static func nodeHash(_ left: Hash32, _ right: Hash32) -> Hash32 {
        withUnsafeTemporaryAllocation(byteCount: 65, alignment: 8) { buffer in
            buffer[0] = 1
            left.withBytes { buffer[1..<33].copyBytes(from: $0) }
            right.withBytes { buffer[33..<65].copyBytes(from: $0) }
            var hasher = SHA256()
            hasher.update(bufferPointer: UnsafeRawBufferPointer(buffer))
            return Hash32(hasher.finalize())
        }
    }

    /// The root over leaf hashes, or over the hashes of equally large complete subtrees.
    package static func root(of hashes: some Sequence<Hash32>) -> Hash32 {
        var frontier = Frontier()
        for hash in hashes { frontier.append(hash) }
        return frontier.root
    }
}

/// A complete subtree: `2^level` leaves, of which the first is `index * 2^level`.
package struct NodePosition: Hashable, Sendable {
    /// 0 for a leaf, at most 63.
    package let level: Int
    package let index: UInt64

    package init(level: Int, index: UInt64) {
        self.level = level
        self.index = index
    }
}
