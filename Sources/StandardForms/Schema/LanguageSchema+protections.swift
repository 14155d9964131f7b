internal import PolicyLanguage
internal import Primitives

/// What protects people: children, decisions by programs, transfers, trackers, signals.
extension LanguageSchema {
    static let audienceSays = "Where it only measures the audience and asks for no consent."

    static let transfer = SchemaMap(
        says: "What protects data outside of the European Economic Area.",
        keys: [
            .must(
                "safeguard", SchemaValue.word(Transfer.Safeguard.self),
                "Which tool of GDPR chapter V."),
            .may("text", SchemaValue.text, "Where people can read it or get a copy."),
        ])

    static let children = SchemaMap(
        says: "From which age people decide themselves (GDPR article 8).",
        keys: [
            .must("clause", SchemaValue.clause, says),
            .must("age", SchemaValue.integer(1...21), "In years."),
            .must("text", SchemaValue.text, "What happens below that age."),
        ])

    static let unused = SchemaMap(
        says: "That an account ends by itself for want of use.",
        keys: [
            .must("clause", SchemaValue.clause, says),
            .must("period", SchemaValue.period, "After how long without use; at least 30 days."),
            .may("warning", SchemaValue.period, "How long before the end people are told."),
            .may("text", SchemaValue.text, "What else there is to say."),
        ])

    static let decision = SchemaMap(
        says: "A decision that a program takes alone (GDPR article 22).",
        keys: [
            .must("id", SchemaValue.name, "Its name in this file."),
            .must("name", SchemaValue.text, "Its name for people."),
            .must("purpose", SchemaValue.name, "What it is for."),
            .must("clause", SchemaValue.clause, says),
            .may("categories", SchemaValue.names, "What it is taken from."),
            .must("logic", SchemaValue.text, "How the program comes to it."),
            .must("consequences", SchemaValue.text, "What follows for the person."),
            .must("basis", SchemaValue.word(Decision.Basis.self), "Article 22(2), a to c."),
            .may("safeguards", SchemaValue.text, "How people reach a human being and contest it."),
        ])

    static let audience = SchemaMap(
        says: "Measurement of the audience alone, as the CNIL exempts it.",
        keys: [
            .may(
                "conditions",
                SchemaValue.list(of: SchemaValue.word(AudienceMeasurement.Condition.self)),
                "Which of the conditions it fulfills."),
            .must("kept", SchemaValue.period, "How long what it collects is kept."),
            .may("objection", SchemaValue.text, "How people say no to it."),
        ])

    static let signals = SchemaMap(
        says: "Signals of the browser that the file knows.",
        keys: [
            .may("gpc", SchemaValue.ref("gpc"), "Global Privacy Control (`Sec-GPC: 1`)."),
            .may("dnt", SchemaValue.ref("dnt"), "Do Not Track (`DNT: 1`)."),
        ])

    static let gpc = SchemaMap(
        says: "What the Global Privacy Control signal refuses.",
        keys: [
            .must("clause", SchemaValue.clause, says),
            .must("purposes", SchemaValue.someNames, "The purposes that it refuses."),
        ])

    static let dnt = SchemaMap(
        says: "What the Do Not Track signal refuses.",
        keys: [
            .must("clause", SchemaValue.clause, says),
            .may("purposes", SchemaValue.names, "The purposes that it refuses; none: it is known."),
        ])

    static let dispute = SchemaMap(
        says: "A body to which people can turn with a dispute.",
        keys: [
            .must("id", SchemaValue.name, "Its name in this file."),
            .must("name", SchemaValue.text, "Its name for people."),
            .must("address", SchemaValue.words, addressSays),
            .must("clause", SchemaValue.clause, says),
            .must("text", SchemaValue.text, "With what people can turn to it, and how."),
            .may(
                "binding", SchemaValue.flag, "Whether what it decides binds both sides.",
                default: false),
            .may("free", SchemaValue.flag, "Whether it costs people nothing.", default: false),
            .may(
                "regions", SchemaValue.list(of: SchemaValue.ref("region")),
                "Where it can be turned to; everywhere unless given."),
        ])

    static let assurance = SchemaMap(
        says: "A thing that the operator says they never do.",
        keys: [
            .must("kind", SchemaValue.word(Assurance.Kind.self), "What it is; each once."),
            .must("clause", SchemaValue.clause, says),
            .must("text", SchemaValue.text, "How it is said to people."),
        ])
}
