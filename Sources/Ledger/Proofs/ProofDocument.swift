import Primitives

/// A bare proof about two trees, or a leaf and a tree, without a signature: what other tools hand
/// over as JSON, or a person as arguments of a command.
///
/// Hashes are kept as they came. One of the wrong length is refused where it would be hashed; two
/// trees of one size are only compared.
package enum ProofDocument: Hashable, Sendable {
    case inclusion(index: UInt64, size: UInt64, leaf: [UInt8], root: [UInt8], hashes: [[UInt8]])
    case consistency(
        size1: UInt64, size2: UInt64, root1: [UInt8], root2: [UInt8], hashes: [[UInt8]])

    package static let sizeMax = 65_536

    /// From text: decimal numbers, hashes in base 64.
    package init(
        index: String, size: String, leaf: String, root: String, hashes: [String]
    ) throws(LedgerError) {
        self = .inclusion(
            index: try Self.number(index), size: try Self.number(size),
            leaf: try Self.bytes(leaf), root: try Self.bytes(root),
            hashes: try Self.bytes(hashes))
    }

    /// From text: decimal numbers, hashes in base 64.
    package init(
        size1: String, size2: String, root1: String, root2: String, hashes: [String]
    ) throws(LedgerError) {
        self = .consistency(
            size1: try Self.number(size1), size2: try Self.number(size2),
            root1: try Self.bytes(root1), root2: try Self.bytes(root2),
            hashes: try Self.bytes(hashes))
    }

    /// Reads a JSON object with `leafIdx`, `treeSize`, `leafHash`, `root` and `proof`, or with
    /// `size1`, `size2`, `root1`, `root2` and `proof`; `desc` and `wantErr` are left aside.
    package init(reading json: [UInt8]) throws(LedgerError) {
        guard json.count <= Self.sizeMax, let value = try? JSONValue(reading: json),
            var members = value.object
        else { throw .proofMalformed }
        members["desc"] = nil
        members["wantErr"] = nil
        let proof = try Self.proof(members["proof"])
        func number(_ key: String) throws(LedgerError) -> String {
            guard let number = members[key]?.integer else { throw .proofMalformed }
            return String(number)
        }
        func text(_ key: String) throws(LedgerError) -> String {
            guard let text = members[key]?.string else { throw .proofMalformed }
            return text
        }
        switch Set(members.keys) {
        case ["leafIdx", "treeSize", "leafHash", "root", "proof"]:
            try self.init(
                index: try number("leafIdx"), size: try number("treeSize"),
                leaf: try text("leafHash"), root: try text("root"), hashes: proof)
        case ["size1", "size2", "root1", "root2", "proof"]:
            try self.init(
                size1: try number("size1"), size2: try number("size2"),
                root1: try text("root1"), root2: try text("root2"), hashes: proof)
        default: throw .proofMalformed
        }
    }

    package func verify() throws(LedgerError) {
        switch self {
        case .inclusion(let index, let size, let leaf, let root, let hashes):
            try MerkleTree.verifyInclusion(
                index: index, size: size, leaf: try Self.hash(leaf),
                proof: try Self.hashes(hashes), root: try Self.hash(root))
        case .consistency(let size1, let size2, let root1, let root2, let hashes)
        where size1 == size2:
            guard size1 > 0 else { throw .sizesUnordered }
            guard hashes.isEmpty else { throw .proofLengthWrong }
            guard root1 == root2 else { throw .rootsDiffer }
        case .consistency(let size1, let size2, let root1, let root2, let hashes):
            try MerkleTree.verifyConsistency(
                size1: size1, size2: size2, root1: try Self.hash(root1),
                root2: try Self.hash(root2), proof: try Self.hashes(hashes))
        }
    }

    /// Null stands for no hashes.
    private static func proof(_ value: JSONValue?) throws(LedgerError) -> [String] {
        if value == .null { return [] }
        guard let values = value?.array else { throw .proofMalformed }
        let texts = values.compactMap(\.string)
        guard texts.count == values.count else { throw .proofMalformed }
        return texts
    }

    private static func number(_ text: String) throws(LedgerError) -> UInt64 {
        guard let number = Decimal.unsigned(text) else { throw .proofMalformed }
        return number
    }

    private static func bytes(_ text: String) throws(LedgerError) -> [UInt8] {
        guard let bytes = Base64.bytes(text) else { throw .proofMalformed }
        return bytes
    }

    private static func bytes(_ texts: [String]) throws(LedgerError) -> [[UInt8]] {
        guard texts.count <= LogProof.hashesMax + 1 else { throw .proofLengthWrong }
        var all: [[UInt8]] = []
        for text in texts { all.append(try bytes(text)) }
        return all
    }

    private static func hash(_ bytes: [UInt8]) throws(LedgerError) -> Hash32 {
        guard let hash = Hash32(bytes: bytes) else { throw .hashLengthWrong }
        return hash
    }

    private static func hashes(_ all: [[UInt8]]) throws(LedgerError) -> [Hash32] {
        var hashes: [Hash32] = []
        for bytes in all { hashes.append(try hash(bytes)) }
        return hashes
    }
}
