import Primitives
import Testing

struct JSONReaderTests {
    static let readings: [(String, JSONValue)] = [
        ("null", JSONValue.null), ("true", true), (" [ ] ", []), ("{}", [:]), ("-0", 0),
        ("9007199254740991", 9_007_199_254_740_991), ("-9007199254740991", -9_007_199_254_740_991),
        (#""\u00e9\ud83d\ude02\/""#, "é😂/"), (#"{"a":[1,{"b":null}]}"#, ["a": [1, ["b": .null]]]),
        ("\t[1 ,\r\n2]", [1, 2]),
    ]

    @Test(arguments: readings)
    func `JSON is read`(text: String, expected: JSONValue) throws {
        #expect(try JSONValue(reading: Array(text.utf8)) == expected)
    }

    static let refusals: [(String, JSONError)] = [
        ("", .syntax(offset: 0)), ("[1,]", .syntax(offset: 3)),
        ("{a:1}", .syntax(offset: 1)),
        ("01", .syntax(offset: 0)), ("+1", .syntax(offset: 0)), ("nul", .syntax(offset: 3)),
        ("1 2", .syntax(offset: 2)), (#""a"#, .syntax(offset: 2)), ("\"\n\"", .syntax(offset: 1)),
        (#""\x""#, .syntax(offset: 2)), (#""\ud800""#, .syntax(offset: 2)),
        (#""\udc00""#, .syntax(offset: 2)), (#""\ud800\u0041""#, .syntax(offset: 2)),
        ("1.0", .numberOutOfRange(offset: 0)), ("1e3", .numberOutOfRange(offset: 0)),
        ("9007199254740992", .numberOutOfRange(offset: 0)),
        ("[99999999999999999999999]", .numberOutOfRange(offset: 1)),
        (#"{"a":1,"a":1}"#, .duplicateKey(offset: 7)),
        (#"{"a":1,"\u0061":1}"#, .duplicateKey(offset: 7)), ("NaN", .syntax(offset: 0)),
        ("[1][", .syntax(offset: 3)), ("/**/1", .syntax(offset: 0)),
    ]

    @Test(arguments: refusals)
    func `what is not strict JSON is refused, and the place named`(text: String, error: JSONError) {
        #expect(throws: error) { try JSONValue(reading: Array(text.utf8)) }
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        for bytes: [UInt8] in [[0x22, 0xFF, 0x22], [0xC0, 0x80], [0x22, 0xED, 0xA0, 0x80, 0x22]] {
            #expect(throws: JSONError.notUTF8) { try JSONValue(reading: bytes) }
        }
    }

    @Test func `a million brackets are refused, not followed`() {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(throws: JSONError.tooDeep(limit: 16)) { try JSONValue(reading: deep) }
        let nested = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
        #expect((try? JSONValue(reading: Array(nested.utf8))) != nil)
    }

    @Test func `no error carries a word of the text`() {
        let errors: [JSONError] = [
            .tooDeep(limit: 16), .duplicateKey(offset: 1), .notUTF8, .numberOutOfRange(offset: 2),
            .syntax(offset: 3),
        ]
        #expect(errors.map(\.message).allSatisfy { $0.hasPrefix("the JSON ") })
    }
}
