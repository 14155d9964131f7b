/// Why something could not be sealed or opened. Carries neither key nor value.
package enum SealingError: Error, Hashable, Sendable {
    /// A key, nonce or salt of the wrong length was handed in.
    case wrongLength
    /// The sealed form was changed, cut short, moved from another place, or the key is another one.
    case notAuthentic
    /// The key's wrapping names a root key version that is not loaded.
    case unknownRootVersion(Int64)
}
