package import Primitives

/// A privacy policy: the text that people read, the rules that the server enforces and the table
/// of cookies, as one value. Documentation/formats/policy.md specifies the file.
///
/// A value that came from ``PolicyReader`` without an error holds together: every reference
/// leads somewhere, every text is there in every language, ids are unique within their kind.
package struct Policy: Hashable, Sendable {
    /// Names the policy among others: `optipic`.
    package var id: String
    /// The operator's own label of this version.
    package var version: String
    package var published: CalendarDate
    /// The day from which this version is in force; the day of publication unless it says
    /// otherwise.
    package var effective: CalendarDate
    /// BCP 47 primary tags; the first is the authentic one.
    package var languages: [Language]
    package var title: Text
    /// Where the current text always is; `{language}` stands for a language's tag.
    package var address: String
    package var acceptance: Acceptance
    package var controller: Entity
    /// Other legal entities that an acceptance extends to.
    package var affiliates: [Entity]
    package var services: [Service]
    package var categories: [Category]
    package var purposes: [Purpose]
    package var recipients: [Recipient]
    package var grounds: [Ground]
    /// Periods during which the law demands that replaced or deleted data is kept.
    package var statutoryPeriods: [StatutoryPeriod]
    /// Kinds of cases in which data may be kept longer.
    package var holds: [Hold]
    package var cookies: [Cookie]
    package var counters: [Counter]
    package var measures: [Measure]
    package var rights: [Right]
    package var law: Law
    package var contact: Contact
    package var clauses: [Clause]
    /// From which age people decide for themselves (GDPR article 8).
    package var children: Children?
    /// Decisions that a program takes alone (GDPR article 22).
    package var decisions: [Decision]
    /// What the browser's Global Privacy Control signal refuses.
    package var privacyControl: PrivacyControl?
    /// What the browser's `DNT: 1` signal refuses; no purposes: it is known and changes nothing.
    package var doNotTrack: PrivacyControl?
    /// What the operator says they never do.
    package var assurances: [Assurance]
    /// Where people can turn to with a dispute.
    package var disputes: [DisputeBody]
    /// When an account that nobody uses ends.
    package var unused: UnusedAccounts?

    package init(
        id: String, version: String, published: CalendarDate, effective: CalendarDate,
        languages: [Language], title: Text, address: String, acceptance: Acceptance,
        controller: Entity, affiliates: [Entity], services: [Service], categories: [Category],
        purposes: [Purpose], recipients: [Recipient], grounds: [Ground],
        statutoryPeriods: [StatutoryPeriod], cookies: [Cookie], counters: [Counter],
        measures: [Measure], rights: [Right], law: Law, contact: Contact, clauses: [Clause],
        children: Children? = nil, decisions: [Decision] = [],
        privacyControl: PrivacyControl? = nil, doNotTrack: PrivacyControl? = nil,
        assurances: [Assurance] = [], disputes: [DisputeBody] = [], holds: [Hold] = [],
        unused: UnusedAccounts? = nil
    ) {
        self.id = id
        self.version = version
        self.published = published
        self.effective = effective
        self.languages = languages
        self.title = title
        self.address = address
        self.acceptance = acceptance
        self.controller = controller
        self.affiliates = affiliates
        self.services = services
        self.categories = categories
        self.purposes = purposes
        self.recipients = recipients
        self.grounds = grounds
        self.statutoryPeriods = statutoryPeriods
        self.holds = holds
        self.cookies = cookies
        self.counters = counters
        self.measures = measures
        self.rights = rights
        self.law = law
        self.contact = contact
        self.clauses = clauses
        self.children = children
        self.decisions = decisions
        self.privacyControl = privacyControl
        self.doNotTrack = doNotTrack
        self.assurances = assurances
        self.disputes = disputes
        self.unused = unused
    }
}

/// A language by its BCP 47 primary tag, two lower-case letters: `fr`.
package struct Language: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let tag: String
    package init(_ tag: String) { self.tag = tag }
    package static func < (left: Language, right: Language) -> Bool { left.tag < right.tag }
    package var description: String { tag }
}

/// The same words in several languages.
package struct Text: Hashable, Sendable {
    package let translations: [Language: String]

    package init(_ translations: [Language: String]) {
        self.translations = translations
    }

    /// The words in that language; in a language that the text lacks, in the first it has.
    package subscript(language: Language) -> String {
        translations[language] ?? translations.min { $0.key < $1.key }?.value ?? ""
    }
}

/// A paragraph of the policy under its number as written.
package struct Clause: Hashable, Sendable {
    package var id: ClauseID
    /// Set for the clauses that head others.
    package var title: Text?
    /// Empty for a clause that is only a heading.
    package var text: Text?

    package init(id: ClauseID, title: Text? = nil, text: Text? = nil) {
        self.id = id
        self.title = title
        self.text = text
    }
}

/// Where the policy's reader can turn to.
package struct Contact: Hashable, Sendable {
    package var name: Text
    /// An e-mail address, or the address of a page.
    package var address: String
    package var clause: ClauseID

    package init(name: Text, address: String, clause: ClauseID) {
        self.name = name
        self.address = address
        self.clause = clause
    }
}

/// What law governs the policy and who watches over it.
package struct Law: Hashable, Sendable {
    package var clause: ClauseID
    package var text: Text
    /// The supervisory authority, where the policy names one.
    package var authority: String?

    package init(clause: ClauseID, text: Text, authority: String? = nil) {
        self.clause = clause
        self.text = text
        self.authority = authority
    }
}
