internal import Crypto
package import Primitives

/// Finds a person by a value without keeping the value readable: HMAC-SHA256 (RFC 2104) under a
/// key of its own, over the category and the normalised value.
package struct BlindIndex: Sendable {
    private let key: SymmetricKey

    /// - Parameter bytes: 32 random bytes.
    package init(key bytes: [UInt8]) throws(SealingError) {
        guard bytes.count == 32 else { throw .wrongLength }
        key = SymmetricKey(data: bytes)
    }

    /// 32 bytes that are the same for the same value in the same category.
    package func value(of text: String, category: CategoryID) -> [UInt8] {
        var mac = HMAC<SHA256>(key: key)
        mac.update(data: Array("scruple/blind-index/1/\(category)/".utf8))
        mac.update(data: Array(text.utf8))
        return Array(mac.finalize())
    }

    /// A keyed digest of anything else that must not be kept as it is, such as a caller's address
    /// in
    /// a rate limit.
    package func digest(of text: String, use: String) -> [UInt8] {
        var mac = HMAC<SHA256>(key: key)
        mac.update(data: Array("scruple/digest/1/\(use)/".utf8))
        mac.update(data: Array(text.utf8))
        return Array(mac.finalize())
    }
}
