package import PolicyLanguage
package import Primitives

/// What changes for people between two versions of a policy.
///
/// Pure: the same versions give the same changes in the same order. The definition of what is
/// material is in Documentation/formats/difference.md. Takes time near-linear in the size of both.
package struct Difference: Sendable {
    package let from: Policy
    package let to: Policy
    /// All that differs, in the order of the policy file; empty exactly where both say the same.
    package let changes: [Change]
    private let steady: Set<PurposeID>

    /// - Parameters:
    ///   - from: the older version, one that its reader found without error.
    ///   - to: the newer version, likewise.
    package init(from: Policy, to: Policy) {
        self.from = from
        self.to = to
        var comparison = Comparison(from: from, to: to)
        if from != to { comparison.run() }
        changes = comparison.changes
        steady = comparison.steadyPurposes
    }

    /// Whether anything widens what is done with data, to whom it goes or how long it stays, or
    /// weakens a choice, a right or a safeguard.
    package var isMaterial: Bool { changes.contains(where: \.isMaterial) }

    /// Whether who accepted the older version need not be asked about the newer one: exactly where
    /// nothing is material.
    package var acceptanceCarries: Bool { !isMaterial }

    /// Whether a consent to the purpose that was given under the older version holds under the
    /// newer one: the purpose is there in both, on the same basis, and nothing has widened for it.
    package func consentCarries(_ purpose: PurposeID) -> Bool { steady.contains(purpose) }

    /// The purposes of the older version that rest on consent, and whose consents do not carry.
    package var consentsThatFall: [PurposeID] {
        from.purposes.filter { $0.basis == .consent && !steady.contains($0.id) }.map(\.id)
    }

    /// The changes because of which consents to the purpose do not carry.
    package func reasons(_ purpose: PurposeID) -> [Change] {
        changes.filter { $0.endsConsent && $0.purposes.includes(purpose) }
    }
}

extension Change {
    /// Whether a consent to one of its purposes does not outlive it.
    var endsConsent: Bool { isMaterial || kind == .purposeRemoved || kind == .choiceStronger }
}
