import Foundation
import Primitives
import Testing

struct CanonicalJSONTests {
    private static let shared = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/vectors/jcs").standardizedFileURL

    private static func isThere() -> Bool {
        let there = FileManager.default.fileExists(atPath: shared.path)
        if !there { print("skipped: ../shared/vectors/jcs is not beside the package") }
        return there
    }

    // cyberphone/json-canonicalization; the two others have fractions, see below.
    @Test(
        .enabled(if: isThere(), "needs ../shared/vectors/jcs"),
        arguments: ["arrays", "french", "unicode", "weird"])
    func `the vectors of RFC 8785 without fractions are written as they must be`(
        name: String
    ) throws {
        let input = try Data(contentsOf: Self.shared.appending(path: "input/\(name).json"))
        let output = try Data(contentsOf: Self.shared.appending(path: "output/\(name).json"))
        #expect(try JSONValue(reading: Array(input)).canonicalBytes == Array(output))
    }

    // Our formats have integers only, so these two are refused, not rounded.
    @Test(
        .enabled(if: isThere(), "needs ../shared/vectors/jcs"), arguments: ["structures", "values"])
    func `the vectors with fractions are refused`(name: String) throws {
        let input = try Data(contentsOf: Self.shared.appending(path: "input/\(name).json"))
        #expect { try JSONValue(reading: Array(input)) } throws: { error in
            if case JSONError.numberOutOfRange = error { true } else { false }
        }
    }

    @Test func `keys are sorted by UTF-16 code units`() {
        let value: JSONValue = ["\u{FB33}": 1, "😂": 2, "é": 3, "b": 4, "B": 5, "": 6]
        let text = String(decoding: value.canonicalBytes, as: UTF8.self)
        #expect(text == "{\"\":6,\"B\":5,\"b\":4,\"é\":3,\"😂\":2,\"\u{FB33}\":1}")
    }

    @Test func `strings are escaped only where they must be`() {
        let value: JSONValue = "\u{0}\u{8}\t\n\u{C}\r\u{1F}\"\\/<\u{7F}é\u{2028}"
        let text = String(decoding: value.canonicalBytes, as: UTF8.self)
        #expect(text == #""\u0000\b\t\n\f\r\u001f\"\\/<"# + "\u{7F}é\u{2028}\"")
    }

    @Test(arguments: SeededRandom.seeds)
    func `what was written is read again as it was`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        for _ in 0..<300 {
            let value = Self.value(&random, depth: 0)
            let bytes = value.canonicalBytes
            let read = try JSONValue(reading: bytes)
            #expect(read == value)
            #expect(read.canonicalBytes == bytes)
        }
    }

    @Test(arguments: SeededRandom.seeds)
    func `any bytes are read or refused`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let alphabet = Array(#"{}[],:"\u0123456789abcdef-.eE trufalsn"#.utf8)
        for _ in 0..<3_000 {
            let count = Int.random(in: 0...40, using: &random)
            let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            guard let value = try? JSONValue(reading: bytes) else { continue }
            #expect((try? JSONValue(reading: value.canonicalBytes)) == value)
        }
    }

    private static func value(_ random: inout SeededRandom, depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth < 5 ? 6 : 4), using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2:
            .integer(Int64.random(in: -JSONValue.integerMax...JSONValue.integerMax, using: &random))
        case 3: .string(text(&random))
        case 4:
            .array(
                (0..<Int.random(in: 0...4, using: &random)).map { _ in
                    value(&random, depth: depth + 1)
                })
        default:
            .object(
                Dictionary(
                    (0..<Int.random(in: 0...4, using: &random)).map { _ in
                        (text(&random), value(&random, depth: depth + 1))
                    }, uniquingKeysWith: { first, _ in first }))
        }
    }

    private static func text(_ random: inout SeededRandom) -> String {
        String(
            String.UnicodeScalarView(
                (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
                    Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
                }))
    }
}
