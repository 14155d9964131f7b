import Custody
import Database
import Ledger
import Primitives
import TestSupport
import Testing

/// What somebody who has the files can do to the ledger, and that it shows.
struct AuditTests {
    /// A ledger of 600 entries with checkpoints at 300 and 600.
    private func open() async throws -> House {
        let house = try await House.open()
        try await LedgerLogTests.fill(house, to: 300)
        try await house.log.publish()
        try await LedgerLogTests.fill(house, to: 600)
        try await house.log.publish()
        return house
    }

    private func entry(_ reason: Int64) throws -> [UInt8] {
        try Entry(
            kind: .policy, outcome: .done, actor: .server,
            at: TestClock.start.adding(milliseconds: reason), policy: MerkleTree.emptyRoot
        ).encoded()
    }

    @Test func `a ledger that nobody touched is whole`() async throws {
        let house = try await open()
        let audit = try await house.log.audit()
        #expect(audit.faults == [] && audit.entries == 600)
        #expect(audit.tiles == 3 && audit.checkpoints == 2)
        #expect(audit.root == MerkleTree.root(of: try await LedgerLogTests.leaves(house)))
        #expect(try await house.log.holdsWitness())
    }

    @Test func `an entry that was changed shows in its tile and in both checkpoints`()
        async throws
    {
        let house = try await open()
        try await house.tamper(
            "UPDATE ledger_entry SET bytes = ?1 WHERE entry = 7", .blob(try entry(1)))
        #expect(
            Set(try await house.log.audit().faults) == [
                .entryChanged(7), .checkpointWrong(size: 300, since: 0),
                .checkpointWrong(size: 600, since: 0), .tileWrong(level: 1, tile: 0),
            ])
    }

    @Test func `an entry changed after the last full tile shows too`() async throws {
        let house = try await open()
        try await house.tamper(
            "UPDATE ledger_entry SET bytes = ?1 WHERE entry = 599", .blob(try entry(1)))
        let audit = try await house.log.audit()
        #expect(audit.faults == [.checkpointWrong(size: 600, since: 300)])
        #expect(try await !house.log.holdsWitness())
    }

    @Test func `an entry that is gone shows`() async throws {
        let house = try await open()
        try await house.tamper("DELETE FROM ledger_entry WHERE entry = 100")
        #expect(try await house.log.audit().faults.contains(.entryMissing(100)))
    }

    @Test func `an end that was cut off shows, in the checkpoints and in the vault`() async throws {
        let house = try await open()
        try await house.tamper("DELETE FROM ledger_entry WHERE entry >= 590")
        let faults = try await house.log.audit().faults
        #expect(faults.contains(.checkpointWrong(size: 600, since: 300)))
        #expect(faults.contains(.witnessContradicted))
        #expect(try await !house.log.holdsWitness())
    }

    @Test func `a history cut off together with its checkpoints contradicts the vault`()
        async throws
    {
        let house = try await open()
        try await house.tamper("DELETE FROM ledger_entry WHERE entry >= 300")
        try await house.tamper("DELETE FROM ledger_checkpoint WHERE size > 300")
        try await house.tamper("DELETE FROM ledger_tile WHERE level = 0 AND tile = 1")
        #expect(try await house.log.audit().faults.contains(.witnessContradicted))
        #expect(try await !house.log.holdsWitness())
    }

    @Test func `bytes that are no entry show`() async throws {
        let house = try await open()
        try await house.tamper("UPDATE ledger_entry SET bytes = ?1 WHERE entry = 5", .blob([1]))
        let faults = try await house.log.audit().faults
        #expect(faults.contains(.entryMalformed(5)))
    }

    @Test(arguments: [(0, 0), (0, 1), (1, 0)] as [(Int64, Int64)])
    func `a tile that was changed or is gone shows`(level: Int64, tile: Int64) async throws {
        let house = try await open()
        try await house.tamper(
            "UPDATE ledger_tile SET hashes = ?3 WHERE level = ?1 AND tile = ?2",
            .integer(level), .integer(tile), .blob(Array(repeating: 0, count: 64)))
        #expect(
            try await house.log.audit().faults.contains(.tileWrong(level: level, tile: tile)))
        try await house.tamper(
            "DELETE FROM ledger_tile WHERE level = ?1 AND tile = ?2", .integer(level),
            .integer(tile))
        #expect(
            try await house.log.audit().faults.contains(.tileWrong(level: level, tile: tile)))
    }

    @Test func `a tile cut within a hash shows, and breaks nothing`() async throws {
        let house = try await open()
        try await house.tamper(
            "UPDATE ledger_tile SET hashes = ?1", .blob(Array(repeating: 0, count: 40)))
        #expect(try await house.log.audit().faults.contains(.tileWrong(level: 0, tile: 0)))
        let path = try #require(TilePath(text: "tile/0/000"))
        await #expect(throws: StoreError.schema(.damaged)) { try await house.log.tile(path) }
    }

    @Test func `a checkpoint that was not signed by the log's key shows`() async throws {
        let house = try await open()
        let forged = try SigningKey(
            name: "meadow.example/meadow/ledger", seed: Array(repeating: 12, count: 32))
        let note = try Checkpoint(
            origin: forged.name, size: 600, root: MerkleTree.emptyRoot
        ).signed(by: forged)
        try await house.tamper(
            "UPDATE ledger_checkpoint SET note = ?1 WHERE size = 600", .text(note))
        #expect(try await house.log.audit().faults.contains(.signatureWrong(size: 600)))
    }

    @Test func `a checkpoint put in another's place shows`() async throws {
        let house = try await open()
        try await house.tamper(
            """
            UPDATE ledger_checkpoint SET note = (
                SELECT note FROM ledger_checkpoint WHERE size = 300) WHERE size = 600
            """)
        #expect(try await house.log.audit().faults.contains(.signatureWrong(size: 600)))
    }

    @Test func `a witness that was changed shows`() async throws {
        let house = try await open()
        try await house.tamper(
            "UPDATE vault.witness SET root = ?1", .blob(Array(repeating: 0, count: 32)))
        #expect(try await house.log.audit().faults == [.witnessContradicted])
        #expect(try await !house.log.holdsWitness())
    }
}
