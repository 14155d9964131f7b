import Ledger
import PolicyLanguage
import Primitives

extension PageWords {
    static let french = PageWords(
        language: Language("fr"), form: .french, register: .french, signIn: .french,
        account: .french, erase: .french, refused: .french, versions: .french,
        problem: { cause in
            switch cause {
            case .malformed:
                (
                    "Cela n’est pas arrivé comme il faut", "La demande n’a pas pu être lue.",
                    "Revenez en arrière, rechargez la page et recommencez."
                )
            case .formExpired:
                (
                    "Ce formulaire n’est plus valable",
                    "Il est resté ouvert trop longtemps, ou a été envoyé deux fois.",
                    "Revenez en arrière, rechargez la page et renvoyez-le. Rien n’a été changé."
                )
            case .signInNeeded:
                (
                    "Connectez-vous", "Cette page appartient à un compte.",
                    "Connectez-vous, puis ouvrez-la de nouveau."
                )
            case .forbidden:
                (
                    "Accès refusé", "Cela appartient à quelqu’un d’autre, ou est fermé.",
                    "Si vous pensez que cela vous appartient, écrivez au contact ci-dessous."
                )
            case .notFound:
                (
                    "Cette page n’existe pas", "Rien ne se trouve à cette adresse.",
                    "Vérifiez l’adresse, ou repartez de la politique."
                )
            case .conflict:
                (
                    "Quelque chose a changé entre-temps",
                    "Votre modification en a croisé une autre.",
                    "Rechargez la page pour voir où en sont les choses, puis recommencez."
                )
            case .tooLarge:
                (
                    "C’était trop à la fois", "L’envoi dépasse la taille que nous acceptons.",
                    "Raccourcissez-le et renvoyez-le."
                )
            case .tooMany:
                (
                    "Un instant", "Trop de demandes sont venues de vous en peu de temps.",
                    "Attendez une minute, puis réessayez."
                )
            case .cookiesNeeded:
                (
                    "Ce service a besoin de cookies",
                    "Votre navigateur n’a renvoyé aucun cookie\u{202F}; sans cookie, personne ne "
                        + "peut rester connecté.",
                    "Autorisez les cookies de ce site dans les réglages de votre navigateur, puis "
                        + "réessayez. La politique se lit sans eux."
                )
            case .unavailable:
                (
                    "Indisponible pour le moment",
                    "Le service démarre, s’arrête ou est surchargé.",
                    "Réessayez dans quelques minutes. Rien n’a été changé."
                )
            case .unexpected:
                (
                    "Une erreur s’est produite ici", "La faute est de notre côté.",
                    "Réessayez plus tard. Si cela recommence, donnez-nous le numéro ci-dessous."
                )
            }
        },
        requestID: "Numéro de cette demande",
        moment: { date, time in "\(date), \(time) UTC" })
}

extension FormWords {
    fileprivate static let french = FormWords(
        mandatory: "obligatoire", password: "Mot de passe",
        passwordHint: "Au moins 12 caractères.",
        chooseNothing: "Sans réponse", errorsTitle: "Vérifiez votre saisie",
        error: { kind in
            switch kind {
            case .missing: "Cette réponse est nécessaire."
            case .malformedEmail: "Écrivez-la comme nom@example.org."
            case .malformedURL: "Écrivez-la comme https://example.org."
            case .malformedPhone: "Écrivez des chiffres, le pays d’abord\u{A0}: +33 1 23 45 67 89."
            case .malformedDate: "Écrivez le jour comme 2017-05-10."
            case .malformedNumber: "Écrivez un nombre."
            case .malformed: "Cette réponse est illisible."
            case .notAChoice: "Choisissez l’une des valeurs proposées."
            case .tooLong(let bytes): "C’est trop long\u{202F}; \(bytes) caractères au plus."
            case .taken: "Un compte existe déjà avec cette valeur. Connectez-vous plutôt."
            case .passwordTooShort(let count): "Prenez au moins \(count) caractères."
            case .wrongCredentials: "Ces deux réponses ne vont pas ensemble."
            case .wrongPassword: "Ce n’est pas votre mot de passe."
            case .notAccepted:
                "Cochez cette case pour continuer, ou choisissez "
                    + "«\u{A0}Je ne suis pas d’accord\u{A0}»."
            }
        })
}

extension RegisterWords {
    fileprivate static let french = RegisterWords(
        title: "S’inscrire",
        intro: "Donnez ce qui est marqué obligatoire. Le reste dépend de vous, "
            + "maintenant ou plus tard.",
        yourData: "À votre sujet", yourPassword: "Votre mot de passe", agreement: "La politique",
        readPolicy: "Lire la politique", submit: "Créer mon compte",
        disagree: "Je ne suis pas d’accord",
        haveAccount: "Vous avez déjà un compte\u{202F}?", signIn: "Se connecter")
}

extension SignInWords {
    fileprivate static let french = SignInWords(
        title: "Se connecter", submit: "Se connecter", noAccount: "Pas encore de compte\u{202F}?",
        register: "S’inscrire")
}

extension AccountWords {
    fileprivate static let french = AccountWords(
        title: "Mon compte",
        intro: "Tout ce qui est détenu sur vous, pourquoi, et qui s’en est servi.",
        onThisPage: "Sur cette page",
        pendingTitle: "Une version de la politique",
        pending: { version, state, day in
            switch state {
            case .asked:
                "La politique a changé. Tant que vous n’acceptez pas la version "
                    + "\(version), rien de "
                    + "vos données n’est utilisé."
            case .grace(let end):
                "La politique a changé. Répondez avant le \(day(end)) ; d’ici là, vos données ne "
                    + "servent qu’à ce qui n’a pas été étendu."
            case .silent:
                "La politique a changé. Vous n’avez pas refusé la version \(version) : elle "
                    + "s’applique à vous. Vous pouvez encore la refuser."
            case .refused:
                "Vous n’avez pas accepté la version \(version). Rien de vos données n’est utilisé. "
                    + "Vous pouvez les emporter, les faire effacer ou changer d’avis."
            case .ahead(let start):
                "La version \(version) de la politique entre en vigueur le \(day(start)). Vous "
                    + "pouvez répondre dès maintenant."
            case .acceptedAhead(let start):
                "La version \(version) de la politique entre en vigueur le \(day(start)). Vous "
                    + "l’avez acceptée."
            case .refusedAhead(let start):
                "La version \(version) de la politique entre en vigueur le \(day(start)). Vous "
                    + "l’avez refusée : dès ce jour, rien de vos données ne sera utilisé."
            }
        },
        whatChanged: "Ce qui a changé",
        pendingSubmit: "Accepter cette version", readPolicy: "Lire la politique",
        disagree: "Je ne suis pas d’accord",
        dataTitle: "Ce que vous nous avez dit",
        dataIntro: "Changez-le quand vous voulez. Videz un champ pour reprendre sa valeur.",
        save: "Enregistrer",
        recordsTitle: "Ce qui a été relevé",
        recordsIntro: "Envoyé par votre appareil, ou gardé par un service que vous avez utilisé.",
        recordsNone: "Rien jusqu’ici.",
        choicesTitle: "À quoi cela peut servir",
        choicesIntro: "Ce que vous décidez vaut dès l’usage suivant.",
        usesTitle: "Qui s’en est servi",
        usesIntro: "Chaque usage, et chaque refus. Un reçu prouve qu’il est inscrit.",
        usesNone: "Personne jusqu’ici.",
        usesWhen: "Quand", usesWho: "Qui", usesPurpose: "Pourquoi", usesData: "Données",
        usesAnswer: "Réponse", usesReceipt: "Reçu", receipt: "Reçu",
        receiptNumber: { "Reçu numéro \($0)" }, older: "Usages plus anciens",
        newest: "Derniers usages",
        acceptancesTitle: "Ce que vous avez accepté", acceptancesNone: "Rien jusqu’ici.",
        leaveTitle: "Emporter ou partir",
        downloadIntro: "Tout ce que montre cette page, sous une forme que d’autres programmes "
            + "savent lire.",
        download: "Télécharger mes données",
        signOut: "Se déconnecter",
        eraseIntro: "Pour de bon. Nous vous le demanderons encore une fois.",
        erase: "Effacer mon compte…",
        notice: { notice in
            switch notice {
            case .registered: "Bienvenue. Votre compte est ouvert."
            case .saved: "Vos changements sont enregistrés."
            case .chosen: "Votre décision est en vigueur."
            case .accepted: "Merci. Votre acceptation est inscrite."
            case .refused:
                "Votre réponse est inscrite. Rien de vos données n’est utilisé sous cette version."
            }
        },
        source: { "Provenance\u{A0}: \($0)" }, purposes: { "pour\u{A0}: \($0)" },
        collected: { "depuis le \($0)" }, confirmed: { "confirmé le \($0)" },
        kept: { "durée\u{A0}: \($0)" },
        state: { choice, isAllowed in
            switch (choice, isAllowed) {
            case (.consent, true): "Vous consentez"
            case (.consent, false): "Aucun consentement donné"
            case (.objection, true): "Permis\u{202F}; vous ne vous y êtes pas opposé"
            case (.objection, false): "Vous vous y opposez"
            case (.none, _): "Fait partie du service"
            }
        },
        since: { "depuis le \($0)" },
        action: { action in
            switch action {
            case .give: "Consentir"
            case .withdraw: "Retirer mon consentement"
            case .object: "M’opposer"
            case .allow: "Permettre à nouveau"
            }
        },
        who: { actor in
            switch actor {
            case .service(let id): id.text
            case .subject: "Vous"
            case .operator: "L’exploitant"
            case .server: "Le programme lui-même"
            }
        },
        what: { kind in
            switch kind {
            case .registration: "Inscription"
            case .acceptance: "Politique acceptée"
            case .consent: "Permission donnée"
            case .withdrawal: "Consentement retiré"
            case .objection: "Opposition"
            case .use: "Données lues"
            case .listing: "Lues dans une liste"
            case .explanation: "Demande de ce qui est permis"
            case .inspection: "Consultation de ce registre"
            case .correction: "Données modifiées"
            case .record: "Données relevées"
            case .export: "Toutes les données emportées"
            case .erasure: "Effacement"
            case .policy: "Politique publiée"
            case .serviceKey: "Clé d’un service"
            }
        },
        answer: { outcome in
            switch outcome {
            case .granted: "Donné"
            case .refused: "Refusé"
            case .done: "Fait"
            }
        },
        acceptance: { version, mode in
            switch mode {
            case .explicit: "Version \(version), en cochant la case"
            case .byUse: "Version \(version), en utilisant un service"
            }
        },
        declined: { "Version \($0) : non acceptée" },
        records: { $0 <= 1 ? "\($0) entrée" : "\($0) entrées" })
}

extension EraseWords {
    fileprivate static let french = EraseWords(
        title: "Effacer mon compte",
        wrong: "Il n’y a pas de retour.",
        gone: "La clé de vos données est détruite. Dès lors personne ne peut plus les lire, "
            + "ni dans la base ni dans une sauvegarde.",
        kept: "Ce que la loi impose de garder reste scellé pour sa durée, puis disparaît.",
        publicStays:
            "Ce que vous avez publié aux yeux de tous "
            + "reste public ; la politique dit ce que c’est.",
        cannotUndo: "Vous êtes déconnecté partout, et les services ne vous connaissent plus.",
        downloadFirst: "Voulez-vous d’abord une copie\u{202F}?",
        download: "Télécharger mes données",
        confirm: "Votre mot de passe, pour être sûr que c’est vous",
        submit: "Tout effacer", back: "Non, revenir à mon compte")
}

extension RefusedWords {
    fileprivate static let french = RefusedWords(
        title: "Vous n’êtes pas d’accord",
        wrong: { site, clause in
            "Les services de \(site) sont réservés à ceux qui acceptent la politique "
                + "(point \(clause)). Ils vous restent fermés, et c’est tout ce qui s’ensuit."
        },
        nothingStored: "Rien de ce que vous avez écrit ici n’a été gardé.",
        signedIn: "Tant que vous n’acceptez pas, rien de ce qui vous concerne n’est utilisé. Si "
            + "vous aviez accepté et avez changé d’avis, effacez votre compte\u{202F}; vous "
            + "pouvez d’abord emporter vos données.",
        download: "Télécharger mes données", erase: "Effacer mon compte…",
        reconsider: "Vous pouvez changer d’avis à tout moment.", readPolicy: "Lire la politique",
        register: "S’inscrire")
}

extension VersionWords {
    fileprivate static let french = VersionWords(
        title: "Versions de la politique",
        intro: "Toutes les versions publiées, la plus récente d’abord, et ce que chacune a changé.",
        current: "La version en vigueur",
        version: { "Version \($0)" }, since: { "En vigueur depuis le \($0)" },
        from: { "Entre en vigueur le \($0)" }, between: { "En vigueur du \($0) au \($1)" },
        published: { "Publiée le \($0)" }, digest: "Empreinte", read: "Lire",
        readVersion: { "Lire la version \($0)" },
        changes: { "Ce qui a changé depuis la version \($0)" },
        whatChanges: "Ce qui change", compare: "Comparer avec",
        coming: { "La version \($0) entre en vigueur le \($1)." },
        notYet: { "Cette version n’est pas encore en vigueur. Elle le sera le \($0)." },
        replaced: { "Cette version n’est plus en vigueur. Elle a été remplacée le \($0)." })
}
