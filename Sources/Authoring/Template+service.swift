import PolicyLanguage

extension Template {
    static let webService = Template(
        service: "service", serviceName: Phrase("Le service", "The service", "Der Dienst"),
        access: Phrase(
            "Les personnes qui exploitent le service et aident ses utilisateurs",
            "The people who run the service and help its users",
            "Die Personen, die den Dienst betreiben und seinen Nutzern helfen"),
        categories: [
            .email(["account", "delivery", "support", "newsletter"]),
            .name(["account", "support"], isMandatory: false),
            .phone(["support"]),
            TemplateCategory(
                id: "company", name: Phrase("Entreprise", "Company", "Firma"), sizeMax: 200,
                purposes: ["account", "delivery"], isOptional: true),
            TemplateCategory(
                id: "content", name: Phrase("Vos contenus", "Your content", "Ihre Inhalte"),
                description: Phrase(
                    "Ce que vous confiez au service. Il reste à vous.",
                    "What you entrust to the service. It stays yours.",
                    "Was Sie dem Dienst anvertrauen. Es bleibt Ihnen."),
                source: .service, isMany: true, kind: "json", sizeMax: 65_536,
                purposes: ["delivery"]),
            TemplateCategory(
                id: "settings", name: Phrase("Réglages", "Settings", "Einstellungen"),
                source: .service, kind: "json", sizeMax: 16_384, purposes: ["delivery"]),
            .message,
        ],
        purposes: [
            .account(
                Phrase(
                    "Le compte vous reconnaît, et vous donne accès à tout ce que nous détenons sur "
                        + "vous.",
                    "The account recognizes you, and lets you see all that we hold about you.",
                    "Am Konto erkennen wir Sie; dort sehen Sie alles, was wir über Sie gespeichert "
                        + "haben.")),
            TemplatePurpose(
                id: "delivery",
                name: Phrase("Fournir le service", "Providing the service", "Der Dienst selbst"),
                text: Phrase(
                    "Nous gardons et traitons vos contenus comme vous nous le demandez, et pas "
                        + "autrement.",
                    "We keep and process your content as you ask us to, and not otherwise.",
                    "Wir speichern und verarbeiten Ihre Inhalte so, wie Sie es verlangen, und "
                        + "nicht anders."),
                basis: .contract),
            .support,
            .news(
                Phrase(
                    "Nous vous écrivons quand le service apprend quelque chose de nouveau, si vous "
                        + "le voulez.",
                    "We write to you when the service learns something new, if you want that.",
                    "Wir schreiben Ihnen, wenn der Dienst etwas Neues kann, wenn Sie das "
                        + "möchten.")),
        ],
        recipients: [],
        recorded: Phrase(
            "Le service garde les contenus que vous lui confiez, vos réglages et les messages que "
                + "vous nous écrivez.",
            "The service keeps the content that you entrust to it, your settings and the messages "
                + "that you write to us.",
            "Der Dienst speichert die Inhalte, die Sie ihm anvertrauen, Ihre Einstellungen und die "
                + "Nachrichten, die Sie uns schreiben."),
        keeping: Phrase(
            "Les factures d’un abonnement payant restent en outre dans notre comptabilité aussi "
                + "longtemps que la loi l’exige.",
            "Invoices of a paid subscription also stay in our books for as long as the law "
                + "demands.",
            "Rechnungen eines bezahlten Abonnements bleiben außerdem so lange in unserer "
                + "Buchhaltung, wie es das Gesetz verlangt."),
        keepingRemark: .statutory)
}

extension Phrase {
    /// Why no template uses the key `statutory`.
    static let statutory = Phrase(
        "La clé `statutory` scellerait ici ce que la loi impose de garder ; le serveur refuse "
            + "encore de partir avec elle. Gardez ces pièces dans votre comptabilité.",
        "The key `statutory` would seal here what the law orders to be kept; the server still "
            + "refuses to start with it. Keep such papers in your books.",
        "Der Schlüssel `statutory` würde hier versiegeln, was das Gesetz aufzubewahren "
            + "vorschreibt; der Server startet damit noch nicht. Bewahren Sie solche Belege in "
            + "Ihrer Buchhaltung auf.")
}
