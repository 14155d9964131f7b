import Crypto
import Primitives

/// The private half of a log's key: an Ed25519 seed and the name it signs under.
package struct SigningKey: Sendable {
    package let verifierKey: VerifierKey
    private let key: Curve25519.Signing.PrivateKey

    package static let seedByteCount = 32

    /// - Parameter seed: 32 secret bytes (RFC 8032 section 5.1.5).
    package init(name: String, seed: [UInt8]) throws(LedgerError) {
        guard seed.count == Self.seedByteCount,
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        else { throw .keyMalformed }
        self.key = key
        let publicKey = Array(key.publicKey.rawRepresentation)
        verifierKey = try VerifierKey(name: name, publicKey: publicKey)
    }

    package var name: String { verifierKey.name }

    /// Signs a text that ends in a newline into a note with one signature.
    package func sign(_ text: String) throws(LedgerError) -> SignedNote {
        guard let signature = try? key.signature(for: Array(text.utf8)) else {
            throw .noteSignatureWrong
        }
        let line = SignedNote.Signature(
            name: name, keyID: verifierKey.id,
            bytes: Array(signature))
        return try SignedNote(text: text, signatures: [line])
    }
}
