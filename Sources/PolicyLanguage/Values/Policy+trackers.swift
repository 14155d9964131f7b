package import Primitives

/// A cookie that the operator sets (5.1 to 5.4).
package struct Cookie: Hashable, Sendable {
    package enum Role: String, Sendable, CaseIterable {
        /// Scruple's own sign-in.
        case session
        /// Set by the operator's services, for the purpose it names.
        case service
    }

    /// Where the browser keeps it, or how else the device is recognized.
    package enum Storage: String, Sendable, CaseIterable {
        case cookie, pixel, fingerprint, identifier
        case localStorage = "local-storage"
        case sessionStorage = "session-storage"
        case database = "indexed-db"
    }

    /// The name under which browsers keep it; one `*` stands for a part that varies.
    package var id: String
    package var role: Role
    package var purpose: PurposeID
    package var clause: ClauseID
    package var content: Text
    /// From when it is set; zero: until the browser closes.
    package var lifetime: Period
    /// In which cases it stays less long.
    package var cases: [LifetimeCase]
    /// What the person asked for cannot be had without it.
    package var isNecessary: Bool
    package var storage: Storage
    /// The third party that sets or reads it.
    package var party: RecipientID?
    /// Set where it only measures the audience and asks for no consent.
    package var audience: AudienceMeasurement?
    /// Each visit starts its lifetime anew.
    package var isRenewed: Bool
    /// The services that set it; empty: any.
    package var services: [ServiceID]

    package init(
        id: String, role: Role, purpose: PurposeID, clause: ClauseID, content: Text,
        lifetime: Period, isNecessary: Bool, storage: Storage = .cookie,
        party: RecipientID? = nil, audience: AudienceMeasurement? = nil,
        isRenewed: Bool = false, services: [ServiceID] = [], cases: [LifetimeCase] = []
    ) {
        self.id = id
        self.role = role
        self.purpose = purpose
        self.clause = clause
        self.content = content
        self.lifetime = lifetime
        self.isNecessary = isNecessary
        self.storage = storage
        self.party = party
        self.audience = audience
        self.isRenewed = isRenewed
        self.services = services
        self.cases = cases
    }
}

/// How long a cookie stays in one case; never longer than its ``Cookie/lifetime``, which holds in
/// all others.
package struct LifetimeCase: Hashable, Sendable {
    /// Which case it is.
    package var when: Text
    package var lifetime: Period

    package init(when: Text, lifetime: Period) {
        self.when = when
        self.lifetime = lifetime
    }
}

/// A counter of visits (5.5).
package struct Counter: Hashable, Sendable {
    package var id: String
    package var name: Text
    package var purpose: PurposeID
    package var clause: ClauseID
    package var categories: [CategoryID]
    /// The third party that counts.
    package var party: RecipientID?
    /// Set where it only measures the audience and asks for no consent.
    package var audience: AudienceMeasurement?

    package init(
        id: String, name: Text, purpose: PurposeID, clause: ClauseID, categories: [CategoryID],
        party: RecipientID? = nil, audience: AudienceMeasurement? = nil
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.clause = clause
        self.categories = categories
        self.party = party
        self.audience = audience
    }
}
