/// Consecutive hashes of one level of a tree, as outsiders fetch them (c2sp.org/tlog-tiles).
package enum Tile {
    /// The bytes of a tile: hash `i` is that of the complete subtree of `256^level` entries.
    /// - Parameter node: the hash of a complete subtree; called once for each hash of the tile.
    package static func bytes(
        _ path: TilePath, node: (NodePosition) throws -> Hash32
    ) rethrows -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(path.width * Hash32.byteCount)
        for offset in 0..<UInt64(path.width) {
            let position = NodePosition(
                level: 8 * path.level, index: path.index << 8 + offset)
            try node(position).withBytes { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    /// Reads the hashes of a tile; nil unless there are as many as the path says.
    package static func hashes(_ bytes: [UInt8], path: TilePath) -> [Hash32]? {
        guard bytes.count == path.width * Hash32.byteCount else { return nil }
        var hashes: [Hash32] = []
        hashes.reserveCapacity(path.width)
        for start in stride(from: 0, to: bytes.count, by: Hash32.byteCount) {
            guard let hash = Hash32(bytes: bytes[start..<start + Hash32.byteCount]) else {
                return nil
            }
            hashes.append(hash)
        }
        return hashes
    }

    /// The hash of a complete subtree, composed from the tile that holds its parts.
    ///
    /// Tiles keep one level of a tree in eight; this gives the seven between.
    /// - Parameters:
    ///   - size: of the tree that the tiles are of.
    ///   - tile: the hashes of a tile, as many as its width; its errors pass.
    package static func node(
        _ position: NodePosition, size: UInt64, tile: (TilePath) throws -> [Hash32]
    ) throws -> Hash32 {
        let height = position.level % 8
        let first = position.index << UInt64(height)
        guard position.index <= UInt64.max >> UInt64(position.level),
            let path = TilePath(
                .hashes(level: position.level / 8), index: first >> 8, size: size)
        else { throw LedgerError.indexBeyondTree }
        let start = Int(first & 255)
        let end = start + 1 << height
        let hashes = try tile(path)
        guard end <= hashes.count else { throw LedgerError.indexBeyondTree }
        return MerkleTree.root(of: hashes[start..<end])
    }
}
