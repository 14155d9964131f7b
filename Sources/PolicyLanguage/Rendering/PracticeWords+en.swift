extension PracticeWords {
    static let english = PracticeWords(
        labels: .english, assurances: "What never happens", doNotTrack: "Do Not Track (DNT)",
        nothing: "nothing", longer: { "\($0) more" }, within: { "within \($0)" },
        before: { "at least \($0) before, where the law lets you be told" },
        aggregates: "Counts that point at nobody may stay",
        stays: "It stays public when your account ends", renewed: "from your last visit",
        person: { person in
            switch person {
            case .user: "you, who have accepted"
            case .visitor: "visitors without an account"
            case .other: "people named by others"
            }
        },
        exchange: { exchange in
            switch exchange {
            case .sale: "data is sold to it"
            case .advertising: "it uses data for advertising across sites"
            }
        },
        assurance: { kind in
            switch kind {
            case .noSale: "Your data is not sold"
            case .noSharing: "Your data is not shared for advertising across sites"
            case .noIncentive: "No money or advantage is offered for your data"
            case .noAutomatedDecision: "No program decides alone on what weighs for you"
            }
        })
}

extension PracticeWords.Labels {
    fileprivate static let english = PracticeWords.Labels(
        backups: "In backups", deleted: "Gone after you delete it", afterwards: "Afterwards",
        collector: "Collected by, not by us", about: "About", actsFor: "Acts for",
        notice: "You are told", minorNotice: "Small changes announced", response: "Answered",
        regions: "In", countries: "Works in", exchange: "In exchange",
        britishRepresentative: "Representative in the United Kingdom")
}
