internal import Custody
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// Data of a person as JSON.
enum DataAnswer {
    /// `{"categories":..., "clauses":..., "data":..., "entry":..., ...}`, keys sorted.
    static func write(_ disclosed: Disclosed, into writer: inout JSONWriter) {
        writer.raw("{\"clauses\":[")
        list(disclosed.grant.clauses.map(\.text), into: &writer)
        writer.raw("],\"data\":{")
        data(disclosed.values, into: &writer)
        writer.raw("},\"entry\":")
        writer.raw(String(disclosed.grant.entry))
        writer.raw(",\"obligations\":[")
        list(disclosed.grant.obligations.map(\.rawValue), into: &writer)
        writer.raw("],\"subject\":\"")
        writer.raw(disclosed.subject.description)
        writer.raw("\",\"truncated\":[")
        list(disclosed.truncated.map(\.text), into: &writer)
        writer.raw("]}")
    }

    /// Values by category, each category a list in the order given.
    static func data(_ values: [HeldValue], into writer: inout JSONWriter) {
        let sorted = isSorted(values) ? values : grouped(values)
        var last: CategoryID?
        for value in sorted {
            if value.category == last {
                writer.raw(",")
            } else {
                if last != nil { writer.raw("],") }
                writer.string(value.category.text)
                writer.raw(":[")
            }
            write(value, into: &writer)
            last = value.category
        }
        if last != nil { writer.raw("]") }
    }

    static func write(_ value: HeldValue, into writer: inout JSONWriter) {
        writer.raw("{\"collectedAt\":\"")
        writer.raw(value.collectedAt.rfc3339)
        writer.raw("\",\"confirmedAt\":\"")
        writer.raw(value.confirmedAt.rfc3339)
        writer.raw("\",\"entity\":\"")
        writer.raw(value.entity.text)
        writer.raw("\",\"keepUntil\":")
        writer.raw(value.keepUntil.map { "\"\($0.rfc3339)\"" } ?? "null")
        writer.raw(",\"provenance\":\"")
        writer.raw(value.provenance.word)
        writer.raw("\",\"record\":\"")
        writer.raw(value.record.description)
        writer.raw("\",\"service\":\"")
        writer.raw(value.service.text)
        writer.raw("\",\"value\":")
        writer.write(value.value)
        writer.raw("}")
    }

    private static func list(_ texts: [String], into writer: inout JSONWriter) {
        for (index, text) in texts.enumerated() {
            if index > 0 { writer.raw(",") }
            writer.string(text)
        }
    }

    private static func isSorted(_ values: [HeldValue]) -> Bool {
        zip(values, values.dropFirst()).allSatisfy { $0.category <= $1.category }
    }

    /// Sorted by category, stable within each.
    private static func grouped(_ values: [HeldValue]) -> [HeldValue] {
        values.enumerated().sorted {
            ($0.element.category, $0.offset) < ($1.element.category, $1.offset)
        }.map(\.element)
    }
}
