internal import Database
package import Ledger
internal import Primitives

/// What a check of the whole ledger found.
package struct LedgerAudit: Sendable {
    package enum Fault: Hashable, Sendable {
        case entryMissing(Int64)
        case entryMalformed(Int64)
        /// The entry is not the one whose hash the tile has.
        case entryChanged(Int64)
        case tileWrong(level: Int64, tile: Int64)
        /// - Parameter since: the size of the last checkpoint before it that fits.
        case checkpointWrong(size: UInt64, since: UInt64)
        case signatureWrong(size: UInt64)
        case witnessContradicted
    }

    package let entries: UInt64
    package let tiles: Int
    package let checkpoints: Int
    package let root: Hash32
    /// Empty for a ledger that is whole; at most a hundred.
    package let faults: [Fault]
}

extension LedgerLog {
    /// Computes the whole tree anew from the entries and compares every tile, every checkpoint ever
    /// signed and what the vault remembers.
    package func audit() async throws -> LedgerAudit {
        let key = verifierKey
        return try await snapshot { snapshot in
            var audit = Auditor(key: key, size: try Self.size(snapshot))
            try audit.readCheckpoints(snapshot)
            try audit.readEntries(snapshot)
            try audit.readWitness(snapshot)
            return audit.result
        }
    }
}

private struct Auditor {
    let key: VerifierKey
    let size: UInt64
    var frontier = Frontier()
    /// By level: the hashes of the tile that is being filled.
    var filling: [[Hash32]] = [[]]
    var tiles = 0
    var roots: [UInt64: Hash32] = [:]
    var checkpoints = 0
    /// The size of the last checkpoint that fits the entries read so far.
    var sound: UInt64 = 0
    var faults: [LedgerAudit.Fault] = []

    var result: LedgerAudit {
        LedgerAudit(
            entries: frontier.size, tiles: tiles, checkpoints: checkpoints, root: frontier.root,
            faults: Array(faults.prefix(100)))
    }

    init(key: VerifierKey, size: UInt64) {
        self.key = key
        self.size = size
    }

    mutating func readCheckpoints(_ snapshot: any Snapshot) throws {
        let notes = try snapshot.all("SELECT size, note FROM ledger_checkpoint ORDER BY size") {
            (UInt64($0.integer(0)), $0.text(1))
        }
        checkpoints = notes.count
        for (size, note) in notes {
            guard let checkpoint = try? Checkpoint.open(Array(note.utf8), by: key),
                checkpoint.size == size
            else {
                faults.append(.signatureWrong(size: size))
                continue
            }
            roots[size] = checkpoint.root
        }
    }

    mutating func readEntries(_ snapshot: any Snapshot) throws {
        check(at: 0)
        var next: Int64 = 0
        while next < Int64(size) {
            let page = try snapshot.all(
                "SELECT entry, bytes FROM ledger_entry WHERE entry >= ?1 ORDER BY entry LIMIT 1000",
                [.integer(next)]
            ) { ($0.integer(0), $0.blob(1)) }
            guard !page.isEmpty else { break }
            for (index, bytes) in page {
                guard index == next else {
                    faults.append(.entryMissing(next))
                    return
                }
                if (try? Entry(reading: bytes)) == nil { faults.append(.entryMalformed(index)) }
                try append(MerkleTree.leafHash(of: bytes), snapshot)
                next += 1
            }
        }
        for size in roots.keys.sorted() where size > self.size {
            faults.append(.checkpointWrong(size: size, since: sound))
        }
        try comparePartialTiles(snapshot)
    }

    private mutating func append(_ leaf: Hash32, _ snapshot: any Snapshot) throws {
        frontier.append(leaf)
        var hash = leaf
        var level = 0
        while true {
            if filling.count == level { filling.append([]) }
            filling[level].append(hash)
            guard filling[level].count == 256 else { break }
            let tile = Int64(frontier.size >> UInt64(8 * (level + 1))) - 1
            try compare(filling[level], level, tile, snapshot)
            hash = MerkleTree.root(of: filling[level])
            filling[level] = []
            level += 1
        }
        check(at: frontier.size)
    }

    private mutating func check(at size: UInt64) {
        guard let root = roots[size] else { return }
        if root == frontier.root {
            sound = size
        } else {
            faults.append(.checkpointWrong(size: size, since: sound))
        }
    }

    private mutating func compare(
        _ hashes: [Hash32], _ level: Int, _ tile: Int64, _ snapshot: any Snapshot
    ) throws {
        tiles += 1
        let stored = try StoredTree.hashes(snapshot, level: Int64(level), tile: tile)
        guard stored != hashes else { return }
        guard level == 0, stored.count == hashes.count else {
            faults.append(.tileWrong(level: Int64(level), tile: tile))
            return
        }
        for (place, pair) in zip(stored, hashes).enumerated() where pair.0 != pair.1 {
            faults.append(.entryChanged(tile * 256 + Int64(place)))
        }
    }

    private mutating func comparePartialTiles(_ snapshot: any Snapshot) throws {
        for (level, hashes) in filling.enumerated() where level > 0 && !hashes.isEmpty {
            let tile = Int64(frontier.size >> UInt64(8 * (level + 1)))
            try compare(hashes, level, tile, snapshot)
        }
    }

    mutating func readWitness(_ snapshot: any Snapshot) throws {
        let witness = try snapshot.first("SELECT size, root FROM vault.witness") {
            (UInt64($0.integer(0)), $0.blob(1))
        }
        guard let (size, root) = witness else { return }
        if size > self.size || (roots[size]?.bytes ?? root) != root {
            faults.append(.witnessContradicted)
        }
    }
}
