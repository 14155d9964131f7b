import Primitives

/// Proof that a log holds an entry, good without the log (c2sp.org/tlog-proof@v1).
///
/// Kept in files that end in `.tlog-proof`.
package struct LogProof: Sendable {
    /// Opaque and not authenticated: nothing here relies on it.
    package let extra: [UInt8]?
    package let index: UInt64
    /// The leaf's sibling first.
    package let hashes: [Hash32]
    /// A signed checkpoint, word for word.
    package let checkpoint: String

    package static let extraSizeMax = 65_535
    /// No tree of 2^64 leaves needs more.
    package static let hashesMax = 64
    package static let sizeMax = SignedNote.sizeMax + 131_072

    package init(
        extra: [UInt8]? = nil, index: UInt64, hashes: [Hash32], checkpoint: String
    ) throws(LedgerError) {
        guard extra?.count ?? 0 <= Self.extraSizeMax, hashes.count <= Self.hashesMax else {
            throw .proofMalformed
        }
        self.extra = extra
        self.index = index
        self.hashes = hashes
        self.checkpoint = checkpoint
    }

    package var text: String {
        var text = Self.header + "\n"
        if let extra { text += Self.extraMark + Base64.text(extra) + "\n" }
        text += Self.indexMark + "\(index)\n"
        for hash in hashes { text += hash.base64 + "\n" }
        return text + "\n" + checkpoint
    }

    /// Reads a proof; its checkpoint is not looked at before it is verified.
    package init(reading bytes: [UInt8]) throws(LedgerError) {
        guard bytes.count <= Self.sizeMax, String(validating: bytes, as: UTF8.self) != nil,
            let gap = bytes.indices.dropLast().first(where: {
                bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A
            })
        else { throw .proofMalformed }
        var lines = bytes[..<gap].split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }[...]
        guard lines.count <= Self.hashesMax + 3, let header = lines.popFirst(),
            sameBytes(header, Self.header)
        else { throw .proofMalformed }
        var extra: [UInt8]?
        if let encoded = lines.first.flatMap({ Self.value($0, after: Self.extraMark) }) {
            guard let read = Base64.bytes(encoded) else { throw .proofMalformed }
            extra = read
            lines.removeFirst()
        }
        guard let indexLine = lines.popFirst(),
            let index = Self.value(indexLine, after: Self.indexMark).flatMap(Decimal.unsigned)
        else { throw .proofMalformed }
        var hashes: [Hash32] = []
        for line in lines {
            guard let hash = Hash32(base64: line) else { throw .proofMalformed }
            hashes.append(hash)
        }
        try self.init(
            extra: extra, index: index, hashes: hashes,
            checkpoint: String(decoding: bytes[(gap + 2)...], as: UTF8.self))
    }

    /// Checks signature, origin and place in the tree, and gives the checkpoint that vouches.
    package func verify(leaf: Hash32, by key: VerifierKey) throws(LedgerError) -> Checkpoint {
        let checkpoint = try Checkpoint.open(Array(checkpoint.utf8), by: key)
        try MerkleTree.verifyInclusion(
            index: index, size: checkpoint.size, leaf: leaf, proof: hashes, root: checkpoint.root)
        return checkpoint
    }

    package func verify(entry: [UInt8], by key: VerifierKey) throws(LedgerError) -> Checkpoint {
        try verify(leaf: MerkleTree.leafHash(of: entry), by: key)
    }

    private static let header = "c2sp.org/tlog-proof@v1"
    private static let extraMark = "extra "
    private static let indexMark = "index "

    private static func value(_ line: String, after mark: String) -> String? {
        guard line.utf8.starts(with: mark.utf8) else { return nil }
        return String(decoding: line.utf8.dropFirst(mark.utf8.count), as: UTF8.self)
    }
}
