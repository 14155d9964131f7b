internal import Crypto
internal import Primitives

/// A secret that whoever holds it may use: the key of a service, the session of a person.
///
/// 32 random bytes that are shown once; only their SHA-256 is kept. No salt and no slow hash: the
/// bytes cannot be guessed.
package struct Token: Sendable {
    /// What the holder keeps.
    package let text: String
    /// What the store keeps.
    package let hash: [UInt8]

    /// - Parameters:
    ///   - prefix: tells people, and scanners for leaked secrets, what it is.
    ///   - random: 32 bytes that nobody can foresee.
    package init(prefix: String, random: [UInt8]) throws(SealingError) {
        guard random.count == 32 else { throw .wrongLength }
        text = prefix + Base64.urlText(random)
        hash = Self.hash(of: text)
    }

    /// The hash under which the token would be kept.
    package static func hash(of text: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(text.utf8)))
    }
}
