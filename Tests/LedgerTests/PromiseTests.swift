import Crypto
import Ledger
import Primitives
import Testing

/// The log's word that an entry will be in the tree.
struct PromiseTests {
    private static let by = Instant(milliseconds: 1_800_000_000_000)

    private static func note(
        of entry: [UInt8], origin: String = Fixture.origin
    ) throws -> String {
        try Promise(origin: origin, leaf: MerkleTree.leafHash(of: entry), by: by)
            .signed(by: try Fixture.key())
    }

    private static func receipt(_ note: String) throws -> Receipt {
        let good = try ReceiptTests.receipt()
        return Receipt(
            entry: good.entry, evidence: .promise(note), box: good.box, boxKey: good.boxKey)
    }

    @Test func `a receipt with a promise says until when the entry is in the ledger`() throws {
        let note = try Self.note(of: try ReceiptTests.receipt().entry)
        let file = try Self.receipt(note).encoded
        let reading = try Receipt(reading: file).verify(by: try Fixture.key().verifierKey)
        guard case .promised(let promise) = reading.vouching else {
            Issue.record("a promise was read as a proof")
            return
        }
        #expect(promise.by == Self.by && promise.origin == Fixture.origin)
        #expect(reading.content["details"]?["field"] == .string("email"))
    }

    @Test func `a promise of another entry, log or key is refused`() throws {
        let key = try Fixture.key().verifierKey
        let entry = try ReceiptTests.receipt().entry
        func verdict(_ note: String, _ key: VerifierKey) throws -> LedgerError? {
            let receipt = try Self.receipt(note)
            return failure { _ = try receipt.verify(by: key) }
        }
        #expect(try verdict(Self.note(of: entry), key) == nil)
        #expect(try verdict(Self.note(of: entry + [0]), key) == .promiseOfAnotherEntry)
        #expect(try verdict(Self.note(of: entry, origin: "else.example"), key) == .promiseForeign)
        let stranger = try Fixture.key(1).verifierKey
        #expect(try verdict(Self.note(of: entry), stranger) == .noteSignatureMissing)
        let later = try Self.note(of: entry).replacing("2027", with: "2028")
        #expect(try verdict(later, key) == .noteSignatureWrong)
    }

    @Test func `a checkpoint is no promise, and a promise no checkpoint`() throws {
        let key = try Fixture.key()
        let entry = try ReceiptTests.receipt().entry
        let checkpoint = try Checkpoint(
            origin: Fixture.origin, size: 1, root: MerkleTree.leafHash(of: entry)
        ).signed(by: key)
        #expect(
            failure { _ = try Promise.open(checkpoint, by: key.verifierKey) } == .promiseMalformed)
        let note = Array(try Self.note(of: entry).utf8)
        #expect(
            failure { _ = try Checkpoint.open(note, by: key.verifierKey) } == .checkpointMalformed)
    }

    @Test func `each line of a promise has one spelling`() throws {
        let key = try Fixture.key()
        let leaf = MerkleTree.leafHash(of: [1]).base64
        let good = [Promise.format, Fixture.origin, leaf, Self.by.rfc3339]
        for line in 0..<4 {
            for text in ["", " " + good[line], good[line] + " ", "x"] {
                var lines = good
                lines[line] = text
                let note = try key.sign(lines.map { $0 + "\n" }.joined()).formatted
                #expect(throws: LedgerError.self) {
                    try Promise.open(note, by: key.verifierKey)
                }
            }
        }
        let longer = try key.sign((good + ["more"]).map { $0 + "\n" }.joined()).formatted
        #expect(throws: LedgerError.self) { try Promise.open(longer, by: key.verifierKey) }
    }
}
