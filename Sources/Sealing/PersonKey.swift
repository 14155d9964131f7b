package import Crypto
package import Primitives

/// The key of one person. Whoever destroys it has erased the person.
package struct PersonKey: Sendable {
    package let symmetric: SymmetricKey
    package let subject: SubjectID

    package init(_ symmetric: SymmetricKey, of subject: SubjectID) {
        self.symmetric = symmetric
        self.subject = subject
    }

    /// Seals a value, bound to the person, the category and the record that it belongs to:
    /// what is moved to another place does not open (Documentation/formats/vault.md, Values).
    /// - Parameter nonce: 12 random bytes, never used twice.
    /// - Returns: nonce, ciphertext, tag; 28 bytes more than the value.
    package func seal(
        _ value: [UInt8], category: CategoryID, record: RecordID, nonce: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        try AEAD.seal(
            value, key: symmetric, nonce: nonce, context: context(category.text, record.bytes))
    }

    package func open(
        _ sealed: [UInt8], category: CategoryID, record: RecordID
    ) throws(SealingError) -> [UInt8] {
        try AEAD.open(sealed, key: symmetric, context: context(category.text, record.bytes))
    }

    /// Seals what is no category's value but the server's own about the person, such as the hash of
    /// a password, bound to a name.
    package func seal(
        _ value: [UInt8], named name: String, nonce: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        try AEAD.seal(value, key: symmetric, nonce: nonce, context: context("=" + name, []))
    }

    package func open(_ sealed: [UInt8], named name: String) throws(SealingError) -> [UInt8] {
        try AEAD.open(sealed, key: symmetric, context: context("=" + name, []))
    }

    private func context(_ name: String, _ record: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64 + name.utf8.count)
        bytes.append(contentsOf: "scruple/value/1/".utf8)
        bytes.append(contentsOf: subject.bytes)
        bytes.append(contentsOf: record)
        bytes.append(contentsOf: name.utf8)
        return bytes
    }
}
