internal import PolicyLanguage

extension FormWords {
    static let french = FormWords(
        language: Language("fr"),
        validity: "jusqu’à son retrait ou la fin du compte",
        records: RecordWords(
            title: "Registre des activités de traitement",
            subtitle: { name, version, date in
                "\(name), selon la version \(version) de sa politique, du \(date)."
                    + " RGPD, article 30, paragraphe\u{A0}1."
            },
            contents: "Sommaire", responsible: "Qui est responsable", activities: "Finalités",
            measures: "Comment les données sont protégées", record: "Fiche",
            controller: "Responsable du traitement (a)", contact: "Contact (a)",
            jointControllers: "Responsables conjoints (a)", representative: "Représentant (a)",
            officer: "Délégué à la protection des données (a)", purpose: "Finalité (b)",
            basis: "Base juridique", service: "Service",
            people: "Catégories de personnes (c)", data: "Catégories de données (c)",
            recipients: "Destinataires (d)", transfers: "Transferts hors de l’EEE (e)",
            timeLimits: "Délais d’effacement (f)", security: "Mesures de sécurité (g)",
            version: "Version", clause: "Clause",
            basisName: { basis in
                switch basis {
                case .consent: "consentement"
                case .contract: "contrat"
                case .legalObligation: "obligation légale"
                case .vitalInterest: "intérêts vitaux"
                case .publicTask: "mission d’intérêt public"
                case .legitimateInterest: "intérêt légitime"
                }
            },
            retention: { start, period in
                switch (start, period) {
                case (.accountEnd, nil): "jusqu’à la fin du compte"
                case (.accountEnd, let period?): "\(period) après la fin du compte"
                case (.collection, nil): "non conservé"
                case (.collection, let period?): "\(period) à partir de la collecte"
                }
            },
            users: { "personnes qui utilisent : \($0)" },
            specialCategory: "catégorie particulière", cookie: { "cookie \($0)" },
            colon: "\u{A0}: ", none: "rien de déclaré", notOutsideEEA: "aucun",
            noSafeguard: "aucune garantie déclarée",
            lawKeeps: { source, period in "\(period) selon la loi, \(source)" }, place: "Lieu",
            access: "Qui y a accès"))
}
