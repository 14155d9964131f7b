import Primitives

extension Words {
    package static let german = Words(
        language: Language("de"), languageName: "Deutsch", site: .german, page: .german,
        terms: .german, protections: .german, practices: .german,
        date: { date in
            let (year, month, day) = date.components
            return "\(day).\u{A0}\(germanMonths[month - 1]) \(year)"
        },
        period: { period in
            let isPlural = period.count != 1
            let unit =
                switch period.unit {
                case .minutes: isPlural ? "Minuten" : "Minute"
                case .hours: isPlural ? "Stunden" : "Stunde"
                case .days: isPlural ? "Tage" : "Tag"
                case .months: isPlural ? "Monate" : "Monat"
                case .years: isPlural ? "Jahre" : "Jahr"
                }
            return "\(period.count) \(unit)"
        },
        typeset: { text in
            // Signs that belong to what follows, abbreviations of several letters, and the dash
            // that must not begin a line.
            var result = text.replacing(" –", with: "\u{A0}–")
            for sign in ["§", "Art.", "Artikel", "Abs.", "Absatz", "Nr.", "Buchst."] {
                result = result.replacing(sign + " ", with: sign + "\u{A0}")
            }
            for (left, right) in [("z.", "B."), ("d.", "h."), ("u.", "a."), ("i.", "S.")] {
                result = result.replacing("\(left) \(right)", with: "\(left)\u{202F}\(right)")
            }
            return result
        })
}

private let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
]

extension SiteWords {
    fileprivate static let german = SiteWords(
        skip: "Zum Inhalt", navigation: "Hauptnavigation", languages: "Sprache",
        policy: "Datenschutzerklärung", register: "Registrieren", account: "Mein Konto",
        questions: "Fragen:", versions: "Alle Fassungen",
        footer: { title, version, date in "\(title), Fassung \(version) vom \(date)" })
}

extension PolicyPageWords {
    fileprivate static let german = PolicyPageWords(
        contents: "Inhalt", version: "Fassung", published: "Veröffentlicht am",
        effective: "In Kraft ab", address: "Stets zu finden unter",
        controller: "Verantwortlicher", affiliates: "Verbundene Unternehmen",
        acceptance: "Annahme", services: "Erfasste Dienste",
        regulations: "Wie die einzelnen Dienste Daten aufbewahren",
        categories: "Die Daten im Einzelnen", purposes: "Was das bedeutet",
        ground: "Grund", recipients: "Wer Daten erhalten kann",
        statutory: "Gesetzliche Aufbewahrungsfristen", cookies: "Die Cookies",
        counters: "Die Zähler", measures: "Maßnahmen", rights: "Was Sie tun können",
        law: "Recht", authority: "Aufsichtsbehörde", contact: "Kontakt", labels: .german)
}

extension PolicyPageWords.Labels {
    fileprivate static let german = PolicyPageWords.Labels(
        source: "Herkunft", purpose: "Zweck", purposes: "Zwecke", data: "Daten",
        services: "Dienste", kept: "Speicherdauer", visibility: "Sichtbar für",
        lookup: "Anmeldung", values: "Mögliche Werte", basis: "Rechtsgrundlage",
        interest: "Verfolgtes Interesse", choice: "Ihre Wahl", grounds: "Aus diesem Grund",
        country: "Land", entity: "Betrieben von", hosts: "Hosts", cookies: "Cookies",
        place: "Ort", access: "Zugriff hat", article: "Artikel", name: "Name",
        content: "Inhalt", lifetime: "Bleibt", necessary: "Notwendig")
}

extension TermWords {
    fileprivate static let german = TermWords(
        mandatory: "Pflichtangabe", sensitive: "besonders geschützt",
        depersonalised: "ohne Personenbezug",
        yes: "Ja", no: "Nein", untilBrowserCloses: "bis der Browser geschlossen wird",
        signsIn: "Damit melden Sie sich an", cookiesRequired: "Erforderlich",
        article: { number in
            // 6(1)(b) is "Art. 6 Abs. 1 Buchst. b".
            let parts = number.split { $0 == "(" || $0 == ")" }
            let names = parts.dropFirst().map { part in
                (part.allSatisfy(\.isNumber) ? "Abs.\u{A0}" : "Buchst.\u{A0}") + part
            }
            return (["Art.\u{A0}" + (parts.first ?? "")] + names + ["DSGVO"])
                .joined(separator: " ")
        },
        retention: { start, period in
            switch (start, period) {
            case (.accountEnd, nil): "solange Ihr Konto besteht"
            case (.accountEnd, let period?): "\(period) nach dem Ende Ihres Kontos"
            case (.collection, nil): "gar nicht"
            case (.collection, let period?): "\(period) ab der Erhebung"
            }
        },
        acceptance: { mode in
            switch mode {
            case .explicit: "Durch Ihre Erklärung"
            case .byUse: "Durch die Nutzung der Dienste"
            }
        },
        source: { source in
            switch source {
            case .provided: "Sie selbst"
            case .automatic: "Ihr Gerät"
            case .service: "der Dienst"
            case .thirdParty: "Dritte"
            case .derived: "unsere eigenen Schlüsse"
            case .elsewhere: "Dritte, bei denen es bleibt"
            }
        },
        visibility: { visibility in
            switch visibility {
            case .private: "niemanden außerhalb"
            case .publishable: "niemanden außerhalb, sofern Sie es nicht selbst veröffentlichen"
            case .public: "alle, von Anfang an"
            }
        },
        basis: { basis in
            switch basis {
            case .consent: "Ihre Einwilligung"
            case .contract: "Ein Vertrag mit Ihnen"
            case .legalObligation: "Eine rechtliche Verpflichtung"
            case .vitalInterest: "Lebenswichtige Interessen"
            case .publicTask: "Eine Aufgabe im öffentlichen Interesse"
            case .legitimateInterest: "Ein berechtigtes Interesse"
            }
        },
        choice: { choice in
            switch choice {
            case .consent: "Nur mit Ihrer Einwilligung; Sie können sie jederzeit widerrufen"
            case .objection: "Sie können jederzeit widersprechen"
            case .none: "Keine: Ohne dies kommt der Dienst nicht aus"
            }
        },
        threat: { threat in
            switch threat {
            case .access: "Gegen unbefugten Zugriff"
            case .destruction: "Gegen Vernichtung"
            case .change: "Gegen Veränderung"
            case .blocking: "Gegen Sperrung"
            case .copying: "Gegen unbefugtes Kopieren"
            case .distribution: "Gegen Verbreitung"
            }
        },
        right: { right in
            switch right {
            case .access: "Auskunft über Ihre Daten"
            case .rectification: "Ihre Daten berichtigen"
            case .erasure: "Ihre Daten löschen"
            case .restriction: "Die Verarbeitung einschränken"
            case .portability: "Ihre Daten mitnehmen"
            case .objection: "Widersprechen"
            case .withdrawal: "Eine Einwilligung widerrufen"
            case .complaint: "Sich beschweren"
            case .information: "Wissen, was geschieht"
            case .automatedDecision: "Keine Entscheidung durch ein Programm allein"
            case .nonDiscrimination: "Keine Nachteile deswegen"
            case .appeal: "Eine Ablehnung anfechten"
            case .optOut: "Verkauf und Weitergabe ablehnen"
            }
        })
}

extension ProtectionWords {
    fileprivate static let german = ProtectionWords(
        labels: .german, children: "Kinder",
        decisions: "Entscheidungen, die ein Programm allein trifft",
        signals: "Signale Ihres Browsers", privacyControl: "Global Privacy Control (GPC)",
        silent: "Wer rechtzeitig benachrichtigt wurde und nicht abgelehnt hat, hat akzeptiert",
        age: { "ab \($0) Jahren" },
        condition: { condition in
            switch condition {
            case .explicitConsent: "Ihre ausdrückliche Einwilligung"
            case .employment: "Das Arbeitsrecht und das Recht des Sozialschutzes"
            case .vitalInterest:
                "Lebenswichtige Interessen einer Person, die nicht einwilligen kann"
            case .association: "Die Mitgliedschaft in einer Vereinigung mit einem solchen Ziel"
            case .madePublic: "Sie haben die Angabe selbst öffentlich gemacht"
            case .legalClaims: "Rechtsansprüche"
            case .publicInterest: "Ein erhebliches öffentliches Interesse, das ein Gesetz nennt"
            case .healthCare: "Die Versorgung im Gesundheits- oder Sozialbereich"
            case .publicHealth: "Die öffentliche Gesundheit"
            case .research: "Archive, Forschung oder Statistik auf gesetzlicher Grundlage"
            }
        },
        role: { role in
            switch role {
            case .processor: "handelt in unserem Auftrag und auf unsere Weisung"
            case .controller: "entscheidet selbst, was mit den Daten geschieht"
            case .jointController: "entscheidet gemeinsam mit uns"
            case .authority: "eine Behörde"
            }
        },
        safeguard: { safeguard in
            switch safeguard {
            case .adequacy: "Ein Angemessenheitsbeschluss der Europäischen Kommission"
            case .contractualClauses: "Standardvertragsklauseln der Europäischen Kommission"
            case .bindingRules: "Verbindliche interne Datenschutzvorschriften"
            case .codeOfConduct: "Genehmigte Verhaltensregeln"
            case .certification: "Eine genehmigte Zertifizierung"
            case .derogation: "Eine gesetzliche Ausnahme"
            }
        },
        decisionBasis: { basis in
            switch basis {
            case .contract: "Der Vertrag mit Ihnen erfordert sie"
            case .law: "Das Gesetz lässt sie zu"
            case .consent: "Sie haben ausdrücklich eingewilligt"
            }
        },
        storage: { storage in
            switch storage {
            case .cookie: "Cookie"
            case .pixel: "Unsichtbares Bild"
            case .fingerprint: "Merkmale des Geräts"
            case .identifier: "Kennnummer des Geräts"
            case .localStorage: "Lokaler Speicher"
            case .sessionStorage: "Sitzungsspeicher"
            case .database: "Datenbank des Browsers"
            }
        },
        audience: { condition in
            switch condition {
            case .measurementOnly: "dient nur der Reichweitenmessung"
            case .publisherOnly: "nur für uns"
            case .anonymous: "liefert nur anonyme Statistiken"
            case .unmatched: "wird nicht mit anderen Daten zusammengeführt"
            case .untransferred: "nichts über einzelne Personen geht an andere"
            case .singleSite: "verfolgt niemanden über mehrere Websites"
            case .notExtended: "spätere Besuche verlängern es nicht"
            case .cutAddress: "IP-Adressen werden gekürzt"
            }
        },
        way: { way in
            switch way {
            case .account: "in Ihrem Konto"
            case .page: "auf einer Seite, ohne Anmeldung"
            case .email: "per E-Mail"
            case .phone: "per Telefon"
            case .post: "per Post"
            }
        })
}

extension ProtectionWords.Labels {
    fileprivate static let german = ProtectionWords.Labels(
        address: "Anschrift", representative: "Vertreter in der Europäischen Union",
        officer: "Datenschutzbeauftragter", notice: "Ankündigung von Änderungen",
        grace: "Frist für die Annahme", silence: "Schweigen", countries: "Land der Daten",
        transfer: "Schutz im Ausland", origin: "Erhalten von", derivedFrom: "Abgeleitet aus",
        condition: "Zulässig durch", consequence: "Wenn Sie es nicht angeben",
        law: "Aufgrund von", role: "Rolle", party: "Von", storage: "Art",
        audience: "Reichweitenmessung", objection: "So lehnen Sie ab", ways: "So geht es",
        age: "Sie entscheiden selbst", logic: "Verfahren", consequences: "Folgen",
        safeguards: "Was Sie tun können", refuses: "Lehnt ab")
}

extension PracticeWords {
    fileprivate static let german = PracticeWords(
        labels: .german, assurances: "Was nie geschieht", doNotTrack: "Do Not Track (DNT)",
        nothing: "nichts", longer: { "\($0) länger" }, within: { "binnen \($0)" },
        before: { "mindestens \($0) vorher, soweit das Gesetz es erlaubt" },
        aggregates: "Zahlen, die auf niemanden hinweisen, können bleiben",
        stays: "Es bleibt öffentlich, wenn Ihr Konto endet",
        renewed: "ab Ihrem letzten Besuch",
        person: { person in
            switch person {
            case .user: "Sie, wenn Sie angenommen haben"
            case .visitor: "Besucher ohne Konto"
            case .other: "Menschen, die andere nennen"
            }
        },
        exchange: { exchange in
            switch exchange {
            case .sale: "Daten werden ihm verkauft"
            case .advertising: "er nutzt Daten für Werbung über mehrere Websites"
            }
        },
        assurance: { kind in
            switch kind {
            case .noSale: "Ihre Daten werden nicht verkauft"
            case .noSharing: "Ihre Daten dienen keiner Werbung über mehrere Websites"
            case .noIncentive: "Für Ihre Daten wird weder Geld noch Vorteil geboten"
            case .noAutomatedDecision: "Kein Programm entscheidet allein über Gewichtiges"
            }
        })
}

extension PracticeWords.Labels {
    fileprivate static let german = PracticeWords.Labels(
        backups: "In Sicherungen", deleted: "Verschwindet nach dem Löschen",
        afterwards: "Danach", collector: "Erhoben nicht von uns, sondern von",
        about: "Betrifft", actsFor: "Handelt für", notice: "Sie werden benachrichtigt",
        minorNotice: "Ankündigung kleiner Änderungen", response: "Antwort", regions: "In",
        countries: "Arbeitet in", exchange: "Im Gegenzug",
        britishRepresentative: "Vertreter im Vereinigten Königreich")
}
