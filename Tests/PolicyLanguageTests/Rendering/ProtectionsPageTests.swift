import PolicyLanguage
import Primitives
import Testing

struct ProtectionsPageTests {
    private func html(_ policy: Policy, _ language: Language) -> String {
        PolicyPage(policy: policy, language: language).html
    }

    /// French sentences with signs would be typeset; these have none.
    static let shown: [(french: String, english: String)] = [
        ("Changements annoncés", "Changes announced"), ("30 jours", "30 days"),
        ("Délai pour accepter", "Time to accept"), ("2 mois", "2 months"),
        ("Qui a été prévenu à temps", "Whoever was told in time"),
        ("3 Garden Road, Green Hill", "3 Garden Road, Green Hill"), ("NZ", "NZ"),
        ("Représentant dans l’Union", "Representative in the European Union"),
        ("Lumen Europe", "href=\"https://eu.lumen.example\""),
        ("Délégué à la protection des données", "Data protection officer"),
        ("Ada Green", "href=\"mailto:ada@lumen.example\""), ("5 Shade Lane", "5 Shade Lane"),
        ("FI, NO", "FI, NO"), ("Des règles d’entreprise contraignantes", "Binding corporate rules"),
        ("Règles sur demande", "Rules on request"), ("un tiers", "somebody else"),
        ("Le marché", "The market"), ("vous-même (article 9(2)(e)", "yourself (article 9(2)(e)"),
        ("nos propres déductions", "our own conclusions"), ("Déduite de", "Concluded from"),
        ("Pas de lettres", "No letters"), ("Code du jardin", "Garden code"),
        ("décide avec nous", "decides together with us"),
        ("Une décision de la Commission", "A decision of the European Commission"),
        ("Stockage de la session", "Storage of the session"),
        ("les visites ne le prolongent pas", "later visits do not prolong it"),
        ("25 mois", "25 months"), ("Le bouton vert", "The green button"), ("9 mois", "9 months"),
        ("dans votre compte, par courrier", "in your account, by post"),
        ("à partir de 15 ans", "from 15 years on"), ("Les parents disent oui", "Parents agree"),
        ("Plantation", "Planting"), ("On additionne", "We add up"),
        ("Rien ne pousse", "Nothing grows"), ("consenti expressément", "You agreed expressly"),
        ("Parlez au jardinier", "Talk to the gardener"),
        ("Global Privacy Control", "Global Privacy Control"), ("Refuse", "Says no to"),
    ]

    @Test(arguments: [ShownPolicy.french, ShownPolicy.english])
    func `what protects people is on the page, and only where the policy says it`(
        language: Language
    ) {
        let full = html(ShownPolicy.protective, language)
        let plain = html(ShownPolicy.policy, language)
        for pair in Self.shown {
            let words = language == ShownPolicy.french ? pair.french : pair.english
            #expect(full.contains(words.replacing("'", with: "&#39;")), "\(words)")
            #expect(!plain.contains(words), "\(words)")
        }
    }

    @Test func `every row of the table of cookies has every column`() {
        let page = PolicyPage(policy: ShownPolicy.protective, language: ShownPolicy.english)
        let rows = page.sections.flatMap(\.facts).filter { $0.title == "The cookies" }
            .flatMap(\.facts)
        #expect(rows.count == 2)
        #expect(Set(rows.map { $0.details.map(\.label) }).count == 1)
        #expect(rows[0].details.last?.terms == [Term("–")])
    }

    @Test func `every word of the language has words of its own`() {
        for words in Words.all {
            let protections = words.protections
            let lists = [
                Category.Condition.allCases.map { protections.condition($0) },
                Recipient.Role.allCases.map { protections.role($0) },
                Transfer.Safeguard.allCases.map { protections.safeguard($0) },
                Decision.Basis.allCases.map { protections.decisionBasis($0) },
                PolicyLanguage.Cookie.Storage.allCases.map { protections.storage($0) },
                AudienceMeasurement.Condition.allCases.map { protections.audience($0) },
                Right.Way.allCases.map { protections.way($0) },
                Category.Source.allCases.map { words.terms.source($0) },
            ]
            for list in lists {
                #expect(Set(list).count == list.count && !list.contains(""), "\(list)")
            }
        }
    }
}
