package import Ledger
package import PolicyLanguage
package import Primitives

/// A person's account: what is held about them, why, who used it, and what they can do about it.
package struct AccountPage: Page {
    package static let name = "account"

    /// What the person has just done.
    package enum Notice: String, CaseIterable, Sendable {
        case registered, saved, chosen, accepted, refused
    }

    /// What a button of a purpose does; the value of `choice` in the form.
    package enum Action: String, CaseIterable, Sendable {
        case give, withdraw, object, allow
    }

    let opening: String
    let closing: String
    let words: AccountWords
    let token: String
    let dataAction: String
    let choicesAction: String
    let signOutAction: String
    let acceptanceAction: String
    let refusalAction: String
    let downloadAddress: String
    let eraseAddress: String
    let policyAddress: String
    let hasNotice: Bool
    let notice: String
    let summary: ErrorSummary
    let isPending: Bool
    let pending: String
    let pendingDigest: String
    let pendingAddress: String
    let hasChanges: Bool
    let changesAddress: String
    let canAccept: Bool
    let canRefuse: Bool
    let isRefused: Bool
    let agreements: [Field]
    let fields: [Field]
    let hasRecords: Bool
    let records: [RecordRow]
    let choices: [ChoiceRow]
    let hasUses: Bool
    let uses: [UseRow]
    let hasOlder: Bool
    let olderAddress: String
    let isOlder: Bool
    let newestAddress: String
    let hasEnd: Bool
    let end: String
    let hasAcceptances: Bool
    let acceptances: [AcceptanceRow]

    /// - Parameters:
    ///   - holdings: what the page shows.
    ///   - entered: what the person wrote in the form of their data, after an error.
    package init(
        setting: PageSetting, holdings: AccountHoldings, notice: Notice? = nil,
        entered: [CategoryID: String] = [:], errors: [FieldError] = []
    ) {
        let all = setting.words
        words = all.account
        let frame = setting.frame(words.title, .account)
        opening = frame.opening
        closing = frame.closing
        token = setting.token ?? ""
        let account = setting.address(.account)
        dataAction = account + "/data"
        choicesAction = account + "/choices"
        signOutAction = setting.address("sign-out")
        acceptanceAction = account + "/acceptance"
        refusalAction = account + "/refusal"
        downloadAddress = account + "/download"
        eraseAddress = setting.address(.erase)
        policyAddress = setting.address(.policy)
        hasNotice = notice != nil
        self.notice = notice.map(words.notice) ?? ""
        let rows = AccountRows(setting: setting, holdings: holdings)
        fields = rows.fields(entered: entered, errors: errors)
        let version = holdings.pending
        let canAccept = version.map { !$0.state.isAccepted } ?? false
        isPending = version != nil
        pending = version.map { rows.says($0) } ?? ""
        pendingDigest = version?.digest ?? ""
        pendingAddress = version?.address ?? ""
        hasChanges = version?.changesAddress != nil
        changesAddress = version?.changesAddress ?? ""
        self.canAccept = canAccept
        canRefuse = version.map { !$0.state.isRefused } ?? false
        isRefused = version?.state.isRefused ?? false
        agreements =
            version.flatMap { version in
                canAccept
                    ? [
                        Field.acceptance(
                            of: setting, digest: version.digest, statement: version.statement,
                            isChecked: false
                        ).finished(errors: errors, words: all.form)
                    ] : nil
            } ?? []
        summary = ErrorSummary(agreements + fields, words: all.form)
        records = rows.records
        hasRecords = !records.isEmpty
        choices = rows.choices
        uses = rows.uses
        hasUses = !uses.isEmpty
        hasOlder = holdings.olderBefore != nil
        olderAddress = holdings.olderBefore.map { account + "/uses?before=\($0)" } ?? ""
        isOlder = holdings.isOlderPage
        newestAddress = account + "#uses"
        hasEnd = holdings.endsOn != nil
        end = holdings.endsOn.map { all.account.ends(setting.policyWords.date($0)) } ?? ""
        acceptances = rows.acceptances
        hasAcceptances = !acceptances.isEmpty
    }
}

/// What an account page shows, as the handlers hand it over.
package struct AccountHoldings: Sendable {
    /// The present value of a category that people fill in themselves, or the records of another.
    package struct Held: Sendable {
        package let category: CategoryID
        /// The value, or the latest of many; empty where it is not shown.
        package let value: String
        package let count: Int
        /// Through which service it came; nil for the account itself.
        package let service: ServiceID?
        package let collected: Instant
        package let confirmed: Instant?

        package init(
            category: CategoryID, value: String, count: Int = 1, service: ServiceID? = nil,
            collected: Instant, confirmed: Instant? = nil
        ) {
            self.category = category
            self.value = value
            self.count = count
            self.service = service
            self.collected = collected
            self.confirmed = confirmed
        }
    }

    /// Where a purpose stands that the person decides about.
    package struct Decision: Sendable {
        package let purpose: PurposeID
        package let isAllowed: Bool
        /// When the person last decided; nil for never.
        package let since: Instant?

        package init(purpose: PurposeID, isAllowed: Bool, since: Instant?) {
            self.purpose = purpose
            self.isAllowed = isAllowed
            self.since = since
        }
    }

    /// One entry of the ledger about the person.
    package struct Use: Sendable {
        package let index: Int
        package let at: Instant
        package let kind: Entry.Kind
        package let actor: Entry.Actor
        package let service: ServiceID?
        package let purpose: PurposeID?
        package let categories: [CategoryID]
        package let outcome: Entry.Outcome
        package let clauses: [ClauseID]

        package init(
            index: Int, at: Instant, kind: Entry.Kind, actor: Entry.Actor, service: ServiceID?,
            purpose: PurposeID?, categories: [CategoryID], outcome: Entry.Outcome,
            clauses: [ClauseID]
        ) {
            self.index = index
            self.at = at
            self.kind = kind
            self.actor = actor
            self.service = service
            self.purpose = purpose
            self.categories = categories
            self.outcome = outcome
            self.clauses = clauses
        }
    }

    package struct Accepted: Sendable {
        package let version: String
        package let mode: Acceptance.Mode
        package let at: Instant
        /// The person said no.
        package let isRefused: Bool

        package init(
            version: String, mode: Acceptance.Mode, at: Instant, isRefused: Bool = false
        ) {
            self.version = version
            self.mode = mode
            self.at = at
            self.isRefused = isRefused
        }
    }

    package let held: [Held]
    package let decisions: [Decision]
    package let uses: [Use]
    package let acceptances: [Accepted]
    /// The `before` of the next page of uses; nil on the last.
    package let olderBefore: Int?
    /// Whether the uses shown are not the latest.
    package let isOlderPage: Bool
    /// A version that the person is asked about or told of.
    package let pending: PendingVersion?
    /// The day on which the account ends for want of use.
    package let endsOn: CalendarDate?

    package init(
        held: [Held], decisions: [Decision], uses: [Use], acceptances: [Accepted],
        olderBefore: Int? = nil, isOlderPage: Bool = false, pending: PendingVersion? = nil,
        endsOn: CalendarDate? = nil
    ) {
        self.held = held
        self.decisions = decisions
        self.uses = uses
        self.acceptances = acceptances
        self.olderBefore = olderBefore
        self.isOlderPage = isOlderPage
        self.pending = pending
        self.endsOn = endsOn
    }
}
