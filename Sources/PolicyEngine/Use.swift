package import Primitives

/// What somebody wants to do with personal data, in the numbers of one ``Rules`` value.
///
/// ``Rules/use(service:purpose:categories:)`` makes it from names; a name that the policy does
/// not declare stays in it and is refused.
package struct Use: Hashable, Sendable {
    /// Nil where the policy declares no such service.
    package let service: Int?
    /// Nil where the policy declares no such purpose.
    package let purpose: Int?
    /// Nil: all that the purpose may use.
    package let categories: Bits?
    /// Whether a category was named that the policy does not declare.
    package let namesUnknownCategory: Bool

    package init(service: Int?, purpose: Int?, categories: Bits?, namesUnknownCategory: Bool) {
        self.service = service
        self.purpose = purpose
        self.categories = categories
        self.namesUnknownCategory = namesUnknownCategory
    }
}

/// How a person stands to the policy at the moment of a decision.
package struct Standing: Hashable, Sendable {
    /// The digest of the version that the person accepted last; nil: none, or taken back.
    package var accepted: PolicyDigest?
    /// Purposes, as numbers of the rules, that the person gave a consent to that still counts.
    package var consents: Bits
    /// Purposes that the person objects to.
    package var objections: Bits
    /// The person said no to the version in force.
    package var refuses: Bool

    package init(
        accepted: PolicyDigest?, consents: Bits = Bits(), objections: Bits = Bits(),
        refuses: Bool = false
    ) {
        self.accepted = accepted
        self.consents = consents
        self.objections = objections
        self.refuses = refuses
    }
}

/// The SHA-256 of a policy's canonical form: names a version exactly.
package struct PolicyDigest: Hashable, Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    /// - Parameter bytes: exactly 32.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// 64 hexadecimal digits.
    package init?(hex: String) {
        guard hex.utf8.count == 64, let bytes = Hex.bytes(hex) else { return nil }
        self.bytes = bytes
    }

    package var description: String { Hex.text(bytes) }

    package static func == (left: Self, right: Self) -> Bool {
        left.bytes.withUnsafeBytes { one in
            right.bytes.withUnsafeBytes { other in one.elementsEqual(other) }
        }
    }
}

/// What the engine answers: data, never an error, never a bare yes or no.
package struct Verdict: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
        /// These categories, under these obligations.
        case granted(Bits, [Obligation])
        case refused(Refusal)
    }

    package let outcome: Outcome
    /// What in the policy made it so; never empty.
    package let clauses: [ClauseID]

    package init(_ outcome: Outcome, clauses: [ClauseID]) {
        self.outcome = outcome
        self.clauses = clauses
    }

    package var isGranted: Bool {
        if case .granted = outcome { true } else { false }
    }

    package var refusal: Refusal? {
        if case .refused(let refusal) = outcome { refusal } else { nil }
    }
}

/// What whoever is granted data takes upon itself.
package enum Obligation: String, Sendable, CaseIterable {
    /// The data serves the purpose of the verdict and no other.
    case onlyForPurpose = "only-for-purpose"
    /// The data goes to no third party; a transfer asks for a ground of its own.
    case noTransfer = "no-transfer"
    /// The data is not kept beyond the time given with each value.
    case keepUntil = "keep-until"
    /// The purpose rests on consent: ask again before the next use.
    case askAgain = "ask-again"
}

/// Why a use is refused.
package enum Refusal: Hashable, Sendable {
    case unknownService
    case unknownPurpose
    case unknownCategory
    /// The policy does not let this service use data for this purpose.
    case purposeNotOfService
    /// The category, by number, does not serve this purpose.
    case categoryNotForPurpose(Int)
    /// The purpose uses only results that single nobody out.
    case depersonalisedOnly
    /// The version in force is not accepted by the person.
    case notAccepted
    /// The purpose needs consent, which the person has not given or has withdrawn.
    case noConsent
    /// The person objects to the purpose.
    case objected
    /// The service may not store this category, by number.
    case categoryNotOfService(Int)
    /// No person of that id; unknown and erased are told apart by nobody.
    case unknownSubject

    /// The code in API answers and ledger entries (Documentation/GLOSSARY.md, Reasons of refusals).
    package var code: String {
        switch self {
        case .unknownService: "unknown-service"
        case .unknownPurpose: "unknown-purpose"
        case .unknownCategory: "unknown-category"
        case .purposeNotOfService: "purpose-not-of-service"
        case .categoryNotForPurpose: "category-not-for-purpose"
        case .depersonalisedOnly: "depersonalised-only"
        case .notAccepted: "not-accepted"
        case .noConsent: "no-consent"
        case .objected: "objected"
        case .categoryNotOfService: "category-not-of-service"
        case .unknownSubject: "unknown-subject"
        }
    }

    package static let codes = [
        "unknown-service", "unknown-purpose", "unknown-category", "purpose-not-of-service",
        "category-not-for-purpose", "depersonalised-only", "not-accepted", "no-consent",
        "objected", "category-not-of-service", "unknown-subject",
    ]
}
