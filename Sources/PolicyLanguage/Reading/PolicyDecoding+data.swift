import Primitives

/// The parts that declare data, what it is for and who gets it.
extension PolicyDecoding {
    private static let categoryKeys = [
        "id", "name", "description", "clause", "source", "services", "cardinality", "kind",
        "choices", "size-max", "mandatory", "sensitive", "lookup", "purposes", "retention",
        "visibility", "origin", "derived-from", "condition", "consequence", "collector", "stays",
        "about",
    ]

    mutating func category(_ tree: Tree) -> Placed<Category> {
        let fields = fields(tree, "category", keys: Self.categoryKeys)
        return Placed(
            value: Category(
                id: CategoryID(identifier(.category, in: fields)),
                name: text("name", in: fields), description: textIfAny("description", in: fields),
                clause: clause(in: fields), source: word("source", in: fields) ?? .provided,
                services: names("services", in: fields, of: .service).map(ServiceID.init),
                cardinality: word("cardinality", in: fields, default: .single) ?? .single,
                kind: word("kind", in: fields, default: .text) ?? .text,
                choices: words("choices", in: fields).map(\.text),
                sizeMax: integer("size-max", in: fields, range: 1...65_536, default: 1_000),
                isMandatory: flag("mandatory", in: fields),
                isSensitive: flag("sensitive", in: fields), isLookup: flag("lookup", in: fields),
                purposes: names("purposes", in: fields, of: .purpose).map(PurposeID.init),
                retention: retention(fields),
                visibility: word("visibility", in: fields, default: .private) ?? .private,
                origin: textIfAny("origin", in: fields),
                derivedFrom: names("derived-from", in: fields, of: .category).map(CategoryID.init),
                condition: wordIfAny("condition", in: fields),
                consequence: textIfAny("consequence", in: fields),
                collector: recipient("collector", in: fields), stays: flag("stays", in: fields),
                about: wordList("about", in: fields)),
            fields: fields)
    }

    private mutating func retention(_ category: Fields) -> Retention {
        let message = "the retention of \(category.label) has no end"
        let hint = "write {from: collection, period: P1Y, clause: \"3.1\"}"
        guard
            let tree = required("retention", in: category, hint: hint, message: message)
        else {
            return Retention(
                start: .collection, period: Period(count: 1, unit: .days), clause: ClauseID(""))
        }
        if case .scalar = tree.content {
            findings.error(message, at: tree.position, clause: category.clause, hint: hint)
            return Retention(
                start: .collection, period: Period(count: 1, unit: .days), clause: ClauseID(""))
        }
        let fields = fields(
            tree, "the retention of \(category.label)",
            keys: [
                "from", "period", "clause", "criteria", "backups", "deleted", "trash",
                "leaves-aggregates",
            ], naming: nil)
        return Retention(
            start: word("from", in: fields) ?? .collection,
            period: period("period", in: fields, message: message), clause: clause(in: fields),
            criteria: textIfAny("criteria", in: fields),
            backups: periodIfAny("backups", in: fields),
            deleted: periodIfAny("deleted", in: fields), trash: periodIfAny("trash", in: fields),
            leavesAggregates: flag("leaves-aggregates", in: fields))
    }

    mutating func purpose(_ tree: Tree) -> Placed<Purpose> {
        let fields = fields(
            tree, "purpose",
            keys: [
                "id", "name", "description", "clause", "basis", "interest", "services",
                "depersonalised", "law", "consent-in", "told", "statement",
            ])
        return Placed(
            value: Purpose(
                id: PurposeID(identifier(.purpose, in: fields)), name: text("name", in: fields),
                description: textIfAny("description", in: fields), clause: clause(in: fields),
                basis: word(
                    "basis", in: fields, message: "\(fields.label) has no legal basis")
                    ?? .contract,
                interest: textIfAny("interest", in: fields),
                services: names("services", in: fields, of: .service).map(ServiceID.init),
                isDepersonalised: flag("depersonalised", in: fields),
                law: textIfAny("law", in: fields),
                consentIn: regions("consent-in", in: fields),
                told: textIfAny("told", in: fields), statement: statement(fields)), fields: fields)
    }

    private mutating func statement(_ purpose: Fields) -> Statement? {
        guard let tree = purpose.tree("statement") else { return nil }
        let fields = fields(
            tree, "the statement of \(purpose.label)", keys: ["name", "address"], naming: nil)
        return Statement(
            name: textIfAny("name", in: fields),
            address: string(
                "address", in: fields, hint: "write where people read it: https://...",
                where: Names.isWebAddress))
    }

    mutating func recipient(_ tree: Tree) -> Placed<Recipient> {
        let fields = fields(
            tree, "recipient",
            keys: [
                "id", "name", "clause", "grounds", "purposes", "categories", "country", "role",
                "transfer", "countries", "exchange",
            ])
        return Placed(
            value: Recipient(
                id: RecipientID(identifier(.recipient, in: fields)),
                name: text("name", in: fields), clause: clause(in: fields),
                grounds: wordList("grounds", in: fields),
                purposes: names("purposes", in: fields, of: .purpose).map(PurposeID.init),
                categories: names("categories", in: fields, of: .category).map(CategoryID.init),
                country: country(in: fields), role: wordIfAny("role", in: fields),
                transfer: transfer(fields), countries: countries(in: fields),
                exchange: wordIfAny("exchange", in: fields)), fields: fields)
    }

    mutating func ground(_ tree: Tree) -> Placed<Ground> {
        let fields = fields(
            tree, "ground", keys: ["kind", "clause", "name", "notice", "told"], naming: "kind")
        return Placed(
            value: Ground(
                kind: word("kind", in: fields) ?? .agreement, clause: clause(in: fields),
                name: text("name", in: fields), notice: periodIfAny("notice", in: fields),
                told: textIfAny("told", in: fields)), fields: fields)
    }

    mutating func statutoryPeriod(_ tree: Tree) -> Placed<StatutoryPeriod> {
        let fields = fields(
            tree, "statutory period",
            keys: ["id", "name", "clause", "source", "categories", "period"])
        return Placed(
            value: StatutoryPeriod(
                id: identifier(.statutoryPeriod, in: fields), name: text("name", in: fields),
                clause: clause(in: fields),
                source: string("source", in: fields, hint: "name the article that demands it"),
                categories: names("categories", in: fields, of: .category).map(CategoryID.init),
                period: period("period", in: fields, message: "\(fields.label) has no end")),
            fields: fields)
    }

    mutating func hold(_ tree: Tree) -> Placed<Hold> {
        let fields = fields(
            tree, "hold", keys: ["id", "name", "clause", "text", "categories", "longest"])
        return Placed(
            value: Hold(
                id: identifier(.hold, in: fields), name: text("name", in: fields),
                clause: clause(in: fields),
                text: text(
                    "text", in: fields, hint: "say what starts such a case, and what ends it"),
                categories: names("categories", in: fields, of: .category).map(CategoryID.init),
                longest: periodIfAny("longest", in: fields)), fields: fields)
    }

    mutating func cookie(_ tree: Tree) -> Placed<Cookie> {
        let fields = fields(
            tree, "cookie",
            keys: [
                "id", "role", "purpose", "clause", "content", "lifetime", "cases", "necessary",
                "storage", "party", "audience", "renewed", "services",
            ])
        return Placed(
            value: Cookie(
                id: identifier(.cookie, in: fields),
                role: word("role", in: fields, default: .service) ?? .service,
                purpose: PurposeID(
                    reference(
                        "purpose", in: fields, to: .purpose,
                        message: "\(fields.label) has no purpose")),
                clause: clause(in: fields), content: text("content", in: fields),
                lifetime: period(
                    "lifetime", in: fields, message: "the lifetime of \(fields.label) has no end"),
                isNecessary: flag("necessary", in: fields),
                storage: word("storage", in: fields, default: .cookie) ?? .cookie,
                party: recipient("party", in: fields), audience: audience(fields),
                isRenewed: flag("renewed", in: fields),
                services: names("services", in: fields, of: .service).map(ServiceID.init),
                cases: items("cases", in: fields).map { lifetimeCase($0, of: fields) }),
            fields: fields)
    }

    private mutating func lifetimeCase(_ tree: Tree, of cookie: Fields) -> LifetimeCase {
        let label = "a case of \(cookie.label)"
        let fields = fields(tree, label, keys: ["when", "lifetime"], naming: nil)
        return LifetimeCase(
            when: text("when", in: fields),
            lifetime: period(
                "lifetime", in: fields, message: "the lifetime in \(label) has no end"))
    }

    mutating func counter(_ tree: Tree) -> Placed<Counter> {
        let fields = fields(
            tree, "counter",
            keys: ["id", "name", "purpose", "clause", "categories", "party", "audience"])
        return Placed(
            value: Counter(
                id: identifier(.counter, in: fields), name: text("name", in: fields),
                purpose: PurposeID(reference("purpose", in: fields, to: .purpose)),
                clause: clause(in: fields),
                categories: names("categories", in: fields, of: .category).map(CategoryID.init),
                party: recipient("party", in: fields), audience: audience(fields)),
            fields: fields)
    }

    private mutating func recipient(_ key: String, in fields: Fields) -> RecipientID? {
        guard fields.tree(key) != nil else { return nil }
        return RecipientID(reference(key, in: fields, to: .recipient))
    }
}
