package import Primitives

/// A kind of personal data.
package struct Category: Hashable, Sendable {
    package enum Source: String, Sendable, CaseIterable {
        /// The person says it (1.1.1).
        case provided
        /// The person's equipment sends it (1.1.2).
        case automatic
        /// A service of ours records it under its own terms (1.1.3).
        case service
        /// Somebody else hands it over (GDPR article 14).
        case thirdParty = "third-party"
        /// The operator infers it from other categories.
        case derived
        /// A third party collects it for itself and never hands it to us.
        case elsewhere

        /// Whether only services can store it, and the policy names them.
        package var isOfServices: Bool {
            self == .service || self == .thirdParty || self == .derived
        }
    }

    package enum Cardinality: String, Sendable, CaseIterable {
        /// One value a person: a field of the profile.
        case single
        /// Any number of records a person.
        case many
    }

    /// What a value looks like; decides the form's field and the checks.
    package enum Kind: String, Sendable, CaseIterable {
        case text, email, phone, url, date, number, choice, boolean, json
    }

    /// What makes data of a special category lawful: GDPR article 9(2), letters a to j.
    package enum Condition: String, Sendable, CaseIterable {
        case explicitConsent = "explicit-consent"
        case employment
        case vitalInterest = "vital-interest"
        case association
        case madePublic = "made-public"
        case legalClaims = "legal-claims"
        case publicInterest = "public-interest"
        case healthCare = "health-care"
        case publicHealth = "public-health"
        case research

        /// The article, for people who check.
        package var article: String {
            let letters = Array("abcdefghij")
            let place = Condition.allCases.firstIndex(of: self) ?? 0
            return "9(2)(\(letters[place]))"
        }
    }

    package enum Visibility: String, Sendable, CaseIterable {
        case `private`
        /// The person may make it public (3.2).
        case publishable
        /// Everybody sees it from the moment at which it is there.
        case `public`
    }

    package var id: CategoryID
    package var name: Text
    /// What it is for and why it is asked, beside the form's field.
    package var description: Text?
    package var clause: ClauseID
    package var source: Source
    /// The services that may store records of it; at least one where only services can.
    package var services: [ServiceID]
    package var cardinality: Cardinality
    package var kind: Kind
    /// The values allowed, for ``Kind/choice``.
    package var choices: [String]
    /// The most UTF-8 bytes that one value may have.
    package var sizeMax: Int
    package var isMandatory: Bool
    /// Of a special category (GDPR article 9).
    package var isSensitive: Bool
    /// A person can be looked up by it; at most one person has a value.
    package var isLookup: Bool
    package var purposes: [PurposeID]
    package var retention: Retention
    package var visibility: Visibility
    /// Who hands it over, for ``Source/thirdParty`` (GDPR article 14(2)(f)).
    package var origin: Text?
    /// What it is inferred from, for ``Source/derived``.
    package var derivedFrom: [CategoryID]
    /// Only of a category that ``isSensitive``.
    package var condition: Condition?
    /// What follows where the person does not give it (GDPR article 13(2)(e)).
    package var consequence: Text?
    /// Who collects it, for ``Source/elsewhere``.
    package var collector: RecipientID?
    /// What is public stays so when the account ends; only with ``Visibility/public``.
    package var stays: Bool
    /// Whom it is about; empty: users.
    package var about: [PersonKind]

    package init(
        id: CategoryID, name: Text, description: Text? = nil, clause: ClauseID, source: Source,
        services: [ServiceID] = [], cardinality: Cardinality = .single, kind: Kind = .text,
        choices: [String] = [], sizeMax: Int = 1_000, isMandatory: Bool = false,
        isSensitive: Bool = false, isLookup: Bool = false, purposes: [PurposeID],
        retention: Retention, visibility: Visibility = .private, origin: Text? = nil,
        derivedFrom: [CategoryID] = [], condition: Condition? = nil, consequence: Text? = nil,
        collector: RecipientID? = nil, stays: Bool = false, about: [PersonKind] = []
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.clause = clause
        self.source = source
        self.services = services
        self.cardinality = cardinality
        self.kind = kind
        self.choices = choices
        self.sizeMax = sizeMax
        self.isMandatory = isMandatory
        self.isSensitive = isSensitive
        self.isLookup = isLookup
        self.purposes = purposes
        self.retention = retention
        self.visibility = visibility
        self.origin = origin
        self.derivedFrom = derivedFrom
        self.condition = condition
        self.consequence = consequence
        self.collector = collector
        self.stays = stays
        self.about = about
    }
}

/// How long data stays (3.1).
package struct Retention: Hashable, Sendable {
    package enum Start: String, Sendable, CaseIterable {
        /// The day on which the value was collected.
        case collection
        /// The day on which the person's account ends; with a period of zero, it goes with the
        /// account.
        case accountEnd = "account-end"
    }

    package var start: Start
    package var period: Period
    package var clause: ClauseID
    /// By what it is decided, case by case, how long a value stays; never longer than ``period``
    /// (GDPR article 13(2)(a)).
    package var criteria: Text?
    /// How much longer copies stay in backups.
    package var backups: Period?
    /// How soon the last copy is gone of what a person deletes; the store deletes at once.
    package var deleted: Period?
    /// How long people can fetch again what they deleted, where the operator has a trash of their
    /// own; the store has none.
    package var trash: Period?
    /// Something that points at nobody may stay when the value goes.
    package var leavesAggregates: Bool

    package init(
        start: Start, period: Period, clause: ClauseID, criteria: Text? = nil,
        backups: Period? = nil, deleted: Period? = nil,
        trash: Period? = nil, leavesAggregates: Bool = false
    ) {
        self.start = start
        self.period = period
        self.clause = clause
        self.criteria = criteria
        self.backups = backups
        self.deleted = deleted
        self.trash = trash
        self.leavesAggregates = leavesAggregates
    }
}

/// A length of time as ISO 8601 writes it, in one unit: `P13M`, `P25M`, `P3Y`, `P30D`, `PT0S`.
package struct Period: Hashable, Sendable {
    package enum Unit: String, Sendable {
        /// `M` after the `T`, where `M` alone stands for months.
        case minutes = "TM"
        case hours = "TH"
        case days = "D"
        case months = "M"
        case years = "Y"
    }

    package let count: Int
    package let unit: Unit

    package init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// Reads `P<n>D`, `P<n>M`, `P<n>Y`, `PT<n>H` and `PT<n>M`; nil for anything else and beyond
    /// 100 years.
    package init?(text: String) {
        var rest = Substring(text)
        guard rest.popFirst() == "P" else { return nil }
        let time = rest.first == "T" ? "T" : ""
        rest = rest.dropFirst(time.count)
        guard let last = rest.popLast(), let unit = Unit(rawValue: time + String(last)),
            rest.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let count = Int(rest),
            rest.utf8.count <= 6
        else { return nil }
        self.init(count: count, unit: unit)
        guard milliseconds <= 36_525 * 86_400_000 else { return nil }
    }

    package var text: String {
        switch unit {
        case .minutes: "PT\(count)M"
        case .hours: "PT\(count)H"
        case .days, .months, .years: "P\(count)\(unit.rawValue)"
        }
    }

    /// An upper bound: a month counts 31 days, a year, which may be written as twelve months, 366.
    package var milliseconds: Int64 {
        let minutes: Int64 =
            switch unit {
            case .minutes: Int64(count)
            case .hours: Int64(count) * 60
            case .days: Int64(count) * 24 * 60
            case .months: (Int64(count / 12) * 366 + Int64(count % 12) * 31) * 24 * 60
            case .years: Int64(count) * 366 * 24 * 60
            }
        return minutes * 60_000
    }
}

/// A kind of case in which the operator may keep data longer than its period. People are told of
/// it; the server places no hold and erases on time all the same.
package struct Hold: Hashable, Sendable {
    package var id: String
    package var name: Text
    package var clause: ClauseID
    /// What starts such a case, and what ends it.
    package var text: Text
    /// Empty: all.
    package var categories: [CategoryID]
    /// How long at most from its start; nil: until the case ends.
    package var longest: Period?

    package init(
        id: String, name: Text, clause: ClauseID, text: Text, categories: [CategoryID] = [],
        longest: Period? = nil
    ) {
        self.id = id
        self.name = name
        self.clause = clause
        self.text = text
        self.categories = categories
        self.longest = longest
    }
}

/// A period during which the law demands that data is kept after the person changed or deleted it
/// (4.2). Meanwhile it is sealed from every use but the procedure of the law.
package struct StatutoryPeriod: Hashable, Sendable {
    package var id: String
    package var name: Text
    package var clause: ClauseID
    /// The article that demands it.
    package var source: String
    package var categories: [CategoryID]
    package var period: Period

    package init(
        id: String, name: Text, clause: ClauseID, source: String, categories: [CategoryID],
        period: Period
    ) {
        self.id = id
        self.name = name
        self.clause = clause
        self.source = source
        self.categories = categories
        self.period = period
    }
}
