package import Crypto
import Primitives

/// A SHA-256 hash: 32 bytes, held in place.
package struct Hash32: Hashable, Sendable {
    /// The bytes in memory order, whatever the machine's.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    package static let byteCount = 32

    /// Nil unless there are exactly 32 bytes.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
        self.words = words
    }

    package init(_ digest: SHA256Digest) {
        words = digest.withUnsafeBytes {
            $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
        }
    }

    /// Reads padded standard base 64 of exactly 32 bytes.
    package init?(base64 text: String) {
        guard let bytes = Base64.bytes(text) else { return nil }
        self.init(bytes: bytes)
    }

    package var bytes: [UInt8] { withBytes { Array($0) } }
    package var base64: String { Base64.text(bytes) }
    package var hex: String { Hex.text(bytes) }

    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withUnsafeBytes(of: words, body)
    }

    package static func == (left: Hash32, right: Hash32) -> Bool { left.words == right.words }

    package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
