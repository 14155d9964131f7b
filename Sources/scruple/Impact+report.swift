internal import Custody
internal import PolicyDifference
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

extension Impact {
    /// What the command prints.
    func lines(_ words: ImpactWords) -> [String] {
        var lines = [words.carried(carried), words.mustAccept(mustAccept)]
        lines.append(words.unaccepted(unaccepted))
        lines += consents.map { words.consents($0.purpose.text, $0.carried, $0.fallen) }
        lines.append(words.uses(uses))
        lines += refusals.map { refused in
            words.refused(
                refused.use.service.text, refused.use.purpose?.text,
                refused.use.categories.map(\.text).joined(separator: ", "), refused.count,
                refused.refusal.code, refused.clauses.map(\.text).joined(separator: ", "))
        }
        return ["", words.title] + lines.map { "  " + $0 }
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
