import Primitives

extension Words {
    package static let english = Words(
        language: Language("en"), languageName: "English", site: .english, page: .english,
        terms: .english, protections: .english, practices: .english,
        date: { date in
            let (year, month, day) = date.components
            return "\(day) \(englishMonths[month - 1]) \(year)"
        },
        period: { period in
            let unit =
                switch period.unit {
                case .minutes: "minute"
                case .hours: "hour"
                case .days: "day"
                case .months: "month"
                case .years: "year"
                }
            return "\(period.count) \(unit)\(period.count == 1 ? "" : "s")"
        },
        typeset: { $0 })
}

private let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
]

extension SiteWords {
    fileprivate static let english = SiteWords(
        skip: "Skip to content", navigation: "Main", languages: "Language", policy: "Policy",
        register: "Register", account: "My account", questions: "Questions:",
        versions: "All versions",
        footer: { title, version, date in "\(title), version \(version) of \(date)" })
}

extension PolicyPageWords {
    fileprivate static let english = PolicyPageWords(
        contents: "Contents", version: "Version", published: "Published",
        effective: "In force from", address: "Always at", controller: "Responsible",
        affiliates: "Affiliates",
        acceptance: "Acceptance", services: "Services covered",
        regulations: "How each service stores data", categories: "The data, kind by kind",
        purposes: "What this means", ground: "Ground", recipients: "Who may receive data",
        statutory: "Periods set by law", cookies: "The cookies", counters: "The counters",
        measures: "Measures", rights: "What you can do", law: "Law", authority: "Authority",
        contact: "Contact", labels: .english)
}

extension PolicyPageWords.Labels {
    fileprivate static let english = PolicyPageWords.Labels(
        source: "Comes from", purpose: "Purpose", purposes: "Used for", data: "Data",
        services: "Services", kept: "Kept", visibility: "Visible to",
        lookup: "Sign-in", values: "Possible values", basis: "Legal basis",
        interest: "Interest pursued", choice: "Your choice", grounds: "On the ground",
        country: "Country", entity: "Run by", hosts: "Hosts", cookies: "Cookies", place: "Where",
        access: "Who has access", article: "Article", name: "Name", content: "Content",
        lifetime: "Stays", necessary: "Necessary")
}

extension TermWords {
    fileprivate static let english = TermWords(
        mandatory: "mandatory", sensitive: "sensitive", depersonalised: "depersonalized",
        yes: "Yes", no: "No", untilBrowserCloses: "until the browser is closed",
        signsIn: "You sign in with it", cookiesRequired: "Required",
        article: { "article \($0) of the GDPR" },
        retention: { start, period in
            switch (start, period) {
            case (.accountEnd, nil): "as long as your account"
            case (.accountEnd, let period?): "\(period) after your account ends"
            case (.collection, nil): "not at all"
            case (.collection, let period?): "\(period) from collection"
            }
        },
        acceptance: { mode in
            switch mode {
            case .explicit: "By saying so"
            case .byUse: "By using the services"
            }
        },
        source: { source in
            switch source {
            case .provided: "you"
            case .automatic: "your device"
            case .service: "the service"
            case .thirdParty: "somebody else"
            case .derived: "our own conclusions"
            case .elsewhere: "a third party, which keeps it"
            }
        },
        visibility: { visibility in
            switch visibility {
            case .private: "nobody outside"
            case .publishable: "nobody outside, unless you publish it"
            case .public: "everybody, from the start"
            }
        },
        basis: { basis in
            switch basis {
            case .consent: "Your consent"
            case .contract: "A contract with you"
            case .legalObligation: "A legal obligation"
            case .vitalInterest: "Vital interests"
            case .publicTask: "A task in the public interest"
            case .legitimateInterest: "A legitimate interest"
            }
        },
        choice: { choice in
            switch choice {
            case .consent: "Only if you say yes; you can take it back at any time"
            case .objection: "You can object at any time"
            case .none: "None: the service cannot do without"
            }
        },
        threat: { threat in
            switch threat {
            case .access: "Against unauthorized access"
            case .destruction: "Against destruction"
            case .change: "Against change"
            case .blocking: "Against blocking"
            case .copying: "Against copying"
            case .distribution: "Against distribution"
            }
        },
        right: { right in
            switch right {
            case .access: "See your data"
            case .rectification: "Correct your data"
            case .erasure: "Erase your data"
            case .restriction: "Restrict its use"
            case .portability: "Take your data with you"
            case .objection: "Object"
            case .withdrawal: "Withdraw consent"
            case .complaint: "Complain"
            case .information: "Know what is done"
            case .automatedDecision: "Not be decided upon by a program alone"
            case .nonDiscrimination: "Not be treated worse for it"
            case .appeal: "Contest a refusal"
            case .optOut: "Keep out of sale and sharing"
            }
        })
}
