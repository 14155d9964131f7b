package import Primitives
import PolicyLanguage

extension Difference {
    /// The JSON form of Documentation/formats/difference.md.
    /// - Parameter wording: in which language the sentences are.
    package func json(_ wording: Wording) -> JSONValue {
        let consents = from.purposes.filter { $0.basis == .consent }.map { purpose in
            JSONValue.object([
                "purpose": .string(purpose.id.text), "carries": .bool(consentCarries(purpose.id)),
                "reasons": .array(
                    changes.enumerated().filter {
                        $1.endsConsent && $1.purposes.includes(purpose.id)
                    }.map { .integer(Int64($0.offset)) }),
            ])
        }
        return .object([
            "format": "scruple-difference/1", "from": Self.version(from), "to": Self.version(to),
            "language": .string(wording.words.language.tag), "material": .bool(isMaterial),
            "acceptance-carries": .bool(acceptanceCarries), "consents": .array(consents),
            "changes": .array(changes.map { $0.json(wording) }),
        ])
    }

    private static func version(_ policy: Policy) -> JSONValue {
        .object([
            "policy": .string(policy.id), "version": .string(policy.version),
            "published": .string(policy.published.text),
            "effective": .string(policy.effective.text), "digest": .string(policy.digestHex),
        ])
    }
}

extension Change {
    fileprivate func json(_ wording: Wording) -> JSONValue {
        var members: [String: JSONValue] = [
            "kind": .string(kind.rawValue), "direction": .string(direction.rawValue),
            "material": .bool(isMaterial), "part": .string(part.rawValue),
            "sentence": .string(wording.sentence(self)),
        ]
        members["id"] = id.map { .string($0) }
        members["item"] = item.map { .string($0.text) }
        members["old"] = old?.json
        members["new"] = new?.json
        members["old-clause"] = oldClause.map { .string($0.text) }
        members["new-clause"] = newClause.map { .string($0.text) }
        return .object(members)
    }
}

extension Change.Value {
    /// As the canonical form of the policy writes it.
    fileprivate var json: JSONValue {
        switch self {
        case .text(let text):
            .object(
                Dictionary(
                    uniqueKeysWithValues: text.translations.map {
                        ($0.key.tag, .string($0.value))
                    }))
        case .line(let text), .country(let text): .string(text)
        case .number(let number): .integer(Int64(number))
        case .date(let date): .string(date.text)
        case .period(let period), .lifetime(let period): .string(period.text)
        case .retention(let retention):
            .object([
                "from": .string(retention.start.rawValue),
                "period": .string(retention.period.text),
            ])
        case .basis(let word): .string(word.rawValue)
        case .source(let word): .string(word.rawValue)
        case .mode(let word): .string(word.rawValue)
        case .safeguard(let word): .string(word.rawValue)
        case .condition(let word): .string(word.rawValue)
        case .role(let word): .string(word.rawValue)
        case .storage(let word): .string(word.rawValue)
        case .decision(let word): .string(word.rawValue)
        case .entity(let id): .string(id.text)
        case .purpose(let id): .string(id.text)
        case .recipient(let id): .string(id.text)
        case .clause(let id): .string(id.text)
        case .list(let list): .array(list.map { .string($0) })
        case .other(let json): json
        }
    }
}
