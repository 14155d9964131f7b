import Primitives

extension Children {
    var canonical: JSONValue {
        object(["clause": label(clause), "age": .integer(Int64(age)), "text": text.canonical])
    }
}

extension Decision {
    var canonical: JSONValue {
        object([
            "id": .string(id), "name": name.canonical, "purpose": label(purpose),
            "clause": label(clause), "categories": namesIfAny(categories),
            "logic": logic.canonical, "consequences": consequences.canonical,
            "basis": word(basis), "safeguards": safeguards?.canonical,
        ])
    }
}

extension Transfer {
    var canonical: JSONValue {
        object(["safeguard": word(safeguard), "text": text?.canonical])
    }
}

extension AudienceMeasurement {
    var canonical: JSONValue {
        object([
            "conditions": .array(conditions.map(word)), "kept": .string(kept.text),
            "objection": objection?.canonical,
        ])
    }
}

extension PrivacyControl {
    var canonical: JSONValue {
        object(["clause": label(clause), "purposes": names(purposes)])
    }
}

extension Assurance {
    var canonical: JSONValue {
        object(["kind": word(kind), "clause": label(clause), "text": text.canonical])
    }
}

extension DisputeBody {
    var canonical: JSONValue {
        object([
            "id": .string(id), "name": name.canonical, "address": .string(address),
            "clause": label(clause), "text": text.canonical, "binding": flagIfSet(isBinding),
            "free": flagIfSet(isFree), "regions": regions.isEmpty ? nil : strings(regions),
        ])
    }
}

extension UnusedAccounts {
    var canonical: JSONValue {
        object([
            "clause": label(clause), "period": period.canonical, "warning": warning?.canonical,
            "text": text?.canonical,
        ])
    }
}

extension Representative {
    var canonical: JSONValue {
        object(["name": .string(name), "address": .string(address)])
    }
}

extension Period {
    var canonical: JSONValue { .string(text) }
}
