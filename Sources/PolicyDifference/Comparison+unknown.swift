import PolicyLanguage
import Primitives

/// Keys of the language that the other parts do not know.
///
/// What they mean for people is not known either, so any change of them is taken for material.
/// Nothing that a digest covers can change unseen.
extension Comparison {
    mutating func compareUnknown() {
        guard let before = old.canonical.object, let after = new.canonical.object else { return }
        let keys = Set(before.keys).union(after.keys).subtracting(KnownKeys.top).sorted()
        for key in keys where before[key] != after[key] {
            report(Place(part: .policy), key, before[key], after[key], reach: .all)
        }
        for part in KnownKeys.parts {
            compareUnknown(part, before[part.key], after[part.key])
        }
        if changes.isEmpty { report(Place(part: .policy), "policy", nil, nil, reach: .all) }
    }

    private mutating func compareUnknown(
        _ part: KnownKeys, _ before: JSONValue?, _ after: JSONValue?
    ) {
        guard before != after else { return }
        let earlier = Self.declarations(part, before)
        let declared = Self.declarations(part, after).sorted {
            ($0.key.id, $0.key.position) < ($1.key.id, $1.key.position)
        }
        for (name, later) in declared {
            guard let sooner = earlier[name], sooner != later else { continue }
            let place = Place(
                part: part.part, id: name.id.isEmpty ? nil : name.id,
                oldClause: sooner["clause"]?.string.map { ClauseID($0) },
                newClause: later["clause"]?.string.map { ClauseID($0) })
            let reach = Self.reach(part, name.id, later)
            compareKeys(place, part.known, "", sooner, later, reach: reach)
            for (key, known) in part.nested {
                compareKeys(
                    place, known, key + ".", sooner[key]?.object ?? [:],
                    later[key]?.object ?? [:], reach: reach)
            }
        }
    }

    private mutating func compareKeys(
        _ place: Place, _ known: Set<String>, _ path: String, _ before: [String: JSONValue],
        _ after: [String: JSONValue], reach: Change.Reach
    ) {
        guard before != after else { return }
        let keys = Set(before.keys).union(after.keys).subtracting(known).sorted()
        for key in keys where before[key] != after[key] {
            report(place, path + key, before[key], after[key], reach: reach)
        }
    }

    /// An element by its name, and by which one of that name it is.
    private struct Declaration: Hashable {
        let id: String
        let position: Int
    }

    private static func declarations(
        _ part: KnownKeys, _ value: JSONValue?
    ) -> [Declaration: [String: JSONValue]] {
        guard let elements = value?.array else {
            return [Declaration(id: "", position: 0): value?.object ?? [:]]
        }
        var counts: [String: Int] = [:]
        var found: [Declaration: [String: JSONValue]] = [:]
        for members in elements.compactMap(\.object) {
            let id = members[part.name]?.string ?? ""
            found[Declaration(id: id, position: counts[id, default: 0])] = members
            counts[id, default: 0] += 1
        }
        return found
    }

    private static func reach(
        _ part: KnownKeys, _ id: String, _ members: [String: JSONValue]
    ) -> Change.Reach {
        let listed = members["purposes"]?.array?.compactMap(\.string).map { PurposeID($0) }
        switch part.part {
        case .purpose: return .some([PurposeID(id)])
        case .category, .recipient: return listed.map { .some($0) } ?? .all
        default: return .all
        }
    }

    private mutating func report(
        _ place: Place, _ key: String, _ before: JSONValue?, _ after: JSONValue?,
        reach: Change.Reach
    ) {
        add(
            .unknownChanged, place, item: .key(key), old: before.map { .other($0) },
            new: after.map { .other($0) }, reach: reach)
    }
}

/// The keys of one part of the policy file that are compared with what they mean in mind.
struct KnownKeys {
    /// In the policy file.
    let key: String
    let part: Change.Part
    /// The key that names an element of it.
    let name: String
    let known: Set<String>
    /// Known keys of the maps within an element.
    let nested: KeyValuePairs<String, Set<String>>

    private init(
        _ key: String, _ part: Change.Part, name: String = "id", _ known: Set<String>,
        nested: KeyValuePairs<String, Set<String>> = [:]
    ) {
        self.key = key
        self.part = part
        self.name = name
        self.known = known
        self.nested = nested
    }

    static let top: Set = [
        "scruple", "policy", "version", "published", "effective", "languages", "title", "address",
        "acceptance", "controller", "affiliates", "services", "categories", "purposes",
        "recipients", "grounds", "statutory", "holds", "cookies", "counters", "measures", "rights",
        "law", "contact", "clauses", "children", "decisions", "signals", "assurances", "disputes",
        "unused",
    ]

    private static let entity: Set = [
        "id", "name", "site", "clause", "address", "country", "representative",
        "uk-representative", "officer",
    ]
    private static let entityNested: KeyValuePairs<String, Set<String>> = [
        "representative": ["name", "address"], "uk-representative": ["name", "address"],
        "officer": ["name", "address", "clause"],
    ]
    private static let transfer: Set = ["safeguard", "text"]
    private static let audience: Set = ["conditions", "kept", "objection"]

    static let parts = [
        KnownKeys(
            "acceptance", .acceptance,
            [
                "mode", "clause", "statement", "notice", "comments", "grace", "minor-notice",
                "silent",
            ],
            nested: ["comments": ["period", "languages", "languages-min", "clause"]]),
        KnownKeys("controller", .controller, entity, nested: entityNested),
        KnownKeys("affiliates", .affiliate, entity, nested: entityNested),
        KnownKeys(
            "services", .service,
            [
                "id", "name", "clause", "entity", "hosts", "requires-cookies", "regulation",
                "countries", "transfer", "acts-for",
            ], nested: ["regulation": ["clause", "place", "access"], "transfer": transfer]),
        KnownKeys(
            "categories", .category,
            [
                "id", "name", "description", "clause", "source", "services", "cardinality", "kind",
                "choices", "size-max", "mandatory", "sensitive", "lookup", "purposes",
                "visibility", "retention", "origin", "derived-from", "condition", "consequence",
                "collector", "stays", "about",
            ],
            nested: [
                "retention": [
                    "from", "period", "clause", "criteria", "backups", "deleted",
                    "trash", "leaves-aggregates",
                ]
            ]),
        KnownKeys(
            "purposes", .purpose,
            [
                "id", "name", "description", "clause", "basis", "interest", "services",
                "depersonalised", "law", "consent-in", "told", "statement",
            ], nested: ["statement": ["name", "address"]]),
        KnownKeys(
            "recipients", .recipient,
            [
                "id", "name", "clause", "grounds", "purposes", "categories", "country", "role",
                "transfer", "countries", "exchange",
            ], nested: ["transfer": transfer]),
        KnownKeys("grounds", .ground, name: "kind", ["kind", "clause", "name", "notice", "told"]),
        KnownKeys(
            "statutory", .statutory, ["id", "name", "clause", "source", "categories", "period"]),
        KnownKeys("holds", .hold, ["id", "name", "clause", "text", "categories", "longest"]),
        KnownKeys(
            "cookies", .cookie,
            [
                "id", "role", "purpose", "clause", "content", "lifetime", "necessary", "storage",
                "party", "audience", "renewed", "services", "cases",
            ], nested: ["audience": audience]),
        KnownKeys(
            "counters", .counter,
            ["id", "name", "purpose", "clause", "categories", "party", "audience"],
            nested: ["audience": audience]),
        KnownKeys(
            "decisions", .decision,
            [
                "id", "name", "purpose", "clause", "categories", "logic", "consequences", "basis",
                "safeguards",
            ]),
        KnownKeys("children", .children, ["clause", "age", "text"]),
        KnownKeys("unused", .unused, ["clause", "period", "warning", "text"]),
        KnownKeys(
            "signals", .signal, ["gpc", "dnt"],
            nested: ["gpc": ["clause", "purposes"], "dnt": ["clause", "purposes"]]),
        KnownKeys(
            "disputes", .dispute,
            ["id", "name", "address", "clause", "text", "binding", "free", "regions"]),
        KnownKeys("assurances", .assurance, name: "kind", ["kind", "clause", "text"]),
        KnownKeys("measures", .measure, name: "threat", ["threat", "clause", "text"]),
        KnownKeys(
            "rights", .right, name: "kind",
            [
                "kind", "clause", "text", "ways", "response", "extension", "free", "agent",
                "regions",
            ]),
        KnownKeys("law", .law, ["clause", "text", "authority"]),
        KnownKeys("contact", .contact, ["name", "address", "clause"]),
        KnownKeys("clauses", .clause, ["id", "title", "text"]),
    ]
}
