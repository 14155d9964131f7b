package import Primitives

/// Whom data is about (the records of GDPR article 30(1)(c) name them).
package enum PersonKind: String, Sendable, CaseIterable {
    /// Who has accepted the policy.
    case user
    /// Who looks or takes part without an account.
    case visitor
    /// Who is named by others.
    case other
}

/// What a recipient gives for data, or uses it for on its own account.
package enum Exchange: String, Sendable, CaseIterable {
    /// Money or another thing of value (California Civil Code 1798.140(ad)).
    case sale
    /// It takes part in advertising across businesses (California Civil Code 1798.140(ah)).
    case advertising
}

/// A thing that the operator says they never do; the checks hold them to it.
package struct Assurance: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// No recipient gets data in a ``Exchange/sale``.
        case noSale = "no-sale"
        /// No recipient gets data for ``Exchange/advertising``.
        case noSharing = "no-sharing"
        /// Nobody is offered money or an advantage for data.
        case noIncentive = "no-incentive"
        /// No decision with legal or similarly weighty effect is left to a program.
        case noAutomatedDecision = "no-automated-decision"
    }

    package var kind: Kind
    package var clause: ClauseID
    package var text: Text

    package init(kind: Kind, clause: ClauseID, text: Text) {
        self.kind = kind
        self.clause = clause
        self.text = text
    }
}

/// Where people can turn to with a dispute, beside the operator and the authority.
package struct DisputeBody: Hashable, Sendable {
    package var id: String
    package var name: Text
    /// A postal or e-mail address, or that of a page.
    package var address: String
    package var clause: ClauseID
    /// With what people can turn to it, and how.
    package var text: Text
    /// What it decides binds both sides.
    package var isBinding: Bool
    /// It costs people nothing.
    package var isFree: Bool
    /// Where it can be turned to, ISO 3166-1 or 3166-2; empty: everywhere.
    package var regions: [String]

    package init(
        id: String, name: Text, address: String, clause: ClauseID, text: Text,
        isBinding: Bool = false, isFree: Bool = false, regions: [String] = []
    ) {
        self.id = id
        self.name = name
        self.address = address
        self.clause = clause
        self.text = text
        self.isBinding = isBinding
        self.isFree = isFree
        self.regions = regions
    }
}
