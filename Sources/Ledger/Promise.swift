package import Primitives

/// The log's signed word that an entry, which is durable, will be in the tree before a time
/// (what RFC 6962 section 3.2 calls a signed certificate timestamp).
///
/// Format: Documentation/formats/receipt.md. Whoever holds one and finds that the tree lacks the
/// entry after that time can show that the log broke its word.
package struct Promise: Hashable, Sendable {
    package let origin: String
    package let leaf: Hash32
    /// When the entry is in the tree at the latest.
    package let by: Instant

    package static let format = "scruple/promise/1"
    /// What the log promises: a day. It takes a second; a database that is down takes longer.
    package static let delayMaxMillis: Int64 = 86_400_000

    package init(origin: String, leaf: Hash32, by: Instant) {
        self.origin = origin
        self.leaf = leaf
        self.by = by
    }

    /// The note that goes out.
    ///
    /// No checkpoint reads like it: where a checkpoint has its size, it has the origin.
    package func signed(by key: SigningKey) throws(LedgerError) -> String {
        try key.sign("\(Self.format)\n\(origin)\n\(leaf.base64)\n\(by.rfc3339)\n").formatted
    }

    /// Reads a promise and believes it only if that key signed it for its own log.
    package static func open(_ note: String, by key: VerifierKey) throws(LedgerError) -> Promise {
        let note = try SignedNote(reading: Array(note.utf8))
        try note.verify(by: [key])
        let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 5, lines[0] == format, lines[4].isEmpty,
            let leaf = Hash32(base64: String(lines[2])),
            let by = Instant(rfc3339: String(lines[3])),
            by.rfc3339 == lines[3]
        else { throw .promiseMalformed }
        guard sameBytes(String(lines[1]), key.name) else { throw .promiseForeign }
        return Promise(origin: key.name, leaf: leaf, by: by)
    }
}
