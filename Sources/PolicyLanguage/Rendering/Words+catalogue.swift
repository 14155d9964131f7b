package import Languages
internal import Primitives

extension Words {
    package init(_ catalogue: Catalogue) {
        language = Language(catalogue.tag)
        languageName = catalogue["language.name"]
        site = SiteWords(catalogue)
        page = PolicyPageWords(catalogue)
        terms = TermWords(catalogue)
        protections = ProtectionWords(catalogue)
        practices = PracticeWords(catalogue)
        date = { date in
            let (year, month, day) = date.components
            return catalogue.text(
                day == 1 ? "date.first" : "date",
                [
                    "day": String(day), "month": catalogue["month.\(month)"],
                    "year": String(year),
                ])
        }
        period = { catalogue.text("period." + $0.unit.key, count: $0.count) }
        typeset = { catalogue.typeset($0) }
    }
}

extension Period.Unit {
    fileprivate var key: String {
        switch self {
        case .minutes: "minutes"
        case .hours: "hours"
        case .days: "days"
        case .months: "months"
        case .years: "years"
        }
    }
}

extension SiteWords {
    package init(_ catalogue: Catalogue) {
        skip = catalogue["site.skip"]
        navigation = catalogue["site.navigation"]
        languages = catalogue["site.languages"]
        policy = catalogue["site.policy"]
        register = catalogue["site.register"]
        account = catalogue["site.account"]
        questions = catalogue["site.questions"]
        versions = catalogue["site.versions"]
        footer = { title, version, date in
            catalogue.text("site.footer", ["title": title, "version": version, "date": date])
        }
    }
}

extension PolicyPageWords {
    package init(_ catalogue: Catalogue) {
        contents = catalogue["policy.contents"]
        version = catalogue["policy.version"]
        published = catalogue["policy.published"]
        effective = catalogue["policy.effective"]
        address = catalogue["policy.address"]
        controller = catalogue["policy.controller"]
        affiliates = catalogue["policy.affiliates"]
        acceptance = catalogue["policy.acceptance"]
        services = catalogue["policy.services"]
        regulations = catalogue["policy.regulations"]
        categories = catalogue["policy.categories"]
        purposes = catalogue["policy.purposes"]
        ground = catalogue["policy.ground"]
        recipients = catalogue["policy.recipients"]
        statutory = catalogue["policy.statutory"]
        cookies = catalogue["policy.cookies"]
        counters = catalogue["policy.counters"]
        measures = catalogue["policy.measures"]
        rights = catalogue["policy.rights"]
        law = catalogue["policy.law"]
        authority = catalogue["policy.authority"]
        contact = catalogue["policy.contact"]
        labels = Labels(catalogue)
    }
}

extension PolicyPageWords.Labels {
    package init(_ catalogue: Catalogue) {
        source = catalogue["policy.label.source"]
        purpose = catalogue["policy.label.purpose"]
        purposes = catalogue["policy.label.purposes"]
        data = catalogue["policy.label.data"]
        services = catalogue["policy.label.services"]
        kept = catalogue["policy.label.kept"]
        visibility = catalogue["policy.label.visibility"]
        lookup = catalogue["policy.label.lookup"]
        values = catalogue["policy.label.values"]
        basis = catalogue["policy.label.basis"]
        interest = catalogue["policy.label.interest"]
        choice = catalogue["policy.label.choice"]
        grounds = catalogue["policy.label.grounds"]
        country = catalogue["policy.label.country"]
        entity = catalogue["policy.label.entity"]
        hosts = catalogue["policy.label.hosts"]
        cookies = catalogue["policy.label.cookies"]
        place = catalogue["policy.label.place"]
        access = catalogue["policy.label.access"]
        article = catalogue["policy.label.article"]
        name = catalogue["policy.label.name"]
        content = catalogue["policy.label.content"]
        lifetime = catalogue["policy.label.lifetime"]
        necessary = catalogue["policy.label.necessary"]
    }
}

extension TermWords {
    package init(_ catalogue: Catalogue) {
        mandatory = catalogue["term.mandatory"]
        sensitive = catalogue["term.sensitive"]
        depersonalised = catalogue["term.depersonalised"]
        yes = catalogue["term.yes"]
        no = catalogue["term.no"]
        untilBrowserCloses = catalogue["term.until-browser-closes"]
        signsIn = catalogue["term.signs-in"]
        cookiesRequired = catalogue["term.cookies-required"]
        article = { number in
            // 6(1)(b) has an article, a paragraph and a letter.
            let parts = number.split { $0 == "(" || $0 == ")" }.map(String.init)
            let names = ["article", "paragraph", "letter"]
            let key = ["", "", ".paragraph", ".letter"][min(parts.count, names.count)]
            return catalogue.text(
                "term.article" + key, Dictionary(uniqueKeysWithValues: zip(names, parts)))
        }
        retention = { start, period in
            let key = "term.retention." + start.rawValue
            return period.map { catalogue.text(key, ["period": $0]) } ?? catalogue[key + ".zero"]
        }
        acceptance = catalogue.cases(of: "term.acceptance")
        source = catalogue.cases(of: "term.source")
        visibility = catalogue.cases(of: "term.visibility")
        basis = catalogue.cases(of: "term.basis")
        choice = catalogue.cases(of: "term.choice")
        threat = catalogue.cases(of: "term.threat")
        right = catalogue.cases(of: "term.right")
    }
}
