import Ledger
import Primitives
import Testing

struct LogProofTests {
    private let entries = (0..<11).map { Array("entry \($0)".utf8) }

    private func proof(_ index: Int, extra: [UInt8]? = nil) throws -> LogProof {
        let tree = NaiveTree(leaves: entries.map { MerkleTree.leafHash(of: $0) })
        let checkpoint = try Checkpoint(
            origin: Fixture.origin, size: UInt64(entries.count), root: tree.root)
        return try LogProof(
            extra: extra, index: UInt64(index), hashes: tree.path(index, 0..<entries.count),
            checkpoint: try checkpoint.signed(by: try Fixture.key()))
    }

    @Test(arguments: 0..<11)
    func `a proof holds for its entry and no other`(index: Int) throws {
        let key = try Fixture.key().verifierKey
        let text = try proof(index).text
        let read = try LogProof(reading: Array(text.utf8))
        #expect(read.text == text)
        for (other, entry) in entries.enumerated() {
            let verdict = ProofCheck.log(proof: Array(text.utf8), entry: entry, key: key.text)
            #expect(verdict == (other == index ? .accepted : .rejected(.proofRootWrong)))
        }
    }

    @Test(arguments: [[], [1], Fixture.bytes(300, from: 0)])
    func `extra data is kept and changes nothing`(extra: [UInt8]) throws {
        let key = try Fixture.key().verifierKey
        let text = try proof(4, extra: extra).text
        let read = try LogProof(reading: Array(text.utf8))
        #expect(read.extra == extra)
        #expect(read.text == text)
        #expect(try read.verify(entry: entries[4], by: key).size == 11)
    }

    @Test func `another key, or a text that is none, is refused`() throws {
        let text = Array(try proof(4).text.utf8)
        let other = try Fixture.key(1).verifierKey.text
        #expect(
            ProofCheck.log(proof: text, entry: entries[4], key: other)
                == .rejected(.noteSignatureMissing))
        #expect(
            ProofCheck.log(proof: text, entry: entries[4], key: "key") == .rejected(.keyMalformed))
    }

    @Test func `any bit that is changed is noticed`() throws {
        let key = try Fixture.key().verifierKey
        let text = Array(try proof(4).text.utf8)
        for position in text.indices {
            for bit in 0..<8 {
                var changed = text
                changed[position] ^= 1 << UInt8(bit)
                let verdict = ProofCheck.log(proof: changed, entry: entries[4], key: key.text)
                #expect(verdict != .accepted, "byte \(position), bit \(bit)")
            }
        }
    }

    @Test func `another text than a proof is refused`() throws {
        let good = try proof(4).text
        let lines = good.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let hash = lines[2]
        let heads = [
            "", "c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v2\nindex 4",
            "c2sp.org/tlog-proof@v1\nindex", "c2sp.org/tlog-proof@v1\nindex ",
            "c2sp.org/tlog-proof@v1\nindex 04", "c2sp.org/tlog-proof@v1\nindex -4",
            "c2sp.org/tlog-proof@v1\nindex  4", "c2sp.org/tlog-proof@v1\nIndex 4",
            "c2sp.org/tlog-proof@v1\r\nindex 4", " c2sp.org/tlog-proof@v1\nindex 4",
            "c2sp.org/tlog-proof@v1\nindex 4\nindex 4",
            "c2sp.org/tlog-proof@v1\nindex 4\nextra AA==",
            "c2sp.org/tlog-proof@v1\nextra *\nindex 4", "c2sp.org/tlog-proof@v1\nextra AA\nindex 4",
            "c2sp.org/tlog-proof@v1\nextra AA==\nextra AA==\nindex 4",
            "c2sp.org/tlog-proof@v1\nindex 4\nAAAA", "c2sp.org/tlog-proof@v1\nindex 4\n\(hash) ",
            "c2sp.org/tlog-proof@v1\nindex 4"
                + String(repeating: "\n\(hash)", count: LogProof.hashesMax + 1),
        ]
        for head in heads {
            let text = Array("\(head)\n\norigin\n".utf8)
            #expect(failure { _ = try LogProof(reading: text) } == .proofMalformed, "\(head)")
        }
        let long = [UInt8](repeating: 0x0A, count: LogProof.sizeMax + 1)
        #expect(failure { _ = try LogProof(reading: long) } == .proofMalformed)
    }
}
