import Crypto
import Primitives

/// The public half of a log's key, as it is handed to those who verify (c2sp.org/signed-note
/// v1.0.0, Verifier keys). Ed25519 only.
package struct VerifierKey: Sendable {
    package let name: String
    /// The first four bytes of `SHA-256(name || 0x0A || 0x01 || key)`.
    package let id: [UInt8]
    /// 32 bytes (RFC 8032 section 5.1.5).
    package let publicKey: [UInt8]

    /// The identifier of Ed25519 among the types of signature.
    static let type: UInt8 = 1
    static let idByteCount = 4

    package init(name: String, publicKey: [UInt8]) throws(LedgerError) {
        guard KeyName.isValid(name) else { throw .keyNameMalformed }
        guard publicKey.count == 32 else { throw .keyMalformed }
        self.name = name
        self.publicKey = publicKey
        let named = Array(name.utf8) + [0x0A, Self.type] + publicKey
        id = Array(SHA256.hash(data: named).prefix(Self.idByteCount))
    }

    /// Reads `<name>+<id in hex>+<base 64 of 0x01 and the key>`.
    package init(text: String) throws(LedgerError) {
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard text.utf8.count <= 512, parts.count == 3,
            let material = Base64.bytes(String(parts[2])), material.first == Self.type
        else { throw .keyMalformed }
        try self.init(name: String(parts[0]), publicKey: Array(material.dropFirst()))
        guard sameBytes(text, self.text) else { throw .keyMalformed }
    }

    package var text: String {
        "\(name)+\(Hex.text(id))+\(Base64.text([Self.type] + publicKey))"
    }

    /// Whether the signature is this key's over these bytes (RFC 8032 section 5.1.7).
    package func isValid(signature: [UInt8], for message: [UInt8]) -> Bool {
        guard signature.count == 64,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
        else { return false }
        return key.isValidSignature(signature, for: message)
    }
}
