internal import Custody
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

extension Impact {
    /// What the command prints.
    var lines: [String] {
        var lines = [
            "", "On this store", "  people whose acceptance carries: \(carried)",
            "  people who must accept again: \(mustAccept)",
            "  people who accepted no version: \(unaccepted)",
        ]
        for sum in consents {
            lines.append(
                "  consents to \(sum.purpose): \(sum.carried) carry, \(sum.fallen) fall away")
        }
        lines.append("  uses of the last 30 days: \(uses)")
        for refused in refusals {
            let data = refused.use.categories.map(\.text).joined(separator: ", ")
            let what = refused.use.purpose.map { "for \($0)" } ?? "storing"
            let clauses = refused.clauses.map(\.text).joined(separator: ", ")
            lines.append(
                "  would be refused: \(refused.use.service) \(what), \(data), \(refused.count)"
                    + " times: \(refused.refusal.code) (clause \(clauses))")
        }
        return lines
    }

    /// The member `impact` of Documentation/formats/difference.md.
    var json: JSONValue {
        .object([
            "carried": .integer(carried), "must-accept": .integer(mustAccept),
            "unaccepted": .integer(unaccepted), "uses": .integer(uses),
            "consents": .array(
                consents.map {
                    .object([
                        "purpose": .string($0.purpose.text), "carried": .integer($0.carried),
                        "fallen": .integer($0.fallen),
                    ])
                }),
            "refusals": .array(refusals.map(Self.json)),
        ])
    }

    private static func json(_ refused: RefusedUse) -> JSONValue {
        var members: [String: JSONValue] = [
            "service": .string(refused.use.service.text),
            "categories": .array(refused.use.categories.map { .string($0.text) }),
            "count": .integer(refused.count), "reason": .string(refused.refusal.code),
            "clauses": .array(refused.clauses.map { .string($0.text) }),
        ]
        members["purpose"] = refused.use.purpose.map { .string($0.text) }
        return .object(members)
    }
}
