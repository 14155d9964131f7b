import PolicyLanguage
import Primitives
import Testing

/// Bytes that were made to hurt the reader: each gives errors, in bounded time.
struct HostileTests {
    struct Attack: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]
        /// What a diagnostic must say.
        let says: String

        init(_ name: String, _ text: String, says: String) {
            self.init(name, Array(text.utf8), says: says)
        }

        init(_ name: String, _ bytes: [UInt8], says: String) {
            testDescription = name
            self.bytes = bytes
            self.says = says
        }
    }

    static let laughs: String = {
        var text = "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        for (one, next) in zip("abcdefghi", "bcdefghij") {
            let list = Array(repeating: "*\(one)", count: 9).joined(separator: ", ")
            text += "\(next): &\(next) [\(list)]\n"
        }
        return text
    }()

    static func times(_ count: Int, _ text: String) -> String {
        String(repeating: text, count: count)
    }

    static let attacks = [
        Attack("nothing", "", says: "says nothing"),
        Attack("only comments", "# a\n# b\n", says: "says nothing"),
        Attack("only a document start", "---\n", says: "not a map"),
        Attack("a lone scalar", "hello", says: "not a map"),
        Attack("deep lists", times(100_000, "["), says: "deeper"),
        Attack("deep maps", times(100_000, "{"), says: "deeper"),
        Attack("deep maps by key", times(50_000, "{a: "), says: "deeper"),
        Attack("deep closed lists", times(900, "[") + times(900, "]"), says: "deeper"),
        Attack("deep block lists", times(100_000, "- "), says: "deeper"),
        Attack("deep block maps", deepBlocks, says: "deeper"),
        Attack("40 levels", times(40, "[") + times(40, "]"), says: "deeper than 32"),
        Attack("complex keys", times(50_000, "? "), says: "complex key"),
        Attack("maps as keys", "{{a: b}: c}", says: "key is a list"),
        Attack("maps as keys in a policy", "scruple: 1\n{a: b}: c\n", says: "key is a list"),
        Attack("billion laughs", laughs, says: "anchor"),
        Attack("an alias", "scruple: 1\npolicy: *a\n", says: "alias"),
        Attack("an anchor", "scruple: &a 1\n", says: "anchor"),
        Attack("an anchor before a block", "title: &a\n  fr: b\n", says: "anchor"),
        Attack("an anchor before a list", "title: &a [b]\n", says: "anchor"),
        Attack("an alias as key", "*a : b\n", says: "alias"),
        Attack("a tag", "scruple: !!int 1\n", says: "tag"),
        Attack("a tag before a block", "title: !!python/object:os.system\n  a: b\n", says: "tag"),
        Attack("a lone tag", "!\n", says: "tag"),
        Attack("a merge key", "scruple: 1\n<<: {a: b}\n", says: "unknown key \"<<\""),
        Attack("a directive", "%YAML 1.1\n---\na: b\n", says: "directives"),
        Attack("two documents", "scruple: 1\n---\nscruple: 1\n", says: "second YAML document"),
        Attack("not UTF-8", [0x61, 0x3A, 0x20, 0xFF, 0xFE], says: "not UTF-8"),
        Attack("cut UTF-8", [0x61, 0x3A, 0x20, 0xC3], says: "not UTF-8"),
        Attack("a surrogate", [0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], says: "not UTF-8"),
        Attack("overlong", [0x61, 0x3A, 0x20, 0xC0, 0xAF], says: "not UTF-8"),
        Attack("UTF-16", [0xFF, 0xFE, 0x61, 0x00], says: "not UTF-8"),
        Attack("NUL", [0x61, 0x3A, 0x00], says: "U+0000"),
        Attack("a NUL by escape", "scruple: \"\\0\"", says: "U+0000"),
        Attack("escape character", "a: \u{1B}[31m", says: "U+001B"),
        Attack("a bidi override", "a: \u{202E}b", says: "U+202E"),
        Attack("a bidi isolate by escape", "scruple: \"\\u2066\"", says: "U+2066"),
        Attack("a forged mask", "scruple: \"\\uE000\"", says: "escape names"),
        Attack("a forged wide mask", "scruple: \"\\U0000e001\"", says: "escape names"),
        Attack("private use", "a: \u{E000}b", says: "U+E000"),
        Attack("one long key", times(1_000_000, "k") + ": v", says: "no YAML"),
        Attack("one long scalar", "scruple: " + times(1_000_000, "k"), says: "more than 65536"),
        Attack("too long", times((8 << 20) + 1, " "), says: "more than 8388608 bytes"),
        Attack("many values", "[" + times(500_000, "a,") + "]", says: "more than 400000 values"),
        Attack("many empty items", times(500_000, "-\n"), says: "more than 400000 values"),
        Attack("many commas deep", times(31, "[") + times(400_000, "a,"), says: "no YAML"),
        Attack("many commas very deep", times(500, "[") + times(200_000, "a,"), says: "no YAML"),
        Attack("many unknown keys", manyKeys, says: "more problems"),
        Attack("many duplicate keys", times(2_000, "scruple: 1\n"), says: "twice"),
        Attack("duplicate keys in a flow", "{scruple: 1, scruple: 1}", says: "twice"),
        Attack("duplicate keys by quotes", "scruple: 1\n\"scruple\": 1\n", says: "twice"),
        Attack("open quotes", "a: \"b", says: "no YAML"),
        Attack("tabs", "a:\n\tb: c\n", says: "no YAML"),
        Attack("an open bracket", "a: [b", says: "no YAML"),
        Attack("percent signs", times(100_000, "%\n"), says: "directives"),
        Attack("as many empty maps as fit", times(2_000_000, "{},\n"), says: "no YAML"),
        Attack("a long line of quotes", times(4_000_000, "'"), says: "65536"),
        Attack("control characters", times(100_000, "\u{1}"), says: "U+0001"),
    ]

    static let manyKeys = (0..<50_000).map { "k\($0): 1\n" }.joined() + "scruple: 1\n"

    static let deepBlocks = (0..<1_400).map { times($0, " ") + "a:\n" }.joined()

    @Test(arguments: attacks)
    func `hostile bytes give errors and nothing worse`(_ attack: Attack) {
        var read: (policy: Policy?, diagnostics: [Diagnostic]) = (nil, [])
        let time = ContinuousClock().measure {
            read = PolicyReader.read(attack.bytes, file: "hostile.yaml")
        }
        #expect(read.policy == nil)
        #expect(read.diagnostics.contains { $0.severity == .error })
        #expect(read.diagnostics.count <= 201)
        #expect(
            read.diagnostics.contains { $0.message.contains(attack.says) },
            "\(read.diagnostics.prefix(5).map(\.text))")
        #expect(time < .seconds(30), "\(time)")
        if time > .seconds(1) { print("\(attack.testDescription): \(time)") }
    }

    @Test func `messages carry nothing that could garble a terminal`() {
        let (_, diagnostics) = Fixture.read("\"\\e[31m\": 1\nscruple: 1\n\"a\\nb\": 2\n")
        for diagnostic in diagnostics {
            #expect(diagnostic.message.utf8.allSatisfy { $0 >= 0x20 })
        }
        #expect(!diagnostics.isEmpty)
    }
}
