import Primitives

extension Acceptance {
    var canonical: JSONValue {
        object([
            "mode": word(mode), "clause": label(clause), "statement": statement.canonical,
            "notice": notice.map { .string($0.text) }, "grace": grace.map { .string($0.text) },
            "silent": flagIfSet(isSilent), "minor-notice": minorNotice?.canonical,
            "comments": comments?.canonical,
        ])
    }
}

extension CommentPeriod {
    var canonical: JSONValue {
        object([
            "period": period.canonical,
            "languages": languages.isEmpty ? nil : strings(languages.map(\.tag)),
            "languages-min": languagesMin.map { .integer(Int64($0)) },
            "clause": clause.map(label),
        ])
    }
}

extension Entity {
    var canonical: JSONValue {
        object([
            "id": label(id), "name": .string(name), "site": .string(site),
            "clause": label(clause), "address": address.map { .string($0) },
            "country": country.map { .string($0) },
            "representative": representative?.canonical,
            "uk-representative": britishRepresentative?.canonical,
            "officer": officer.map {
                object([
                    "name": .string($0.name), "address": .string($0.address),
                    "clause": label($0.clause),
                ])
            },
        ])
    }
}

extension Service {
    var canonical: JSONValue {
        object([
            "id": label(id), "name": name.canonical,
            "clause": label(clause), "entity": label(entity),
            "hosts": .array(hosts.map { .string($0) }), "requires-cookies": .bool(requiresCookies),
            "regulation": object([
                "clause": label(regulation.clause),
                "place": regulation.place.canonical, "access": regulation.access.canonical,
            ]),
            "countries": countries.isEmpty ? nil : strings(countries),
            "transfer": transfer?.canonical, "acts-for": actsFor?.canonical,
        ])
    }
}

extension Category {
    var canonical: JSONValue {
        object([
            "id": label(id), "name": name.canonical,
            "description": description?.canonical, "clause": label(clause),
            "source": word(source), "services": names(services), "cardinality": word(cardinality),
            "kind": word(kind),
            "choices": choices.isEmpty ? nil : .array(choices.map { .string($0) }),
            "size-max": .integer(Int64(sizeMax)), "mandatory": .bool(isMandatory),
            "sensitive": .bool(isSensitive), "lookup": .bool(isLookup),
            "purposes": names(purposes), "visibility": word(visibility),
            "retention": object([
                "from": word(retention.start), "period": .string(retention.period.text),
                "clause": label(retention.clause), "criteria": retention.criteria?.canonical,
                "backups": retention.backups?.canonical,
                "deleted": retention.deleted?.canonical, "trash": retention.trash?.canonical,
                "leaves-aggregates": flagIfSet(retention.leavesAggregates),
            ]),
            "origin": origin?.canonical, "derived-from": namesIfAny(derivedFrom),
            "condition": condition.map(word), "consequence": consequence?.canonical,
            "collector": collector.map(label), "stays": flagIfSet(stays),
            "about": about.isEmpty ? nil : .array(about.map(word)),
        ])
    }
}

extension Purpose {
    var canonical: JSONValue {
        object([
            "id": label(id), "name": name.canonical,
            "description": description?.canonical, "clause": label(clause),
            "basis": word(declaredBasis), "interest": interest?.canonical,
            "services": names(services), "depersonalised": .bool(isDepersonalised),
            "law": law?.canonical,
            "consent-in": consentIn.isEmpty ? nil : strings(consentIn),
            "told": told?.canonical, "statement": statement?.canonical,
        ])
    }
}

extension Statement {
    var canonical: JSONValue {
        object(["name": name?.canonical, "address": .string(address)])
    }
}

extension Recipient {
    var canonical: JSONValue {
        object([
            "id": label(id), "name": name.canonical,
            "clause": label(clause), "grounds": .array(grounds.map(word)),
            "purposes": names(purposes), "categories": names(categories),
            "country": country.map { .string($0) }, "role": role.map(word),
            "transfer": transfer?.canonical,
            "countries": countries.isEmpty ? nil : strings(countries),
            "exchange": exchange.map(word),
        ])
    }
}

extension Ground {
    var canonical: JSONValue {
        object([
            "kind": word(kind), "clause": label(clause), "name": name.canonical,
            "notice": notice?.canonical, "told": told?.canonical,
        ])
    }
}

extension StatutoryPeriod {
    var canonical: JSONValue {
        object([
            "id": .string(id), "name": name.canonical, "clause": label(clause),
            "source": .string(source), "categories": names(categories),
            "period": .string(period.text),
        ])
    }
}

extension Hold {
    var canonical: JSONValue {
        object([
            "id": .string(id), "name": name.canonical, "clause": label(clause),
            "text": text.canonical, "categories": namesIfAny(categories),
            "longest": longest?.canonical,
        ])
    }
}

extension Cookie {
    var canonical: JSONValue {
        object([
            "id": .string(id), "role": word(role), "purpose": label(purpose),
            "clause": label(clause), "content": content.canonical,
            "lifetime": .string(lifetime.text), "necessary": .bool(isNecessary),
            "storage": storage == .cookie ? nil : word(storage), "party": party.map(label),
            "audience": audience?.canonical, "renewed": flagIfSet(isRenewed),
            "services": namesIfAny(services),
            "cases": cases.isEmpty ? nil : .array(cases.map(\.canonical)),
        ])
    }
}

extension LifetimeCase {
    var canonical: JSONValue {
        object(["when": when.canonical, "lifetime": lifetime.canonical])
    }
}

extension Counter {
    var canonical: JSONValue {
        object([
            "id": .string(id), "name": name.canonical, "purpose": label(purpose),
            "clause": label(clause), "categories": names(categories), "party": party.map(label),
            "audience": audience?.canonical,
        ])
    }
}

extension Measure {
    var canonical: JSONValue {
        object(["threat": word(threat), "clause": label(clause), "text": text.canonical])
    }
}

extension Right {
    var canonical: JSONValue {
        object([
            "kind": word(kind), "clause": label(clause), "text": text.canonical,
            "ways": ways.isEmpty ? nil : .array(ways.map(word)), "response": response?.canonical,
            "extension": extensionMax?.canonical,
            "free": freePerYear.map { .integer(Int64($0)) }, "agent": agent?.canonical,
            "regions": regions.isEmpty ? nil : strings(regions),
        ])
    }
}

extension Law {
    var canonical: JSONValue {
        object([
            "clause": label(clause), "text": text.canonical,
            "authority": authority.map { .string($0) },
        ])
    }
}

extension Contact {
    var canonical: JSONValue {
        object([
            "name": name.canonical, "address": .string(address),
            "clause": label(clause),
        ])
    }
}

extension Clause {
    var canonical: JSONValue {
        object(["id": label(id), "title": title?.canonical, "text": text?.canonical])
    }
}
