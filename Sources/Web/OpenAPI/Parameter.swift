internal import Custody
internal import Primitives

/// One parameter as the document describes it, and the problems that it can bring.
struct Parameter {
    enum Place: String {
        case path, query, header
    }

    /// Under which the document keeps it.
    let key: String
    let name: String
    let place: Place
    let says: String
    let schema: JSONValue
    var isRequired = false
    var example: JSONValue?
    var codes: [String] = []
    var more: [String: JSONValue] = [:]

    /// The OpenAPI Parameter Object.
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "name": .string(name), "in": .string(place.rawValue), "description": .string(says),
            "schema": schema,
        ]
        if isRequired || place == .path { members["required"] = true }
        members["example"] = example
        members.merge(more) { first, _ in first }
        return .object(members)
    }
}

extension Parameter {
    static let subject = Parameter(
        key: "subject", name: "subject", place: .path, says: "The person's id.",
        schema: Schema.ref("ID"), example: .string(Example.subject), codes: ["malformed-id"])

    static let category = Parameter(
        key: "category", name: "category", place: .path,
        says: "A category that the policy declares.", schema: Schema.ref("Name"),
        example: "display-name", codes: ["malformed-name", "undeclared"])

    static let record = Parameter(
        key: "record", name: "record", place: .path, says: "The record's id.",
        schema: Schema.ref("ID"), example: .string(Example.record), codes: ["malformed-id"])

    static let entry = Parameter(
        key: "entry", name: "entry", place: .path, says: "The entry's number.",
        schema: Schema.ref("EntryNumber"), example: 7, codes: ["malformed-id"])

    static let digest = Parameter(
        key: "digest", name: "digest", place: .path, says: "The digest of a version.",
        schema: Schema.ref("Digest"), example: .string(Example.digest), codes: ["malformed-id"])

    static let decidedPurpose = Parameter(
        key: "decidedPurpose", name: "purpose", place: .path,
        says: "A purpose that the policy declares.", schema: Schema.ref("Name"),
        example: "newsletter", codes: ["malformed-name", "undeclared"])

    static let purpose = Parameter(
        key: "purpose", name: "purpose", place: .query,
        says: "What the data is for: a purpose that the policy declares. No data without one.",
        schema: Schema.ref("Name"), isRequired: true, example: "orders",
        codes: ["purpose-required", "malformed-name"])

    static let categories = Parameter(
        key: "categories", name: "categories", place: .query,
        says: "Names of categories with commas between them, each once; all that the purpose may"
            + " use unless given.",
        schema: Schema.list(
            "Categories.", of: Schema.ref("Name"), min: 1, max: Limits.categoriesMax,
            isUnique: true),
        example: ["email", "phone"],
        codes: ["too-many-categories", "duplicate-category", "malformed-name"],
        more: ["style": "form", "explode": false])

    static let beforeRecord = Parameter(
        key: "beforeRecord", name: "before", place: .query,
        says: "The last record of the page before; the newest records unless given.",
        schema: Schema.ref("ID"), codes: ["malformed-id"])

    static let recordLimit = Parameter(
        key: "recordLimit", name: "limit", place: .query,
        says: "How many records to give; 50 unless given.",
        schema: Schema.integer("A count.", in: 1...Int64(Custodian.recordsPerReadMax)),
        codes: ["malformed-parameter"])

    static let language = Parameter(
        key: "language", name: "Accept-Language", place: .header,
        says: "Chooses among the policy's languages for names, and for the clauses' text in"
            + " problems; the policy's first unless given. The first 1000 characters and 20 ranges"
            + " count.",
        schema: Schema.text("As in RFC 9110 section 12.5.4."), example: "en, fr;q=0.5")

    static let privacySignal = Parameter(
        key: "privacySignal", name: "Sec-GPC", place: .header,
        says: "The browser's privacy signal, handed on: 1 objects to the purposes that the policy"
            + " names for it and that can be objected to. Any other value says nothing.",
        schema: Schema.text("As in the specification of Global Privacy Control."), example: "1")

    static let tileLevel = Parameter(
        key: "tileLevel", name: "level", place: .path,
        says: "The level of the hashes.", schema: Schema.integer("A level.", in: 0...63),
        example: 0)

    static let tileIndex = Parameter(
        key: "tileIndex", name: "index", place: .path,
        says: "Which tile of the level, in groups of three digits, all but the last behind an x:"
            + " 7 is 007, and 1234067 is x001/x234/067. An index of 1000 and more has"
            + " segments of its own, which OpenAPI has no way to write.",
        schema: Schema.text("An index below 1000.", pattern: "^[0-9]{3}$"), example: "000")

    static let tileWidth = Parameter(
        key: "tileWidth", name: "width", place: .path,
        says: "How many hashes or entries of a tile that is not full.",
        schema: Schema.integer("A width.", in: 1...255), example: 1)

    /// Which entries to give.
    static let entryPage: [Parameter] = [beforeEntry, from, to, entryLimit]

    private static let beforeEntry = Parameter(
        key: "beforeEntry", name: "before", place: .query,
        says: "Only entries with a smaller index; what the page before gave as next.",
        schema: Schema.ref("EntryNumber"), codes: ["malformed-parameter"])

    private static let from = Parameter(
        key: "from", name: "from", place: .query, says: "Only entries of this time or later.",
        schema: Schema.ref("AskedTime"), example: "2026-11-23T00:00:00Z",
        codes: ["malformed-parameter"])

    private static let to = Parameter(
        key: "to", name: "to", place: .query, says: "Only entries of an earlier time.",
        schema: Schema.ref("AskedTime"), example: "2026-11-24T00:00:00Z",
        codes: ["malformed-parameter"])

    private static let entryLimit = Parameter(
        key: "entryLimit", name: "limit", place: .query,
        says: "How many entries to give; 50 unless given.",
        schema: Schema.integer("A count.", in: 1...Int64(EntryQuery.limitMax)),
        codes: ["malformed-parameter"])

    static let all: [Parameter] =
        [
            subject, digest, category, record, entry, decidedPurpose, purpose, categories,
            beforeRecord,
            recordLimit, language, privacySignal, tileLevel, tileIndex, tileWidth,
        ] + entryPage
}
