extension ProtectionWords {
    static let french = ProtectionWords(
        labels: .french, children: "Enfants", decisions: "Décisions prises par un programme seul",
        signals: "Signaux de votre navigateur", privacyControl: "Global Privacy Control (GPC)",
        silent: "Qui a été prévenu à temps et n’a pas refusé a accepté",
        age: { "à partir de \($0) ans" },
        condition: { condition in
            switch condition {
            case .explicitConsent: "Votre consentement explicite"
            case .employment: "Le droit du travail et de la protection sociale"
            case .vitalInterest: "Les intérêts vitaux de qui ne peut pas consentir"
            case .association: "L’appartenance à une association qui a un tel but"
            case .madePublic: "Vous l’avez rendue publique vous-même"
            case .legalClaims: "La défense de droits en justice"
            case .publicInterest: "Un intérêt public important que la loi désigne"
            case .healthCare: "Les soins ou l’aide sociale"
            case .publicHealth: "La santé publique"
            case .research: "Les archives, la recherche ou la statistique selon la loi"
            }
        },
        role: { role in
            switch role {
            case .processor: "agit pour nous et sur notre instruction"
            case .controller: "décide lui-même de ce qu’il fait des données"
            case .jointController: "décide avec nous"
            case .authority: "autorité publique"
            }
        },
        safeguard: { safeguard in
            switch safeguard {
            case .adequacy:
                "Une décision de la Commission européenne selon laquelle le pays protège assez"
            case .contractualClauses: "Les clauses contractuelles types de la Commission européenne"
            case .bindingRules: "Des règles d’entreprise contraignantes"
            case .codeOfConduct: "Un code de conduite approuvé"
            case .certification: "Une certification approuvée"
            case .derogation: "Une exception de la loi"
            }
        },
        decisionBasis: { basis in
            switch basis {
            case .contract: "Le contrat avec vous l’exige"
            case .law: "La loi le permet"
            case .consent: "Vous y avez consenti expressément"
            }
        },
        storage: { storage in
            switch storage {
            case .cookie: "Cookie"
            case .pixel: "Image invisible"
            case .fingerprint: "Traits de l’appareil"
            case .identifier: "Numéro de l’appareil"
            case .localStorage: "Stockage local"
            case .sessionStorage: "Stockage de la session"
            case .database: "Base du navigateur"
            }
        },
        audience: { condition in
            switch condition {
            case .measurementOnly: "sert à mesurer l’audience et à rien d’autre"
            case .publisherOnly: "pour nous seuls"
            case .anonymous: "il n’en sort que des statistiques anonymes"
            case .unmatched: "n’est recoupé avec aucune autre donnée"
            case .untransferred: "rien sur une personne ne va à des tiers"
            case .singleSite: "ne suit personne d’un site à l’autre"
            case .notExtended: "les visites ne le prolongent pas"
            case .cutAddress: "les adresses IP sont tronquées"
            }
        },
        way: { way in
            switch way {
            case .account: "dans votre compte"
            case .page: "sur une page, sans vous connecter"
            case .email: "par e-mail"
            case .phone: "par téléphone"
            case .post: "par courrier"
            }
        })
}

extension ProtectionWords.Labels {
    fileprivate static let french = ProtectionWords.Labels(
        address: "Adresse", representative: "Représentant dans l’Union européenne",
        officer: "Délégué à la protection des données", notice: "Changements annoncés",
        grace: "Délai pour accepter", silence: "Silence", countries: "Pays des données",
        transfer: "Protection à l’étranger", origin: "Remise par", derivedFrom: "Déduite de",
        condition: "Permise par", consequence: "Si vous ne la donnez pas", law: "En vertu de",
        role: "Rôle", party: "De", storage: "Forme", audience: "Mesure d’audience",
        objection: "Pour refuser", ways: "Comment", age: "Vous décidez vous-même",
        logic: "Comment", consequences: "Ce qui s’ensuit", safeguards: "Ce que vous pouvez faire",
        refuses: "Refuse")
}
