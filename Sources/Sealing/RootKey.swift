package import Crypto
package import Primitives

/// The key above all keys: it wraps the key of each person and the keys that the server itself
/// uses.
///
/// Documentation/formats/vault.md, Root key. 32 random bytes, kept in a file that only the
/// server's user can read. It never touches data.
package struct RootKey: Sendable {
    package static let byteCount = 32

    /// Counts up with each rotation; kept beside everything that the key wrapped.
    package let version: Int64
    private let wrapping: SymmetricKey
    /// Tells whether a root key is the one of a store; says nothing about the key.
    package let checkValue: [UInt8]

    /// - Parameter bytes: exactly 32.
    package init(bytes: [UInt8], version: Int64) throws(SealingError) {
        guard bytes.count == Self.byteCount else { throw .wrongLength }
        let root = SymmetricKey(data: bytes)
        self.version = version
        wrapping = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: root, info: Array("scruple/root/wrapping/1".utf8),
            outputByteCount: 32)
        let check = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: root, info: Array("scruple/root/check/1".utf8), outputByteCount: 16)
        checkValue = check.withUnsafeBytes { Array($0) }
    }

    /// Wraps the key of a person: nonce, ciphertext, tag; 60 bytes.
    /// - Parameters:
    ///   - key: 32 bytes.
    ///   - nonce: 12 random bytes, never used twice.
    package func wrap(_ key: SymmetricKey, of subject: SubjectID, nonce: [UInt8])
        throws(SealingError) -> [UInt8]
    {
        try AEAD.seal(
            key.withUnsafeBytes { Array($0) }, key: wrapping, nonce: nonce,
            context: Self.context(of: subject))
    }

    package func unwrap(_ wrapped: [UInt8], of subject: SubjectID)
        throws(SealingError) -> SymmetricKey
    {
        let bytes = try AEAD.open(wrapped, key: wrapping, context: Self.context(of: subject))
        return SymmetricKey(data: bytes)
    }

    /// Wraps a key of the server itself under a name that it is bound to.
    package func wrap(_ secret: [UInt8], named name: String, nonce: [UInt8])
        throws(SealingError) -> [UInt8]
    {
        try AEAD.seal(
            secret, key: wrapping, nonce: nonce, context: Array("scruple/secret/1/\(name)".utf8))
    }

    package func unwrap(_ wrapped: [UInt8], named name: String) throws(SealingError) -> [UInt8] {
        try AEAD.open(wrapped, key: wrapping, context: Array("scruple/secret/1/\(name)".utf8))
    }

    private static func context(of subject: SubjectID) -> [UInt8] {
        Array("scruple/person-key/1/".utf8) + subject.bytes
    }
}

/// AES-256-GCM (NIST SP 800-38D) as swift-crypto has it: nonce, ciphertext and tag in one run of
/// bytes.
enum AEAD {
    static let nonceByteCount = 12
    static let overhead = 28

    static func seal(
        _ plaintext: [UInt8], key: SymmetricKey, nonce: [UInt8], context: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        guard nonce.count == nonceByteCount else { throw .wrongLength }
        do {
            let box = try AES.GCM.seal(
                plaintext, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: context)
            return nonce + box.ciphertext + box.tag
        } catch {
            throw .wrongLength
        }
    }

    static func open(
        _ sealed: [UInt8], key: SymmetricKey, context: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        guard sealed.count >= overhead else { throw .notAuthentic }
        do {
            let box = try AES.GCM.SealedBox(combined: sealed)
            return Array(try AES.GCM.open(box, using: key, authenticating: context))
        } catch {
            throw .notAuthentic
        }
    }
}
