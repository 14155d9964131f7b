internal import PolicyLanguage
package import Primitives

/// Decides whether a use is allowed. Pure, synchronous and total: it never throws, reads no clock
/// and gives the same verdict for the same arguments.
///
/// The first rule that refuses speaks, in this order: what the policy declares (service, purpose,
/// purpose of the service, categories of the purpose, depersonalised purposes), then how the
/// person stands (known, accepted, consent or objection). Nothing that a person refuses can turn a
/// refusal into a grant.
/// - Parameters:
///   - standing: nil where no such person is known, or the person was erased.
///   - now: decides whether the version is in force.
package func decide(_ use: Use, _ rules: Rules, _ standing: Standing?, at now: Instant) -> Verdict {
    guard let service = use.service else { return refuse(.unknownService, rules.scopeClauses) }
    guard let number = use.purpose else { return refuse(.unknownPurpose, rules.scopeClauses) }
    let purpose = rules.purposes[number]
    guard purpose.services.contains(service) else {
        return refuse(.purposeNotOfService, purpose.clauses)
    }
    guard !use.namesUnknownCategory else { return refuse(.unknownCategory, rules.scopeClauses) }
    if let outside = use.categories?.firstMissing(in: purpose.categories) {
        return refuse(
            .categoryNotForPurpose(outside),
            [rules.policy.categories[outside].clause] + purpose.clauses)
    }
    guard !purpose.isDepersonalised else { return refuse(.depersonalisedOnly, purpose.clauses) }
    guard let standing else { return refuse(.unknownSubject, rules.acceptanceClauses) }
    let isAccepted =
        switch rules.reach(of: standing, at: now) {
        case .all: true
        case .services(let services): services.contains(service)
        case .unchanged(let purposes, let services):
            purposes.contains(number) && services.contains(service)
        case .nothing: false
        }
    guard isAccepted else { return refuse(.notAccepted, purpose.unaccepted) }
    switch purpose.choice {
    case .consent where !standing.consents.contains(number):
        return refuse(.noConsent, purpose.clauses)
    case .objection where standing.objections.contains(number):
        return refuse(.objected, purpose.clauses)
    case .consent, .objection, .none:
        return Verdict(
            .granted(use.categories ?? purpose.categories, purpose.obligations),
            clauses: purpose.granted)
    }
}

/// Decides whether a service may store a record of a category about a person.
package func decideStoring(
    service: ServiceID, category: CategoryID, _ rules: Rules, _ standing: Standing?,
    at now: Instant
) -> Verdict {
    guard let declared = rules.service(service), let storer = rules.serviceNumber(declared.id)
    else { return refuse(.unknownService, rules.scopeClauses) }
    guard let number = rules.number(of: category) else {
        return refuse(.unknownCategory, rules.scopeClauses)
    }
    let clauses = [rules.policy.categories[number].clause]
    guard rules.mayStore(number, storer) else {
        return refuse(.categoryNotOfService(number), clauses + [declared.regulation.clause])
    }
    guard let standing else { return refuse(.unknownSubject, rules.acceptanceClauses) }
    let isAccepted =
        switch rules.reach(of: standing, at: now) {
        case .all: true
        case .services(let services): services.contains(storer)
        case .unchanged(let purposes, let services):
            services.contains(storer) && rules.purposes(of: number).isSubset(of: purposes)
        case .nothing: false
        }
    guard isAccepted else {
        return refuse(.notAccepted, rules.acceptanceClauses + clauses)
    }
    return Verdict(.granted(Bits([number]), [.onlyForPurpose, .keepUntil]), clauses: clauses)
}

private func refuse(_ refusal: Refusal, _ clauses: [ClauseID]) -> Verdict {
    Verdict(.refused(refusal), clauses: clauses)
}
