import Crypto
import Foundation
import Ledger
import Primitives
import Testing

/// The vectors beside the format documents: what the writer gives for fixed inputs.
struct VectorTests {
    @Test func `the writer gives the vectors of the ledger`() throws {
        try expect(try ledger(), "ledger.json")
    }

    @Test func `the writer gives the vectors of the receipt`() throws {
        let key = try Fixture.key()
        let receipt = try ReceiptTests.receipt()
        try expect(
            [
                "content": .string(String(decoding: Fixture.content, as: UTF8.self)),
                "file": .string(String(decoding: receipt.encoded, as: UTF8.self)),
                "verifierKey": .string(key.verifierKey.text),
            ], "ledger-receipt.json")
    }

    private func ledger() throws -> JSONValue {
        let key = try Fixture.key()
        let bytes = try Fixture.entries().map { try $0.encoded() }
        let leaves = bytes.map { MerkleTree.leafHash(of: $0) }
        let tree = NaiveTree(leaves: leaves)
        func checkpoint(_ size: Int) throws -> String {
            var frontier = Frontier()
            for leaf in leaves.prefix(size) { frontier.append(leaf) }
            return try Checkpoint(
                origin: Fixture.origin, size: UInt64(size), root: frontier.root
            ).signed(by: key)
        }
        let inclusion = try InclusionProof.make(index: 2, size: 5, node: tree.node)
        let consistency = try ConsistencyProof.make(size1: 3, size2: 5, node: tree.node)
        let proof = try LogProof(index: 2, hashes: inclusion, checkpoint: try checkpoint(5))
        let tile = try #require(TilePath(.hashes(level: 0), index: 0, size: 5))
        let bundle = try #require(TilePath(.entries, index: 0, size: 5))
        return [
            "box": try box(),
            "bundle": [
                "path": .string(bundle.description),
                "bytes": .string(Base64.text(try EntryBundle.encode(bytes))),
            ],
            "checkpoints": ["3": .string(try checkpoint(3)), "5": .string(try checkpoint(5))],
            "consistency": .array(consistency.map { .string($0.base64) }),
            "entries": .array(bytes.map { .string(String(decoding: $0, as: UTF8.self)) }),
            "leafHashes": .array(leaves.map { .string($0.base64) }),
            "proof": .string(proof.text),
            "roots": roots(),
            "seed": .string(Hex.text(Fixture.bytes(32, from: 0))),
            "tile": [
                "path": .string(tile.description),
                "bytes": .string(Base64.text(Tile.bytes(tile, node: tree.node))),
            ],
            "verifierKey": .string(key.verifierKey.text),
        ]
    }

    private func box() throws -> JSONValue {
        let box = try Fixture.box()
        let own = try EntryBox.key(of: box, personKey: Fixture.personKey)
        return [
            "box": .string(Base64.text(box)),
            "boxKey": .string(Hex.text(own.withUnsafeBytes { Array($0) })),
            "nonce": .string(Hex.text(Fixture.bytes(12, from: 160))),
            "personKey": .string(Hex.text(Fixture.personKey.withUnsafeBytes { Array($0) })),
            "plaintext": .string(String(decoding: Fixture.content, as: UTF8.self)),
            "salt": .string(Hex.text(Fixture.bytes(16, from: 128))),
        ]
    }

    /// Of trees whose entry `i` is `i` in decimal.
    private func roots() -> JSONValue {
        var roots: [String: JSONValue] = [:]
        var frontier = Frontier()
        for size in 0...65_536 {
            if [0, 1, 2, 3, 255, 256, 257, 65_536].contains(size) {
                roots[String(size)] = .string(frontier.root.base64)
            }
            frontier.append(MerkleTree.leafHash(of: Array(String(size).utf8)))
        }
        return .object(roots)
    }

    private func expect(_ value: JSONValue, _ name: String) throws {
        let file = Vectors.ours.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(lines(value, indent: "").utf8 + [0x0A]).write(to: file)
        }
        let recorded = try JSONValue(reading: try Vectors.bytes(file))
        #expect(recorded == value, "\(name) differs from what the writer gives")
    }

    private func lines(_ value: JSONValue, indent: String) -> String {
        let inner = indent + "  "
        switch value {
        case .array(let values) where !values.isEmpty:
            let items = values.map { inner + lines($0, indent: inner) }
            return "[\n" + items.joined(separator: ",\n") + "\n" + indent + "]"
        case .object(let members) where !members.isEmpty:
            let items = members.sorted { $0.key < $1.key }.map {
                inner + "\"\($0.key)\": " + lines($0.value, indent: inner)
            }
            return "{\n" + items.joined(separator: ",\n") + "\n" + indent + "}"
        default: return String(decoding: value.canonicalBytes, as: UTF8.self)
        }
    }
}
