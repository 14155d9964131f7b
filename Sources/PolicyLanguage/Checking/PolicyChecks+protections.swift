import Primitives

/// Where data comes from, and what protects people: silence, laws, decisions, signals.
extension PolicyChecks {
    mutating func checkSilence() {
        let acceptance = draft.acceptance
        guard acceptance.value.isSilent, (acceptance.value.notice?.count ?? 0) == 0 else { return }
        findings.error(
            "people accept by silence, and are given no time to refuse",
            at: acceptance.fields.position("silent"), clause: acceptance.value.clause,
            hint: "add `notice:`, how long before it takes force a change is announced: P30D")
    }

    /// What each source asks for, and what belongs to no other.
    mutating func checkSource(_ category: Placed<Category>) {
        let (value, fields) = (category.value, category.fields)
        guard isRead(fields, "source", value.source.rawValue) else { return }
        if value.source.isOfServices, value.services.isEmpty, isListOrMissing(fields, "services") {
            findings.error(
                "\(fields.label) is recorded by a service, and names none",
                at: fields.position("services"), clause: fields.clause,
                hint: "add `services:` with those that record it")
        }
        match(
            fields, "origin", with: value.source == .thirdParty,
            lacking: "comes from a third party,"
                + " and does not say from whom", hint: "add `origin:` (GDPR article 14(2)(f))",
            excess: "names an origin, and comes from no third party",
            mend: "write `source: third-party`, or remove the origin")
        match(
            fields, "derived-from", with: value.source == .derived,
            lacking: "is derived, and does not say from what",
            hint: "add `derived-from:` with the categories",
            excess: "is not derived, and names what it is derived from",
            mend: "write `source: derived`, or remove `derived-from`")
        if value.condition != nil, !value.isSensitive {
            excess(
                fields, "condition", "has a condition, and is of no special category",
                "write `sensitive: true`, or remove the condition")
        }
        if value.consequence != nil, value.source != .provided {
            excess(
                fields, "consequence", "has a consequence, and people do not give it themselves",
                "it says what follows where people do not give a value; remove it")
        }
    }

    /// A key that must be there in one case and must not in all others.
    mutating func match(
        _ fields: Fields, _ key: String, with isFit: Bool, lacking: String, hint: String,
        excess message: String, mend: String
    ) {
        var isThere = fields.tree(key) != nil
        if case .list(let items)? = fields.tree(key)?.content { isThere = !items.isEmpty }
        if isFit, !isThere {
            findings.error(
                "\(fields.label) \(lacking)", at: fields.position(key), clause: fields.clause,
                hint: hint)
        } else if !isFit, isThere {
            excess(fields, key, message, mend)
        }
    }

    mutating func excess(
        _ fields: Fields, _ key: String, _ message: String, _ hint: String
    ) {
        findings.error(
            "\(fields.label) \(message)", at: fields.position(key), clause: fields.clause,
            hint: hint)
    }

    mutating func checkLaw(_ purpose: Placed<Purpose>) {
        let (value, fields) = (purpose.value, purpose.fields)
        guard isRead(fields, "basis", value.declaredBasis.rawValue) else { return }
        if value.law != nil, value.declaredBasis != .legalObligation,
            value.declaredBasis != .publicTask
        {
            excess(
                fields, "law", "names a law, and rests on \(value.declaredBasis.rawValue)",
                "a law belongs to `legal-obligation` and `public-task`; remove it")
        }
        if !value.consentIn.isEmpty, value.declaredBasis == .consent {
            excess(
                fields, "consent-in", "rests on consent in some regions, and everywhere",
                "remove `consent-in`, or name the basis that holds elsewhere")
        }
    }

    mutating func checkDecisions() {
        for decision in draft.decisions where !decision.fields.isBroken {
            let (value, fields) = (decision.value, decision.fields)
            for category in value.categories {
                guard let known = categories[category], !known.purposes.contains(value.purpose)
                else { continue }
                findings.error(
                    "\(fields.label) uses the category \(quoted(category.text)), which does not"
                        + " serve its purpose",
                    at: fields.position("categories"), clause: fields.clause,
                    hint: "name the purpose in the category, or leave the category out")
            }
        }
    }

    mutating func checkSignals() {
        if let signal = draft.privacyControl { check(signal, mayBeIdle: false) }
        if let signal = draft.doNotTrack { check(signal, mayBeIdle: true) }
    }

    private mutating func check(_ signal: Placed<PrivacyControl>, mayBeIdle: Bool) {
        guard !signal.fields.isBroken else { return }
        let (value, fields) = (signal.value, signal.fields)
        if !mayBeIdle, value.purposes.isEmpty, isListOrMissing(fields, "purposes") {
            findings.error(
                "\(fields.label) refuses nothing", at: fields.position("purposes"),
                clause: fields.clause, hint: "name the purposes that it refuses")
        }
        for id in value.purposes {
            guard let purpose = purposes[id], purpose.basis.choice == .none else { continue }
            findings.error(
                "\(fields.label) refuses the purpose \(quoted(id.text)), which leaves no choice",
                at: fields.position("purposes"), clause: fields.clause,
                hint: "name purposes that people can refuse or object to")
        }
    }

    /// Whether a word is the file's own and not the stand-in for a wrong one.
    func isRead(_ fields: Fields, _ key: String, _ word: String) -> Bool {
        guard case .scalar(let text, _)? = fields.tree(key)?.content else { return false }
        return text.trimmed == word
    }
}
