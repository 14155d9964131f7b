import PolicyLanguage
import Primitives
import Testing

struct PracticesPageTests {
    private func html(_ policy: Policy, _ language: Language) -> String {
        PolicyPage(policy: policy, language: language).html
    }

    static let shown: [(french: String, english: String)] = [
        ("Petits changements annoncés", "Small changes announced"), ("3 jours", "3 days"),
        ("Représentant au Royaume-Uni", "Representative in the United Kingdom"),
        ("Moor Ltd", "href=\"mailto:uk@lumen.example\""), ("Agit pour", "Acts for"),
        ("Le jardin voisin", "The garden next door"),
        ("La durée dépend de", "How long is decided by"),
        ("Tant que la lettre paraît", "While the letter appears"),
        ("Dans les sauvegardes", "In backups"), ("61 jours de plus", "61 days more"),
        ("Disparaît si vous la supprimez", "Gone after you delete it"),
        ("sous 91 jours", "within 91 days"),
        ("Dans notre corbeille", "In our trash"), ("26 jours", "26 days"),
        ("Cas où des données peuvent être", "Cases in which data may be kept longer"),
        ("Chasse à la taupe", "Hunt for the mole"), ("Jusqu’à sa fuite", "Until it flees"),
        ("<dd>toutes</dd>", "<dd>all</dd>"), ("92 jours au plus", "at most 92 days"),
        ("Litige de clôture", "Quarrel over the fence"),
        ("Jusqu’à la paix", "Until there is peace"),
        ("Comment vous l’apprenez", "How you are told of it"),
        ("Un crieur passe", "A crier comes by"), ("Une cloche sonne", "A bell rings"),
        ("Déclaration propre", "Statement of its own"),
        (
            "<a href=\"https://lumen.example/letter\">Règles de la &lt;lettre&gt;</a>",
            "<a href=\"https://lumen.example/letter\">Rules of the &lt;letter&gt;</a>"
        ),
        (
            "http://lumen.example/more?a=1&amp;b=2</a>",
            "http://lumen.example/more?a=1&amp;b=2</a>"
        ),
        ("Des décomptes qui ne désignent personne", "Counts that point at nobody may stay"),
        ("tout le monde, dès le début", "everybody, from the start"),
        ("Cela reste public quand", "It stays public when your account ends"),
        ("les visiteurs sans compte", "visitors without an account"),
        ("les personnes nommées par d’autres", "people named by others"),
        ("Numéro de carte", "Card number"), ("un tiers, qui la garde", "which keeps it"),
        ("Recueillie par un autre que nous", "Collected by, not by us"), ("SE, IS", "SE, IS"),
        ("des données lui sont vendues", "data is sold to it"),
        ("au moins 11 jours avant", "at least 11 days before"), ("sous 45 jours", "within 45 days"),
        ("jusqu’à 46 jours de plus si c’est", "up to 46 days more where that is needed"),
        ("Sans frais", "Free of charge"), ("2 demandes par an", "2 requests a year"),
        ("Avec un pouvoir", "With a power of attorney"),
        ("Vos avis sur les changements importants", "Your comments on material changes"),
        ("pendant 9 jours dès l’annonce", "for 9 days from the announcement"),
        ("langues\u{A0}: Deutsch, es", "languages: Deutsch, es"),
        ("en 5 langues au moins", "in at least 5 languages"), ("US-CA, GB", "US-CA, GB"),
        ("pour un passant\u{A0}: 24 minutes", "for a passer-by: 24 minutes"),
        ("sinon\u{A0}: 25 minutes", "otherwise: 25 minutes"),
        ("25 minutes depuis votre dernière visite", "25 minutes from your last visit"),
        ("À qui s’adresser en cas de litige", "Where you can turn with a dispute"),
        ("Médiation du jardin", "Garden mediation"), ("Pour tout litige", "For any dispute"),
        ("href=\"mailto:help@mediation.example\"", "href=\"mailto:help@mediation.example\""),
        ("sa décision lie les deux parties", "its decision binds both sides"),
        ("sans frais", "free of charge"), ("NZ", "NZ"),
        ("Do Not Track", "Do Not Track"), ("rien", "nothing"),
        ("Ce qui n’a jamais lieu", "What never happens"),
        ("pas partagées pour la publicité", "not shared for advertising across sites"),
        ("Parole de jardinier", "Word of a gardener"),
        ("Comptes inutilisés", "Accounts without use"),
        ("après 367 jours sans utilisation", "after 367 days without use"),
        ("32 jours avant", "32 days before"), ("On frappe à la porte", "We knock at the door"),
    ]

    @Test(arguments: [ShownPolicy.french, ShownPolicy.english])
    func `the operator’s practice is on the page, and only where the policy says it`(
        language: Language
    ) {
        let full = html(ShownPolicy.practical, language)
        let plain = html(ShownPolicy.policy, language)
        for pair in Self.shown {
            let words = language == ShownPolicy.french ? pair.french : pair.english
            #expect(full.contains(words), "\(words)")
            #expect(!plain.contains(words), "\(words)")
        }
    }

    @Test func `every word of the practice has words of its own`() {
        for words in Words.all {
            let lists = [
                PersonKind.allCases.map { words.practices.person($0) },
                Exchange.allCases.map { words.practices.exchange($0) },
                Assurance.Kind.allCases.map { words.practices.assurance($0) },
                Right.Kind.allCases.map { words.terms.right($0) },
                Category.Visibility.allCases.map { words.terms.visibility($0) },
            ]
            for list in lists {
                #expect(Set(list).count == list.count && !list.contains(""), "\(list)")
            }
        }
    }

    @Test func `minutes and months are told apart`() {
        for (text, minutes) in [("PT5M", 5), ("PT2H", 120), ("P1D", 1440), ("P5M", 223_200)] {
            let period = Period(text: text)
            #expect(period?.text == text)
            #expect(period?.milliseconds == Int64(minutes) * 60_000)
        }
        for text in ["PTM", "P5H", "PT5D", "PT5Y", "PT-5M", "T5M", "P5TM"] {
            #expect(Period(text: text) == nil, "\(text)")
        }
    }
}
