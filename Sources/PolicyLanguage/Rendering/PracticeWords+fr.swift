extension PracticeWords {
    static let french = PracticeWords(
        labels: .french, assurances: "Ce qui n’a jamais lieu", doNotTrack: "Do Not Track (DNT)",
        nothing: "rien", longer: { "\($0) de plus" }, within: { "sous \($0)" },
        before: { "au moins \($0) avant, si la loi permet de vous prévenir" },
        aggregates: "Des décomptes qui ne désignent personne peuvent rester",
        stays: "Cela reste public quand votre compte prend fin",
        renewed: "depuis votre dernière visite",
        person: { person in
            switch person {
            case .user: "vous, qui avez accepté"
            case .visitor: "les visiteurs sans compte"
            case .other: "les personnes nommées par d’autres"
            }
        },
        exchange: { exchange in
            switch exchange {
            case .sale: "des données lui sont vendues"
            case .advertising: "il s’en sert pour la publicité d’un site à l’autre"
            }
        },
        assurance: { kind in
            switch kind {
            case .noSale: "Vos données ne sont pas vendues"
            case .noSharing: "Vos données ne sont pas partagées pour la publicité entre sites"
            case .noIncentive: "Ni argent ni avantage n’est offert contre vos données"
            case .noAutomatedDecision: "Aucun programme ne décide seul de ce qui pèse pour vous"
            }
        })
}

extension PracticeWords.Labels {
    fileprivate static let french = PracticeWords.Labels(
        backups: "Dans les sauvegardes", deleted: "Disparaît si vous la supprimez",
        afterwards: "Ensuite", collector: "Recueillie par un autre que nous", about: "Concerne",
        actsFor: "Agit pour", notice: "Vous êtes prévenu",
        minorNotice: "Petits changements annoncés", response: "Réponse", regions: "Dans",
        countries: "Travaille dans", exchange: "En échange",
        britishRepresentative: "Représentant au Royaume-Uni")
}
