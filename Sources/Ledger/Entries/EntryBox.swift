package import Crypto

/// Seals what an entry says of one person, so that erasing the person erases it.
///
/// `salt (16) || nonce (12) || ciphertext || tag (16)`. Each box has a key of its own, made from
/// the person's key and the salt: it can be handed to others without opening anything else.
/// AES-256-GCM (NIST SP 800-38D) under HKDF-Expand with SHA-256 (RFC 5869 section 2.3).
package enum EntryBox {
    package static let saltByteCount = 16
    package static let nonceByteCount = 12
    package static let keyByteCount = 32
    /// A box around nothing.
    package static let sizeMin = saltByteCount + nonceByteCount + tagByteCount
    private static let tagByteCount = 16
    private static let label = Array("scruple/entry-box/1".utf8)

    /// - Parameters:
    ///   - plaintext: a JSON object in canonical form.
    ///   - personKey: 256 random bits that belong to the person alone.
    ///   - salt: 16 random bytes.
    ///   - nonce: 12 random bytes.
    package static func seal(
        _ plaintext: [UInt8], personKey: SymmetricKey, salt: [UInt8], nonce: [UInt8]
    ) throws(LedgerError) -> [UInt8] {
        let key = try boxKey(personKey, salt: salt)
        guard nonce.count == nonceByteCount, let iv = try? AES.GCM.Nonce(data: nonce),
            let sealed = try? AES.GCM.seal(
                plaintext, using: key, nonce: iv, authenticating: label
            ).combined
        else { throw .boxMalformed }
        return salt + sealed
    }

    /// The key of this box alone: 32 bytes, fit to go into a receipt.
    package static func key(of box: [UInt8], personKey: SymmetricKey) throws(LedgerError)
        -> SymmetricKey
    {
        guard box.count >= sizeMin else { throw .boxMalformed }
        return try boxKey(personKey, salt: Array(box.prefix(saltByteCount)))
    }

    /// Opens a box with the key of the person whom it concerns.
    package static func open(_ box: [UInt8], personKey: SymmetricKey) throws(LedgerError) -> [UInt8]
    {
        try open(box, boxKey: try key(of: box, personKey: personKey))
    }

    /// Opens a box with its own key.
    package static func open(_ box: [UInt8], boxKey: SymmetricKey) throws(LedgerError) -> [UInt8] {
        guard boxKey.bitCount == keyByteCount * 8 else { throw .boxKeyWrong }
        guard box.count >= sizeMin,
            let sealed = try? AES.GCM.SealedBox(combined: box.dropFirst(saltByteCount))
        else { throw .boxMalformed }
        guard let plaintext = try? AES.GCM.open(sealed, using: boxKey, authenticating: label) else {
            throw .boxUnopened
        }
        return Array(plaintext)
    }

    private static func boxKey(
        _ personKey: SymmetricKey, salt: [UInt8]
    ) throws(LedgerError) -> SymmetricKey {
        guard personKey.bitCount == keyByteCount * 8 else { throw .boxKeyWrong }
        guard salt.count == saltByteCount else { throw .boxMalformed }
        return HKDF<SHA256>.expand(
            pseudoRandomKey: personKey, info: label + salt, outputByteCount: keyByteCount)
    }
}
