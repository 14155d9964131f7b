package import Languages

/// The words for what a policy can say of the operator's practice: backups, what is public, whom
/// data is about, notices, sales, assurances.
package struct PracticeWords: Sendable {
    package let labels: Labels
    package let assurances: String
    package let disputes: String
    package let binding: String
    package let freeOfCharge: String
    /// Cases in which data may be kept longer.
    package let holds: String
    /// All data.
    package let all: String
    /// The browser's Do Not Track signal.
    package let doNotTrack: String
    package let nothing: String
    /// `60 days more`, from a period in words.
    package let longer: @Sendable (String) -> String
    /// `within 90 days`, from a period in words.
    package let within: @Sendable (String) -> String
    /// `at least 10 days before, where the law allows it`, from a period in words.
    package let before: @Sendable (String) -> String
    /// `up to 45 days more where that is needed`, from a period in words.
    package let extended: @Sendable (String) -> String
    /// `2 requests a year`, from their number.
    package let free: @Sendable (Int) -> String
    /// `in GB, US-CA; everybody is asked`, from codes of regions.
    package let consentIn: @Sendable (String) -> String
    /// `at most 90 days`, from a period in words.
    package let atMost: @Sendable (String) -> String
    /// `for 30 days from the announcement`, from a period in words.
    package let comments: @Sendable (String) -> String
    /// `languages: Français, English`, from their names.
    package let languages: @Sendable (String) -> String
    /// `in at least 3 languages`, from their number.
    package let languagesMin: @Sendable (Int) -> String
    package let aggregates: String
    package let stays: String
    package let renewed: String
    /// `for guests: 30 days`, from a case and a period in words.
    package let inCase: @Sendable (_ when: String, _ period: String) -> String
    package let otherwise: String
    /// Of accounts that end for want of use.
    package let unused: String
    package let endsUnused: String
    /// `after 365 days without use`, from a period in words.
    package let unusedFor: @Sendable (String) -> String
    /// `30 days before`, from a period in words.
    package let warned: @Sendable (String) -> String
    package let person: @Sendable (PersonKind) -> String
    package let exchange: @Sendable (Exchange) -> String
    package let assurance: @Sendable (Assurance.Kind) -> String

    /// Of the details below each thing declared.
    package struct Labels: Sendable {
        package let criteria: String
        package let backups: String
        package let deleted: String
        package let trash: String
        package let longest: String
        package let afterwards: String
        package let collector: String
        package let about: String
        package let actsFor: String
        package let notice: String
        package let consentIn: String
        package let minorNotice: String
        package let told: String
        package let statement: String
        package let comments: String
        package let response: String
        package let free: String
        package let agent: String
        package let regions: String
        package let countries: String
        package let exchange: String
        package let britishRepresentative: String
        package let ends: String
    }
}

extension PracticeWords {
    package init(_ catalogue: Catalogue) {
        labels = Labels(catalogue)
        assurances = catalogue["practice.assurances"]
        disputes = catalogue["practice.disputes"]
        binding = catalogue["practice.binding"]
        freeOfCharge = catalogue["practice.free-of-charge"]
        holds = catalogue["practice.holds"]
        all = catalogue["practice.all"]
        doNotTrack = catalogue["practice.do-not-track"]
        nothing = catalogue["practice.nothing"]
        longer = catalogue.filling("practice.longer", "period")
        within = catalogue.filling("practice.within", "period")
        before = catalogue.filling("practice.before", "period")
        extended = catalogue.filling("practice.extended", "period")
        free = { catalogue.text("practice.free", count: $0) }
        consentIn = catalogue.filling("practice.consent-in", "regions")
        atMost = catalogue.filling("practice.at-most", "period")
        comments = catalogue.filling("practice.comments", "period")
        languages = catalogue.filling("practice.languages", "languages")
        languagesMin = { catalogue.text("practice.languages-min", count: $0) }
        aggregates = catalogue["practice.aggregates"]
        stays = catalogue["practice.stays"]
        renewed = catalogue["practice.renewed"]
        inCase = { when, period in
            catalogue.text("practice.case", ["when": when, "period": period])
        }
        otherwise = catalogue["practice.otherwise"]
        unused = catalogue["practice.unused"]
        endsUnused = catalogue["practice.ends-unused"]
        unusedFor = catalogue.filling("practice.unused-for", "period")
        warned = catalogue.filling("practice.warned", "period")
        person = catalogue.cases(of: "practice.person")
        exchange = catalogue.cases(of: "practice.exchange")
        assurance = catalogue.cases(of: "practice.assurance")
    }
}

extension PracticeWords.Labels {
    package init(_ catalogue: Catalogue) {
        criteria = catalogue["practice.label.criteria"]
        backups = catalogue["practice.label.backups"]
        deleted = catalogue["practice.label.deleted"]
        trash = catalogue["practice.label.trash"]
        longest = catalogue["practice.label.longest"]
        afterwards = catalogue["practice.label.afterwards"]
        collector = catalogue["practice.label.collector"]
        about = catalogue["practice.label.about"]
        actsFor = catalogue["practice.label.acts-for"]
        notice = catalogue["practice.label.notice"]
        consentIn = catalogue["practice.label.consent-in"]
        minorNotice = catalogue["practice.label.minor-notice"]
        told = catalogue["practice.label.told"]
        statement = catalogue["practice.label.statement"]
        comments = catalogue["practice.label.comments"]
        response = catalogue["practice.label.response"]
        free = catalogue["practice.label.free"]
        agent = catalogue["practice.label.agent"]
        regions = catalogue["practice.label.regions"]
        countries = catalogue["practice.label.countries"]
        exchange = catalogue["practice.label.exchange"]
        britishRepresentative = catalogue["practice.label.british-representative"]
        ends = catalogue["practice.label.ends"]
    }
}
