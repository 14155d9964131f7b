internal import Custody
internal import Ledger
internal import PolicyLanguage
internal import Primitives

/// Ledger entries as JSON; the boxes are left out, they are in the tiles.
enum EntryAnswer {
    /// A page: each entry's members as they stand in it, in canonical JSON, beside its numbers.
    static func write(_ entries: [OpenEntry], isFull: Bool, into writer: inout JSONWriter) {
        writer.raw("{\"entries\":[")
        for (place, entry) in entries.enumerated() {
            if place > 0 { writer.raw(",") }
            write(entry, into: &writer)
        }
        writer.raw("],\"next\":")
        writer.raw(isFull ? entries.last.map { String($0.number) } ?? "null" : "null")
        writer.raw("}")
    }

    private static func write(_ entry: OpenEntry, into writer: inout JSONWriter) {
        let outline = entry.outline
        func text(_ range: Range<Int>) {
            guard !range.isEmpty else { return writer.raw("null") }
            writer.raw(outline.bytes[range.lowerBound - 1..<range.upperBound + 1])
        }
        writer.raw("{")
        writer.raw(outline.bytes[outline.beginning])
        writer.raw(",\"entry\":")
        writer.raw(String(entry.number))
        writer.raw(",\"index\":")
        writer.raw(entry.index.map { String($0) } ?? "null")
        writer.raw(",")
        writer.raw(outline.bytes[outline.happening])
        writer.raw(",\"people\":")
        writer.raw(String(outline.boxCount))
        writer.raw(",")
        writer.raw(outline.bytes[outline.version])
        writer.raw(",\"purpose\":")
        text(outline.purpose)
        writer.raw(",\"reason\":")
        text(outline.reason)
        writer.raw(",\"service\":")
        text(outline.service)
        writer.raw("}")
    }

    /// - Parameter index: its place in the tree; nil while it waits to be put there.
    static func members(
        _ number: Int64, _ index: Int64?, _ entry: Entry
    ) -> [String: JSONValue] {
        [
            "entry": .integer(number), "index": index.map(JSONValue.integer) ?? .null,
            "at": .string(entry.at.rfc3339),
            "kind": .string(entry.kind.rawValue), "outcome": .string(entry.outcome.rawValue),
            "actor": .string(actor(entry.actor)),
            "service": entry.service.map { .string($0.text) } ?? .null,
            "purpose": entry.purpose.map { .string($0.text) } ?? .null,
            "categories": .array(entry.categories.map { .string($0.text) }),
            "clauses": .array(entry.clauses.map { .string($0.text) }),
            "reason": entry.reason.isEmpty ? .null : .string(entry.reason),
            "policy": .string(entry.policy.hex),
            "people": .integer(Int64(entry.subjects.count)),
        ]
    }

    private static func actor(_ actor: Entry.Actor) -> String {
        switch actor {
        case .operator: "operator"
        case .server: "server"
        case .subject: "subject"
        case .service(let id): "service:\(id)"
        }
    }
}

extension PersonalEntry {
    /// The entry with what its box says of the person.
    var json: JSONValue {
        var members = EntryAnswer.members(number, index, entry)
        members["details"] = details
        return .object(members)
    }
}
