internal import PolicyLanguage
internal import Primitives

/// The data, what it is used for and who else gets it.
extension LanguageSchema {
    static let category = SchemaMap(
        says: "A kind of personal data. What is no category cannot be stored.",
        keys: [
            .must("id", SchemaValue.name, "The category's name in this file."),
            .must("name", SchemaValue.text, "Its name for people."),
            .may("description", SchemaValue.text, "Why it is asked."),
            .must("clause", SchemaValue.clause, says),
            .must(
                "source", SchemaValue.word(PolicyLanguage.Category.Source.self),
                "The person, their equipment, a service, a third party, or other categories."),
            .may("services", SchemaValue.names, "The services that may store it."),
            .may(
                "cardinality", SchemaValue.word(PolicyLanguage.Category.Cardinality.self),
                "single: one value a person. many: any number.", default: "single"),
            .may(
                "kind", SchemaValue.word(PolicyLanguage.Category.Kind.self),
                "What a value looks like.", default: "text"),
            .may(
                "choices", SchemaValue.list(of: SchemaValue.words),
                "The values allowed, with `kind: choice` and only there."),
            .may(
                "size-max", SchemaValue.integer(1...65_536), "The most bytes of one value.",
                default: 1_000),
            .may(
                "mandatory", SchemaValue.flag,
                "Whether nobody can register without it.", default: false),
            .may(
                "sensitive", SchemaValue.flag,
                "Whether it is of a special category (GDPR article 9).", default: false),
            .may(
                "lookup", SchemaValue.flag, "Whether people are found by it.", default: false),
            .must("purposes", SchemaValue.someNames, "The purposes that it serves."),
            .must("retention", SchemaValue.ref("retention"), "How long it stays."),
            .may(
                "visibility", SchemaValue.word(PolicyLanguage.Category.Visibility.self),
                "private, or publishable: the person may make it public.", default: "private"),
            .may("origin", SchemaValue.text, "Who hands it over, with `source: third-party`."),
            .may("derived-from", SchemaValue.names, "What it is inferred from."),
            .may(
                "condition", SchemaValue.word(PolicyLanguage.Category.Condition.self),
                "What makes a special category lawful: GDPR article 9(2), letters a to j."),
            .may("consequence", SchemaValue.text, "What follows where it is not given."),
            .may("collector", SchemaValue.name, "The recipient that collects it elsewhere."),
            .may(
                "stays", SchemaValue.flag, "Whether what is public outlives the account.",
                default: false),
            .may(
                "about", SchemaValue.list(of: SchemaValue.word(PersonKind.self)),
                "Whom it is about; users unless given."),
        ])

    static let retention = SchemaMap(
        says: "How long data stays.",
        keys: [
            .must(
                "from", SchemaValue.word(Retention.Start.self),
                "collection: from the day of collection. account-end: from the end of the account."
            ),
            .must("period", SchemaValue.period, "How long; P0D from account-end: no longer."),
            .must("clause", SchemaValue.clause, says),
            .may(
                "criteria", SchemaValue.text,
                "By what it is decided case by case; never longer than `period`."),
            .may("backups", SchemaValue.period, "How much longer copies stay in backups."),
            .may("deleted", SchemaValue.period, "How soon the last copy of what is deleted goes."),
            .may(
                "trash", SchemaValue.period,
                "How long what is deleted can be fetched again from a trash of yours."),
            .may(
                "leaves-aggregates", SchemaValue.flag,
                "Whether something that points at nobody may stay.", default: false),
        ])

    static let purpose = SchemaMap(
        says: "What data is used for.",
        keys: [
            .must("id", SchemaValue.name, "The purpose's name in this file."),
            .must("name", SchemaValue.text, "Its name for people."),
            .may("description", SchemaValue.text, "More of it."),
            .must("clause", SchemaValue.clause, says),
            .must(
                "basis", SchemaValue.word(LegalBasis.self),
                "The legal basis, one of the six of GDPR article 6(1)."),
            .may(
                "interest", SchemaValue.text,
                "Which interest, with `basis: legitimate-interest` and only there."),
            .must("services", SchemaValue.someNames, "The services that may use data for it."),
            .may(
                "depersonalised", SchemaValue.flag,
                "Whether only results that single nobody out are used.", default: false),
            .may(
                "law", SchemaValue.text,
                "The obligation or task, with `legal-obligation` or `public-task`."),
            .may(
                "consent-in", SchemaValue.list(of: SchemaValue.ref("region")),
                "Regions in which it rests on consent instead. Everybody is asked."),
            .may("told", SchemaValue.text, "How and when people are told that it was used."),
            .may(
                "statement", SchemaValue.ref("statement"),
                "What people are given to read for this purpose alone."),
        ])

    static let statement = SchemaMap(
        says: "A text of its own that people get for one purpose.",
        keys: [
            .may("name", SchemaValue.text, "What it is called; its address unless given."),
            .must("address", SchemaValue.ref("site"), "Where people read it."),
        ])

    static let recipient = SchemaMap(
        says: "A third party that may be given data.",
        keys: [
            .must("id", SchemaValue.name, "The recipient's name in this file."),
            .must("name", SchemaValue.text, "Its name for people."),
            .must("clause", SchemaValue.clause, says),
            .must(
                "grounds",
                SchemaValue.list(of: SchemaValue.word(Ground.Kind.self), min: 1),
                "The grounds, of those that `grounds` declares."),
            .may("purposes", SchemaValue.names, "For which purposes."),
            .may("categories", SchemaValue.names, "Which data."),
            .may("country", SchemaValue.ref("country"), "Where it is."),
            .may("role", SchemaValue.word(Recipient.Role.self), "What it is to the operator."),
            .may("transfer", SchemaValue.ref("transfer"), "What protects data outside the EEA."),
            .may(
                "countries", SchemaValue.list(of: SchemaValue.ref("country")),
                "Where else it works."),
            .may("exchange", SchemaValue.word(Exchange.self), "What it gives for data."),
        ])

    static let ground = SchemaMap(
        says: "Why data may go to others.",
        keys: [
            .must("kind", SchemaValue.word(Ground.Kind.self), "Which ground; each once."),
            .must("clause", SchemaValue.clause, says),
            .must("name", SchemaValue.text, "Its name for people."),
            .may("notice", SchemaValue.period, "How long before data goes people are told."),
            .may("told", SchemaValue.text, "How and when people are told that data goes, or went."),
        ])

    static let statutory = SchemaMap(
        says: "A period for which the law demands that data is kept.",
        keys: [
            .must("id", SchemaValue.name, "Its name in this file."),
            .must("name", SchemaValue.text, "Its name for people."),
            .must("clause", SchemaValue.clause, says),
            .must("source", SchemaValue.words, "The article that demands it."),
            .must("categories", SchemaValue.someNames, "Which data."),
            .must("period", SchemaValue.period, "How long."),
        ])

    static let hold = SchemaMap(
        says: "A kind of case in which data may be kept longer than its period.",
        keys: [
            .must("id", SchemaValue.name, "Its name in this file."),
            .must("name", SchemaValue.text, "Its name for people."),
            .must("clause", SchemaValue.clause, says),
            .must("text", SchemaValue.text, "What starts such a case, and what ends it."),
            .may("categories", SchemaValue.someNames, "Which data; all unless given."),
            .may("longest", SchemaValue.period, "How long at most, from its start."),
        ])

    static let cookie = SchemaMap(
        says: "A cookie that is set.",
        keys: [
            .must(
                "id",
                SchemaValue.string(
                    "^(?!.*\\*.*\\*)(?!\\*$)[A-Za-z_*][A-Za-z0-9_.%*-]{0,63}$", "A cookie's name."),
                "Its name in the browser."),
            .may(
                "role", SchemaValue.word(Cookie.Role.self),
                "session: Scruple's own sign-in. service: set by your services.",
                default: "service"),
            .must("purpose", SchemaValue.name, "What it is for."),
            .must("clause", SchemaValue.clause, says),
            .must("content", SchemaValue.text, "What is in it."),
            .must(
                "lifetime", SchemaValue.period, "How long it stays; PT0H: until the browser closes."
            ),
            .may(
                "cases", SchemaValue.list(of: SchemaValue.ref("lifetime-case")),
                "In which cases it stays less long."),
            .may(
                "necessary", SchemaValue.flag,
                "Whether what the person asked for cannot be had without it.", default: false),
            .may(
                "storage", SchemaValue.word(Cookie.Storage.self),
                "Where the browser keeps it, or how else a device is recognized.",
                default: "cookie"),
            .may("party", SchemaValue.name, "The recipient that sets or reads it."),
            .may("audience", SchemaValue.ref("audience"), audienceSays),
            .may(
                "renewed", SchemaValue.flag, "Whether each visit starts its lifetime anew.",
                default: false),
            .may("services", SchemaValue.names, "The services that set it; any unless given."),
        ])

    static let lifetimeCase = SchemaMap(
        says: "How long a cookie stays in one case.",
        keys: [
            .must("when", SchemaValue.text, "Which case it is."),
            .must("lifetime", SchemaValue.period, "How long it stays then, at most `lifetime`."),
        ])

    static let counter = SchemaMap(
        says: "A counter of visits.",
        keys: [
            .must("id", SchemaValue.name, "Its name in this file."),
            .must("name", SchemaValue.text, "Its name for people."),
            .must("purpose", SchemaValue.name, "What it is for."),
            .must("clause", SchemaValue.clause, says),
            .may("categories", SchemaValue.names, "What it counts."),
            .may("party", SchemaValue.name, "The recipient that counts."),
            .may("audience", SchemaValue.ref("audience"), audienceSays),
        ])
}
