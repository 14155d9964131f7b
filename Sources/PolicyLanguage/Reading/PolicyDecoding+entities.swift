import Primitives

/// Who answers for the policy, and how people come under it.
extension PolicyDecoding {
    mutating func acceptance(_ head: Fields) -> Placed<Acceptance> {
        let fields = part(
            "acceptance", of: head,
            keys: [
                "mode", "clause", "statement", "notice", "comments", "grace", "silent",
                "minor-notice",
            ])
        return Placed(
            value: Acceptance(
                mode: word("mode", in: fields) ?? .explicit, clause: clause(in: fields),
                statement: text("statement", in: fields),
                notice: periodIfAny("notice", in: fields),
                grace: periodIfAny("grace", in: fields), isSilent: flag("silent", in: fields),
                minorNotice: periodIfAny("minor-notice", in: fields), comments: comments(fields)),
            fields: fields)
    }

    private mutating func comments(_ acceptance: Fields) -> CommentPeriod? {
        guard let tree = acceptance.tree("comments") else { return nil }
        let fields = fields(
            tree, "the comment period", keys: ["period", "languages", "languages-min", "clause"],
            naming: nil)
        let languages = words("languages", in: fields)
        for word in languages where !Names.isLanguage(word.text) {
            findings.error(
                "\(quoted(word.text)) is no language tag", at: word.position,
                clause: acceptance.clause, hint: "write two lower-case letters: fr")
        }
        return CommentPeriod(
            period: period("period", in: fields, message: "\(fields.label) has no end"),
            languages: languages.map { Language($0.text) },
            languagesMin: integerIfAny("languages-min", in: fields, range: 1...100),
            clause: fields.tree("clause") == nil ? nil : clause(in: fields))
    }

    mutating func controller(_ head: Fields) -> Placed<Entity> {
        guard let tree = required("controller", in: head) else {
            let none = Fields(
                label: "the controller", position: head.position, members: [:], clause: nil,
                isBroken: true)
            return Placed(
                value: Entity(id: EntityID(""), name: "", site: "", clause: ClauseID("")),
                fields: none)
        }
        var entity = entity(
            tree, "controller", more: ["representative", "uk-representative", "officer"])
        entity.value.representative = representative("representative", entity.fields)
        entity.value.britishRepresentative = representative("uk-representative", entity.fields)
        entity.value.officer = officer(entity.fields)
        return entity
    }

    mutating func entity(_ tree: Tree, _ kind: String, more: [String] = []) -> Placed<Entity> {
        let fields = fields(
            tree, kind, keys: ["id", "name", "site", "clause", "address", "country"] + more)
        return Placed(
            value: Entity(
                id: EntityID(identifier(.entity, in: fields)), name: string("name", in: fields),
                site: string(
                    "site", in: fields, hint: "write its address: https://example.com",
                    where: Names.isWebAddress),
                clause: clause(in: fields), address: stringIfAny("address", in: fields),
                country: country(in: fields)), fields: fields)
    }

    private mutating func representative(_ key: String, _ controller: Fields) -> Representative? {
        guard let tree = controller.tree(key) else { return nil }
        let fields = fields(tree, "the \(key)", keys: ["name", "address"], naming: nil)
        return Representative(
            name: string("name", in: fields), address: string("address", in: fields))
    }

    private mutating func officer(_ controller: Fields) -> Officer? {
        guard let tree = controller.tree("officer") else { return nil }
        let fields = fields(tree, "the officer", keys: ["name", "address", "clause"], naming: nil)
        return Officer(
            name: string("name", in: fields), address: string("address", in: fields),
            clause: clause(in: fields))
    }
}
