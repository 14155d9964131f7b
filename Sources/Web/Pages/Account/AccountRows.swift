import Ledger
import PolicyLanguage
import Primitives

struct RecordRow: Sendable {
    let name: String
    let value: String
    let hasValue: Bool
    let count: String
    let source: String
    let purposes: String
    let collected: String
    let moment: String
    let kept: String
}

struct ChoiceRow: Sendable {
    let id: String
    let name: String
    let description: String
    let hasDescription: Bool
    let basis: String
    let clause: String
    let clauseAddress: String
    let state: String
    let isYes: Bool
    let isNo: Bool
    let hasSince: Bool
    let since: String
    /// Whether the person decided about a purpose that rests on consent.
    let hasReceipt: Bool
    let receipt: String
    let hasAction: Bool
    let choice: String
    let action: String
}

struct UseRow: Sendable {
    struct Cited: Sendable {
        let number: String
        let address: String
    }

    let moment: String
    let at: String
    let actor: String
    let hasService: Bool
    let service: String
    let what: String
    let hasPurpose: Bool
    let purpose: String
    let data: String
    let answer: String
    let isGranted: Bool
    let cited: [Cited]
    let receiptAddress: String
    let receiptLabel: String
}

struct AcceptanceRow: Sendable {
    let what: String
    let at: String
    let moment: String
}

/// Puts what is held about a person into words and addresses.
struct AccountRows {
    let setting: PageSetting
    let holdings: AccountHoldings

    private var policy: Policy { setting.policy }
    private var words: AccountWords { setting.words.account }

    func fields(entered: [CategoryID: String], errors: [FieldError]) -> [Field] {
        var held: [CategoryID: AccountHoldings.Held] = [:]
        for one in holdings.held { held[one.category] = one }
        let values = held.mapValues(\.value).merging(entered) { _, new in new }
        return Field.all(of: setting, values: values).map { category, field in
            var field = field
            field.meta = meta(of: category, held: held[category.id])
            return field.finished(errors: errors, words: setting.words.form)
        }
    }

    /// Where a value came from, what it is for, since when and until when.
    private func meta(
        of category: PolicyLanguage.Category, held: AccountHoldings.Held?
    ) -> [String] {
        var lines: [String] = []
        if let held {
            lines.append(words.source(source(of: category, held)))
            lines.append(words.collected(date(held.collected)))
            if let confirmed = held.confirmed { lines.append(words.confirmed(date(confirmed))) }
        }
        lines.append(words.purposes(purposes(of: category)))
        lines.append(words.kept(setting.policyWords.retention(category.retention)))
        return lines
    }

    var records: [RecordRow] {
        policy.categories.flatMap { category -> [RecordRow] in
            guard category.source != .provided || category.cardinality == .many else { return [] }
            return holdings.held.filter { $0.category == category.id }.map { held in
                RecordRow(
                    name: text(category.name), value: held.value, hasValue: !held.value.isEmpty,
                    count: words.records(held.count),
                    source: words.source(source(of: category, held)),
                    purposes: words.purposes(purposes(of: category)),
                    collected: date(held.collected),
                    moment: held.collected.rfc3339,
                    kept: words.kept(setting.policyWords.retention(category.retention)))
            }
        }
    }

    var choices: [ChoiceRow] {
        policy.purposes.map { purpose in
            let decision = holdings.decisions.first { $0.purpose == purpose.id }
            let choice = purpose.basis.choice
            let isAllowed = decision?.isAllowed ?? (choice != .consent)
            let action = action(choice, isAllowed)
            return ChoiceRow(
                id: purpose.id.text, name: text(purpose.name),
                description: purpose.description.map(text) ?? "",
                hasDescription: purpose.description != nil,
                basis: setting.policyWords.basis(purpose.basis), clause: purpose.clause.text,
                clauseAddress: address(of: purpose.clause),
                state: words.state(choice, isAllowed), isYes: action != nil && isAllowed,
                isNo: !isAllowed,
                hasSince: decision?.since != nil,
                since: decision?.since.map { words.since(date($0)) } ?? "",
                hasReceipt: choice == .consent && decision?.since != nil,
                receipt: PageFrame.address(of: .account, policy, setting.language)
                    + "/consents/\(purpose.id)/receipt",
                hasAction: action != nil, choice: action?.rawValue ?? "",
                action: action.map(words.action) ?? "")
        }
    }

    private func action(_ choice: LegalBasis.Choice, _ isAllowed: Bool) -> AccountPage.Action? {
        switch (choice, isAllowed) {
        case (.consent, true): .withdraw
        case (.consent, false): .give
        case (.objection, true): .object
        case (.objection, false): .allow
        case (.none, _): nil
        }
    }

    var uses: [UseRow] {
        holdings.uses.map { use in
            let service = use.actor == .subject ? "" : use.service.map(name) ?? ""
            return UseRow(
                moment: use.at.rfc3339, at: setting.words.moment(use.at), actor: who(use.actor),
                hasService: !service.isEmpty && service != who(use.actor), service: service,
                what: words.what(use.kind), hasPurpose: use.purpose != nil,
                purpose: use.purpose.map(name) ?? "",
                data: use.categories.isEmpty
                    ? "–" : use.categories.map(name).joined(separator: ", "),
                answer: words.answer(use.outcome), isGranted: use.outcome != .refused,
                cited: use.clauses.map {
                    UseRow.Cited(number: $0.text, address: address(of: $0))
                },
                receiptAddress: setting.address("account/receipts/\(use.index)"),
                receiptLabel: words.receiptNumber(use.index))
        }
    }

    var acceptances: [AcceptanceRow] {
        holdings.acceptances.map {
            AcceptanceRow(
                what: $0.isRefused
                    ? words.declined($0.version) : words.acceptance($0.version, $0.mode),
                at: setting.words.moment($0.at),
                moment: $0.at.rfc3339)
        }
    }

    /// What the person is told of a version.
    func says(_ version: PendingVersion) -> String {
        setting.policyWords.typeset(
            words.pending(version.version, version.state, setting.policyWords.date))
    }

    // MARK: Names

    private func text(_ text: Text) -> String {
        setting.policyWords.typeset(text[setting.language])
    }

    private func date(_ instant: Instant) -> String { setting.policyWords.date(instant.date) }

    private func address(of clause: ClauseID) -> String {
        setting.address(.policy) + "#" + clause.text
    }

    private func source(
        of category: PolicyLanguage.Category, _ held: AccountHoldings.Held
    ) -> String {
        let source = setting.policyWords.terms.source(category.source)
        guard category.source != .provided, let service = held.service else { return source }
        return category.source == .service ? name(service) : source + ", " + name(service)
    }

    private func purposes(of category: PolicyLanguage.Category) -> String {
        policy.purposes.filter { category.purposes.contains($0.id) }.map { text($0.name) }
            .joined(separator: ", ")
    }

    private func who(_ actor: Entry.Actor) -> String {
        if case .service(let id) = actor { name(id) } else { words.who(actor) }
    }

    private func name(_ id: ServiceID) -> String {
        policy.services.first { $0.id == id }.map { text($0.name) } ?? id.text
    }

    private func name(_ id: PurposeID) -> String {
        policy.purposes.first { $0.id == id }.map { text($0.name) } ?? id.text
    }

    private func name(_ id: CategoryID) -> String {
        policy.categories.first { $0.id == id }.map { text($0.name) } ?? id.text
    }
}
