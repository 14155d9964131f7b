import Ledger
import Primitives
import Testing

struct EntryTests {
    private func entry(
        outcome: Entry.Outcome = .done, at: Instant = Instant(milliseconds: 0), reason: String = "",
        categories: [CategoryID] = [], service: ServiceID? = nil, subjects: [[UInt8]] = []
    ) -> Entry {
        Entry(
            kind: .use, outcome: outcome, actor: .server, at: at, policy: Fixture.policy,
            service: service, categories: categories, reason: reason, subjects: subjects)
    }

    @Test func `entries are written as canonical JSON and read back`() throws {
        for entry in try Fixture.entries() {
            let bytes = try entry.encoded()
            #expect(try JSONValue(reading: bytes).canonicalBytes == bytes)
            #expect(try Entry(reading: bytes) == entry)
        }
    }

    @Test(arguments: Entry.Kind.allCases)
    func `each kind is read back`(kind: Entry.Kind) throws {
        let entry = Entry(
            kind: kind, outcome: .done, actor: .operator, at: Instant(milliseconds: 0),
            policy: Fixture.policy)
        #expect(try Entry(reading: try entry.encoded()) == entry)
    }

    @Test func `categories are sorted and stand once`() {
        let entry = entry(categories: [CategoryID("b"), CategoryID("a"), CategoryID("b")])
        #expect(entry.categories == [CategoryID("a"), CategoryID("b")])
    }

    @Test(arguments: [
        "", "a b", "a@b", "é", "a\"", "a\\", "a\n", "a:b", String(repeating: "a", count: 65),
    ])
    func `a name that could say something of a person is refused`(text: String) {
        let error = failure { _ = try entry(service: ServiceID(text)).encoded() }
        #expect(error == .entryTokenMalformed)
        let category = failure { _ = try entry(categories: [CategoryID(text)]).encoded() }
        #expect(category == .entryTokenMalformed)
    }

    @Test func `a refusal has a reason and nothing else has one`() throws {
        #expect(
            failure { _ = try entry(outcome: .refused).encoded() } == .entryReasonMisplaced)
        #expect(
            failure { _ = try entry(outcome: .granted, reason: "held").encoded() }
                == .entryReasonMisplaced)
        _ = try entry(outcome: .refused, reason: "held").encoded()
    }

    @Test(arguments: [
        (Int64.min, false), (-62_135_596_800_001, false), (-62_135_596_800_000, true),
        (253_402_300_799_999, true), (253_402_300_800_000, false), (Int64.max, false),
    ])
    func `times are written for the years 1 to 9999`(milliseconds: Int64, isFine: Bool) throws {
        let entry = entry(at: Instant(milliseconds: milliseconds))
        if isFine {
            #expect(try Entry(reading: try entry.encoded()) == entry)
        } else {
            #expect(failure { _ = try entry.encoded() } == .entryTimeOutOfRange)
        }
    }

    @Test func `256 people fit into an entry, 257 do not`() throws {
        let box = try Fixture.box()
        let small = Array(repeating: box, count: 256)
        let bytes = try entry(subjects: small).encoded()
        #expect(bytes.count <= Entry.sizeMax)
        #expect(try Entry(reading: bytes).subjects == small)
        #expect(
            failure { _ = try entry(subjects: small + [box]).encoded() }
                == .entrySubjectsTooMany(limit: 256))
    }

    @Test func `an entry of 65535 bytes is written, a longer one is not`() throws {
        let empty = try entry().encoded().count
        let room = (Entry.sizeMax - empty - 2) / 4 * 3
        let fitting = [[UInt8](repeating: 7, count: room)]
        let bytes = try entry(subjects: fitting).encoded()
        #expect(bytes.count > Entry.sizeMax - 4)
        #expect(try Entry(reading: bytes).subjects == fitting)
        for size in [room + 1, 70_000] {
            let long = [[UInt8](repeating: 7, count: size)]
            #expect(
                failure { _ = try entry(subjects: long).encoded() } == .entryTooLong(limit: 65_535))
        }
        #expect(failure { _ = try entry(subjects: [[1]]).encoded() } == .boxMalformed)
        let spaces = [UInt8](repeating: 0x20, count: Entry.sizeMax + 1)
        #expect(failure { _ = try Entry(reading: spaces) } == .entryTooLong(limit: 65_535))
    }

    @Test func `another spelling of an entry is refused`() throws {
        let text = String(decoding: try Fixture.entries()[2].encoded(), as: UTF8.self)
        let changes: [(String, String)] = [
            ("{\"actor\"", "{ \"actor\""), ("]}", "]}\n"), ("]}", "],\"zzz\":1}"),
            ("\"purpose\":\"communication\",", ""), ("scruple/entry/1", "scruple/entry/2"),
            ("\"actor\":\"service:optipic-app\"", "\"actor\":\"service:\""),
            ("\"actor\":\"service:optipic-app\"", "\"actor\":\"Server\""),
            ("\"actor\":\"service:optipic-app\"", "\"actor\":null"),
            ("[\"email\",\"name\"]", "[\"name\",\"email\"]"),
            ("[\"email\",\"name\"]", "[\"email\",\"email\",\"name\"]"),
            ("[\"email\",\"name\"]", "[\"email\",1]"), ("[\"email\",\"name\"]", "\"email\""),
            ("\"email\"", "\"\\u0065mail\""), (".120Z", "Z"), (".120Z", ".12Z"),
            ("T", "t"), ("\"granted\"", "\"GRANTED\""), ("\"use\"", "\"abuse\""),
            ("\"use\"", "\"u\\u017fe\""), ("\"reason\":\"\"", "\"reason\":\"held\""),
            ("\"reason\":\"\"", "\"reason\":null"),
            ("\"subjects\":[\"", "\"subjects\":[\"AA==\",\""),
            ("\"subjects\":[\"", "\"subjects\":[\"*\",\""),
        ]
        for (old, new) in changes {
            let range = try #require(text.firstRange(of: old))
            let changed = text[..<range.lowerBound] + new + text[range.upperBound...]
            #expect(failure { _ = try Entry(reading: Array(changed.utf8)) } != nil, "\(new)")
        }
        let hash = Fixture.policy.hex
        let upper = text.replacing(hash, with: hash.uppercased())
        #expect(failure { _ = try Entry(reading: Array(upper.utf8)) } == .entryNotCanonical)
        let short = text.replacing(hash, with: String(hash.dropLast(2)))
        #expect(failure { _ = try Entry(reading: Array(short.utf8)) } == .entryMalformed)
    }

    @Test func `an entry is written in a few microseconds`() throws {
        let entry = try Fixture.entries()[2]
        let time = try ContinuousClock().measure {
            for _ in 0..<2_000 { _ = try entry.encoded() }
        }
        // Without optimization and on a busy machine; it is for tenfold regressions.
        #expect(time < .seconds(4))
        print("2000 entries encoded in \(time)")
    }
}
