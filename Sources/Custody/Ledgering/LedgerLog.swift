package import Database
package import Ledger
package import Primitives
internal import Synchronization

/// The log as outsiders see it: checkpoints, tiles, entry bundles and proofs of what is committed.
package struct LedgerLog: Sendable {
    private let store: any Store
    private let key: SigningKey
    private let edge: Edge
    private let memory = LogMemory()

    package init(store: any Store, key: SigningKey, edge: Edge) {
        self.store = store
        self.key = key
        self.edge = edge
    }

    package var verifierKey: VerifierKey { key.verifierKey }

    /// The name under which the log goes on after data was restored: the same with a number behind.
    package var nextName: String {
        let parts = key.name.split(separator: "/")
        guard let last = parts.last, let number = Int(last) else { return key.name + "/2" }
        return parts.dropLast().joined(separator: "/") + "/\(number + 1)"
    }

    /// The newest signed checkpoint, as a signed note; nil while the log is empty and none was
    /// made.
    package func checkpoint() async throws -> String? {
        try await store.read { try Self.newest($0)?.note }
    }

    /// Signs a checkpoint over all entries that are in the tree, unless the newest one covers them;
    /// those that wait are put into it before.
    ///
    /// The note is durable before anybody sees it, so two that contradict each other are never
    /// signed: a size has one root, and one row.
    /// - Returns: the newest checkpoint.
    @discardableResult
    package func publish() async throws -> String {
        try await sequence()
        let (size, newest) = try await store.read { snapshot in
            (try Self.size(snapshot), try Self.newest(snapshot))
        }
        if let newest, newest.size == size { return newest.note }
        return try await write { transaction in
            // The entries of this very transaction's batch are not in the tree yet; the tree of
            // `size`
            // is, and stays as it is.
            let root = try StoredTree(snapshot: transaction, size: size).frontier().root
            let note = try Checkpoint(origin: key.name, size: size, root: root).signed(by: key)
            try transaction.run(
                """
                INSERT INTO ledger_checkpoint (size, note, signed_at) VALUES (?1, ?2, ?3)
                ON CONFLICT (size) DO NOTHING
                """, [.integer(Int64(size)), .text(note), .integer(edge.now().milliseconds)])
            try transaction.run(
                """
                INSERT INTO vault.witness (name, size, root) VALUES ('ledger', ?1, ?2)
                ON CONFLICT (name) DO UPDATE SET size = excluded.size, root = excluded.root
                WHERE excluded.size > witness.size
                """, [.integer(Int64(size)), .blob(root.bytes)])
            return note
        }
    }

    /// The log's word that an entry that waits will be in the tree.
    func promise(of entry: [UInt8]) throws -> String {
        let by = try Entry(reading: entry).at.adding(milliseconds: Promise.delayMaxMillis)
        return try Promise(origin: key.name, leaf: MerkleTree.leafHash(of: entry), by: by)
            .signed(by: key)
    }

    /// The proof that an entry is in the log, against a checkpoint that covers it; one is signed if
    /// there is none yet.
    package func proof(of index: Int64) async throws -> LogProof {
        if let found = try await store.read({ try proof(of: index, in: $0) }) { return found }
        let note = try await publish()
        return try await store.read { try proof(of: index, under: note, $0) }
    }

    /// The same, where a checkpoint that covers the entry is there already; else nil.
    func proof(of index: Int64, in snapshot: any Snapshot) throws -> LogProof? {
        guard let newest = try Self.newest(snapshot), newest.size > UInt64(index) else {
            return nil
        }
        return try proof(of: index, under: newest.note, snapshot)
    }

    private func proof(
        of index: Int64, under note: String, _ snapshot: any Snapshot
    ) throws -> LogProof {
        let checkpoint = try memory.checkpoint(note, by: key.verifierKey)
        let leaf = try snapshot.first(
            "SELECT bytes FROM ledger_entry WHERE entry = ?1", [.integer(index)]
        ) { MerkleTree.leafHash(of: $0.blob(0)) }
        guard let leaf else { throw StoreError.schema(.damaged) }
        let path = { (memory: LogMemory?) in
            try InclusionProof.make(
                index: UInt64(index), size: checkpoint.size,
                node: StoredTree(
                    snapshot: snapshot, size: checkpoint.size, memory: memory
                ).node)
        }
        var hashes = try path(memory)
        do {
            try MerkleTree.verifyInclusion(
                index: UInt64(index), size: checkpoint.size, leaf: leaf,
                proof: hashes, root: checkpoint.root)
        } catch {
            // The data was replaced under the running program; what the store has now counts.
            memory.forget()
            hashes = try path(nil)
        }
        return try LogProof(index: UInt64(index), hashes: hashes, checkpoint: note)
    }

    /// The bytes of a tile or entry bundle, nil where the log has no such tile yet.
    package func tile(_ path: TilePath) async throws -> [UInt8]? {
        try await store.read { snapshot in
            guard path.isWithin(size: try Self.size(snapshot)) else { return nil }
            switch path.kind {
            case .entries:
                let start = Int64(path.index) * 256
                let entries = try snapshot.all(
                    """
                    SELECT bytes FROM ledger_entry WHERE entry >= ?1 AND entry < ?2
                    ORDER BY entry
                    """, [.integer(start), .integer(start + Int64(path.width))]
                ) { $0.blob(0) }
                return try EntryBundle.encode(entries)
            case .hashes:
                let tree = StoredTree(snapshot: snapshot, size: try Self.size(snapshot))
                return try tree.hashes(path).flatMap(\.bytes)
            }
        }
    }

    /// Whether the log still has the last checkpoint that was signed, as the vault remembers it.
    ///
    /// It has not when the data is older than the vault: to go on would sign a second history.
    package func holdsWitness() async throws -> Bool {
        try await store.read { snapshot in
            let witness = try snapshot.first("SELECT size, root FROM vault.witness") {
                (UInt64($0.integer(0)), $0.blob(1))
            }
            guard let (size, root) = witness else { return true }
            guard try Self.size(snapshot) >= size else { return false }
            return try StoredTree(snapshot: snapshot, size: size).frontier().root.bytes == root
        }
    }

    /// One state of the store, for reading the log as a whole.
    func snapshot<Value: Sendable>(
        _ body: @escaping @Sendable (any Snapshot) throws -> Value
    ) async throws -> Value {
        try await store.read(body)
    }

    /// Changes the tree or what is signed of it.
    /// - Throws: ``CustodyError/moving`` where the log goes on in a copy of the store.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await store.write { transaction in
            try transaction.refuseIfFrozen()
            return try body(transaction)
        }
    }

    /// How many entries are in the tree, and how many wait to be put there.
    package func counts() async throws -> (size: UInt64, waiting: Int64) {
        try await store.read { snapshot in
            (
                try Self.size(snapshot),
                try snapshot.first("SELECT count(*) FROM pending_entry") { $0.integer(0) } ?? 0
            )
        }
    }

    static func size(_ snapshot: any Snapshot) throws -> UInt64 {
        let last = try snapshot.first("SELECT max(entry) FROM ledger_entry") {
            $0.isNull(0) ? -1 : $0.integer(0)
        }
        return UInt64((last ?? -1) + 1)
    }

    static func newest(_ snapshot: any Snapshot) throws -> (size: UInt64, note: String)? {
        try snapshot.first(
            "SELECT size, note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1"
        ) { (UInt64($0.integer(0)), $0.text(1)) }
    }
}
