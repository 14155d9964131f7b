import Primitives

/// Purposes, recipients, cookies, and what the policy promises in return.
extension PolicyChecks {
    mutating func checkPurposes() {
        var served: Set<PurposeID> = []
        for category in draft.categories { served.formUnion(category.value.purposes) }
        served.formUnion(draft.cookies.map(\.value.purpose))
        served.formUnion(draft.counters.map(\.value.purpose))
        for purpose in draft.purposes where !purpose.fields.isBroken {
            checkInterest(purpose)
            checkLaw(purpose)
            let (value, fields) = (purpose.value, purpose.fields)
            if value.services.isEmpty, isListOrMissing(fields, "services") {
                findings.error(
                    "\(fields.label) has no service", at: fields.position("services"),
                    clause: fields.clause, hint: "name the services that use data for it")
            }
            if !value.isDepersonalised, !served.contains(value.id) {
                findings.warning(
                    "no category serves \(fields.label)", at: fields.position,
                    clause: fields.clause,
                    hint: "name it in the categories that it needs, or remove it")
            }
        }
    }

    private mutating func checkInterest(_ purpose: Placed<Purpose>) {
        let (value, fields) = (purpose.value, purpose.fields)
        let basis = fields.tree("basis").map { tree -> LegalBasis? in
            guard case .scalar(let word, _) = tree.content else { return nil }
            return LegalBasis(rawValue: word.trimmed)
        }
        guard let basis = basis ?? nil else { return }
        if basis == .legitimateInterest, value.interest == nil {
            findings.error(
                "\(fields.label) does not say which legitimate interest it pursues",
                at: fields.position("basis"), clause: fields.clause,
                hint: "add `interest:` (GDPR article 13(1)(d))")
        }
        if basis != .legitimateInterest, value.interest != nil {
            findings.error(
                "\(fields.label) names an interest, and rests on \(basis.rawValue)",
                at: fields.position("interest"), clause: fields.clause,
                hint: "write `basis: legitimate-interest`, or remove the interest")
        }
    }

    mutating func checkRecipients() {
        checkOnce(draft.grounds, \.kind)
        let grounds = Set(draft.grounds.map(\.value.kind))
        for recipient in draft.recipients where !recipient.fields.isBroken {
            let (value, fields) = (recipient.value, recipient.fields)
            if value.grounds.isEmpty, isListOrMissing(fields, "grounds") {
                findings.error(
                    "\(fields.label) has no ground", at: fields.position("grounds"),
                    clause: fields.clause,
                    hint: "name one of: "
                        + Ground.Kind.allCases.map(\.rawValue).joined(separator: ", "))
            }
            for kind in value.grounds where !grounds.contains(kind) {
                findings.error(
                    "\(fields.label) refers to the ground \(quoted(kind.rawValue)), which is not"
                        + " there",
                    at: fields.position("grounds"), clause: fields.clause,
                    hint: "write it under `grounds` with its clause")
            }
            checkNeed(recipient)
        }
    }

    /// A recipient gets what serves its purposes, and nothing else.
    private mutating func checkNeed(_ recipient: Placed<Recipient>) {
        let (value, fields) = (recipient.value, recipient.fields)
        let needs = !Set(value.grounds).isDisjoint(with: [.agreement, .necessity])
        if needs, value.purposes.isEmpty || value.categories.isEmpty {
            findings.warning(
                "\(fields.label) can be given nothing", at: fields.position,
                clause: fields.clause, hint: "name its purposes and categories, or remove it")
        }
        let wanted = Set(value.purposes)
        guard !wanted.isEmpty else { return }
        for category in value.categories {
            guard let served = categories[category]?.purposes, wanted.isDisjoint(with: served)
            else { continue }
            findings.warning(
                "\(fields.label) gets the category \(quoted(category.text)), which serves none of"
                    + " its purposes",
                at: fields.position("categories"), clause: fields.clause,
                hint: "name a purpose that both have, or leave the category out")
        }
    }

    mutating func checkCookies() {
        var session: Fields?
        for cookie in draft.cookies where !cookie.fields.isBroken {
            let (value, fields) = (cookie.value, cookie.fields)
            if value.role == .session {
                if let session {
                    findings.error(
                        "\(fields.label) is a second one for the session",
                        at: fields.position("role"), clause: fields.clause,
                        hint: "the first is \(session.label) in line \(session.position.line)")
                }
                session = session ?? fields
            }
            checkName(cookie)
            checkCases(cookie)
            guard value.isNecessary, purposes[value.purpose]?.basis == .consent else { continue }
            findings.warning(
                "\(fields.label) is necessary, and its purpose \(quoted(value.purpose.text)) waits"
                    + " for consent",
                at: fields.position("necessary"), clause: fields.clause,
                hint: "what people may refuse is not necessary; change one of the two")
        }
    }

    mutating func checkMeasuresAndRights() {
        let answered = Set(draft.measures.map(\.value.threat))
        let open = Measure.Threat.allCases.filter { !answered.contains($0) }
        if !open.isEmpty {
            findings.warning(
                "no measure is named against " + open.map(\.rawValue).joined(separator: ", "),
                at: draft.head.position("measures"),
                hint: "say under `measures` what protects against it (GDPR article 32)")
        }
        checkOnce(draft.rights, \.kind)
        for right in draft.rights where right.value.extensionMax != nil {
            guard right.fields.tree("response") == nil else { continue }
            excess(
                right.fields, "extension", "extends an answer, and does not say how long one takes",
                "add `response:`, how long an answer takes without it, or remove the extension")
        }
    }
}
