import Primitives

/// Categories: each has a purpose, an end, and a form that can be stored.
extension PolicyChecks {
    mutating func checkCategories() {
        if draft.categories.isEmpty, case .list? = draft.head.tree("categories")?.content {
            findings.warning(
                "the policy has no category", at: draft.head.position("categories"),
                hint: "without one, nothing personal can be stored")
        }
        var mailLookup: Fields?
        for category in draft.categories where !category.fields.isBroken {
            checkPurposes(of: category)
            checkForm(category)
            checkSource(category)
            checkPractice(category)
            checkLookup(category, first: &mailLookup)
        }
    }

    private mutating func checkPurposes(of category: Placed<Category>) {
        let (value, fields) = (category.value, category.fields)
        guard !value.purposes.isEmpty else {
            if isListOrMissing(fields, "purposes") {
                findings.error(
                    "\(fields.label) has no purpose", at: fields.position("purposes"),
                    clause: fields.clause,
                    hint: "name what it is for, or do not collect it (GDPR article 5(1)(b))")
            }
            return
        }
    }

    private mutating func checkForm(_ category: Placed<Category>) {
        let (value, fields) = (category.value, category.fields)
        if value.kind == .choice, value.choices.isEmpty, isListOrMissing(fields, "choices") {
            findings.error(
                "\(fields.label) is a choice without choices", at: fields.position("choices"),
                clause: fields.clause, hint: "add `choices: [...]`")
        }
        if value.kind != .choice, !value.choices.isEmpty, isKindRead(fields) {
            findings.error(
                "\(fields.label) has choices and is none", at: fields.position("choices"),
                clause: fields.clause, hint: "write `kind: choice`, or remove them")
        }
        if let long = value.choices.first(where: { $0.utf8.count > value.sizeMax }) {
            findings.error(
                "the choice \(quoted(long)) of \(fields.label) has more than"
                    + " \(value.sizeMax) bytes",
                at: fields.position("choices"), clause: fields.clause,
                hint: "shorten it, or raise `size-max`")
        }
        if value.retention.start == .collection, value.retention.period.count == 0 {
            findings.warning(
                "\(fields.label) is kept for no time at all", at: fields.position("retention"),
                clause: fields.clause, hint: "a period from collection is longer than zero")
        }
    }

    private mutating func checkLookup(_ category: Placed<Category>, first: inout Fields?) {
        let (value, fields) = (category.value, category.fields)
        guard value.isLookup else { return }
        if value.cardinality != .single || !value.isMandatory || value.source != .provided {
            findings.error(
                "people cannot be looked up by \(fields.label)", at: fields.position("lookup"),
                clause: fields.clause,
                hint: "a lookup is provided, single and mandatory: everybody has exactly one")
        }
        guard value.kind == .email else { return }
        if let first {
            findings.error(
                "\(fields.label) is a second e-mail address to look people up by",
                at: fields.position("lookup"), clause: fields.clause,
                hint: "the first is \(first.label) in line \(first.position.line); keep one")
        } else {
            first = fields
        }
    }

    /// Whether an empty list is the file's own and not what is left of a wrong one.
    func isListOrMissing(_ fields: Fields, _ key: String) -> Bool {
        guard let tree = fields.tree(key) else { return !fields.isBroken }
        if case .list(let items) = tree.content { return items.isEmpty }
        return false
    }

    private func isKindRead(_ fields: Fields) -> Bool {
        guard case .scalar(let word, _)? = fields.tree("kind")?.content else {
            return fields.tree("kind") == nil
        }
        return Category.Kind(rawValue: word.trimmed) != nil
    }

    mutating func checkStatutoryPeriods() {
        for period in draft.statutoryPeriods where period.value.categories.isEmpty {
            guard isListOrMissing(period.fields, "categories") else { continue }
            findings.error(
                "\(period.fields.label) keeps nothing", at: period.fields.position("categories"),
                clause: period.fields.clause, hint: "name the categories that the law is about")
        }
    }
}
