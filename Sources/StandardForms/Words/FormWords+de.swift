internal import PolicyLanguage

extension FormWords {
    static let german = FormWords(
        language: Language("de"),
        validity: "bis zum Widerruf oder bis das Konto endet",
        records: RecordWords(
            title: "Verzeichnis von Verarbeitungstätigkeiten",
            subtitle: { name, version, date in
                "\(name), nach Version \(version) der Datenschutzerklärung vom \(date)."
                    + " DSGVO, Artikel 30 Absatz 1."
            },
            contents: "Inhalt", responsible: "Wer verantwortlich ist", activities: "Zwecke",
            measures: "Wie Daten geschützt sind", record: "Eintrag",
            controller: "Verantwortlicher (a)", contact: "Kontakt (a)",
            jointControllers: "Gemeinsam Verantwortliche (a)", representative: "Vertreter (a)",
            officer: "Datenschutzbeauftragter (a)", purpose: "Zweck (b)",
            basis: "Rechtsgrundlage", service: "Dienst",
            people: "Kategorien von Personen (c)", data: "Kategorien von Daten (c)",
            recipients: "Empfänger (d)", transfers: "Übermittlungen außerhalb des EWR (e)",
            timeLimits: "Löschfristen (f)", security: "Sicherheitsmaßnahmen (g)",
            version: "Version", clause: "Ziffer",
            basisName: { basis in
                switch basis {
                case .consent: "Einwilligung"
                case .contract: "Vertrag"
                case .legalObligation: "rechtliche Verpflichtung"
                case .vitalInterest: "lebenswichtige Interessen"
                case .publicTask: "Aufgabe im öffentlichen Interesse"
                case .legitimateInterest: "berechtigtes Interesse"
                }
            },
            retention: { start, period in
                switch (start, period) {
                case (.accountEnd, nil): "bis das Konto endet"
                case (.accountEnd, let period?): "\(period), nachdem das Konto endet"
                case (.collection, nil): "nicht aufbewahrt"
                case (.collection, let period?): "\(period) ab der Erhebung"
                }
            },
            users: { "Personen, die nutzen: \($0)" },
            specialCategory: "besondere Kategorie", cookie: { "Cookie \($0)" },
            colon: ": ", none: "nichts angegeben", notOutsideEEA: "keine",
            noSafeguard: "keine Garantie angegeben",
            lawKeeps: { source, period in "\(period) nach dem Gesetz, \(source)" },
            place: "Ort", access: "Wer Zugriff hat"))
}
