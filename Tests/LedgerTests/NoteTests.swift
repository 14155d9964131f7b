import Ledger
import Primitives
import Testing

struct NoteTests {
    @Test func `the example of the specification verifies`() throws {
        let key = try VerifierKey(
            text: "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")
        let text =
            "This is an example message.\n\n\u{2014} example.com/foo "
            + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72"
            + "IneyaQM=\n"
        let note = try SignedNote(reading: Array(text.utf8))
        try note.verify(by: [key])
        #expect(note.formatted == text)
        #expect(Hex.text(key.id) == "530d903a")
    }

    @Test(arguments: [
        "", "+", "++", "log.example.org/ledger", "log.example.org/ledger+00000000+AQ==",
        "log example+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k=",
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n",
        " example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
    ])
    func `another text than a verifier key is refused`(text: String) {
        #expect(failure { _ = try VerifierKey(text: text) } != nil)
    }

    @Test(arguments: [
        "", " ", "a b", "a+b", "a\u{A0}b", "a\u{2003}b", "a\nb", "a\u{7F}b", "a\u{3000}",
        String(repeating: "a", count: 256),
    ])
    func `a key has a name without spaces, plus and controls`(name: String) {
        #expect(failure { _ = try Fixture.key(name: name) } == .keyNameMalformed)
    }

    @Test func `what a key signs, its other half verifies`() throws {
        let key = try Fixture.key()
        let read = try VerifierKey(text: key.verifierKey.text)
        let note = try key.sign("one\n\ntwo\n\n")
        let again = try SignedNote(reading: Array(note.formatted.utf8))
        #expect(again.text == "one\n\ntwo\n\n")
        try again.verify(by: [read])
        #expect(failure { try again.verify(by: []) } == .noteSignatureMissing)
        let stranger = try Fixture.key(9).verifierKey
        #expect(failure { try again.verify(by: [stranger]) } == .noteSignatureMissing)
        #expect(failure { _ = try SigningKey(name: "a", seed: [1, 2, 3]) } == .keyMalformed)
    }

    @Test func `unknown signatures are left aside, a known one that fails is not`() throws {
        let key = try Fixture.key()
        let good = try key.sign("text\n").signatures[0]
        let sameName = SignedNote.Signature(name: key.name, keyID: [1, 2, 3, 4], bytes: [5])
        let sameID = SignedNote.Signature(name: "other", keyID: good.keyID, bytes: [5])
        let bad = SignedNote.Signature(name: key.name, keyID: good.keyID, bytes: [5])
        try SignedNote(text: "text\n", signatures: [sameName, good, sameID])
            .verify(by: [key.verifierKey])
        for signatures in [[bad], [good, bad], [bad, good]] {
            let note = try SignedNote(text: "text\n", signatures: signatures)
            #expect(failure { try note.verify(by: [key.verifierKey]) } == .noteSignatureWrong)
        }
        let none = try SignedNote(text: "text\n", signatures: [sameName, sameID])
        #expect(failure { try none.verify(by: [key.verifierKey]) } == .noteSignatureMissing)
    }

    @Test func `a name in another Unicode form is another name`() throws {
        let composed = try Fixture.key(name: "caf\u{E9}")
        let bytes = composed.verifierKey.publicKey
        let decomposed = try VerifierKey(name: "cafe\u{301}", publicKey: bytes)
        #expect(decomposed.id != composed.verifierKey.id)
        let good = try composed.sign("text\n").signatures[0]
        let line = SignedNote.Signature(name: "cafe\u{301}", keyID: good.keyID, bytes: good.bytes)
        let note = try SignedNote(text: "text\n", signatures: [line])
        #expect(failure { try note.verify(by: [composed.verifierKey]) } == .noteSignatureMissing)
    }

    @Test func `sixteen signatures are read, and no more than the limit`() throws {
        let key = try Fixture.key()
        let good = try key.sign("text\n").signatures[0]
        let others = (0..<64).map {
            SignedNote.Signature(name: "witness\($0)", keyID: [0, 0, 0, 1], bytes: good.bytes)
        }
        for count in [15, 63] {
            let note = try SignedNote(text: "text\n", signatures: others.prefix(count) + [good])
            try SignedNote(reading: Array(note.formatted.utf8)).verify(by: [key.verifierKey])
        }
        #expect(
            failure { _ = try SignedNote(text: "text\n", signatures: others + [good]) }
                == .noteSignaturesTooMany(limit: 64))
        let line = "\u{2014} a AAAAAAA=\n"
        let long = "text\n\n" + String(repeating: line, count: 65)
        #expect(
            failure { _ = try SignedNote(reading: Array(long.utf8)) }
                == .noteSignaturesTooMany(limit: 64))
        let huge = [UInt8](repeating: 0x0A, count: SignedNote.sizeMax + 1)
        #expect(
            failure { _ = try SignedNote(reading: huge) } == .noteTooLong(limit: SignedNote.sizeMax)
        )
    }

    @Test(arguments: [
        "", "\n", "\n\n", "text\n", "text\n\n", "text\n\n\n", "text\n\u{2014} a AAAAAAA=\n",
        "text\n\n\u{2014} a AAAAAAA=", "text\n\n- a AAAAAAA=\n", "text\n\n\u{2014}a AAAAAAA=\n",
        "text\n\n\u{2014} AAAAAAA=\n", "text\n\n\u{2014}  AAAAAAA=\n",
        "text\n\n\u{2014} a b AAAAAAA=\n",
        "text\n\n\u{2014} a  AAAAAAA=\n", "text\n\n\u{2014} a AAAAAAA= \n",
        "text\n\n\u{2014} a AAAAAAA\n",
        "text\n\n\u{2014} a AAAAAA==\n", "text\n\n\u{2014} a \n", "text\n\n\u{2014} a+b AAAAAAA=\n",
        "text\r\n\n\u{2014} a AAAAAAA=\n", "te\u{0}xt\n\n\u{2014} a AAAAAAA=\n",
        "text\t\n\n\u{2014} a AAAAAAA=\n",
        "text\n\n\u{2014} a AAAAAAA=\nmore\n", "text\n\n\u{2014} a\u{2003}b AAAAAAA=\n",
        "\u{2014} a AAAAAAA=\n",
    ])
    func `another text than a signed note is refused`(text: String) {
        #expect(failure { _ = try SignedNote(reading: Array(text.utf8)) } != nil)
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        let tail = Array("\n\n\u{2014} a AAAAAAA=\n".utf8)
        for bad: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] {
            #expect(failure { _ = try SignedNote(reading: bad + tail) } == .noteMalformed)
        }
    }
}
