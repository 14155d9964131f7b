/// Where the members of an entry lie in its canonical bytes, found without making values of them.
///
/// Whoever hands many entries on copies their members as they stand. The form is checked to the
/// byte, as far as the boxes: names need no escapes, so that nothing of an entry that was changed
/// in the store can break what it is copied into. What ``Entry/init(reading:)`` takes, this takes.
package struct EntryOutline: Sendable {
    package let bytes: [UInt8]
    /// `"actor":…,"at":…,"categories":…,"clauses":…`
    package let beginning: Range<Int>
    /// `"kind":…,"outcome":…`
    package let happening: Range<Int>
    /// `"policy":…`
    package let version: Range<Int>
    /// The text in the quotes; empty for none. So are the two that follow.
    package let purpose: Range<Int>
    package let reason: Range<Int>
    package let service: Range<Int>
    package let boxCount: Int
    let fields: Fields

    /// What is in the quotes of texts, and in the brackets of lists.
    struct Fields: Sendable {
        let actor: Range<Int>
        let at: Range<Int>
        let categories: Range<Int>
        let clauses: Range<Int>
        let kind: Range<Int>
        let outcome: Range<Int>
        let policy: Range<Int>
        let boxes: Range<Int>
        let boxCount: Int
    }

    /// - Throws: ``LedgerError/entryMalformed``, ``LedgerError/entryTooLong(limit:)``.
    package init(reading bytes: [UInt8]) throws(LedgerError) {
        guard bytes.count <= Entry.sizeMax else { throw .entryTooLong(limit: Entry.sizeMax) }
        let found = bytes.withUnsafeBufferPointer { buffer -> (Scan, Fields)? in
            var scan = Scan(bytes: buffer)
            guard let fields = scan.entry() else { return nil }
            return (scan, fields)
        }
        guard let (scan, fields) = found else { throw .entryMalformed }
        self.bytes = bytes
        self.fields = fields
        beginning = 1..<scan.beginningEnd
        happening = scan.happeningStart..<scan.versionStart - 1
        version = scan.versionStart..<fields.policy.upperBound + 1
        purpose = scan.purpose
        reason = scan.reason
        service = scan.service
        boxCount = fields.boxCount
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The texts of a list. None has quotes in it or is a comma.
    func texts(_ list: Range<Int>) -> [String] {
        bytes[list].split(separator: UInt8(ascii: "\"")).compactMap { part in
            part.elementsEqual(CollectionOfOne(UInt8(ascii: ","))) ? nil : text(part.indices)
        }
    }
}

/// Reads on from a place, and stays nowhere: the first byte that does not fit ends it.
private struct Scan {
    let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    private(set) var beginningEnd = 0
    private(set) var happeningStart = 0
    private(set) var versionStart = 0
    private(set) var purpose = 0..<0
    private(set) var reason = 0..<0
    private(set) var service = 0..<0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func entry() -> EntryOutline.Fields? {
        guard takes("{\"actor\":\""), let actor = text(isActor, 1...72),
            takes("\",\"at\":\""), let at = text(isTime, 20...32),
            takes("\",\"categories\":["), let categories = list(isName, 1...64),
            takes("],\"clauses\":["), let clauses = list(isName, 1...64), takes("]")
        else { return nil }
        beginningEnd = place
        guard takes(",\"format\":\"scruple/entry/1\",") else { return nil }
        happeningStart = place
        guard takes("\"kind\":\""), let kind = text(isName, 1...64),
            Entry.Kind(rawValue: string(kind)) != nil,
            takes("\",\"outcome\":\""), let outcome = text(isName, 1...64),
            Entry.Outcome(rawValue: string(outcome)) != nil, takes("\",")
        else { return nil }
        versionStart = place
        guard takes("\"policy\":\""), let policy = text(isHex, 64...64),
            takes("\",\"purpose\":\""), let purpose = text(isName, 0...64),
            takes("\",\"reason\":\""), let reason = text(isName, 0...64),
            takes("\",\"service\":\""), let service = text(isName, 0...64),
            takes("\",\"subjects\":["), let boxes = list(isBase64, 1...Entry.sizeMax),
            boxes.count <= Entry.subjectsMax, takes("]}"), place == bytes.count
        else { return nil }
        (self.purpose, self.reason, self.service) = (purpose, reason, service)
        return EntryOutline.Fields(
            actor: actor, at: at, categories: categories.range, clauses: clauses.range, kind: kind,
            outcome: outcome, policy: policy, boxes: boxes.range, boxCount: boxes.count)
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private mutating func takes(_ literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard bytes.count - place >= count else { return false }
        for offset in 0..<count where bytes[place + offset] != literal.utf8Start[offset] {
            return false
        }
        place += count
        return true
    }

    /// As many such bytes as there are, if that is a length that may be.
    private mutating func text(
        _ fits: (UInt8) -> Bool, _ lengths: ClosedRange<Int>
    ) -> Range<Int>? {
        let start = place
        while place < bytes.count, fits(bytes[place]) { place += 1 }
        return lengths.contains(place - start) ? start..<place : nil
    }

    /// Texts in quotes, up to the bracket: where they are, and how many.
    private mutating func list(
        _ fits: (UInt8) -> Bool, _ lengths: ClosedRange<Int>
    ) -> (range: Range<Int>, count: Int)? {
        let start = place
        guard place < bytes.count, bytes[place] != UInt8(ascii: "]") else {
            return (start..<start, 0)
        }
        var count = 0
        repeat {
            guard takes("\""), text(fits, lengths) != nil, takes("\"") else { return nil }
            count += 1
        } while takes(",")
        return (start..<place, count)
    }
}

private func isName(_ byte: UInt8) -> Bool { Entry.isTokenCharacter(byte) }

private func isHex(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
}

private func isActor(_ byte: UInt8) -> Bool { isName(byte) || byte == UInt8(ascii: ":") }

private func isTime(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "T"), UInt8(ascii: "Z"):
        true
    default: false
    }
}

private func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "/")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "="):
        true
    default: false
    }
}
