internal import PolicyDifference
package import PolicyEngine
package import PolicyLanguage
package import Primitives

/// What a version would do to the people and services of a live store: numbers only.
package struct Impact: Hashable, Sendable {
    /// People whose acceptance holds for the version too.
    package private(set) var carried: Int64 = 0
    /// People who accepted an earlier version and must accept again.
    package private(set) var mustAccept: Int64 = 0
    /// People who accepted no version that is known here.
    package private(set) var unaccepted: Int64 = 0
    /// By purpose that people consent to, in the order of their ids.
    package let consents: [Consents]
    /// Uses that were granted or done and would be refused; the most frequent first.
    package let refusals: [RefusedUse]
    /// How many past uses were looked at.
    package let uses: Int64

    /// What becomes of the consents to a purpose.
    package struct Consents: Hashable, Sendable {
        package let purpose: PurposeID
        package fileprivate(set) var carried: Int64 = 0
        package fileprivate(set) var fallen: Int64 = 0
    }

    /// A kind of use that happened, and why it would be refused to somebody who accepted the
    /// version and whose consents carry or fall as it says.
    package struct RefusedUse: Hashable, Sendable {
        package let use: PastUse
        package let count: Int64
        package let refusal: Refusal
        package let clauses: [ClauseID]
    }

    /// - Parameters:
    ///   - rules: of the version.
    ///   - versions: those before it, by digest.
    package init(of rules: Rules, versions: [PolicyDigest: Policy], counts: Counts) {
        let differences = versions.mapValues { Difference(from: $0, to: rules.policy) }
        for (version, people) in counts.accepted {
            guard let version, let difference = differences[version] else {
                if version == rules.digest { carried += people } else { unaccepted += people }
                continue
            }
            if difference.acceptanceCarries { carried += people } else { mustAccept += people }
        }
        var consents: [PurposeID: Consents] = [:]
        for (consent, people) in counts.consents {
            var sum = consents[consent.purpose] ?? Consents(purpose: consent.purpose)
            let difference = consent.version.flatMap { differences[$0] }
            let carries =
                consent.version == rules.digest
                || difference?.consentCarries(consent.purpose) ?? false
            if carries { sum.carried += people } else { sum.fallen += people }
            consents[consent.purpose] = sum
        }
        self.consents = consents.values.sorted { $0.purpose < $1.purpose }
        uses = counts.uses.values.reduce(0, +)
        // Where some consents carry, the use goes on for those people.
        let fallen = Set(consents.values.filter { $0.carried == 0 }.map(\.purpose))
        refusals = counts.uses.compactMap { use, count in
            guard let verdict = use.verdict(rules, fallen: fallen), let refusal = verdict.refusal
            else { return nil }
            return RefusedUse(use: use, count: count, refusal: refusal, clauses: verdict.clauses)
        }.sorted { ($1.count, $0.use.order) < ($0.count, $1.use.order) }
    }
}

extension Impact {
    /// What is counted in a store.
    package struct Counts: Hashable, Sendable {
        /// People by the version that they accepted last; nil: none.
        package var accepted: [PolicyDigest?: Int64]
        /// People by what they consent to.
        package var consents: [Consent: Int64]
        package var uses: [PastUse: Int64]

        package init(
            accepted: [PolicyDigest?: Int64] = [:], consents: [Consent: Int64] = [:],
            uses: [PastUse: Int64] = [:]
        ) {
            self.accepted = accepted
            self.consents = consents
            self.uses = uses
        }
    }

    /// A consent that counts, and the version under which it was given.
    package struct Consent: Hashable, Sendable {
        package let purpose: PurposeID
        package let version: PolicyDigest?

        package init(purpose: PurposeID, version: PolicyDigest?) {
            self.purpose = purpose
            self.version = version
        }
    }

    /// A use of data by a service; without a purpose: storing.
    package struct PastUse: Hashable, Sendable {
        package let service: ServiceID
        package let purpose: PurposeID?
        package let categories: [CategoryID]

        package init(service: ServiceID, purpose: PurposeID?, categories: [CategoryID]) {
            self.service = service
            self.purpose = purpose
            self.categories = categories
        }
    }
}

extension Impact.PastUse {
    fileprivate var order: String {
        ([service.text, purpose?.text ?? ""] + categories.map(\.text)).joined(separator: " ")
    }

    /// What the engine says of it to a person who accepted the version.
    fileprivate func verdict(_ rules: Rules, fallen: Set<PurposeID>) -> Verdict? {
        let now = rules.start
        var consents = Bits()
        for (number, purpose) in rules.policy.purposes.enumerated()
        where !fallen.contains(purpose.id) { consents.insert(number) }
        let standing = Standing(accepted: rules.digest, consents: consents)
        guard let purpose else {
            let verdicts = categories.map {
                decideStoring(service: service, category: $0, rules, standing, at: now)
            }
            return verdicts.first { !$0.isGranted } ?? verdicts.first
        }
        let use = rules.use(service: service, purpose: purpose, categories: categories)
        return decide(use, rules, standing, at: now)
    }
}
