import Primitives

extension Entry {
    /// The canonical bytes (RFC 8785) that are hashed into the tree.
    ///
    /// Runs for each use of personal data: members are written in their order, without a detour.
    package func encoded() throws(LedgerError) -> [UInt8] {
        try checkLimits()
        var writer = JSONWriter(capacity: 448 + subjects.reduce(0) { $0 + $1.count * 4 / 3 + 6 })
        writer.raw("{\"actor\":\"")
        writer.raw(try actor.token)
        writer.raw("\",\"at\":\"")
        writer.raw(at.rfc3339)
        writer.raw("\",\"categories\":[")
        try Self.write(categories, into: &writer)
        writer.raw("],\"clauses\":[")
        try Self.write(clauses, into: &writer)
        writer.raw("],\"format\":\"")
        writer.raw(Self.format)
        writer.raw("\",\"kind\":\"")
        writer.raw(kind.rawValue)
        writer.raw("\",\"outcome\":\"")
        writer.raw(outcome.rawValue)
        writer.raw("\",\"policy\":\"")
        writer.raw(policy.hex)
        writer.raw("\",\"purpose\":\"")
        if let purpose { writer.raw(try Self.token(purpose.text)) }
        writer.raw("\",\"reason\":\"")
        if !reason.isEmpty { writer.raw(try Self.token(reason)) }
        writer.raw("\",\"service\":\"")
        if let service { writer.raw(try Self.token(service.text)) }
        writer.raw("\",\"subjects\":[")
        for (index, box) in subjects.enumerated() {
            writer.raw(index == 0 ? "\"" : ",\"")
            writer.raw(Base64.text(box))
            writer.raw("\"")
        }
        writer.raw("]}")
        guard writer.bytes.count <= Self.sizeMax else { throw .entryTooLong(limit: Self.sizeMax) }
        return writer.bytes
    }

    private func checkLimits() throws(LedgerError) {
        guard Self.times.contains(at.milliseconds) else { throw .entryTimeOutOfRange }
        guard (outcome == .refused) != reason.isEmpty else { throw .entryReasonMisplaced }
        guard subjects.count <= Self.subjectsMax else {
            throw .entrySubjectsTooMany(limit: Self.subjectsMax)
        }
        var size = 0
        for box in subjects {
            guard box.count >= EntryBox.sizeMin else { throw .boxMalformed }
            size += box.count
        }
        guard size <= Self.sizeMax else { throw .entryTooLong(limit: Self.sizeMax) }
    }

    /// 0001-01-01T00:00:00.000Z to 9999-12-31T23:59:59.999Z, in milliseconds.
    private static let times: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

    private static func write<Tag>(
        _ names: [Name<Tag>], into writer: inout JSONWriter
    ) throws(LedgerError) {
        for (index, name) in names.enumerated() {
            writer.raw(index == 0 ? "\"" : ",\"")
            writer.raw(try token(name.text))
            writer.raw("\"")
        }
    }

    /// A name that needs no escapes and says nothing about people.
    fileprivate static func token(_ text: String) throws(LedgerError) -> String {
        guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(isTokenCharacter) else {
            throw .entryTokenMalformed
        }
        return text
    }

    static func isTokenCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

extension Entry.Actor {
    fileprivate var token: String {
        get throws(LedgerError) {
            switch self {
            case .operator: "operator"
            case .server: "server"
            case .subject: "subject"
            case .service(let id): "service:" + (try Entry.token(id.text))
            }
        }
    }
}
