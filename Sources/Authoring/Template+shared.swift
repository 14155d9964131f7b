import PolicyLanguage

/// What every template has.
extension TemplateCategory {
    static func email(_ purposes: [String]) -> TemplateCategory {
        TemplateCategory(
            id: "email", name: Phrase("Adresse e-mail", "E-mail address", "E-Mail-Adresse"),
            description: Phrase(
                "Pour vous connecter et pour vous écrire.", "To sign in with, and to write to you.",
                "Zum Anmelden und um Ihnen zu schreiben."),
            remark: Phrase(
                "On retrouve les gens par cette adresse ; tout le monde en a une, et une seule.",
                "People are found by this address; everybody has exactly one.",
                "An dieser Adresse werden Personen erkannt; jede hat genau eine."),
            kind: "email", sizeMax: 254, isMandatory: true, isLookup: true, purposes: purposes)
    }

    static func name(_ purposes: [String], isMandatory: Bool = true) -> TemplateCategory {
        TemplateCategory(
            id: "name", name: Phrase("Nom", "Name", "Name"),
            description: Phrase(
                "Comment nous devons nous adresser à vous.", "How we should address you.",
                "Wie wir Sie ansprechen sollen."),
            sizeMax: 200, isMandatory: isMandatory, purposes: purposes)
    }

    static func address(_ purposes: [String]) -> TemplateCategory {
        TemplateCategory(
            id: "postal-address", name: Phrase("Adresse postale", "Postal address", "Anschrift"),
            sizeMax: 500, purposes: purposes)
    }

    static func phone(_ purposes: [String]) -> TemplateCategory {
        TemplateCategory(
            id: "phone", name: Phrase("Téléphone", "Telephone", "Telefon"),
            description: Phrase(
                "Si vous voulez que nous vous appelions.", "If you would like us to call you.",
                "Wenn wir Sie anrufen sollen."),
            kind: "phone", sizeMax: 32, purposes: purposes, isOptional: true)
    }

    static let message = TemplateCategory(
        id: "message", name: Phrase("Messages", "Messages", "Nachrichten"),
        description: Phrase(
            "Ce que vous nous écrivez, et nos réponses.", "What you write to us, and our answers.",
            "Was Sie uns schreiben, und unsere Antworten."),
        source: .service, isMany: true, sizeMax: 16_384, purposes: ["support"], period: "P1Y",
        isFromCollection: true)

    static let logs: [TemplateCategory] = [
        TemplateCategory(
            id: "ip-address", name: Phrase("Adresse IP", "IP address", "IP-Adresse"),
            remark: Phrase(
                "La CNIL conseille de garder les journaux entre six mois et un an.",
                "The French authority advises to keep logs for six months to a year.",
                "Die französische Aufsichtsbehörde rät, Protokolle sechs Monate bis ein Jahr zu "
                    + "behalten."),
            source: .automatic, isMany: true, sizeMax: 45, purposes: ["security"], period: "P6M",
            isFromCollection: true),
        TemplateCategory(
            id: "requests",
            name: Phrase(
                "Pages demandées, date et heure", "Pages asked for, date and time",
                "Aufgerufene Seiten, Datum und Uhrzeit"),
            source: .automatic, isMany: true, kind: "json", sizeMax: 4_000,
            purposes: ["security"], period: "P6M", isFromCollection: true),
    ]

    static let pageViews = TemplateCategory(
        id: "page-views", name: Phrase("Pages vues", "Pages viewed", "Angesehene Seiten"),
        description: Phrase(
            "Seulement si vous acceptez la mesure d’audience.",
            "Only if you agree to audience statistics.",
            "Nur wenn Sie in die Statistik einwilligen."),
        source: .automatic, isMany: true, kind: "json", sizeMax: 4_000, purposes: ["statistics"],
        period: "P13M", isFromCollection: true)
}

extension TemplatePurpose {
    static func account(_ text: Phrase) -> TemplatePurpose {
        TemplatePurpose(
            id: "account", name: Phrase("Votre compte", "Your account", "Ihr Konto"), text: text,
            basis: .contract)
    }

    static let support = TemplatePurpose(
        id: "support",
        name: Phrase("Répondre à vos questions", "Answering your questions", "Ihre Fragen"),
        text: Phrase(
            "Nous lisons vos messages et y répondons.", "We read your messages and answer them.",
            "Wir lesen Ihre Nachrichten und beantworten sie."),
        basis: .contract)

    static let security = TemplatePurpose(
        id: "security", name: Phrase("Sécurité", "Security", "Sicherheit"),
        text: Phrase(
            "Nous tenons un journal des accès pour découvrir les pannes, la fraude et les "
                + "attaques.",
            "We keep a log of access in order to find faults, fraud and attacks.",
            "Wir führen ein Zugriffsprotokoll, um Störungen, Betrug und Angriffe zu erkennen."),
        basis: .legitimateInterest,
        interest: Phrase(
            "Protéger le service et ceux qui s’en servent",
            "Protecting the service and those who use it",
            "Den Dienst und seine Nutzer zu schützen"))

    static func news(_ text: Phrase) -> TemplatePurpose {
        TemplatePurpose(
            id: "newsletter",
            name: Phrase("Lettre d’information", "Newsletter", "Newsletter"), text: text,
            basis: .consent,
            remark: Phrase(
                "Sans consentement, rien n’est envoyé : la réponse est non tant que personne n’a "
                    + "dit oui.",
                "Without consent nothing is sent: the answer is no until somebody says yes.",
                "Ohne Einwilligung wird nichts gesendet: Die Antwort ist nein, bis jemand ja "
                    + "sagt."))
    }

    static let statistics = TemplatePurpose(
        id: "statistics",
        name: Phrase("Mesure d’audience", "Audience statistics", "Nutzungsstatistik"),
        text: Phrase(
            "Nous comptons les visites et regardons quelles pages sont lues, pour améliorer le "
                + "site. Seulement si vous l’acceptez.",
            "We count visits and see which pages are read, in order to improve the site. Only if "
                + "you agree.",
            "Wir zählen Besuche und sehen, welche Seiten gelesen werden, um die Website zu "
                + "verbessern. Nur mit Ihrer Einwilligung."),
        basis: .consent)
}

extension TemplateRecipient {
    static func host(_ purposes: [String], _ categories: [String]) -> TemplateRecipient {
        TemplateRecipient(
            id: "host", name: Phrase("Notre hébergeur", "Our hosting provider", "Unser Hoster"),
            purposes: purposes, categories: categories,
            remark: Phrase(
                "À compléter : le nom de l’hébergeur et son pays. Un pays hors de l’Espace "
                    + "économique européen demande la clé `transfer`.",
                "To complete: the provider’s name and country. A country outside of the European "
                    + "Economic Area needs the key `transfer`.",
                "Zu ergänzen: Name und Land des Hosters. Ein Land außerhalb des Europäischen "
                    + "Wirtschaftsraums braucht den Schlüssel `transfer`."))
    }
}
