internal import PolicyLanguage
package import Primitives

/// Where a value came from, as far as is known (1.3); the numbers are in the store.
package enum Provenance: Int64, Sendable, CaseIterable {
    /// The person said so; nobody checked.
    case declared = 0
    /// Somebody checked it.
    case verified = 1
    /// A service noticed it.
    case observed = 2
    /// It came with a transfer of data from elsewhere.
    case imported = 3

    package var word: String {
        switch self {
        case .declared: "declared"
        case .verified: "verified"
        case .observed: "observed"
        case .imported: "imported"
        }
    }

    package init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

/// A value that is held, opened.
package struct HeldValue: Sendable {
    package let category: CategoryID
    package let record: RecordID
    package let value: JSONValue
    package let provenance: Provenance
    /// The service that collected it, and the legal entity that answers for that (0.1).
    package let service: ServiceID
    package let entity: EntityID
    package let collectedAt: Instant
    package let confirmedAt: Instant
    /// When its retention ends; nil: with the account.
    package let keepUntil: Instant?
}

/// A value in the store, still sealed.
struct SealedValue: Sendable {
    let category: CategoryID
    let record: RecordID
    let sealed: [UInt8]
    let provenance: Provenance
    let service: ServiceID
    let entity: EntityID
    let collectedAt: Instant
    let confirmedAt: Instant
}

extension RecordID {
    /// The record of a category that has one value a person.
    static let single = RecordID(
        now: Instant(milliseconds: 0), random: Array(repeating: 0, count: 10))
}
