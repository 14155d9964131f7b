import PolicyLanguage
import Primitives

/// A small policy that declares one of everything, for what a page must show.
enum ShownPolicy {
    static let french = Language("fr")
    static let english = Language("en")

    static let german = Language("de")

    /// In German the English words stand in quotation marks.
    static func text(_ french: String, _ english: String) -> Text {
        Text([self.french: french, self.english: english, german: "„\(english)“"])
    }

    static var policy: Policy {
        Policy(
            id: "lumen", version: "3", published: day(17_897), effective: day(17_900),
            languages: [french, english, german],
            title: text("Vos données chez Lumen", "Your data at Lumen"),
            address: "/{language}/privacy/",
            acceptance: Acceptance(
                mode: .explicit, clause: ClauseID("0.1"),
                statement: text("J’accepte : oui.", "I accept this.")),
            controller: Entity(
                id: EntityID("lumen"), name: "Lumen <Garden>", site: "https://lumen.example",
                clause: ClauseID("0.1")),
            affiliates: [
                Entity(
                    id: EntityID("umbra"), name: "Umbra & Sons", site: "javascript:alert(1)",
                    clause: ClauseID("0.1"))
            ],
            services: [service], categories: categories, purposes: purposes,
            recipients: [recipient],
            grounds: [
                Ground(
                    kind: .agreement, clause: ClauseID("3.1"), name: text("Accord", "Agreement"))
            ],
            statutoryPeriods: [statutory], cookies: [cookie],
            counters: [
                Counter(
                    id: "visits", name: text("Visites", "Visits"), purpose: PurposeID("letters"),
                    clause: ClauseID("9.9.9"), categories: [CategoryID("email")])
            ],
            measures: Measure.Threat.allCases.map {
                Measure(
                    threat: $0, clause: ClauseID("2"), text: text("Mesure \($0)", "Measure \($0)"))
            },
            rights: Right.Kind.allCases.map {
                Right(kind: $0, clause: ClauseID("2"), text: text("Droit \($0)", "Right \($0)"))
            },
            law: Law(
                clause: ClauseID("3"), text: text("Loi du jardin", "Law of the garden"),
                authority: "The Gardener"),
            contact: Contact(
                name: text("Le guichet", "The desk"), address: "desk@lumen.example",
                clause: ClauseID("3")),
            clauses: clauses)
    }

    private static func day(_ days: Int) -> CalendarDate { CalendarDate(daysSinceEpoch: days) }

    private static var service: Service {
        Service(
            id: ServiceID("garden"), name: text("Le jardin", "The garden"), clause: ClauseID("0.1"),
            entity: EntityID("lumen"), hosts: ["garden.lumen.example"], requiresCookies: true,
            regulation: Regulation(
                clause: ClauseID("3"), place: text("La serre", "The greenhouse"),
                access: text("Les jardiniers", "The gardeners")))
    }

    private static var categories: [PolicyLanguage.Category] {
        [
            PolicyLanguage.Category(
                id: CategoryID("email"), name: text("Adresse", "Mailbox"),
                description: text("Pour vous <écrire>", "To <write> to you"),
                clause: ClauseID("1.1"), source: .provided, kind: .email, isMandatory: true,
                isLookup: true, purposes: [PurposeID("letters")],
                retention: Retention(
                    start: .accountEnd, period: Period(count: 0, unit: .days),
                    clause: ClauseID("3"))),
            PolicyLanguage.Category(
                id: CategoryID("tongue"), name: text("Langue", "Tongue"), clause: ClauseID("1.1"),
                source: .service, services: [ServiceID("garden")], kind: .choice,
                choices: ["fr", "en"], isSensitive: true, purposes: [PurposeID("letters")],
                retention: Retention(
                    start: .collection, period: Period(count: 13, unit: .months),
                    clause: ClauseID("3")), visibility: .publishable),
        ]
    }

    private static var purposes: [Purpose] {
        LegalBasis.allCases.map { basis in
            Purpose(
                id: basis == .consent ? PurposeID("letters") : PurposeID(basis.rawValue),
                name: text("But \(basis)", "Aim \(basis)"), clause: ClauseID("2"), basis: basis,
                interest: basis == .legitimateInterest ? text("Savoir", "To know") : nil,
                services: [ServiceID("garden")], isDepersonalised: basis == .publicTask)
        }
    }

    private static var recipient: Recipient {
        Recipient(
            id: RecipientID("postman"), name: text("Le facteur", "The postman"),
            clause: ClauseID("3.1"), grounds: [.agreement], purposes: [PurposeID("letters")],
            categories: [CategoryID("email")], country: "FR")
    }

    private static var statutory: StatutoryPeriod {
        StatutoryPeriod(
            id: "books", name: text("Livres", "Books"), clause: ClauseID("3"),
            source: "Article 7 of the Garden Code", categories: [CategoryID("email")],
            period: Period(count: 5, unit: .years))
    }

    private static var cookie: Cookie {
        Cookie(
            id: "lumen-session", role: .session, purpose: PurposeID("letters"),
            clause: ClauseID("2"), content: text("Un numéro", "A number"),
            lifetime: Period(count: 0, unit: .hours), isNecessary: true)
    }

    private static var clauses: [Clause] {
        [
            Clause(id: ClauseID("0.1"), title: text("Objet", "Scope"), text: text("Tout.", "All.")),
            Clause(id: ClauseID("1"), title: text("Données", "Data")),
            Clause(id: ClauseID("1.1"), text: text("Un.\n\nDeux.", "One.\n\nTwo,\nand more.")),
            Clause(id: ClauseID("2"), title: text("Buts", "Aims")),
            Clause(id: ClauseID("3"), title: text("Tiers ; loi", "Others; law")),
            Clause(id: ClauseID("3.1"), text: text("Avec accord.", "By agreement.")),
        ]
    }
}
