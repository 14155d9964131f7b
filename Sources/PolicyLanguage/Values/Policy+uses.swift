package import Primitives

/// What data is used for (2.2).
package struct Purpose: Hashable, Sendable {
    package var id: PurposeID
    package var name: Text
    package var description: Text?
    package var clause: ClauseID
    /// What it rests on where nothing else is said.
    package var declaredBasis: LegalBasis
    /// Where it rests on consent instead, as codes of ISO 3166. The server does not learn where
    /// people are, and so asks everybody.
    package var consentIn: [String]
    /// The interest pursued, for ``LegalBasis/legitimateInterest`` (GDPR article 13(1)(d)).
    package var interest: Text?
    /// The services that may use data for it.
    package var services: [ServiceID]
    /// Only results that single nobody out are used; no record of a person is given out for it.
    package var isDepersonalised: Bool
    /// The obligation or task, for ``LegalBasis/legalObligation`` and ``LegalBasis/publicTask``
    /// (GDPR article 6(3)).
    package var law: Text?
    /// How and when people are told that data was used for it.
    package var told: Text?
    /// What people are given to read for this purpose alone.
    package var statement: Statement?

    package init(
        id: PurposeID, name: Text, description: Text? = nil, clause: ClauseID, basis: LegalBasis,
        interest: Text? = nil, services: [ServiceID], isDepersonalised: Bool = false,
        law: Text? = nil, consentIn: [String] = [], told: Text? = nil,
        statement: Statement? = nil
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.clause = clause
        self.declaredBasis = basis
        self.interest = interest
        self.services = services
        self.isDepersonalised = isDepersonalised
        self.law = law
        self.consentIn = consentIn
        self.told = told
        self.statement = statement
    }

    /// What it rests on for everybody whom the server decides about: consent wherever it is asked
    /// for anywhere.
    package var basis: LegalBasis { consentIn.isEmpty ? declaredBasis : .consent }
}

/// A text of its own that people get for one purpose, such as the policy of a survey.
package struct Statement: Hashable, Sendable {
    package var name: Text?
    /// Begins with `https://` or `http://`.
    package var address: String

    package init(name: Text? = nil, address: String) {
        self.name = name
        self.address = address
    }
}

/// The six of GDPR article 6(1), letters a to f.
package enum LegalBasis: String, Sendable, CaseIterable {
    case consent
    case contract
    case legalObligation = "legal-obligation"
    case vitalInterest = "vital-interest"
    case publicTask = "public-task"
    case legitimateInterest = "legitimate-interest"

    /// What the person decides: to give consent, to object, or nothing.
    package var choice: Choice {
        switch self {
        case .consent: .consent
        case .legitimateInterest, .publicTask: .objection
        case .contract, .legalObligation, .vitalInterest: .none
        }
    }

    package enum Choice: String, Sendable, CaseIterable {
        /// No until the person says yes (article 7).
        case consent
        /// Yes until the person says no (article 21).
        case objection
        case none
    }

    /// The article, for people who check.
    package var article: String {
        switch self {
        case .consent: "6(1)(a)"
        case .contract: "6(1)(b)"
        case .legalObligation: "6(1)(c)"
        case .vitalInterest: "6(1)(d)"
        case .publicTask: "6(1)(e)"
        case .legitimateInterest: "6(1)(f)"
        }
    }
}

/// A service of the operator or of an affiliate.
package struct Service: Hashable, Sendable {
    package var id: ServiceID
    package var name: Text
    package var clause: ClauseID
    package var entity: EntityID
    /// Hosts from which it may send data, lower case.
    package var hosts: [String]
    /// The service cannot be had without cookies (5.3).
    package var requiresCookies: Bool
    package var regulation: Regulation
    /// Where its data lies, ISO 3166-1 alpha-2.
    package var countries: [String]
    /// What protects its data outside of the European Economic Area.
    package var transfer: Transfer?
    /// Who decides about the data, where the operator only acts for others (GDPR article 28).
    package var actsFor: Text?

    package init(
        id: ServiceID, name: Text, clause: ClauseID, entity: EntityID, hosts: [String] = [],
        requiresCookies: Bool = false, regulation: Regulation, countries: [String] = [],
        transfer: Transfer? = nil, actsFor: Text? = nil
    ) {
        self.id = id
        self.name = name
        self.clause = clause
        self.entity = entity
        self.hosts = hosts
        self.requiresCookies = requiresCookies
        self.regulation = regulation
        self.countries = countries
        self.transfer = transfer
        self.actsFor = actsFor
    }
}

/// How a service stores what it holds (3.1).
package struct Regulation: Hashable, Sendable {
    package var clause: ClauseID
    /// Where the data lies.
    package var place: Text
    /// Who of the operator's people may touch it.
    package var access: Text

    package init(clause: ClauseID, place: Text, access: Text) {
        self.clause = clause
        self.place = place
        self.access = access
    }
}

/// A ground on which data may go to third parties (3.3).
package struct Ground: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case agreement, necessity, law, succession, protection, depersonalised
    }

    package var kind: Kind
    package var clause: ClauseID
    package var name: Text
    /// How long before data goes its people are told, where the law lets them be told.
    package var notice: Period?
    /// How and when people are told that data goes, or went.
    package var told: Text?

    package init(
        kind: Kind, clause: ClauseID, name: Text, notice: Period? = nil, told: Text? = nil
    ) {
        self.kind = kind
        self.clause = clause
        self.name = name
        self.notice = notice
        self.told = told
    }
}

/// A third party that may be given data on a listed ground.
package struct Recipient: Hashable, Sendable {
    package enum Role: String, Sendable, CaseIterable {
        /// It acts for the operator and on their word (GDPR article 28).
        case processor
        /// It decides for itself what it does with the data.
        case controller
        /// It decides together with the operator (GDPR article 26).
        case jointController = "joint-controller"
        /// A public authority.
        case authority
    }

    package var id: RecipientID
    package var name: Text
    package var clause: ClauseID
    package var grounds: [Ground.Kind]
    package var purposes: [PurposeID]
    package var categories: [CategoryID]
    /// ISO 3166-1 alpha-2, where it is known.
    package var country: String?
    package var role: Role?
    /// What protects the data outside of the European Economic Area.
    package var transfer: Transfer?
    /// Where else it works than in its ``country``, ISO 3166-1 alpha-2.
    package var countries: [String]
    /// What it gives for data, or does with it on its own account.
    package var exchange: Exchange?

    package init(
        id: RecipientID, name: Text, clause: ClauseID, grounds: [Ground.Kind],
        purposes: [PurposeID], categories: [CategoryID], country: String? = nil,
        role: Role? = nil, transfer: Transfer? = nil, countries: [String] = [],
        exchange: Exchange? = nil
    ) {
        self.id = id
        self.name = name
        self.clause = clause
        self.grounds = grounds
        self.purposes = purposes
        self.categories = categories
        self.country = country
        self.role = role
        self.transfer = transfer
        self.countries = countries
        self.exchange = exchange
    }
}

/// A measure against one of the threats of 6.1.
package struct Measure: Hashable, Sendable {
    package enum Threat: String, Sendable, CaseIterable {
        case access, destruction, change, blocking, copying, distribution
    }

    package var threat: Threat
    package var clause: ClauseID
    package var text: Text

    package init(threat: Threat, clause: ClauseID, text: Text) {
        self.threat = threat
        self.clause = clause
        self.text = text
    }
}

/// What the person can do, and how.
package struct Right: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case access, rectification, erasure, restriction, portability, objection, withdrawal
        case complaint
        /// To know what is collected and who gets it.
        case information
        /// Not to be decided upon by a program alone (GDPR article 22).
        case automatedDecision = "automated-decision"
        /// Not to be treated worse for having used a right.
        case nonDiscrimination = "non-discrimination"
        /// To contest a refusal with the operator.
        case appeal
        /// To keep out of sale and sharing.
        case optOut = "opt-out"
    }

    /// Where people use it.
    package enum Way: String, Sendable, CaseIterable {
        /// In their account, at once.
        case account
        /// On a page or in a link of a message, without signing in.
        case page
        case email, phone, post
    }

    package var kind: Kind
    package var clause: ClauseID
    package var text: Text
    package var ways: [Way]
    /// How long an answer takes at most.
    package var response: Period?
    /// By how much an answer may take longer than its ``response`` where that is needed.
    package var extensionMax: Period?
    /// How many requests a year cost nothing; nil where nothing is said.
    package var freePerYear: Int?
    /// How another person asks with a power of attorney; nil where nothing is said.
    package var agent: Text?
    /// Where it holds, ISO 3166-1 or 3166-2: `GB`, `US-CA`; empty: everywhere.
    package var regions: [String]

    package init(
        kind: Kind, clause: ClauseID, text: Text, ways: [Way] = [], response: Period? = nil,
        extensionMax: Period? = nil, freePerYear: Int? = nil, agent: Text? = nil,
        regions: [String] = []
    ) {
        self.kind = kind
        self.clause = clause
        self.text = text
        self.ways = ways
        self.response = response
        self.extensionMax = extensionMax
        self.freePerYear = freePerYear
        self.agent = agent
        self.regions = regions
    }
}
