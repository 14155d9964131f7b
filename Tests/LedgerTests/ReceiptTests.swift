import Crypto
import Ledger
import Primitives
import Testing

struct ReceiptTests {
    static func receipt(
        _ index: Int = 2, box: Int = 1, entries: [Entry]? = nil
    ) throws -> Receipt {
        let all = try entries ?? Fixture.entries()
        let bytes = try all.map { try $0.encoded() }
        let tree = NaiveTree(leaves: bytes.map { MerkleTree.leafHash(of: $0) })
        let checkpoint = try Checkpoint(
            origin: Fixture.origin, size: UInt64(all.count), root: tree.root)
        let proof = try LogProof(
            index: UInt64(index), hashes: tree.path(index, 0..<all.count),
            checkpoint: try checkpoint.signed(by: try Fixture.key()))
        let subjects = all[index].subjects
        let key =
            subjects.indices.contains(box)
            ? try EntryBox.key(of: subjects[box], personKey: Fixture.personKey)
            : SymmetricKey(data: Fixture.bytes(32, from: 0))
        return Receipt(
            entry: bytes[index], evidence: .proof(proof.text), box: box,
            boxKey: key.withUnsafeBytes { Array($0) })
    }

    @Test func `a receipt says what the entry says of the person`() throws {
        let file = try Self.receipt().encoded
        let reading = try Receipt(reading: file).verify(by: try Fixture.key().verifierKey)
        guard case .included(let index, let checkpoint) = reading.vouching else {
            Issue.record("the entry is not vouched for by a proof")
            return
        }
        #expect(index == 2)
        #expect(reading.entry == (try Fixture.entries()[2]))
        #expect(reading.content["details"]?["field"] == .string("email"))
        #expect(checkpoint.size == 5)
    }

    @Test func `any part of another receipt or key is refused`() throws {
        let key = try Fixture.key().verifierKey
        let good = try Self.receipt()
        let other = try Self.receipt(3, box: 0)
        func verdict(_ receipt: Receipt) -> LedgerError? {
            failure { _ = try receipt.verify(by: key) }
        }
        func changed(
            entry: [UInt8]? = nil, proof: Receipt.Evidence? = nil, box: Int? = nil,
            boxKey: [UInt8]? = nil
        ) -> Receipt {
            Receipt(
                entry: entry ?? good.entry, evidence: proof ?? good.evidence, box: box ?? good.box,
                boxKey: boxKey ?? good.boxKey)
        }
        #expect(verdict(good) == nil)
        #expect(verdict(changed(entry: other.entry)) == .proofRootWrong)
        #expect(verdict(changed(proof: other.evidence)) == .proofRootWrong)
        #expect(verdict(changed(box: 0)) == .boxUnopened)
        #expect(verdict(changed(box: 2)) == .receiptBoxMissing)
        #expect(verdict(changed(boxKey: other.boxKey)) == .boxUnopened)
        let stranger = try Fixture.key(1).verifierKey
        #expect(failure { _ = try good.verify(by: stranger) } == .noteSignatureMissing)
    }

    @Test func `a ledger that holds something else than an entry proves no receipt`() throws {
        let bytes = Array("{}".utf8)
        let checkpoint = try Checkpoint(
            origin: Fixture.origin, size: 1, root: MerkleTree.leafHash(of: bytes))
        let proof = try LogProof(
            index: 0, hashes: [], checkpoint: try checkpoint.signed(by: try Fixture.key()))
        let receipt = Receipt(
            entry: bytes, evidence: .proof(proof.text), box: 0, boxKey: Fixture.bytes(32, from: 0))
        #expect(
            failure { _ = try receipt.verify(by: try Fixture.key().verifierKey) } == .entryMalformed
        )
    }

    @Test(arguments: ["", "text", "[]", "{\"a\": 1}", "{\"b\":1,\"a\":2}", "{\"a\":1.5}"])
    func `a box that holds no canonical object is refused`(content: String) throws {
        let box = try EntryBox.seal(
            Array(content.utf8), personKey: Fixture.personKey, salt: Fixture.bytes(16, from: 1),
            nonce: Fixture.bytes(12, from: 2))
        let entry = Entry(
            kind: .use, outcome: .done, actor: .server, at: Instant(milliseconds: 0),
            policy: Fixture.policy, subjects: [box])
        let receipt = try Self.receipt(0, box: 0, entries: [entry])
        #expect(
            failure { _ = try receipt.verify(by: try Fixture.key().verifierKey) }
                == .boxContentMalformed)
    }

    @Test func `another file than a receipt is refused`() throws {
        let good = try JSONValue(reading: try Self.receipt().encoded)
        let members = try #require(good.object)
        for key in members.keys {
            for value: JSONValue? in [nil, .null, "*", -1, 256, [], .bool(true)] {
                var changed = members
                changed[key] = value
                let file = JSONValue.object(changed).canonicalBytes
                if key == "proof", value?.string != nil {
                    let receipt = try Receipt(reading: file)
                    #expect(
                        failure { _ = try receipt.verify(by: try Fixture.key().verifierKey) }
                            == .proofMalformed)
                } else {
                    #expect(failure { _ = try Receipt(reading: file) } != nil, "\(key)")
                }
            }
        }
        let more = JSONValue.object(members.merging(["more": 1]) { $1 }).canonicalBytes
        #expect(failure { _ = try Receipt(reading: more) } == .receiptMalformed)
        let long = [UInt8](repeating: 0x20, count: Receipt.sizeMax + 1)
        #expect(
            failure { _ = try Receipt(reading: long) } == .receiptTooLong(limit: Receipt.sizeMax))
        #expect(failure { _ = try Receipt(reading: []) } == .receiptMalformed)
    }
}

struct EntryBoxTests {
    @Test func `a box opens with the person's key and with its own`() throws {
        let box = try Fixture.box()
        let own = try EntryBox.key(of: box, personKey: Fixture.personKey)
        #expect(try EntryBox.open(box, personKey: Fixture.personKey) == Fixture.content)
        #expect(try EntryBox.open(box, boxKey: own) == Fixture.content)
        #expect(box.count == Fixture.content.count + EntryBox.sizeMin)
    }

    @Test func `the key of one box opens no other`() throws {
        let own = try EntryBox.key(of: try Fixture.box(), personKey: Fixture.personKey)
        #expect(
            failure { _ = try EntryBox.open(try Fixture.box(1), boxKey: own) } == .boxUnopened)
    }

    @Test func `any bit that is changed is noticed`() throws {
        let box = try Fixture.box()
        for position in box.indices {
            var changed = box
            changed[position] ^= 1
            #expect(
                failure { _ = try EntryBox.open(changed, personKey: Fixture.personKey) }
                    == .boxUnopened)
        }
    }

    @Test func `keys, salts, nonces and boxes of another length are refused`() throws {
        let short = SymmetricKey(data: Fixture.bytes(16, from: 0))
        let salt = Fixture.bytes(16, from: 0)
        let nonce = Fixture.bytes(12, from: 0)
        let key = Fixture.personKey
        #expect(
            failure { _ = try EntryBox.seal([], personKey: short, salt: salt, nonce: nonce) }
                == .boxKeyWrong)
        #expect(
            failure { _ = try EntryBox.seal([], personKey: key, salt: nonce, nonce: nonce) }
                == .boxMalformed)
        #expect(
            failure { _ = try EntryBox.seal([], personKey: key, salt: salt, nonce: salt) }
                == .boxMalformed)
        let box = try EntryBox.seal([], personKey: key, salt: salt, nonce: nonce)
        #expect(box.count == EntryBox.sizeMin)
        #expect(try EntryBox.open(box, personKey: key) == [])
        #expect(
            failure { _ = try EntryBox.open(box.dropLast(), personKey: key) } == .boxMalformed)
        #expect(failure { _ = try EntryBox.open([], personKey: key) } == .boxMalformed)
        #expect(failure { _ = try EntryBox.open(box, boxKey: short) } == .boxKeyWrong)
    }
}
