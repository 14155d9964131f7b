internal import PolicyLanguage
package import Primitives

/// How a version before the one in force compares with it: what people who accepted that one, and
/// no other since, have agreed to.
package struct EarlierVersion: Hashable, Sendable {
    /// Nothing material changed since: an acceptance of it is one of the version in force.
    package let isCarried: Bool
    /// The purposes for which nothing widened: a consent given under it still counts for these.
    package let unchanged: Set<PurposeID>
    /// The legal entities that it named, to which its acceptance extends (0.2).
    package let entities: Set<EntityID>
    /// It said that silence counts, and the version in force was announced as long before as it
    /// promised.
    package let letsSilenceCount: Bool

    package init(
        isCarried: Bool, unchanged: Set<PurposeID>, entities: Set<EntityID>,
        letsSilenceCount: Bool = false
    ) {
        self.isCarried = isCarried
        self.unchanged = unchanged
        self.entities = entities
        self.letsSilenceCount = letsSilenceCount
    }
}

extension Rules {
    /// ``EarlierVersion`` in the numbers of these rules.
    struct Earlier: Sendable {
        let isCarried: Bool
        let unchanged: Bits
        /// The services of the entities that it named.
        let services: Bits
        let letsSilenceCount: Bool
    }

    /// For what a person has come under the version in force.
    enum Reach: Sendable {
        case all
        /// The earlier acceptance still carries what has not widened since, until the grace that
        /// the policy grants is over.
        case unchanged(purposes: Bits, services: Bits)
        /// By silence: all but the services of entities that joined since.
        case services(Bits)
        case nothing
    }

    /// Whether a consent that was given under a version counts for a purpose, by number, today.
    package func carriesConsent(to purpose: Int, from version: PolicyDigest) -> Bool {
        version == digest || earlier[version]?.unchanged.contains(purpose) == true
    }

    /// How far what a person accepted reaches.
    ///
    /// Who said no to the version in force is held to that: neither grace nor silence applies.
    func reach(of standing: Standing, at now: Instant) -> Reach {
        guard let accepted = standing.accepted, now >= start, !standing.refuses else {
            return .nothing
        }
        guard accepted != digest else { return .all }
        guard let version = earlier[accepted] else { return .nothing }
        if version.isCarried { return .all }
        if version.letsSilenceCount, policy.acceptance.isSilent {
            return .services(version.services)
        }
        if let graceEnd, now < graceEnd {
            return .unchanged(purposes: version.unchanged, services: version.services)
        }
        return .nothing
    }

    /// When the time ends during which an acceptance of an earlier version still carries what did
    /// not widen; nil where the policy grants none.
    package var graceEnd: Instant? {
        policy.acceptance.grace.map { start.adding(milliseconds: $0.milliseconds) }
    }

    /// How a person stands to the version in force.
    package func acceptance(of standing: Standing, at now: Instant) -> AcceptanceState {
        if standing.refuses { return .refused }
        guard let accepted = standing.accepted else { return .missing }
        if accepted == digest { return .accepted }
        switch reach(of: standing, at: now) {
        case .all: return .carried
        case .services: return .silent
        case .unchanged: return .grace
        case .nothing: return .missing
        }
    }
}

/// How a person stands to the version in force.
package enum AcceptanceState: String, Sendable, CaseIterable {
    /// It was accepted itself.
    case accepted
    /// An earlier version was accepted, and nothing material changed since.
    case carried
    /// An earlier version was accepted, and the person was told of this one and did not refuse.
    case silent
    /// An earlier version was accepted, and the time to accept this one is not over.
    case grace
    /// The person said no to it.
    case refused
    /// Nothing was accepted that counts.
    case missing
}
