import Primitives

extension Entry {
    /// Reads an entry; only the bytes that ``encoded()`` would give for it.
    package init(reading bytes: [UInt8]) throws(LedgerError) {
        if let entry = Self.canonical(bytes) {
            self = entry
            return
        }
        // Whatever is wrong with it is found on the long way.
        guard bytes.count <= Self.sizeMax else { throw .entryTooLong(limit: Self.sizeMax) }
        guard let json = try? JSONValue(reading: bytes, depthMax: 2), let members = json.object,
            Set(members.keys) == Self.keys, members["format"] == .string(Self.format),
            let at = members["at"]?.string.flatMap(Instant.init(rfc3339:)),
            let kind = members["kind"]?.string.flatMap(Kind.init(rawValue:)),
            let outcome = members["outcome"]?.string.flatMap(Outcome.init(rawValue:)),
            let policy = members["policy"]?.string.flatMap(Hex.bytes).flatMap({
                Hash32(bytes: $0)
            }),
            let actor = members["actor"]?.string, let purpose = members["purpose"]?.string,
            let reason = members["reason"]?.string, let service = members["service"]?.string,
            let categories = Self.texts(members["categories"]),
            let clauses = Self.texts(members["clauses"]),
            let subjects = Self.boxes(members["subjects"])
        else { throw .entryMalformed }
        self.init(
            kind: kind, outcome: outcome, actor: try Self.actor(actor), at: at, policy: policy,
            service: service.isEmpty ? nil : ServiceID(service),
            purpose: purpose.isEmpty ? nil : PurposeID(purpose),
            categories: categories.map { CategoryID($0) }, clauses: clauses.map { ClauseID($0) },
            reason: reason, subjects: subjects)
        guard try encoded() == bytes else { throw .entryNotCanonical }
    }

    /// The entry where the bytes are those that it is written with, else nil.
    private static func canonical(_ bytes: [UInt8]) -> Entry? {
        guard let outline = try? EntryOutline(reading: bytes) else { return nil }
        let fields = outline.fields
        func names<Tag>(_ list: Range<Int>) -> [Name<Tag>] {
            outline.texts(list).map { Name($0) }
        }
        func name<Tag>(_ range: Range<Int>) -> Name<Tag>? {
            range.isEmpty ? nil : Name(outline.text(range))
        }
        guard let kind = Kind(rawValue: outline.text(fields.kind)),
            let outcome = Outcome(rawValue: outline.text(fields.outcome)),
            let at = Instant(rfc3339: outline.text(fields.at)),
            let hash = Hex.bytes(outline.text(fields.policy)), let policy = Hash32(bytes: hash),
            let actor = try? actor(outline.text(fields.actor))
        else { return nil }
        let boxes = outline.texts(fields.boxes).compactMap(Base64.bytes)
        guard boxes.count == fields.boxCount else { return nil }
        let entry = Entry(
            kind: kind, outcome: outcome, actor: actor, at: at, policy: policy,
            service: name(outline.service), purpose: name(outline.purpose),
            categories: names(fields.categories), clauses: names(fields.clauses),
            reason: outline.text(outline.reason), subjects: boxes)
        guard let written = try? entry.encoded(), written == bytes else { return nil }
        return entry
    }

    private static let keys: Set<String> = [
        "actor", "at", "categories", "clauses", "format", "kind", "outcome", "policy", "purpose",
        "reason", "service", "subjects",
    ]

    private static func texts(_ value: JSONValue?) -> [String]? {
        guard let values = value?.array else { return nil }
        let texts = values.compactMap(\.string)
        return texts.count == values.count ? texts : nil
    }

    private static func boxes(_ value: JSONValue?) -> [[UInt8]]? {
        guard let texts = texts(value) else { return nil }
        let boxes = texts.compactMap(Base64.bytes)
        return boxes.count == texts.count ? boxes : nil
    }

    private static func actor(_ text: String) throws(LedgerError) -> Actor {
        switch text {
        case "operator": return .operator
        case "server": return .server
        case "subject": return .subject
        default:
            let prefix = "service:"
            guard text.utf8.starts(with: prefix.utf8) else { throw .entryActorMalformed }
            return .service(ServiceID(String(text.unicodeScalars.dropFirst(prefix.count))))
        }
    }
}
