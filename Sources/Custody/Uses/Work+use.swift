internal import Database
internal import Ledger
package import PolicyEngine
internal import PolicyLanguage
package import Primitives

/// A grant as it was recorded.
package struct Grant: Sendable {
    package let categories: [CategoryID]
    package let obligations: [Obligation]
    package let clauses: [ClauseID]
    /// Index of the ledger entry.
    package let entry: Int64
}

extension Work {
    /// Decides on a use and puts the verdict on the ledger, whatever it is.
    ///
    /// The standing is read, the verdict made and its entry written in one transaction, so that the
    /// ledger's order is the order in which verdicts and withdrawals came into force.
    func use(
        _ kind: Entry.Kind, by actor: Actor, service: ServiceID, purpose: PurposeID,
        categories: [CategoryID]?, about person: Person?
    ) throws -> Answer<Grant> {
        let use = rules.use(service: service, purpose: purpose, categories: categories)
        let verdict = decide(use, rules, person?.standing, at: now)
        switch verdict.outcome {
        case .refused(let refusal):
            return .refused(
                try refuse(
                    verdict, refusal, kind, by: actor, service: service, purpose: purpose,
                    categories: categories ?? [], about: person))
        case .granted(let bits, let obligations):
            let granted = rules.categoryIDs(bits)
            let entry = try record(
                kind, by: actor, outcome: .granted, service: service, purpose: purpose,
                categories: granted, clauses: verdict.clauses,
                about: person.map { [$0] } ?? [])
            return .granted(
                Grant(
                    categories: granted, obligations: obligations, clauses: verdict.clauses,
                    entry: entry))
        }
    }
}
