import Primitives

/// What the operator says of their practice must not contradict itself.
extension PolicyChecks {
    /// What is collected elsewhere, and what stays public.
    mutating func checkPractice(_ category: Placed<Category>) {
        let (value, fields) = (category.value, category.fields)
        if isRead(fields, "source", value.source.rawValue) {
            match(
                fields, "collector", with: value.source == .elsewhere,
                lacking: "is collected elsewhere, and does not say by whom",
                hint: "add `collector:` with the recipient that collects it",
                excess: "names a collector, and is collected by us",
                mend: "write `source: elsewhere`, or remove the collector")
        }
        if value.source == .elsewhere, value.isMandatory {
            excess(
                fields, "mandatory", "is mandatory, and never reaches us",
                "what a third party asks for is theirs to demand; remove `mandatory`")
        }
        if value.stays, value.visibility != .public {
            excess(
                fields, "stays", "stays public, and is not",
                "write `visibility: public`, or remove `stays`")
        }
        checkTrash(category)
    }

    /// What can be fetched again is not gone.
    private mutating func checkTrash(_ category: Placed<Category>) {
        let (retention, fields) = (category.value.retention, category.fields)
        guard let trash = retention.trash, let deleted = retention.deleted,
            trash.milliseconds > deleted.milliseconds
        else { return }
        findings.error(
            "what people delete of \(fields.label) is gone within \(deleted.text), and can be"
                + " fetched again for \(trash.text)",
            at: fields.position("retention"), clause: fields.clause,
            hint: "what lies in the trash is not gone: shorten `trash`, or lengthen `deleted`")
    }

    mutating func checkHolds() {
        for hold in draft.holds {
            let (value, fields) = (hold.value, hold.fields)
            if value.categories.isEmpty, fields.tree("categories") != nil,
                isListOrMissing(fields, "categories")
            {
                excess(
                    fields, "categories", "keeps nothing",
                    "name the categories that it is about, or remove the key: then it is about all")
            }
            if let longest = value.longest, longest.count == 0 {
                excess(
                    fields, "longest", "keeps data for no time at all",
                    "write how long at most, or remove the key where only the case's end ends it")
            }
        }
    }

    /// A service that acts for others uses data on their word and not for interests of its own.
    mutating func checkProcessors() {
        let processors = Set(draft.services.filter { $0.value.actsFor != nil }.map(\.value.id))
        for purpose in draft.purposes where !purpose.fields.isBroken {
            guard purpose.value.basis.choice != .none else { continue }
            for service in purpose.value.services where processors.contains(service) {
                findings.warning(
                    "the service \(quoted(service.text)) acts for others, and uses data for"
                        + " \(purpose.fields.label), which rests on"
                        + " \(purpose.value.basis.rawValue)",
                    at: purpose.fields.position("services"), clause: purpose.fields.clause,
                    hint: "who decides on purposes is a controller (GDPR article 28(10))")
            }
        }
    }

    mutating func checkAssurances() {
        checkOnce(draft.assurances, \.kind)
        let kinds = Set(draft.assurances.map(\.value.kind))
        for recipient in draft.recipients {
            let (value, fields) = (recipient.value, recipient.fields)
            if value.exchange == .sale, kinds.contains(.noSale) {
                broken(.noSale, fields, "exchange", "\(fields.label) gets data in a sale")
            }
            if value.exchange == .advertising, kinds.contains(.noSharing) {
                broken(.noSharing, fields, "exchange", "\(fields.label) gets data for advertising")
            }
        }
        guard kinds.contains(.noAutomatedDecision) else { return }
        for decision in draft.decisions {
            let fields = decision.fields
            broken(.noAutomatedDecision, fields, "basis", "\(fields.label) is left to a program")
        }
    }

    private mutating func broken(
        _ kind: Assurance.Kind, _ fields: Fields, _ key: String, _ fact: String
    ) {
        findings.error(
            "the policy gives the assurance \(quoted(kind.rawValue)), and \(fact)",
            at: fields.position(key), clause: fields.clause, hint: "one of the two is wrong")
    }

    mutating func checkName(_ cookie: Placed<Cookie>) {
        let (value, fields) = (cookie.value, cookie.fields)
        if value.role == .session, Names.isCookie(value.id), !Names.isPlainCookie(value.id) {
            findings.error(
                "\(fields.label) is for the session, and its name is no plain one",
                at: fields.position("id"), clause: fields.clause,
                hint: "this server sets it: use letters, digits, - and _")
        }
        if value.isRenewed, value.audience?.conditions.contains(.notExtended) == true {
            findings.error(
                "\(fields.label) is renewed at each visit, and says that visits do not prolong it",
                at: fields.position("renewed"), clause: fields.clause,
                hint: "remove `renewed`, or the condition `not-extended`")
        }
    }

    /// What can be commented on is announced, and stays so for as long as comments are taken.
    mutating func checkComments() {
        let acceptance = draft.acceptance.value
        guard let comments = acceptance.comments else { return }
        let length = comments.period.milliseconds
        if length == 0 {
            comment("the comment period is over when it begins", "write how long: P30D")
        } else if length > (acceptance.notice?.milliseconds ?? 0) {
            comment(
                "the comment period is longer than a material change is announced beforehand",
                "write a `notice` of at least \(comments.period.text) in the acceptance")
        }
        if comments.languages.isEmpty, comments.languagesMin == nil {
            comment(
                "the comment period does not say in which languages comments are taken",
                "add `languages: [fr, en]`, or how many at least, `languages-min: 3`")
        }
        if let count = comments.languagesMin, count < comments.languages.count {
            comment(
                "the comment period names more languages than it counts",
                "`languages-min` counts those of `languages` too; raise it, or remove it")
        }
    }

    private mutating func comment(_ message: String, _ hint: String) {
        let fields = draft.acceptance.fields
        findings.error(
            message, at: fields.position("comments"),
            clause: draft.acceptance.value.comments?.clause ?? fields.clause, hint: hint)
    }

    /// The lifetime is the longest, and each case is there once.
    mutating func checkCases(_ cookie: Placed<Cookie>) {
        let (value, fields) = (cookie.value, cookie.fields)
        guard case .list(let items)? = fields.tree("cases")?.content,
            let authentic = draft.languages.first
        else { return }
        var seen: Set<String> = []
        for (each, item) in zip(value.cases, items) {
            if each.lifetime.milliseconds > value.lifetime.milliseconds {
                findings.error(
                    "\(fields.label) stays longer in a case than its lifetime,"
                        + " \(each.lifetime.text) and \(value.lifetime.text)",
                    at: item.position, clause: fields.clause,
                    hint:
                        "`lifetime` is the longest; write that there, and what is shorter as cases")
            }
            let words = each.when[authentic]
            if !words.isEmpty, !seen.insert(words).inserted {
                findings.error(
                    "\(fields.label) has the case \(quoted(words)) twice", at: item.position,
                    clause: fields.clause, hint: "keep one of them")
            }
        }
    }
}
