internal import PolicyLanguage
package import Primitives

/// The JSON Schema (2020-12) of the policy language: what editors complete and check with.
///
/// It says what the reader says of each map by itself; what hangs together across the file (names
/// that lead somewhere, translations) only `scruple check` finds. A test holds its keys equal to
/// the reader's.
package enum LanguageSchema {
    package static let json: JSONValue = {
        var schema = policy.json.object ?? [:]
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        schema["$id"] = "urn:scruple:schema:policy:1"
        schema["title"] = "Scruple policy"
        schema["$defs"] = .object(SchemaValue.named.merging(maps) { first, _ in first })
        return .object(schema)
    }()

    /// The maps of the language, by what one of them is called.
    private static let maps: [String: JSONValue] = [
        "acceptance": acceptance, "comments": comments, "controller": controller,
        "affiliate": affiliate,
        "service": service, "regulation": regulation, "category": category,
        "retention": retention, "purpose": purpose, "statement": statement, "recipient": recipient,
        "ground": ground,
        "statutory": statutory, "hold": hold, "cookie": cookie,
        "lifetime-case": lifetimeCase, "counter": counter,
        "measure": measure,
        "right": right, "law": law, "contact": contact, "clause-item": clauseItem,
        "representative": representative, "officer": officer, "transfer": transfer,
        "children": children, "decision": decision, "signals": signals, "gpc": gpc,
        "dnt": dnt, "assurance": assurance, "dispute": dispute, "audience": audience,
        "unused": unused,
    ].mapValues(\.json)

    private static func list(_ map: String, min: Int64 = 0) -> JSONValue {
        SchemaValue.list(of: SchemaValue.ref(map), min: min)
    }

    private static let policy = SchemaMap(
        says: "A privacy policy as a file: what people read and the server enforces.",
        keys: head + parts)

    private static let head: [SchemaMap.Key] = [
        .must("scruple", ["const": 1], "The format: 1."),
        .must("policy", SchemaValue.name, "A name for the policy."),
        .must(
            "version",
            ["type": ["string", "number"], "pattern": "^[^\\n]{1,64}$"],
            "Your own label of this version, at most 64 characters in one line."),
        .must("published", SchemaValue.date, "The day of publication."),
        .may("effective", SchemaValue.date, "From when it is in force; `published` unless given."),
        .must(
            "languages",
            SchemaValue.list(
                of: SchemaValue.string("^[a-z]{2}$", "Two lower-case letters."), min: 1),
            "The languages; the first is the authentic one."),
        .must("title", SchemaValue.text, "The title."),
        .must(
            "address",
            SchemaValue.string("^/([a-z0-9-]+/|\\{language\\}/)*$", "A path."),
            "Where the current text always is; {language} stands for the tag: /{language}/privacy/"
        ),
    ]

    private static let parts: [SchemaMap.Key] = [
        .must("acceptance", SchemaValue.ref("acceptance"), "How people come under the policy."),
        .must("controller", SchemaValue.ref("controller"), "The legal entity responsible."),
        .may("affiliates", list("affiliate"), "Other entities that an acceptance extends to."),
        .must("services", list("service", min: 1), "The services that collect and use data."),
        .must("categories", list("category"), "The kinds of personal data."),
        .must("purposes", list("purpose"), "What data is used for."),
        .may("recipients", list("recipient"), "Who else may get data."),
        .may("grounds", list("ground"), "Why data may go to others."),
        .may("statutory", list("statutory"), "Periods for which the law demands data."),
        .may("holds", list("hold"), "Kinds of cases in which data may be kept longer."),
        .may("cookies", list("cookie"), "The cookies that are set."),
        .may("counters", list("counter"), "The counters of visits."),
        .may("measures", list("measure"), "What protects data."),
        .may("rights", list("right"), "How people use their rights."),
        .may("disputes", list("dispute"), "Where people can turn to with a dispute."),
        .must("law", SchemaValue.ref("law"), "Which law governs the policy."),
        .must("contact", SchemaValue.ref("contact"), "Where readers can turn to."),
        .must("clauses", list("clause-item"), "The words of the policy, in their order."),
        .may("children", SchemaValue.ref("children"), "From which age people decide themselves."),
        .may("decisions", list("decision"), "Decisions that a program takes alone."),
        .may("signals", SchemaValue.ref("signals"), "Signals of the browser that are honored."),
        .may("assurances", list("assurance"), "What the operator says they never do."),
        .may("unused", SchemaValue.ref("unused"), "When an account without use ends."),
    ]
}
