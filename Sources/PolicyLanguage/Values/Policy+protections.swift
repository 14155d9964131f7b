package import Primitives

/// From which age people decide for themselves about consent (GDPR article 8).
package struct Children: Hashable, Sendable {
    package var clause: ClauseID
    /// In years.
    package var age: Int
    /// What happens below that age: who consents, and how that is checked.
    package var text: Text

    package init(clause: ClauseID, age: Int, text: Text) {
        self.clause = clause
        self.age = age
        self.text = text
    }
}

/// A decision with legal or similarly weighty effect that a program takes alone (GDPR article 22).
package struct Decision: Hashable, Sendable {
    /// What makes it lawful, article 22(2).
    package enum Basis: String, Sendable, CaseIterable {
        /// (a)
        case contract
        /// (b)
        case law
        /// (c)
        case consent
    }

    package var id: String
    package var name: Text
    package var purpose: PurposeID
    package var clause: ClauseID
    /// What it is taken from.
    package var categories: [CategoryID]
    /// How the program comes to it, so that people understand it (article 13(2)(f)).
    package var logic: Text
    /// What follows from it for the person (article 13(2)(f)).
    package var consequences: Text
    package var basis: Basis
    /// How people reach a human being, say their view and contest it (article 22(3)).
    package var safeguards: Text?

    package init(
        id: String, name: Text, purpose: PurposeID, clause: ClauseID,
        categories: [CategoryID] = [], logic: Text, consequences: Text, basis: Basis,
        safeguards: Text? = nil
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.clause = clause
        self.categories = categories
        self.logic = logic
        self.consequences = consequences
        self.basis = basis
        self.safeguards = safeguards
    }
}

/// What protects data that leaves the European Economic Area (GDPR chapter V).
package struct Transfer: Hashable, Sendable {
    package enum Safeguard: String, Sendable, CaseIterable {
        /// The Commission decided that the country protects enough (article 45).
        case adequacy
        /// Standard contractual clauses (article 46(2)(c) and (d)).
        case contractualClauses = "contractual-clauses"
        /// Binding corporate rules (article 47).
        case bindingRules = "binding-rules"
        /// An approved code of conduct (article 46(2)(e)).
        case codeOfConduct = "code-of-conduct"
        /// An approved certification (article 46(2)(f)).
        case certification
        /// One of the situations of article 49.
        case derogation
    }

    package var safeguard: Safeguard
    /// Where people can read it or get a copy (article 13(1)(f)); for a derogation, which it is.
    package var text: Text?

    package init(safeguard: Safeguard, text: Text? = nil) {
        self.safeguard = safeguard
        self.text = text
    }
}

/// What a tracker that only measures the audience declares, so that it needs no consent.
///
/// The conditions are those of the French authority (page of 4 July 2025 on audience measurement,
/// and sheet 17 of its guide for developers).
package struct AudienceMeasurement: Hashable, Sendable {
    package enum Condition: String, Sendable, CaseIterable {
        /// It serves nothing but the measurement of the site's or application's audience.
        case measurementOnly = "measurement-only"
        /// It does so for the publisher alone.
        case publisherOnly = "publisher-only"
        /// Only anonymous statistics come out of it.
        case anonymous
        /// It is combined with no other processing.
        case unmatched
        /// Nothing that is not anonymous goes to a third party.
        case untransferred
        /// It follows nobody across sites or applications, and shares no identifier.
        case singleSite = "single-site"
        /// Later visits do not prolong its life.
        case notExtended = "not-extended"
        /// An IP address loses at least its last octet and locates no finer than a city.
        case cutAddress = "cut-address"
    }

    package var conditions: [Condition]
    /// How long what it collects is kept.
    package var kept: Period
    /// How people say no to it.
    package var objection: Text?

    package init(conditions: [Condition], kept: Period, objection: Text? = nil) {
        self.conditions = conditions
        self.kept = kept
        self.objection = objection
    }
}

/// The purposes that the browser's Global Privacy Control signal (`Sec-GPC: 1`) refuses.
package struct PrivacyControl: Hashable, Sendable {
    package var clause: ClauseID
    /// Each leaves people a choice.
    package var purposes: [PurposeID]

    package init(clause: ClauseID, purposes: [PurposeID]) {
        self.clause = clause
        self.purposes = purposes
    }
}
