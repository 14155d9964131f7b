package import PolicyLanguage
package import Primitives

/// One version of a policy, compiled into something a decision can look up.
///
/// Services, purposes and categories are numbered in the order of the file; the numbers hold for
/// this value only.
package struct Rules: Sendable {
    package let policy: Policy
    package let digest: PolicyDigest
    /// From when the version is in force.
    package let start: Instant
    /// What an acceptance of an earlier version still holds for, by that version's digest.
    let earlier: [PolicyDigest: Earlier]
    let purposes: [PurposeRule]
    private let serviceNumbers: [ServiceID: Int]
    private let purposeNumbers: [PurposeID: Int]
    private let categoryNumbers: [CategoryID: Int]
    /// By category: the services that may store it.
    private let storers: [Bits]
    /// What a refusal cites when nothing more fitting is declared: the acceptance clause.
    let acceptanceClauses: [ClauseID]
    /// What the refusal of something undeclared cites: what data may be used for at all.
    let scopeClauses: [ClauseID]

    /// What the rules say of one purpose, worked out once. A decision holds it as one thing,
    /// however many lists it has.
    final class PurposeRule: Sendable {
        let services: Bits
        let categories: Bits
        let choice: LegalBasis.Choice
        let isDepersonalised: Bool
        let clauses: [ClauseID]
        let granted: [ClauseID]
        let unaccepted: [ClauseID]
        let obligations: [Obligation]

        init(_ purpose: Purpose, services: Bits, categories: Bits, acceptance: ClauseID) {
            self.services = services
            self.categories = categories
            choice = purpose.basis.choice
            isDepersonalised = purpose.isDepersonalised
            clauses = [purpose.clause]
            granted = [purpose.clause, acceptance]
            unaccepted = [acceptance, purpose.clause]
            obligations = Rules.obligations(of: purpose)
        }
    }

    /// - Parameters:
    ///   - policy: one that its reader found without error.
    ///   - digest: the policy's.
    ///   - start: from when the version is in force; its own date unless given.
    ///   - earlier: the versions before it, whose acceptances may still hold.
    package init(
        compiling policy: Policy, digest: PolicyDigest, start: Instant? = nil,
        earlier: [PolicyDigest: EarlierVersion] = [:]
    ) {
        self.policy = policy
        self.digest = digest
        self.start = start ?? policy.effective.start
        let services = Self.numbers(policy.services.map(\.id))
        let categories = Self.numbers(policy.categories.map(\.id))
        serviceNumbers = services
        categoryNumbers = categories
        let purposeNumbers = Self.numbers(policy.purposes.map(\.id))
        self.purposeNumbers = purposeNumbers
        self.earlier = earlier.mapValues { version in
            Earlier(
                isCarried: version.isCarried,
                unchanged: Bits(version.unchanged.compactMap { purposeNumbers[$0] }),
                services: Bits(
                    policy.services.enumerated().filter { version.entities.contains($1.entity) }
                        .map(\.offset)),
                letsSilenceCount: version.letsSilenceCount)
        }
        acceptanceClauses = [policy.acceptance.clause]
        scopeClauses =
            Array(Set(policy.categories.map(\.retention.clause))).sorted().prefix(1)
            + [policy.controller.clause]
        var serving: [PurposeID: Bits] = [:]
        for (number, category) in policy.categories.enumerated() {
            for purpose in category.purposes { serving[purpose, default: Bits()].insert(number) }
        }
        let acceptance = policy.acceptance.clause
        purposes = policy.purposes.map { purpose in
            PurposeRule(
                purpose, services: Bits(purpose.services.compactMap { services[$0] }),
                categories: serving[purpose.id] ?? Bits(), acceptance: acceptance)
        }
        let using = Dictionary(uniqueKeysWithValues: policy.purposes.map { ($0.id, $0.services) })
        storers = policy.categories.map { category in
            // What a third party collects for itself is never ours to store.
            guard category.source != .elsewhere else { return Bits() }
            let named =
                category.services.isEmpty
                ? category.purposes.flatMap { using[$0] ?? [] } : category.services
            return Bits(named.compactMap { services[$0] })
        }
    }

    /// Turns names into the numbers of these rules.
    /// - Parameter categories: nil for all that the purpose may use.
    package func use(
        service: ServiceID, purpose: PurposeID, categories: [CategoryID]?
    ) -> Use {
        var bits: Bits? = nil
        var isUnknown = false
        if let categories {
            var named = Bits()
            for category in categories {
                if let number = categoryNumbers[category] {
                    named.insert(number)
                } else {
                    isUnknown = true
                }
            }
            bits = named
        }
        return Use(
            service: serviceNumbers[service], purpose: purposeNumbers[purpose], categories: bits,
            namesUnknownCategory: isUnknown)
    }

    package func serviceNumber(_ id: ServiceID) -> Int? { serviceNumbers[id] }
    package func number(of purpose: PurposeID) -> Int? { purposeNumbers[purpose] }
    package func number(of category: CategoryID) -> Int? { categoryNumbers[category] }
    package func purpose(_ id: PurposeID) -> Purpose? {
        purposeNumbers[id].map { policy.purposes[$0] }
    }
    package func category(_ id: CategoryID) -> Category? {
        categoryNumbers[id].map { policy.categories[$0] }
    }
    package func service(_ id: ServiceID) -> Service? {
        serviceNumbers[id].map { policy.services[$0] }
    }
    package func categoryIDs(_ bits: Bits) -> [CategoryID] {
        bits.members.map { policy.categories[$0].id }
    }
    /// The categories that a purpose may use, by number.
    package func categories(servingPurpose number: Int) -> Bits { purposes[number].categories }
    /// The purposes that a category serves.
    func purposes(of category: Int) -> Bits {
        Bits(policy.categories[category].purposes.compactMap { purposeNumbers[$0] })
    }
    func mayStore(_ category: Int, _ service: Int) -> Bool { storers[category].contains(service) }

    fileprivate static func obligations(of purpose: Purpose) -> [Obligation] {
        purpose.basis.choice == .none ? plainObligations : askingObligations
    }

    /// Two lists for all purposes: decisions under many purposes find them in the cache.
    private static let plainObligations: [Obligation] = [.onlyForPurpose, .noTransfer, .keepUntil]
    private static let askingObligations = plainObligations + [.askAgain]

    private static func numbers<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
        Dictionary(
            zip(ids, 0...).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    }
}
