import Primitives
import Testing

struct HexTests {
    @Test func `bytes are written in lower case and read in both`() {
        #expect(Hex.text([0x00, 0x9A, 0xFF]) == "009aff")
        #expect(Hex.bytes("009aFF") == [0x00, 0x9A, 0xFF])
        #expect(Hex.bytes("") == [])
    }

    @Test(arguments: ["0", "0g", " 00", "00 ", "0x00", "é0"])
    func `what is no pair of digits is refused`(text: String) {
        #expect(Hex.bytes(text) == nil)
    }
}

struct Base64Tests {
    // RFC 4648 section 10.
    static let vectors = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]

    @Test(arguments: vectors)
    func `the vectors of RFC 4648 hold both ways`(plain: String, encoded: String) {
        #expect(Base64.text(Array(plain.utf8)) == encoded)
        #expect(Base64.bytes(encoded) == Array(plain.utf8))
    }

    @Test(arguments: [
        "Zg", "Zg=", "Zh==", "Zm9=", "Zg==Zg==", "=Zg=", "Z===", "====", "Zm9v\n", " Zm9", "Zm-_",
    ])
    func `each sequence of bytes has one spelling`(text: String) {
        #expect(Base64.bytes(text) == nil)
    }

    @Test func `the alphabet of addresses has neither plus nor slash nor padding`() {
        #expect(Base64.urlText([0xFB, 0xFF]) == "-_8")
        #expect(Base64.text([0xFB, 0xFF]) == "+/8=")
    }

    @Test(arguments: SeededRandom.seeds)
    func `any bytes come back`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for count in 0..<100 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(Base64.bytes(Base64.text(bytes)) == bytes)
            #expect(Hex.bytes(Hex.text(bytes)) == bytes)
        }
    }
}
