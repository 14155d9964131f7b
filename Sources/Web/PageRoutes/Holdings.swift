internal import Custody
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// Gathers what the account page shows of one person.
struct Holdings: Sendable {
    private let custodian: Custodian
    private let subject: SubjectID

    init(_ custodian: Custodian, _ subject: SubjectID) {
        self.custodian = custodian
        self.subject = subject
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
            pendingDigest: portrait.acceptedPolicy == custodian.rules.digest
                ? nil : custodian.rules.digest.description)
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
        let isCurrent = accepted.policy == custodian.rules.digest
        return AccountHoldings.Accepted(
            version: isCurrent
                ? custodian.rules.policy.version : String(accepted.policy.description.prefix(12)),
            mode: custodian.rules.policy.acceptance.mode, at: accepted.at)
    }
}
