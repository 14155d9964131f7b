import Crypto
import Foundation
import Primitives
import Testing

/// The ciphers that we are linked with, against C2SP/wycheproof.
@Suite(.enabled(if: Vectors.isShared(), "needs ../shared/vectors/wycheproof"))
struct WycheproofTests {
    @Test func `AES-GCM with nonces of 96 bits seals, opens and refuses as it must`() throws {
        let count = try forEach("aes_gcm_test") { group, test in
            guard group["ivSize"] == 96 else { return false }
            let key = SymmetricKey(data: try test.bytes("key"))
            let nonce = try AES.GCM.Nonce(data: test.bytes("iv"))
            let box = try AES.GCM.SealedBox(
                nonce: nonce, ciphertext: test.bytes("ct"), tag: test.bytes("tag"))
            let opened = try? AES.GCM.open(box, using: key, authenticating: test.bytes("aad"))
            let isValid = test["result"] == "valid"
            #expect(opened.map { Array($0) } == (isValid ? try test.bytes("msg") : nil))
            if isValid {
                let sealed = try AES.GCM.seal(
                    test.bytes("msg"), using: key, nonce: nonce, authenticating: test.bytes("aad"))
                #expect(
                    Array(sealed.ciphertext + sealed.tag)
                        == (try test.bytes("ct") + test.bytes("tag")))
            }
            return true
        }
        #expect(count > 150)
    }

    @Test func `HMAC-SHA256 is as it must be`() throws {
        let count = try forEach("hmac_sha256_test") { group, test in
            let key = SymmetricKey(data: try test.bytes("key"))
            let tag = Array(HMAC<SHA256>.authenticationCode(for: try test.bytes("msg"), using: key))
            let length = Int(group["tagSize"]?.integer ?? 0) / 8
            let isValid = test["result"] == "valid"
            #expect((Array(tag[..<length]) == (try test.bytes("tag"))) == isValid)
            return true
        }
        #expect(count == 174)
    }

    @Test func `HKDF-SHA256 is as it must be`() throws {
        let count = try forEach("hkdf_sha256_test") { _, test in
            guard test["result"] == "valid", let size = test["size"]?.integer else { return false }
            let key = HKDF<SHA256>.deriveKey(
                inputKeyMaterial: SymmetricKey(data: try test.bytes("ikm")),
                salt: try test.bytes("salt"), info: try test.bytes("info"),
                outputByteCount: Int(size))
            #expect(key == SymmetricKey(data: try test.bytes("okm")))
            return true
        }
        #expect(count > 70)
    }

    /// - Parameter body: returns whether the test was one for us.
    /// - Returns: how many were.
    private func forEach(
        _ name: String, _ body: (JSONValue, JSONValue) throws -> Bool
    ) throws -> Int {
        let file = Vectors.wycheproof.appending(path: "\(name).json")
        let vectors = try JSONValue(reading: Array(try Data(contentsOf: file)))
        var count = 0
        for group in try vectors.list("testGroups") {
            for test in try group.list("tests") where try body(group, test) { count += 1 }
        }
        return count
    }
}
