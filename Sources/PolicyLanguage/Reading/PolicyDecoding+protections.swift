import Primitives

/// What protects people: children, decisions by programs, transfers, signals of the browser.
extension PolicyDecoding {
    mutating func children(_ head: Fields) -> Children? {
        guard let tree = head.tree("children") else { return nil }
        let fields = fields(
            tree, "the part about children", keys: ["clause", "age", "text"], naming: nil)
        if fields.tree("age") == nil {
            _ = required("age", in: fields, hint: "write from which age: 15")
        }
        return Children(
            clause: clause(in: fields), age: integer("age", in: fields, range: 1...21, default: 16),
            text: text("text", in: fields))
    }

    mutating func decision(_ tree: Tree) -> Placed<Decision> {
        let fields = fields(
            tree, "decision",
            keys: [
                "id", "name", "purpose", "clause", "categories", "logic", "consequences", "basis",
                "safeguards",
            ])
        return Placed(
            value: Decision(
                id: identifier(.decision, in: fields), name: text("name", in: fields),
                purpose: PurposeID(reference("purpose", in: fields, to: .purpose)),
                clause: clause(in: fields),
                categories: names("categories", in: fields, of: .category).map(CategoryID.init),
                logic: text("logic", in: fields), consequences: text("consequences", in: fields),
                basis: word("basis", in: fields) ?? .law,
                safeguards: textIfAny("safeguards", in: fields)), fields: fields)
    }

    mutating func transfer(_ owner: Fields) -> Transfer? {
        guard let tree = owner.tree("transfer") else { return nil }
        let fields = fields(
            tree, "the transfer of \(owner.label)", keys: ["safeguard", "text"], naming: nil)
        return Transfer(
            safeguard: word("safeguard", in: fields) ?? .adequacy,
            text: textIfAny("text", in: fields))
    }

    mutating func audience(_ owner: Fields) -> AudienceMeasurement? {
        guard let tree = owner.tree("audience") else { return nil }
        let label = "the audience measurement of \(owner.label)"
        let fields = fields(tree, label, keys: ["conditions", "kept", "objection"], naming: nil)
        return AudienceMeasurement(
            conditions: wordList("conditions", in: fields),
            kept: period("kept", in: fields, message: "\(label) keeps data without end"),
            objection: textIfAny("objection", in: fields))
    }

    /// The signals that the file knows, `gpc` and `dnt`, by name.
    mutating func signals(_ head: Fields) -> [String: Placed<PrivacyControl>] {
        guard let tree = head.tree("signals") else { return [:] }
        let names = ["gpc", "dnt"]
        let signals = fields(tree, "the part about signals", keys: names, naming: nil)
        var found: [String: Placed<PrivacyControl>] = [:]
        for name in names {
            if let tree = signals.tree(name) { found[name] = signal(tree, "the signal \(name)") }
        }
        return found
    }

    private mutating func signal(_ tree: Tree, _ label: String) -> Placed<PrivacyControl> {
        let fields = fields(tree, label, keys: ["clause", "purposes"], naming: nil)
        return Placed(
            value: PrivacyControl(
                clause: clause(in: fields),
                purposes: names("purposes", in: fields, of: .purpose).map(PurposeID.init)),
            fields: fields)
    }

    mutating func disputeBody(_ tree: Tree) -> Placed<DisputeBody> {
        let fields = fields(
            tree, "dispute body",
            keys: ["id", "name", "address", "clause", "text", "binding", "free", "regions"])
        return Placed(
            value: DisputeBody(
                id: identifier(.disputeBody, in: fields), name: text("name", in: fields),
                address: string("address", in: fields), clause: clause(in: fields),
                text: text("text", in: fields), isBinding: flag("binding", in: fields),
                isFree: flag("free", in: fields), regions: regions("regions", in: fields)),
            fields: fields)
    }

    mutating func assurance(_ tree: Tree) -> Placed<Assurance> {
        let fields = fields(tree, "assurance", keys: ["kind", "clause", "text"], naming: "kind")
        return Placed(
            value: Assurance(
                kind: word("kind", in: fields) ?? .noSale, clause: clause(in: fields),
                text: text("text", in: fields)), fields: fields)
    }
}
