package import Primitives

/// One line of the ledger: what happened, under which policy, without a word about whom.
///
/// What concerns people is in the boxes, sealed under their own keys; an entry whose people are
/// all erased still hashes the same. Format: Documentation/formats/ledger.md.
package struct Entry: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case acceptance, consent, correction, erasure, explanation, export, inspection, listing
        case objection
        case policy, record, registration, use, withdrawal
        case serviceKey = "service-key"
    }

    package enum Outcome: String, CaseIterable, Sendable {
        case done, granted, refused
    }

    package enum Actor: Hashable, Sendable {
        case `operator`, server, subject
        case service(ServiceID)
    }

    package let actor: Actor
    package let at: Instant
    /// Sorted, each once.
    package let categories: [CategoryID]
    /// In the order in which they made the verdict.
    package let clauses: [ClauseID]
    package let kind: Kind
    package let outcome: Outcome
    /// SHA-256 of the canonical form of the policy in force.
    package let policy: Hash32
    package let purpose: PurposeID?
    /// The code of the refusal; empty unless refused.
    package let reason: String
    package let service: ServiceID?
    /// What is said of each person concerned, sealed (``EntryBox``).
    package let subjects: [[UInt8]]

    package static let format = "scruple/entry/1"
    /// An entry bundle counts the bytes of an entry in 16 bits.
    package static let sizeMax = 65_535
    package static let subjectsMax = 256

    package init(
        kind: Kind, outcome: Outcome, actor: Actor, at: Instant, policy: Hash32,
        service: ServiceID? = nil, purpose: PurposeID? = nil, categories: [CategoryID] = [],
        clauses: [ClauseID] = [], reason: String = "", subjects: [[UInt8]] = []
    ) {
        self.kind = kind
        self.outcome = outcome
        self.actor = actor
        self.at = at
        self.policy = policy
        self.service = service
        self.purpose = purpose
        self.categories = categories.count < 2 ? categories : Set(categories).sorted()
        self.clauses = clauses
        self.reason = reason
        self.subjects = subjects
    }
}
