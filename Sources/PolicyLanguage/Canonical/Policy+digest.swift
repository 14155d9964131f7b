import Crypto
import Primitives

extension Policy {
    /// SHA-256 over ``canonicalBytes``, 32 bytes: names exactly what this version says.
    package var digest: [UInt8] { Array(SHA256.hash(data: canonicalBytes)) }

    /// The digest in 64 lower-case hexadecimal digits.
    package var digestHex: String { Hex.text(digest) }
}
