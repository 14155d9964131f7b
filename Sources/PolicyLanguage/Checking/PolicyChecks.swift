import Primitives

/// Whether the parts of a policy hold together.
///
/// What a law asks beyond that is asked by the rules of that law (Documentation/rules.md).
///
/// Looks things up in dictionaries, so that the time grows with the file and not with its square.
struct PolicyChecks {
    let draft: PolicyDraft
    let declared: [Target: [String: Position]]
    var findings: Findings
    let purposes: [PurposeID: Purpose]
    let categories: [CategoryID: Category]

    init(draft: PolicyDraft, declared: [Target: [String: Position]], findings: Findings) {
        self.draft = draft
        self.declared = declared
        self.findings = findings
        purposes = Dictionary(
            draft.purposes.map { ($0.value.id, $0.value) }, uniquingKeysWith: { one, _ in one })
        categories = Dictionary(
            draft.categories.map { ($0.value.id, $0.value) }, uniquingKeysWith: { one, _ in one })
    }

    mutating func run(references: [Reference]) {
        resolve(references)
        checkHead()
        checkLanguages()
        checkAddress()
        checkCategories()
        checkPurposes()
        checkRecipients()
        checkStatutoryPeriods()
        checkHolds()
        checkCookies()
        checkMeasuresAndRights()
        checkDecisions()
        checkSignals()
        checkProcessors()
        checkAssurances()
        checkUnused()
    }

    private mutating func resolve(_ references: [Reference]) {
        for reference in references where declared[reference.target]?[reference.name] == nil {
            let kind = reference.target.rawValue
            let known = declared[reference.target] ?? [:]
            // Among numbers the nearest is hardly ever the one that was meant.
            let hint =
                reference.target == .clause
                ? "write it under `clauses`, or cite another"
                : findings.hint(
                    reference.name, among: known.keys, else: "declare it, or remove the reference")
            findings.error(
                "\(reference.label) refers to the \(kind) \(quoted(reference.name)), which is not"
                    + " there",
                at: reference.position, clause: reference.clause, hint: hint)
        }
    }

    private mutating func checkHead() {
        if let published = draft.published, let effective = draft.effective, effective < published {
            findings.error(
                "the policy is in force before it is published",
                at: draft.head.position("effective"),
                hint: "write a day from \(published.text) on, or remove `effective`")
        }
        if draft.services.isEmpty, case .list? = draft.head.tree("services")?.content {
            findings.error(
                "the policy has no service", at: draft.head.position("services"),
                hint: "declare at least one; people use services, and services use data")
        }
        checkSilence()
        checkComments()
    }

    /// The program adds words of its own to the pages, and knows them in some languages only.
    private mutating func checkLanguages() {
        guard let authentic = draft.languages.first,
            case .list(let items)? = draft.head.tree("languages")?.content
        else { return }
        let known = Words.all.map(\.language.tag)
        for (language, item) in zip(draft.languages, items) where !known.contains(language.tag) {
            let other = Words.of(authentic).languageName
            findings.warning(
                "the program has no words of its own in \(quoted(language.tag))",
                at: item.position,
                hint: "its labels, dates and buttons will be in \(other) there; it knows: "
                    + known.joined(separator: ", "))
        }
    }

    /// Reports the second of two maps that declare the same kind.
    mutating func checkOnce<Value, Kind: Hashable & RawRepresentable>(
        _ list: [Placed<Value>], _ kind: KeyPath<Value, Kind>
    ) where Kind.RawValue == String {
        var seen: Set<Kind> = []
        for item in list where item.fields.tree("kind") != nil {
            let this = item.value[keyPath: kind]
            guard !seen.insert(this).inserted, isRead(item.fields, "kind", this.rawValue) else {
                continue
            }
            findings.error(
                "the \(item.fields.label) is there twice", at: item.fields.position("kind"),
                clause: item.fields.clause, hint: "put both into one")
        }
    }
}
