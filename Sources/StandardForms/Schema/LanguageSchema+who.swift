internal import PolicyLanguage
internal import Primitives

/// Who answers, and how people come under the policy.
extension LanguageSchema {
    static let says = "The number of the clause that says it to people."

    static let acceptance = SchemaMap(
        says: "How people come under the policy.",
        keys: [
            .must(
                "mode", SchemaValue.word(Acceptance.Mode.self),
                "explicit: people say yes. by-use: using a service counts as yes."),
            .must("clause", SchemaValue.clause, says),
            .must("statement", SchemaValue.text, "What stands beside the box."),
            .may("notice", SchemaValue.period, "How long before a material change is announced."),
            .may(
                "comments", SchemaValue.ref("comments"),
                "When and how people can comment on a material change; only with a `notice`."),
            .may("grace", SchemaValue.period, "How long an earlier acceptance still carries."),
            .may(
                "minor-notice", SchemaValue.period,
                "How long before a change that is not material is announced."),
            .may(
                "silent", SchemaValue.flag,
                "Whether who was told in time and did not refuse has accepted.", default: false),
        ], more: ["dependentRequired": ["comments": ["notice"]]])

    static let comments = SchemaMap(
        says: "How long and in which languages comments on a material change are taken.",
        keys: [
            .must("period", SchemaValue.period, "From its announcement; at most `notice`."),
            .may(
                "languages",
                SchemaValue.list(of: SchemaValue.string("^[a-z]{2}$", "Two lower-case letters.")),
                "The languages that are named."),
            .may(
                "languages-min", SchemaValue.integer(1...100),
                "How many languages at least, those that are named included."),
            .may("clause", SchemaValue.clause, "The clause, where it is another."),
        ], more: ["anyOf": [["required": ["languages"]], ["required": ["languages-min"]]]])

    private static let entityKeys: [SchemaMap.Key] = [
        .must("id", SchemaValue.name, "The entity's name in this file."),
        .must("name", SchemaValue.words, "Its name, the same in every language."),
        .must("site", SchemaValue.ref("site"), "Its web address."),
        .must("clause", SchemaValue.clause, says),
        .may("address", SchemaValue.words, "Where letters reach it, in one line."),
        .may("country", SchemaValue.ref("country"), "Where it is established."),
    ]

    static let controller = SchemaMap(
        says: "The legal entity responsible.",
        keys: entityKeys + [
            .may(
                "representative", SchemaValue.ref("representative"),
                "Who represents it in the Union (GDPR article 27)."),
            .may(
                "uk-representative", SchemaValue.ref("representative"),
                "Who represents it in the United Kingdom."),
            .may("officer", SchemaValue.ref("officer"), "The data protection officer."),
        ])

    static let addressSays = "A postal or e-mail address, or that of a page."

    static let representative = SchemaMap(
        says: "Who represents the controller in the Union.",
        keys: [
            .must("name", SchemaValue.words, "The representative's name."),
            .must("address", SchemaValue.words, addressSays),
        ])

    static let officer = SchemaMap(
        says: "The data protection officer.",
        keys: [
            .must("name", SchemaValue.words, "The officer's name."),
            .must("address", SchemaValue.words, addressSays),
            .must("clause", SchemaValue.clause, says),
        ])

    static let affiliate = SchemaMap(says: "Another legal entity.", keys: entityKeys)

    static let service = SchemaMap(
        says: "A service that collects or uses data.",
        keys: [
            .must("id", SchemaValue.name, "The service's name in this file."),
            .must("name", SchemaValue.text, "Its name for people."),
            .must("clause", SchemaValue.clause, says),
            .must("entity", SchemaValue.name, "The controller or an affiliate."),
            .may(
                "hosts", SchemaValue.list(of: SchemaValue.ref("host")),
                "Hosts from which it may send data."),
            .may(
                "requires-cookies", SchemaValue.flag,
                "Whether the service cannot be had without cookies.", default: false),
            .must("regulation", SchemaValue.ref("regulation"), "How it stores what it holds."),
            .may(
                "countries", SchemaValue.list(of: SchemaValue.ref("country")),
                "Where its data lies."),
            .may("transfer", SchemaValue.ref("transfer"), "What protects data outside the EEA."),
            .may("acts-for", SchemaValue.text, "Who decides, where the operator acts for others."),
        ])

    static let regulation = SchemaMap(
        says: "How a service stores what it holds.",
        keys: [
            .must("clause", SchemaValue.clause, says),
            .must("place", SchemaValue.text, "Where its data lies."),
            .must("access", SchemaValue.text, "Who may touch it."),
        ])

    static let law = SchemaMap(
        says: "Which law governs the policy.",
        keys: [
            .must("clause", SchemaValue.clause, says),
            .must("text", SchemaValue.text, "What law it is."),
            .may("authority", SchemaValue.words, "The supervisory authority."),
        ])

    static let contact = SchemaMap(
        says: "Where readers can turn to.",
        keys: [
            .must("name", SchemaValue.text, "Who answers."),
            .must(
                "address", ["anyOf": [SchemaValue.ref("site"), SchemaValue.ref("mail")]],
                "An e-mail address, or the address of a page."),
            .must("clause", SchemaValue.clause, says),
        ])

    static let measure = SchemaMap(
        says: "A measure against a threat.",
        keys: [
            .must("threat", SchemaValue.word(Measure.Threat.self), "What it protects against."),
            .must("clause", SchemaValue.clause, says),
            .must("text", SchemaValue.text, "What is done."),
        ])

    static let right = SchemaMap(
        says: "What people can do, and how.",
        keys: [
            .must("kind", SchemaValue.word(Right.Kind.self), "Which right; each once."),
            .must("clause", SchemaValue.clause, says),
            .must("text", SchemaValue.text, "How people use it."),
            .may(
                "ways", SchemaValue.list(of: SchemaValue.word(Right.Way.self)),
                "Where people use it."),
            .may("response", SchemaValue.period, "How long an answer takes at most."),
            .may(
                "extension", SchemaValue.period,
                "By how much it may take longer where needed; only with `response`."),
            .may("free", SchemaValue.integer(1...1_000), "How many requests a year are free."),
            .may("agent", SchemaValue.text, "How another person asks with a power of attorney."),
            .may(
                "regions", SchemaValue.list(of: SchemaValue.ref("region")),
                "Where it holds; everywhere unless given."),
        ], more: ["dependentRequired": ["extension": ["response"]]])

    static let clauseItem = SchemaMap(
        says: "A clause: title, text or both.",
        keys: [
            .must("id", SchemaValue.clause, "Its number."),
            .may("title", SchemaValue.text, "Its title, for a clause that heads others."),
            .may("text", SchemaValue.text, "Its words."),
        ], more: ["anyOf": [["required": ["title"]], ["required": ["text"]]]])
}
