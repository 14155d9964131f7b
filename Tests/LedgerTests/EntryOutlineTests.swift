import Ledger
import Primitives
import Testing

struct EntryOutlineTests {
    /// What whoever hands the entry on copies of it, as an object.
    private func copied(_ outline: EntryOutline) throws -> JSONValue {
        let parts = [outline.beginning, outline.happening, outline.version]
        let text = parts.map { String(decoding: outline.bytes[$0], as: UTF8.self) }
        let texts = [outline.purpose, outline.reason, outline.service].map {
            String(decoding: outline.bytes[$0.lowerBound - 1..<$0.upperBound + 1], as: UTF8.self)
        }
        return try JSONValue(
            reading: Array(
                "{\(text.joined(separator: ",")),\"z\":[\(texts.joined(separator: ","))]}".utf8))
    }

    @Test func `an outline has the members of the entry, as they stand in it`() throws {
        for entry in try Fixture.entries() {
            let bytes = try entry.encoded()
            let outline = try EntryOutline(reading: bytes)
            let whole = try #require(try JSONValue(reading: bytes).object)
            let copied = try #require(try copied(outline).object)
            let same = ["actor", "at", "categories", "clauses", "kind", "outcome", "policy"]
            #expect(copied.keys.sorted() == same + ["z"])
            for key in same { #expect(copied[key] == whole[key]) }
            #expect(copied["z"]?.array == ["purpose", "reason", "service"].map { whole[$0] })
            #expect(outline.boxCount == entry.subjects.count)
        }
    }

    @Test func `whatever byte is changed, an outline is refused or breaks nothing`() throws {
        let bytes = try Fixture.entries()[2].encoded()
        var taken = 0
        for place in bytes.indices {
            for byte in [0x00, 0x0A, 0x20, 0x22, 0x2C, 0x3A, 0x41, 0x5B, 0x5C, 0x5D, 0x7D, 0xC3] {
                var changed = bytes
                changed[place] = UInt8(byte)
                guard changed != bytes, let outline = try? EntryOutline(reading: changed) else {
                    #expect((try? Entry(reading: changed)) == nil || changed == bytes)
                    continue
                }
                taken += 1
                #expect(try copied(outline).object?.count == 8)
            }
        }
        // A letter in a name or a box is another name or box.
        #expect(taken > 20)
    }

    @Test func `what is cut off or goes on is refused`() throws {
        let bytes = try Fixture.entries()[2].encoded()
        for count in bytes.indices {
            #expect(failure { _ = try EntryOutline(reading: Array(bytes[..<count])) } != nil)
        }
        #expect(failure { _ = try EntryOutline(reading: bytes + [0x20]) } == .entryMalformed)
        #expect(
            failure {
                _ = try EntryOutline(reading: Array(repeating: 0x20, count: Entry.sizeMax + 1))
            } == .entryTooLong(limit: Entry.sizeMax))
    }

    @Test func `256 people are counted, 257 are refused`() throws {
        let box = try Fixture.box()
        let entry = Entry(
            kind: .listing, outcome: .granted, actor: .server, at: Instant(milliseconds: 0),
            policy: Fixture.policy, subjects: Array(repeating: box, count: 256))
        let bytes = try entry.encoded()
        #expect(try EntryOutline(reading: bytes).boxCount == 256)
        let more = String(decoding: bytes, as: UTF8.self)
            .replacing("\"subjects\":[", with: "\"subjects\":[\"AAAA\",")
        #expect(failure { _ = try EntryOutline(reading: Array(more.utf8)) } == .entryMalformed)
    }
}
