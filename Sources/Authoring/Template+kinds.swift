import PolicyLanguage

/// The kinds of services for which there is a template.
package enum TemplateKind: String, CaseIterable, Sendable {
    case shop, newsletter, association
    case webService = "web-service"

    /// For a list of choices.
    package var summary: String {
        switch self {
        case .shop: "an online shop with accounts and orders"
        case .newsletter: "a newsletter that people subscribe to"
        case .association: "an association with members and dues"
        case .webService: "a service on the web that people sign in to"
        }
    }

    /// The kinds of data that are collected only where the operator says so.
    package var optionalCategories: [String] {
        template.categories.filter(\.isOptional).map(\.id)
    }

    var template: Template {
        switch self {
        case .shop: .shop
        case .newsletter: .newsletter
        case .association: .association
        case .webService: .webService
        }
    }
}

extension Template {
    static let shop = Template(
        service: "shop", serviceName: Phrase("La boutique", "The shop", "Der Shop"),
        access: Phrase(
            "Les personnes qui préparent les commandes et répondent aux clients",
            "The people who prepare orders and answer customers",
            "Die Personen, die Bestellungen bearbeiten und Kundenfragen beantworten"),
        categories: [
            .email(["account", "orders", "support", "newsletter"]),
            .name(["account", "orders", "support"]), .address(["orders"]),
            .phone(["orders", "support"]),
            TemplateCategory(
                id: "company", name: Phrase("Entreprise", "Company", "Firma"), sizeMax: 200,
                purposes: ["orders"], isOptional: true),
            TemplateCategory(
                id: "order", name: Phrase("Commandes", "Orders", "Bestellungen"),
                description: Phrase(
                    "Ce que vous avez commandé, quand, à quel prix, et ce qu’il en est advenu.",
                    "What you ordered, when, at what price, and what became of it.",
                    "Was Sie wann zu welchem Preis bestellt haben, und was daraus wurde."),
                remark: Phrase(
                    "Cinq ans : le délai de prescription du code civil français (article 2224).",
                    "Five years: the limitation period of the French civil code (article 2224); "
                        + "other countries have others.",
                    "Fünf Jahre: die Verjährungsfrist des französischen Zivilgesetzbuchs "
                        + "(Artikel 2224); andere Länder haben andere."),
                source: .service, isMany: true, kind: "json", sizeMax: 16_384,
                purposes: ["orders"], period: "P5Y", isFromCollection: true),
            .message,
        ],
        purposes: [
            .account(
                Phrase(
                    "Le compte garde vos coordonnées et vos commandes, et vous donne accès à tout "
                        + "ce que nous détenons sur vous.",
                    "The account keeps your details and your orders, and lets you see all that we "
                        + "hold about you.",
                    "Im Konto liegen Ihre Angaben und Ihre Bestellungen; dort sehen Sie alles, was "
                        + "wir über Sie gespeichert haben.")),
            TemplatePurpose(
                id: "orders", name: Phrase("Vos commandes", "Your orders", "Ihre Bestellungen"),
                text: Phrase(
                    "Nous préparons, livrons et facturons ce que vous commandez, et réglons les "
                        + "retours et les garanties.",
                    "We prepare, deliver and invoice what you order, and settle returns and "
                        + "warranties.",
                    "Wir bearbeiten, liefern und berechnen, was Sie bestellen, und wickeln "
                        + "Rückgaben und Gewährleistung ab."),
                basis: .contract),
            .support,
            .news(
                Phrase(
                    "Nous vous envoyons nos nouveautés et nos offres, si vous le voulez.",
                    "We send you our news and offers, if you want them.",
                    "Wir senden Ihnen Neuigkeiten und Angebote, wenn Sie das möchten.")),
        ],
        recipients: [
            TemplateRecipient(
                id: "carrier",
                name: Phrase("Le transporteur", "The carrier", "Das Versandunternehmen"),
                purposes: ["orders"], categories: ["name", "postal-address"],
                remark: Phrase(
                    "À compléter : le nom de chaque transporteur.",
                    "To complete: the name of each carrier.",
                    "Zu ergänzen: der Name jedes Versandunternehmens.")),
            TemplateRecipient(
                id: "payment",
                name: Phrase(
                    "Le prestataire de paiement", "The payment provider",
                    "Der Zahlungsdienstleister"),
                purposes: ["orders"], categories: ["name", "email", "order"],
                remark: Phrase(
                    "À compléter : le nom du prestataire. Les numéros de carte ne passent pas par "
                        + "la boutique ; s’ils y passent, ajoutez une catégorie.",
                    "To complete: the provider’s name. Card numbers do not pass through the shop; "
                        + "if yours do, add a category.",
                    "Zu ergänzen: der Name des Dienstleisters. Kartennummern laufen nicht durch "
                        + "den Shop; wenn doch, ergänzen Sie eine Kategorie.")),
        ],
        recorded: Phrase(
            "La boutique note vos commandes et les messages que vous nous écrivez.",
            "The shop records your orders and the messages that you write to us.",
            "Der Shop verzeichnet Ihre Bestellungen und die Nachrichten, die Sie uns schreiben."),
        keeping: Phrase(
            "Les factures restent en outre dans notre comptabilité aussi longtemps que la loi "
                + "l’exige ; elles n’y servent à rien d’autre.",
            "Invoices also stay in our books for as long as the law demands; they serve nothing "
                + "else there.",
            "Rechnungen bleiben außerdem so lange in unserer Buchhaltung, wie es das Gesetz "
                + "verlangt; dort dienen sie keinem anderen Zweck."),
        keepingRemark: .statutory)

    static let newsletter = Template(
        service: "newsletter",
        serviceName: Phrase("La lettre d’information", "The newsletter", "Der Newsletter"),
        access: Phrase(
            "La rédaction de la lettre", "The newsletter’s editors", "Die Redaktion des Newsletters"
        ),
        categories: [
            .email(["account", "newsletter", "support"]),
            TemplateCategory(
                id: "first-name", name: Phrase("Prénom", "First name", "Vorname"),
                description: Phrase(
                    "Pour vous saluer par votre nom.", "To greet you by your name.",
                    "Um Sie mit Namen zu begrüßen."),
                sizeMax: 100, purposes: ["newsletter"], isOptional: true),
            TemplateCategory(
                id: "topics", name: Phrase("Sujets choisis", "Topics chosen", "Gewählte Themen"),
                description: Phrase(
                    "Pour ne vous envoyer que ce qui vous intéresse.",
                    "To send you only what interests you.",
                    "Um Ihnen nur zu senden, was Sie interessiert."),
                sizeMax: 500, purposes: ["newsletter"], isOptional: true),
            TemplateCategory(
                id: "issues-sent",
                name: Phrase("Numéros envoyés", "Issues sent", "Versandte Ausgaben"),
                description: Phrase(
                    "Quand un numéro est parti, et si sa remise a échoué.",
                    "When an issue was sent, and whether its delivery failed.",
                    "Wann eine Ausgabe versandt wurde, und ob die Zustellung scheiterte."),
                source: .service, isMany: true, sizeMax: 500, purposes: ["newsletter"],
                period: "P1Y", isFromCollection: true),
            .message,
        ],
        purposes: [
            .account(
                Phrase(
                    "Le compte vous permet de vous abonner, de vous désabonner et de voir tout ce "
                        + "que nous détenons sur vous.",
                    "With the account you subscribe, unsubscribe and see all that we hold about "
                        + "you.",
                    "Mit dem Konto bestellen Sie den Newsletter, bestellen ihn ab und sehen alles, "
                        + "was wir über Sie gespeichert haben.")),
            .news(
                Phrase(
                    "Nous vous envoyons la lettre d’information tant que vous y consentez. Chaque "
                        + "numéro dit comment l’arrêter.",
                    "We send you the newsletter for as long as you consent. Each issue says how to "
                        + "stop it.",
                    "Wir senden Ihnen den Newsletter, solange Sie einwilligen. In jeder Ausgabe "
                        + "steht, wie Sie ihn abbestellen.")),
            .support,
        ],
        recipients: [
            TemplateRecipient(
                id: "mailer",
                name: Phrase(
                    "Le prestataire d’envoi", "The mailing provider", "Der Versanddienstleister"),
                purposes: ["newsletter"], categories: ["email", "issues-sent"],
                remark: Phrase(
                    "À compléter : le nom du prestataire ; à retirer si vous envoyez vous-même.",
                    "To complete: the provider’s name; remove it if you send by yourself.",
                    "Zu ergänzen: der Name des Dienstleisters; zu streichen, wenn Sie selbst "
                        + "versenden."))
        ],
        recorded: Phrase(
            "Le service note les numéros qui vous ont été envoyés et les messages que vous nous "
                + "écrivez.",
            "The service records the issues that were sent to you and the messages that you write "
                + "to us.",
            "Der Dienst verzeichnet die Ausgaben, die an Sie versandt wurden, und die Nachrichten, "
                + "die Sie uns schreiben."),
        keeping: Phrase(
            "Qui se désabonne ne reçoit plus rien dès l’envoi suivant.",
            "Whoever unsubscribes gets nothing from the next issue on.",
            "Wer abbestellt, erhält ab der nächsten Ausgabe nichts mehr."),
        keepingRemark: nil)

    static let association = Template(
        service: "association",
        serviceName: Phrase("L’association", "The association", "Der Verein"),
        access: Phrase(
            "Les membres du bureau qui tiennent le fichier des adhérents",
            "The board members who keep the list of members",
            "Die Vorstandsmitglieder, die das Mitgliederverzeichnis führen"),
        categories: [
            .email(["account", "membership", "life", "newsletter"]),
            .name(["account", "membership", "life"]), .address(["membership"]),
            .phone(["membership", "life"]),
            TemplateCategory(
                id: "birth-date",
                name: Phrase("Date de naissance", "Date of birth", "Geburtsdatum"),
                description: Phrase(
                    "Pour les cotisations ou les activités qui dépendent de l’âge.",
                    "For dues or activities that depend on age.",
                    "Für Beiträge oder Angebote, die vom Alter abhängen."),
                kind: "date", sizeMax: 10, purposes: ["membership"], isOptional: true),
            TemplateCategory(
                id: "skills",
                name: Phrase(
                    "Compétences et envies", "Skills and interests", "Kenntnisse und Interessen"),
                description: Phrase(
                    "Si vous voulez prêter la main.", "If you would like to lend a hand.",
                    "Wenn Sie mithelfen möchten."),
                sizeMax: 1_000, purposes: ["life"], isOptional: true),
            TemplateCategory(
                id: "membership-record",
                name: Phrase(
                    "Adhésion et cotisations", "Membership and dues",
                    "Mitgliedschaft und Beiträge"),
                remark: Phrase(
                    "Trois ans après la dernière cotisation : l’usage que recommande la CNIL.",
                    "Three years after the last dues: what the French authority recommends.",
                    "Drei Jahre nach dem letzten Beitrag: was die französische Aufsichtsbehörde "
                        + "empfiehlt."),
                source: .service, isMany: true, kind: "json", sizeMax: 4_000,
                purposes: ["membership"], period: "P3Y", isFromCollection: true),
        ],
        purposes: [
            .account(
                Phrase(
                    "Le compte vous permet de tenir vos coordonnées à jour et de voir tout ce que "
                        + "nous détenons sur vous.",
                    "With the account you keep your details current and see all that we hold about "
                        + "you.",
                    "Mit dem Konto halten Sie Ihre Angaben aktuell und sehen alles, was wir über "
                        + "Sie gespeichert haben.")),
            TemplatePurpose(
                id: "membership", name: Phrase("Adhésion", "Membership", "Mitgliedschaft"),
                text: Phrase(
                    "Nous tenons le fichier des adhérents, appelons les cotisations et convoquons "
                        + "les assemblées, comme le veulent les statuts.",
                    "We keep the list of members, call for dues and convene the meetings, as the "
                        + "statutes ask.",
                    "Wir führen das Mitgliederverzeichnis, erheben Beiträge und laden zu "
                        + "Versammlungen ein, wie es die Satzung verlangt."),
                basis: .contract),
            TemplatePurpose(
                id: "life",
                name: Phrase(
                    "Vie de l’association", "Life of the association", "Vereinsleben"),
                text: Phrase(
                    "Nous informons les adhérents des activités et cherchons qui peut aider.",
                    "We tell members about activities and look for people who can help.",
                    "Wir informieren Mitglieder über Angebote und suchen Helfer."),
                basis: .legitimateInterest,
                interest: Phrase(
                    "Faire vivre l’association avec ses membres",
                    "Keeping the association alive with its members",
                    "Das Vereinsleben mit den Mitgliedern zu gestalten")),
            .news(
                Phrase(
                    "Nous envoyons la lettre de l’association à qui la demande.",
                    "We send the association’s newsletter to those who ask for it.",
                    "Wir senden den Newsletter des Vereins an alle, die ihn wünschen.")),
        ],
        recipients: [],
        recorded: Phrase(
            "L’association note les adhésions et les cotisations.",
            "The association records memberships and dues.",
            "Der Verein verzeichnet Mitgliedschaften und Beiträge."),
        keeping: Phrase(
            "Les pièces comptables, comme les reçus de dons, restent en outre dans notre "
                + "comptabilité aussi longtemps que la loi l’exige.",
            "Papers of the accounts, such as receipts for donations, also stay in our books for as "
                + "long as the law demands.",
            "Belege wie Spendenquittungen bleiben außerdem so lange in unserer Buchhaltung, wie es "
                + "das Gesetz verlangt."),
        keepingRemark: .statutory)
}
