internal import Custody
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// Gathers what the account page shows of one person.
struct Holdings: Sendable {
    private let custodian: Custodian
    private let subject: SubjectID
    private let addresses: VersionAddresses
    private let policyAddress: String
    private let coming: PolicyVersion?

    /// - Parameter coming: the version that takes force next, where people are asked about it.
    init(
        _ custodian: Custodian, _ subject: SubjectID, _ setting: PageSetting,
        _ coming: PolicyVersion?
    ) {
        self.custodian = custodian
        self.subject = subject
        self.coming = coming
        addresses = VersionAddresses(setting)
        policyAddress = setting.address(.policy)
    }

    /// - Parameter before: shows uses older than that entry; nil for the latest.
    func page(before: Int64?) async throws -> AccountHoldings {
        let portrait = try await custodian.view(subject)
        let limit = AccountPages.usesPerPage
        let entries = try await custodian.entries(
            about: subject, EntryQuery(before: before, limit: limit + 1), by: .subject)
        let shown = entries.prefix(limit)
        let accepted = try await custodian.acceptances(of: subject)
        return AccountHoldings(
            held: held(portrait.values), decisions: decisions(portrait.choices),
            uses: shown.map(use), acceptances: accepted.map(acceptance),
            olderBefore: entries.count > limit ? shown.last.map { Int($0.number) } : nil,
            isOlderPage: before != nil,
            pending: pending(portrait), endsOn: portrait.endsOn)
    }

    private func pending(_ portrait: Portrait) -> PendingVersion? {
        switch portrait.acceptance {
        case .missing: return current(.asked, portrait)
        case .refused: return current(.refused, portrait)
        case .silent: return current(.silent, portrait)
        case .grace:
            return custodian.rules.graceEnd.map { current(.grace($0.date), portrait) }
        case .accepted, .carried: break
        }
        guard let coming else { return nil }
        let day = coming.effectiveAt.date
        let state: PendingVersion.State =
            switch coming.digest {
            case portrait.acceptedAhead: .acceptedAhead(day)
            case portrait.refused: .refusedAhead(day)
            default: .ahead(day)
            }
        return PendingVersion(
            state: state, digest: coming.digest.description, version: coming.policy.version,
            statement: coming.policy.acceptance.statement,
            address: addresses.text(of: coming.digest),
            changesAddress: addresses.changes(from: custodian.rules.digest, to: coming.digest))
    }

    private func current(_ state: PendingVersion.State, _ portrait: Portrait) -> PendingVersion {
        let digest = custodian.rules.digest
        let before = portrait.acceptedPolicy.flatMap(custodian.history.version)
        return PendingVersion(
            state: state, digest: digest.description, version: custodian.rules.policy.version,
            statement: custodian.rules.policy.acceptance.statement, address: policyAddress,
            changesAddress: before.map { addresses.changes(from: $0.digest, to: digest) })
    }

    private func held(_ values: [HeldValue]) -> [AccountHoldings.Held] {
        Dictionary(grouping: values, by: \.category).values.compactMap { group in
            guard let last = group.max(by: { $0.collectedAt < $1.collectedAt }) else { return nil }
            return AccountHoldings.Held(
                category: last.category, value: text(last.value), count: group.count,
                service: last.service, collected: last.collectedAt, confirmed: last.confirmedAt)
        }
    }

    private func text(_ value: JSONValue) -> String {
        value.string ?? String(decoding: value.canonicalBytes, as: UTF8.self)
    }

    private func decisions(_ choices: [Choice]) -> [AccountHoldings.Decision] {
        choices.map { choice in
            AccountHoldings.Decision(
                purpose: choice.purpose,
                isAllowed: choice.decision == .given || choice.decision == .allowed,
                since: choice.decidedAt)
        }
    }

    private func use(_ found: PersonalEntry) -> AccountHoldings.Use {
        AccountHoldings.Use(
            index: Int(found.number), at: found.entry.at, kind: found.entry.kind,
            actor: found.entry.actor, service: found.entry.service, purpose: found.entry.purpose,
            categories: found.entry.categories, outcome: found.entry.outcome,
            clauses: found.entry.clauses)
    }

    private func acceptance(_ accepted: Accepted) -> AccountHoldings.Accepted {
        let policy = custodian.history.version(accepted.policy)?.policy
        return AccountHoldings.Accepted(
            version: policy?.version ?? String(accepted.policy.description.prefix(16)),
            mode: (policy ?? custodian.rules.policy).acceptance.mode, at: accepted.at,
            isRefused: accepted.isRefused)
    }
}
