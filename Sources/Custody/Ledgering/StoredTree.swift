internal import Database
internal import Ledger
internal import Synchronization

/// The tree of the first `size` entries as the store has it: full tiles as rows, the leaves after
/// the last full tile from the entries themselves.
struct StoredTree {
    let snapshot: any Snapshot
    let size: UInt64
    private let memory: LogMemory?
    private let known = KnownTiles()

    /// - Parameter memory: what was read of the log before; only for entries that are committed,
    ///   and never for what is signed.
    init(snapshot: any Snapshot, size: UInt64, memory: LogMemory? = nil) {
        self.snapshot = snapshot
        self.size = size
        self.memory = memory
    }

    /// The hash of a complete subtree.
    func node(_ position: NodePosition) throws -> Hash32 {
        if let hash = memory?.node(position) { return hash }
        let hash = try Tile.node(position, size: size) { path in
            if let hashes = known.hashes[path] { return hashes }
            let hashes = try hashes(path)
            known.hashes[path] = hashes
            return hashes
        }
        memory?.keep(hash, at: position)
        return hash
    }

    func frontier() throws -> Frontier {
        let hashes = try Frontier.positions(size: size).map(node)
        guard let frontier = Frontier(size: size, hashes: hashes) else {
            throw StoreError.schema(.damaged)
        }
        return frontier
    }

    /// The hashes of a tile, as many as its path's width.
    func hashes(_ path: TilePath) throws -> [Hash32] {
        let level = path.level
        let width = path.width
        if level == 0, path.index == size / 256 {
            return Array(try leaves(of: path.index).prefix(width))
        }
        let found = try Self.hashes(snapshot, level: Int64(level), tile: Int64(path.index))
        guard found.count >= width else { throw StoreError.schema(.damaged) }
        return Array(found.prefix(width))
    }

    /// The leaf hashes of a tile that is not full, from the entries.
    func leaves(of tile: UInt64) throws -> [Hash32] {
        let start = tile * 256
        let count = Int(min(size - start, 256))
        var leaves = memory?.leaves(of: tile, atMost: count) ?? []
        guard leaves.count < count else { return leaves }
        leaves += try snapshot.all(
            "SELECT bytes FROM ledger_entry WHERE entry >= ?1 AND entry < ?2 ORDER BY entry",
            [.integer(Int64(start) + Int64(leaves.count)), .integer(Int64(start) + Int64(count))]
        ) { MerkleTree.leafHash(of: $0.blob(0)) }
        guard leaves.count == count else { throw StoreError.schema(.damaged) }
        memory?.keep(leaves, of: tile)
        return leaves
    }

    /// Writes a full tile of leaves and carries its root up, level by level.
    static func write(full leaves: [Hash32], tile: Int64, _ transaction: any Transaction) throws {
        var hashes = leaves
        var tile = tile
        var level: Int64 = 0
        try store(hashes, level, tile, transaction)
        while hashes.count == 256 {
            let root = MerkleTree.root(of: hashes)
            level += 1
            let position = tile % 256
            tile /= 256
            hashes = try Self.hashes(transaction, level: level, tile: tile)
            guard hashes.count == Int(position) else { throw StoreError.schema(.damaged) }
            hashes.append(root)
            try store(hashes, level, tile, transaction)
        }
    }

    private static func store(
        _ hashes: [Hash32], _ level: Int64, _ tile: Int64, _ transaction: any Transaction
    ) throws {
        try transaction.enqueue(
            """
            INSERT INTO ledger_tile (level, tile, hashes) VALUES (?1, ?2, ?3)
            ON CONFLICT (level, tile) DO UPDATE SET hashes = excluded.hashes
            """,
            [.integer(level), .integer(tile), .blob(hashes.flatMap(\.bytes))])
    }

    /// The whole hashes that the tile's row has; none where there is no row.
    static func hashes(_ snapshot: any Snapshot, level: Int64, tile: Int64) throws -> [Hash32] {
        let found = try snapshot.first(
            "SELECT hashes FROM ledger_tile WHERE level = ?1 AND tile = ?2",
            [.integer(level), .integer(tile)]
        ) { $0.blob(0) }
        let bytes = found ?? []
        return (0..<bytes.count / 32).compactMap { Hash32(bytes: bytes[$0 * 32..<$0 * 32 + 32]) }
    }
}

/// Tiles read already: the nodes of a proof lie in few.
private final class KnownTiles {
    var hashes: [TilePath: [Hash32]] = [:]
}
