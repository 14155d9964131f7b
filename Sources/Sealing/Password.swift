internal import Crypto
internal import CryptoExtras
#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The hash of a password by scrypt (RFC 7914), with the parameters that it was made with.
///
/// N = 2^15, r = 8, p = 3: 32 MiB and some 200 ms of one core, the OWASP recommendation of 2023.
package struct PasswordHash: Hashable, Sendable {
    package static let lengthMin = 12
    package static let byteCountMax = 1_024

    /// Version, log2 N, r, p, salt (16 bytes), hash (32 bytes).
    package let bytes: [UInt8]

    /// - Parameter salt: 16 random bytes.
    package init(of password: String, salt: [UInt8]) throws(SealingError) {
        guard salt.count == 16 else { throw .wrongLength }
        let parameters: [UInt8] = [1, 15, 8, 3]
        let hash = try Self.derive(password, salt: salt, parameters)
        bytes = parameters + salt + hash
    }

    /// What was kept.
    package init(bytes: [UInt8]) throws(SealingError) {
        guard bytes.count == 52, bytes[0] == 1, (10...20).contains(bytes[1]),
            (1...16).contains(bytes[2]), (1...16).contains(bytes[3])
        else { throw .notAuthentic }
        self.bytes = bytes
    }

    /// Takes as long for a wrong password as for the right one.
    package func matches(_ password: String) -> Bool {
        guard let hash = try? Self.derive(password, salt: Array(bytes[4..<20]), Array(bytes[..<4]))
        else { return false }
        return constantTimeEquals(hash, bytes[20...])
    }

    private static func derive(
        _ password: String, salt: [UInt8], _ parameters: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        do {
            let key = try KDF.Scrypt.deriveKey(
                from: Data(password.utf8), salt: Data(salt), outputByteCount: 32,
                rounds: 1 << Int(parameters[1]), blockSize: Int(parameters[2]),
                parallelism: Int(parameters[3]))
            return key.withUnsafeBytes { Array($0) }
        } catch {
            throw .wrongLength
        }
    }
}

/// Compares in a time that depends on the lengths only.
package func constantTimeEquals(
    _ left: some Collection<UInt8>, _ right: some Collection<UInt8>
) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (one, other) in zip(left, right) { difference |= one ^ other }
    return difference == 0
}
