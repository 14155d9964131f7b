extension ProtectionWords {
    static let english = ProtectionWords(
        labels: .english, children: "Children", decisions: "Decisions that a program takes alone",
        signals: "Signals of your browser", privacyControl: "Global Privacy Control (GPC)",
        silent: "Whoever was told in time and did not refuse has accepted",
        age: { "from \($0) years on" },
        condition: { condition in
            switch condition {
            case .explicitConsent: "Your explicit consent"
            case .employment: "The law of employment and social protection"
            case .vitalInterest: "Vital interests of somebody who cannot consent"
            case .association: "Membership of an association with such an aim"
            case .madePublic: "You made it public yourself"
            case .legalClaims: "Legal claims"
            case .publicInterest: "A substantial public interest that the law names"
            case .healthCare: "Health or social care"
            case .publicHealth: "Public health"
            case .research: "Archives, research or statistics under the law"
            }
        },
        role: { role in
            switch role {
            case .processor: "acts for us and on our word"
            case .controller: "decides for itself what it does with the data"
            case .jointController: "decides together with us"
            case .authority: "a public authority"
            }
        },
        safeguard: { safeguard in
            switch safeguard {
            case .adequacy: "A decision of the European Commission that the country protects enough"
            case .contractualClauses: "Standard contractual clauses of the European Commission"
            case .bindingRules: "Binding corporate rules"
            case .codeOfConduct: "An approved code of conduct"
            case .certification: "An approved certification"
            case .derogation: "An exception of the law"
            }
        },
        decisionBasis: { basis in
            switch basis {
            case .contract: "The contract with you needs it"
            case .law: "The law allows it"
            case .consent: "You agreed expressly"
            }
        },
        storage: { storage in
            switch storage {
            case .cookie: "Cookie"
            case .pixel: "Invisible image"
            case .fingerprint: "Traits of the device"
            case .identifier: "Number of the device"
            case .localStorage: "Local storage"
            case .sessionStorage: "Storage of the session"
            case .database: "Database of the browser"
            }
        },
        audience: { condition in
            switch condition {
            case .measurementOnly: "serves the measurement of the audience and nothing else"
            case .publisherOnly: "for us alone"
            case .anonymous: "only anonymous statistics come out of it"
            case .unmatched: "is not combined with other data"
            case .untransferred: "nothing about a person goes to others"
            case .singleSite: "follows nobody across sites"
            case .notExtended: "later visits do not prolong it"
            case .cutAddress: "IP addresses are cut"
            }
        },
        way: { way in
            switch way {
            case .account: "in your account"
            case .page: "on a page, without signing in"
            case .email: "by e-mail"
            case .phone: "by telephone"
            case .post: "by post"
            }
        })
}

extension ProtectionWords.Labels {
    fileprivate static let english = ProtectionWords.Labels(
        address: "Address", representative: "Representative in the European Union",
        officer: "Data protection officer", notice: "Changes announced", grace: "Time to accept",
        silence: "Silence", countries: "Country of the data", transfer: "Protection abroad",
        origin: "Given to us by", derivedFrom: "Concluded from", condition: "Allowed by",
        consequence: "If you do not give it", law: "Under", role: "Role", party: "Of",
        storage: "Kind", audience: "Audience measurement", objection: "To say no", ways: "How",
        age: "You decide yourself", logic: "How", consequences: "What follows",
        safeguards: "What you can do", refuses: "Says no to")
}
