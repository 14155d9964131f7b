import Primitives

extension Words {
    package static let french = Words(
        language: Language("fr"), languageName: "Français", site: .french, page: .french,
        terms: .french, protections: .french, practices: .french,
        date: { date in
            let (year, month, day) = date.components
            return "\(day == 1 ? "1er" : String(day)) \(frenchMonths[month - 1]) \(year)"
        },
        period: { period in
            let isPlural = period.count > 1
            let unit =
                switch period.unit {
                case .minutes: isPlural ? "minutes" : "minute"
                case .hours: isPlural ? "heures" : "heure"
                case .days: isPlural ? "jours" : "jour"
                case .months: "mois"
                case .years: isPlural ? "ans" : "an"
                }
            return "\(period.count) \(unit)"
        },
        typeset: { text in
            // Narrow no-break space before ; ? !, no-break space before : and inside quotes.
            var result = text
            for sign in [";", "?", "!"] {
                result = result.replacing(" " + sign, with: "\u{202F}" + sign)
            }
            return result.replacing(" :", with: "\u{A0}:").replacing("« ", with: "«\u{A0}")
                .replacing(" »", with: "\u{A0}»")
        })
}

private let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
]

extension SiteWords {
    fileprivate static let french = SiteWords(
        skip: "Aller au contenu", navigation: "Principale", languages: "Langue",
        policy: "Politique", register: "S’inscrire", account: "Mon compte",
        questions: "Questions\u{A0}:", versions: "Toutes les versions",
        footer: { title, version, date in "\(title), version \(version) du \(date)" })
}

extension PolicyPageWords {
    fileprivate static let french = PolicyPageWords(
        contents: "Sommaire", version: "Version", published: "Publiée le",
        effective: "En vigueur le", address: "Toujours à l’adresse", controller: "Responsable",
        affiliates: "Entités affiliées", acceptance: "Acceptation", services: "Services concernés",
        regulations: "Comment chaque service garde les données",
        categories: "Les données, une à une", purposes: "Ce que cela veut dire",
        ground: "Motif", recipients: "Qui peut recevoir des données",
        statutory: "Durées fixées par la loi", cookies: "Les cookies", counters: "Les compteurs",
        measures: "Mesures", rights: "Ce que vous pouvez faire", law: "Loi",
        authority: "Autorité", contact: "Contact", labels: .french)
}

extension PolicyPageWords.Labels {
    fileprivate static let french = PolicyPageWords.Labels(
        source: "Provenance", purpose: "Finalité", purposes: "Finalités", data: "Données",
        services: "Services", kept: "Durée", visibility: "Visible par",
        lookup: "Connexion", values: "Valeurs possibles", basis: "Base légale",
        interest: "Intérêt poursuivi", choice: "Votre choix", grounds: "Au motif",
        country: "Pays", entity: "Assuré par", hosts: "Hôtes", cookies: "Cookies", place: "Lieu",
        access: "Qui y a accès", article: "Article", name: "Nom", content: "Contenu",
        lifetime: "Durée", necessary: "Nécessaire")
}

extension TermWords {
    fileprivate static let french = TermWords(
        mandatory: "obligatoire", sensitive: "sensible", depersonalised: "dépersonnalisé",
        yes: "Oui", no: "Non", untilBrowserCloses: "jusqu’à la fermeture du navigateur",
        signsIn: "Elle sert à vous connecter", cookiesRequired: "Exigés",
        article: { "article \($0) du RGPD" },
        retention: { start, period in
            switch (start, period) {
            case (.accountEnd, nil): "aussi longtemps que votre compte"
            case (.accountEnd, let period?): "\(period) après la fin de votre compte"
            case (.collection, nil): "aucune"
            case (.collection, let period?): "\(period) à compter de la collecte"
            }
        },
        acceptance: { mode in
            switch mode {
            case .explicit: "Par votre déclaration"
            case .byUse: "Par l’usage des services"
            }
        },
        source: { source in
            switch source {
            case .provided: "vous"
            case .automatic: "votre appareil"
            case .service: "le service"
            case .thirdParty: "un tiers"
            case .derived: "nos propres déductions"
            case .elsewhere: "un tiers, qui la garde"
            }
        },
        visibility: { visibility in
            switch visibility {
            case .private: "personne au dehors"
            case .publishable: "personne au dehors, sauf si vous la publiez"
            case .public: "tout le monde, dès le début"
            }
        },
        basis: { basis in
            switch basis {
            case .consent: "Votre consentement"
            case .contract: "Un contrat avec vous"
            case .legalObligation: "Une obligation légale"
            case .vitalInterest: "Des intérêts vitaux"
            case .publicTask: "Une mission d’intérêt public"
            case .legitimateInterest: "Un intérêt légitime"
            }
        },
        choice: { choice in
            switch choice {
            case .consent: "Seulement si vous dites oui ; vous pouvez revenir dessus à tout moment"
            case .objection: "Vous pouvez vous opposer à tout moment"
            case .none: "Aucun : le service ne peut s’en passer"
            }
        },
        threat: { threat in
            switch threat {
            case .access: "Contre l’accès non autorisé"
            case .destruction: "Contre la destruction"
            case .change: "Contre la modification"
            case .blocking: "Contre le blocage"
            case .copying: "Contre la copie"
            case .distribution: "Contre la diffusion"
            }
        },
        right: { right in
            switch right {
            case .access: "Voir vos données"
            case .rectification: "Corriger vos données"
            case .erasure: "Effacer vos données"
            case .restriction: "En limiter l’usage"
            case .portability: "Emporter vos données"
            case .objection: "Vous opposer"
            case .withdrawal: "Retirer un consentement"
            case .complaint: "Vous plaindre"
            case .information: "Savoir ce qui est fait"
            case .automatedDecision: "Ne pas subir la décision d’un programme seul"
            case .nonDiscrimination: "Ne pas être moins bien traité pour cela"
            case .appeal: "Contester un refus"
            case .optOut: "Rester hors des ventes et partages"
            }
        })
}
