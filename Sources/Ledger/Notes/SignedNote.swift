import Primitives

/// A text and the signatures below it (c2sp.org/signed-note v1.0.0).
///
/// Nothing may be believed of the text before ``verify(by:)`` returned.
package struct SignedNote: Sendable {
    package struct Signature: Sendable {
        package let name: String
        /// 4 bytes; with the name it tells which key signed, and how.
        package let keyID: [UInt8]
        package let bytes: [UInt8]

        package init(name: String, keyID: [UInt8], bytes: [UInt8]) {
            self.name = name
            self.keyID = keyID
            self.bytes = bytes
        }
    }

    /// With its last newline.
    package let text: String
    package let signatures: [Signature]

    /// The specification asks for 16 at least.
    package static let signaturesMax = 64
    /// Room for 64 signatures of the largest kind that is in sight.
    package static let sizeMax = 524_288

    package init(text: String, signatures: [Signature]) throws(LedgerError) {
        guard text.utf8.last == 0x0A, Self.isPlain(text.utf8), !signatures.isEmpty else {
            throw .noteMalformed
        }
        guard signatures.count <= Self.signaturesMax else {
            throw .noteSignaturesTooMany(limit: Self.signaturesMax)
        }
        for signature in signatures {
            guard KeyName.isValid(signature.name) else { throw .keyNameMalformed }
            guard signature.keyID.count == VerifierKey.idByteCount, !signature.bytes.isEmpty else {
                throw .noteMalformed
            }
        }
        self.text = text
        self.signatures = signatures
    }

    /// The whole note.
    package var formatted: String {
        signatures.reduce(text + "\n") { note, signature in
            note + Self.mark + signature.name + " "
                + Base64.text(signature.keyID + signature.bytes) + "\n"
        }
    }

    /// Checks the signatures of the keys that are known; those of others are left aside.
    ///
    /// One that fails makes the note worthless, whatever the others say.
    package func verify(by keys: [VerifierKey]) throws(LedgerError) {
        let message = Array(text.utf8)
        var verified = false
        for signature in signatures {
            for key in keys where sameBytes(key.name, signature.name) && key.id == signature.keyID {
                guard key.isValid(signature: signature.bytes, for: message) else {
                    throw .noteSignatureWrong
                }
                verified = true
            }
        }
        guard verified else { throw .noteSignatureMissing }
    }

    /// An em dash (U+2014) and a space.
    private static let mark = "\u{2014} "

    /// No control character but the newline.
    private static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A }
    }
}

extension SignedNote {
    /// Reads a note; it is split at its last empty line.
    package init(reading bytes: [UInt8]) throws(LedgerError) {
        guard bytes.count <= Self.sizeMax else { throw .noteTooLong(limit: Self.sizeMax) }
        guard bytes.last == 0x0A, Self.isPlain(bytes),
            String(validating: bytes, as: UTF8.self) != nil,
            let gap = bytes.indices.dropLast().last(where: {
                bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A
            })
        else { throw .noteMalformed }
        let lines = bytes[(gap + 2)...].dropLast().split(
            separator: 0x0A, maxSplits: Self.signaturesMax, omittingEmptySubsequences: false)
        guard lines.count <= Self.signaturesMax else {
            throw .noteSignaturesTooMany(limit: Self.signaturesMax)
        }
        var signatures: [Signature] = []
        for line in lines { signatures.append(try Self.signature(line)) }
        try self.init(
            text: String(decoding: bytes[...gap], as: UTF8.self), signatures: signatures)
    }

    private static func signature(_ line: ArraySlice<UInt8>) throws(LedgerError) -> Signature {
        guard line.starts(with: mark.utf8) else { throw .noteMalformed }
        let parts = line.dropFirst(mark.utf8.count).split(
            separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 2,
            let bytes = Base64.bytes(String(decoding: parts[1], as: UTF8.self))
        else { throw .noteMalformed }
        return Signature(
            name: String(decoding: parts[0], as: UTF8.self),
            keyID: Array(bytes.prefix(VerifierKey.idByteCount)),
            bytes: Array(bytes.dropFirst(VerifierKey.idByteCount)))
    }
}
