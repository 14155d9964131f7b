/// What a log says of itself at one size (c2sp.org/tlog-checkpoint v1.0.0).
package struct Checkpoint: Sendable {
    /// Which log: a URL without its scheme, the same as the name of the key that signs.
    package let origin: String
    package let size: UInt64
    package let root: Hash32
    /// Opaque further lines. Ours has none; those of others are kept, and covered by the signature.
    package let extensions: [String]

    package init(origin: String, size: UInt64, root: Hash32) throws(LedgerError) {
        guard KeyName.isValid(origin) else { throw .keyNameMalformed }
        guard size > 0 || root == MerkleTree.emptyRoot else { throw .checkpointMalformed }
        self.origin = origin
        self.size = size
        self.root = root
        extensions = []
    }

    /// Reads the text of a note; only the one spelling of each line.
    package init(text: String) throws(LedgerError) {
        guard text.utf8.last == 0x0A else { throw .checkpointMalformed }
        let lines = text.utf8.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard lines.count >= 3, lines.allSatisfy({ !$0.isEmpty }),
            let size = Decimal.unsigned(lines[1]), let root = Hash32(base64: lines[2]),
            size > 0 || root == MerkleTree.emptyRoot
        else { throw .checkpointMalformed }
        origin = lines[0]
        self.size = size
        self.root = root
        extensions = Array(lines[3...])
    }

    /// The text that is signed.
    package var text: String {
        ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
    }

    /// The note that goes out. Whoever calls answers for never signing two that are inconsistent.
    package func signed(by key: SigningKey) throws(LedgerError) -> String {
        guard sameBytes(origin, key.name) else { throw .checkpointOriginForeign }
        return try key.sign(text).formatted
    }

    /// Reads a signed checkpoint and believes it only if that key signed it under its own origin.
    package static func open(
        _ note: [UInt8], by key: VerifierKey
    ) throws(LedgerError) -> Checkpoint {
        let note = try SignedNote(reading: note)
        try note.verify(by: [key])
        let checkpoint = try Checkpoint(text: note.text)
        guard sameBytes(checkpoint.origin, key.name) else { throw .checkpointOriginForeign }
        return checkpoint
    }
}
