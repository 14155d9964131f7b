package import Primitives

/// How people come under the policy (clause 0.3 of the mission).
package struct Acceptance: Hashable, Sendable {
    package enum Mode: String, Sendable, CaseIterable {
        /// The person says yes in words: a box that they tick.
        case explicit
        /// Using a service counts as yes.
        case byUse = "by-use"
    }

    package var mode: Mode
    package var clause: ClauseID
    /// What the person agrees to, as it stands beside the box.
    package var statement: Text
    /// How long before a material change takes force it is announced.
    package var notice: Period?
    /// How long after a material version took force an earlier acceptance still carries.
    package var grace: Period?
    /// How long before a change that is not material takes force it is announced.
    package var minorNotice: Period?
    /// Who was told in time and did not refuse has accepted; only with a ``notice`` above zero.
    package var isSilent: Bool
    /// When and how people can say something about a material change; only with a ``notice``.
    package var comments: CommentPeriod?

    package init(
        mode: Mode, clause: ClauseID, statement: Text, notice: Period? = nil,
        grace: Period? = nil, isSilent: Bool = false, minorNotice: Period? = nil,
        comments: CommentPeriod? = nil
    ) {
        self.mode = mode
        self.clause = clause
        self.statement = statement
        self.notice = notice
        self.grace = grace
        self.isSilent = isSilent
        self.minorNotice = minorNotice
        self.comments = comments
    }
}

/// How long, and in which languages, the operator takes comments on a material change.
package struct CommentPeriod: Hashable, Sendable {
    /// From when the change is announced; not longer than ``Acceptance/notice``.
    package var period: Period
    /// The languages that are named.
    package var languages: [Language]
    /// How many languages at least, those that are named included.
    package var languagesMin: Int?
    /// Where another clause says it than that of the acceptance.
    package var clause: ClauseID?

    package init(
        period: Period, languages: [Language] = [], languagesMin: Int? = nil,
        clause: ClauseID? = nil
    ) {
        self.period = period
        self.languages = languages
        self.languagesMin = languagesMin
        self.clause = clause
    }
}

/// A legal entity.
package struct Entity: Hashable, Sendable {
    package var id: EntityID
    package var name: String
    package var site: String
    package var clause: ClauseID
    /// Where letters reach it, in one line.
    package var address: String?
    /// Where it is established, ISO 3166-1 alpha-2.
    package var country: String?
    /// Who represents a controller that is not in the Union (GDPR article 27).
    package var representative: Representative?
    /// Who represents a controller that is not in the United Kingdom (UK GDPR article 27).
    package var britishRepresentative: Representative?
    /// The data protection officer (GDPR article 13(1)(b)); of the controller.
    package var officer: Officer?

    package init(
        id: EntityID, name: String, site: String, clause: ClauseID, address: String? = nil,
        country: String? = nil, representative: Representative? = nil,
        officer: Officer? = nil, britishRepresentative: Representative? = nil
    ) {
        self.id = id
        self.name = name
        self.site = site
        self.clause = clause
        self.address = address
        self.country = country
        self.representative = representative
        self.britishRepresentative = britishRepresentative
        self.officer = officer
    }
}

/// Who represents a controller in the Union (GDPR article 27).
package struct Representative: Hashable, Sendable {
    package var name: String
    /// A postal or e-mail address, or that of a page.
    package var address: String

    package init(name: String, address: String) {
        self.name = name
        self.address = address
    }
}

/// The data protection officer (GDPR articles 37 to 39).
package struct Officer: Hashable, Sendable {
    package var name: String
    /// A postal or e-mail address, or that of a page.
    package var address: String
    package var clause: ClauseID

    package init(name: String, address: String, clause: ClauseID) {
        self.name = name
        self.address = address
        self.clause = clause
    }
}
