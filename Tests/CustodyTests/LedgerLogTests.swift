import Custody
import Database
import Ledger
import Primitives
import TestSupport
import Testing

/// The log as outsiders see it: signed checkpoints, tiles, bundles and proofs.
struct LedgerLogTests {
    /// Entries that are as small as entries can be, straight into the store.
    static func fill(_ house: House, to size: Int64) async throws {
        let start = try await house.size()
        guard size > start else { return }
        let entry = try Entry(
            kind: .policy, outcome: .done, actor: .server, at: TestClock.start,
            policy: MerkleTree.emptyRoot
        ).encoded()
        try await house.store.write { transaction in
            for _ in start..<size {
                _ = try transaction.append(
                    entry: entry, at: TestClock.start.milliseconds)
            }
        }
        while try await house.log.sequence() {}
    }

    static func leaves(_ house: House) async throws -> [Hash32] {
        try await house.store.read { snapshot in
            try snapshot.all("SELECT bytes FROM ledger_entry ORDER BY entry") {
                MerkleTree.leafHash(of: $0.blob(0))
            }
        }
    }

    private func checkpoint(_ house: House) async throws -> Checkpoint {
        let note = try await house.log.publish()
        return try Checkpoint.open(Array(note.utf8), by: house.log.verifierKey)
    }

    @Test(arguments: [1, 2, 255, 256, 257, 511, 512, 513, 770])
    func `a checkpoint vouches for the root of all entries`(size: Int64) async throws {
        let house = try await House.open()
        try await Self.fill(house, to: size)
        let signed = try await checkpoint(house)
        #expect(signed.size == UInt64(size) && signed.origin == "meadow.example/meadow/ledger")
        #expect(signed.root == MerkleTree.root(of: try await Self.leaves(house)))
    }

    @Test(arguments: [1, 255, 256, 257, 600])
    func `each entry has a proof that holds`(size: Int64) async throws {
        let house = try await House.open()
        try await Self.fill(house, to: size)
        let leaves = try await Self.leaves(house)
        let some: Set<Int64> = [0, 1, size / 2, 254, 255, 256, size - 1]
        for index in some where index >= 0 && index < size {
            let proof = try await house.log.proof(of: index)
            let vouching = try LogProof(reading: Array(proof.text.utf8))
                .verify(leaf: leaves[Int(index)], by: house.log.verifierKey)
            #expect(vouching.size == UInt64(size))
        }
    }

    @Test func `proofs hold while the log grows`() async throws {
        let house = try await House.open()
        for size: Int64 in [1, 2, 200, 255, 256, 257, 300, 511, 512, 513, 514] {
            try await Self.fill(house, to: size)
            _ = try await house.log.publish()
            let leaves = try await Self.leaves(house)
            for index in Set([0, size / 2, size - 1]) {
                let proof = try await house.log.proof(of: index)
                let vouching = try LogProof(reading: Array(proof.text.utf8))
                    .verify(leaf: leaves[Int(index)], by: house.log.verifierKey)
                #expect(vouching.size == UInt64(size))
                #expect(vouching.root == MerkleTree.root(of: leaves))
            }
        }
    }

    @Test func `proofs are of what the store has, also when it was replaced`() async throws {
        let house = try await House.open()
        try await Self.fill(house, to: 10)
        _ = try await house.log.proof(of: 5)
        _ = try await house.store.write { transaction in
            try transaction.run("UPDATE ledger_entry SET bytes = ?1 WHERE entry = 4", [.blob([7])])
        }
        try await Self.fill(house, to: 20)
        _ = try await house.log.publish()
        let leaves = try await Self.leaves(house)
        for index in [4, 5, 19] {
            let proof = try await house.log.proof(of: Int64(index))
            let vouching = try LogProof(reading: Array(proof.text.utf8))
                .verify(leaf: leaves[index], by: house.log.verifierKey)
            #expect(vouching.root == MerkleTree.root(of: leaves))
        }
    }

    @Test func `tiles and bundles are those of the specification`() async throws {
        let house = try await House.open()
        try await Self.fill(house, to: 600)
        let leaves = try await Self.leaves(house)
        func tile(_ path: String) async throws -> [UInt8]? {
            try await house.log.tile(try #require(TilePath(text: path)))
        }
        #expect(try await tile("tile/0/000") == leaves[..<256].flatMap(\.bytes))
        #expect(try await tile("tile/0/001") == leaves[256..<512].flatMap(\.bytes))
        #expect(try await tile("tile/0/002.p/88") == leaves[512...].flatMap(\.bytes))
        #expect(try await tile("tile/0/002.p/1") == Array(leaves[512].bytes))
        let parents = [leaves[..<256], leaves[256..<512]].map { MerkleTree.root(of: $0) }
        #expect(try await tile("tile/1/000.p/2") == parents.flatMap(\.bytes))
        #expect(try await tile("tile/1/000.p/1") == Array(parents[0].bytes))
        for missing in ["tile/0/002", "tile/0/002.p/89", "tile/1/000", "tile/2/000.p/1"] {
            #expect(try await tile(missing) == nil)
        }
        let bundle = try #require(try await tile("tile/entries/002.p/88"))
        var expected: [UInt8] = []
        for entry in try await house.entries(from: 512) {
            let bytes = try entry.encoded()
            expected += [UInt8(bytes.count >> 8), UInt8(bytes.count & 255)]
            expected += bytes
        }
        #expect(bundle == expected)
    }

    @Test func `a checkpoint is signed once for a size, and again when there is more`()
        async throws
    {
        let house = try await House.open()
        #expect(try await house.log.checkpoint() == nil)
        let first = try await house.log.publish()
        #expect(try await house.log.publish() == first)
        #expect(try await house.log.checkpoint() == first)
        _ = try await house.register()
        let second = try await house.log.publish()
        #expect(second != first)
        #expect(try await house.count("SELECT count(*) FROM ledger_checkpoint") == 2)
        #expect(try await house.count("SELECT size FROM vault.witness") == 3)
    }

    @Test func `checkpoints signed while others write are all of one history`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<60 {
                group.addTask {
                    if number % 4 == 0 {
                        try await house.log.publish()
                    } else {
                        _ = try await house.read(ada, "orders")
                    }
                }
            }
            try await group.waitForAll()
        }
        let audit = try await house.log.audit()
        #expect(audit.faults == [] && audit.entries == 48 && audit.checkpoints > 0)
    }

    @Test func `the log goes on after the store was closed, wherever it stood`() async throws {
        var house = try await House.open()
        for size in [255, 256, 257, 511, 513] as [Int64] {
            try await Self.fill(house, to: size)
            try await house.log.publish()
            try house.store.close()
            house = try await House.open(after: house)
            #expect(try await house.log.holdsWitness())
        }
        #expect(try await house.log.audit().faults == [])
    }

    @Test func `two programs on the same files write one log`() async throws {
        let one = try await House.open()
        let ada = try await one.register()
        let other = try await House.open(after: one)
        for turn in 0..<140 {
            _ = try await (turn % 3 == 0 ? one : other).read(ada, "orders")
            _ = try await (turn % 2 == 0 ? one : other).read(ada, "newsletter")
        }
        try await other.log.publish()
        let audit = try await one.log.audit()
        #expect(audit.faults == [] && audit.entries == 283 && audit.tiles == 2)
    }

    @Test func `work that fails leaves no gap in the log`() async throws {
        let house = try await House.open()
        try await Self.fill(house, to: 254)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<30 {
                group.addTask { _ = try? await house.register("p\(number % 4)@meadow.example") }
                group.addTask {
                    _ = try? await house.store.write { transaction in
                        _ = try transaction.append(entry: [1], at: 0)
                        throw StoreError.constraint
                    }
                }
            }
        }
        try await house.log.publish()
        let audit = try await house.log.audit()
        #expect(audit.faults == [] && audit.entries == 262)
    }

    @Test(.timeLimit(.minutes(6)))
    func `the third level begins after 65,536 entries`() async throws {
        let house = try await House.open()
        for size in [65_535, 65_536, 65_537] as [Int64] {
            try await Self.fill(house, to: size)
            try await house.log.publish()
        }
        let top = try #require(TilePath(text: "tile/2/000.p/1"))
        let leaves = try await Self.leaves(house)
        let root = MerkleTree.root(of: leaves[..<65_536])
        #expect(try await house.log.tile(top) == root.bytes)
        let signed = try await checkpoint(house)
        #expect(signed.root == MerkleTree.root(of: leaves))
        let proof = try await house.log.proof(of: 65_535)
        _ = try proof.verify(leaf: leaves[65_535], by: house.log.verifierKey)
        #expect(try await house.log.audit().faults == [])
    }
}
