import Ledger
import Primitives
import Testing

struct CheckpointTests {
    static let root = MerkleTree.leafHash(of: []).base64

    @Test func `a checkpoint is read as it was written`() throws {
        let key = try Fixture.key()
        let tree = NaiveTree(count: 9)
        let checkpoint = try Checkpoint(origin: Fixture.origin, size: 9, root: tree.root)
        #expect(checkpoint.text == "\(Fixture.origin)\n9\n\(tree.root.base64)\n")
        let note = try checkpoint.signed(by: key)
        let read = try Checkpoint.open(Array(note.utf8), by: key.verifierKey)
        #expect(read.size == 9)
        #expect(read.root == tree.root)
    }

    @Test func `extension lines of others are kept`() throws {
        let text = "a\n1\n\(Self.root)\nmore\n"
        let checkpoint = try Checkpoint(text: text)
        #expect(checkpoint.extensions == ["more"])
        #expect(checkpoint.text == text)
    }

    @Test func `the largest size is read`() throws {
        let checkpoint = try Checkpoint(text: "a\n18446744073709551615\n\(Self.root)\n")
        #expect(checkpoint.size == .max)
    }

    @Test(arguments: [
        "", "\n", "a\n1\n", "a\n1\n\(root)", "\n1\n\(root)\n", "a\n01\n\(root)\n", "a\n\n\(root)\n",
        "a\n-1\n\(root)\n", "a\n1 \n\(root)\n", "a\n+1\n\(root)\n", "a\n1\n\(root)\n\n",
        "a\n18446744073709551616\n\(root)\n", "a\n1\nAAAA\n", "a\n1\n \(root)\n",
        "a\n1\n\(root)=\n",
        "a\n0\n\(root)\n", "a\n1\n\n", "a\n\u{0661}\n\(root)\n",
    ])
    func `another text than a checkpoint is refused`(text: String) {
        #expect(failure { _ = try Checkpoint(text: text) } == .checkpointMalformed)
    }

    @Test func `a log speaks for itself only`() throws {
        let key = try Fixture.key()
        let foreign = try Checkpoint(origin: "other.example", size: 0, root: MerkleTree.emptyRoot)
        #expect(failure { _ = try foreign.signed(by: key) } == .checkpointOriginForeign)
        let note = try key.sign(foreign.text).formatted
        #expect(
            failure { _ = try Checkpoint.open(Array(note.utf8), by: key.verifierKey) }
                == .checkpointOriginForeign)
    }

    @Test func `any bit that is changed is noticed`() throws {
        let key = try Fixture.key()
        let checkpoint = try Checkpoint(
            origin: Fixture.origin, size: 9, root: NaiveTree(count: 9).root)
        let note = Array(try checkpoint.signed(by: key).utf8)
        for position in note.indices {
            for bit in 0..<8 {
                var changed = note
                changed[position] ^= 1 << UInt8(bit)
                let error = failure { _ = try Checkpoint.open(changed, by: key.verifierKey) }
                #expect(error != nil, "byte \(position), bit \(bit)")
            }
        }
    }
}
