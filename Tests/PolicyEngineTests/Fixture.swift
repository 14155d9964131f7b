import PolicyEngine
import PolicyLanguage
import Primitives

/// A small policy with one purpose of each sort, and short ways to ask it.
enum Fixture {
    static let policy = policy(
        services: ["app", "shop"],
        purposes: [
            purpose("serve", "2.1", .contract, ["app"]),
            purpose("advise", "2.2", .consent, ["app", "shop"]),
            purpose("improve", "2.3", .legitimateInterest, ["app"]),
            purpose("comply", "2.4", .legalObligation, ["app"]),
            purpose("research", "2.5", .legitimateInterest, ["app"], depersonalised: true),
        ],
        categories: [
            category("email", "1.1", ["serve", "comply", "research"]),
            category("city", "1.2", ["advise", "improve"]),
            category("orders", "1.3", ["serve", "advise"], services: ["shop"]),
        ])

    static let rules = rules(policy)
    static let now = policy.effective.start.adding(days: 10)
    static let accepted = Standing(accepted: rules.digest)

    static func rules(_ policy: Policy, digest byte: UInt8 = 7) -> Rules {
        guard let digest = PolicyDigest(bytes: [UInt8](repeating: byte, count: 32)) else {
            preconditionFailure("a digest has 32 bytes")
        }
        return Rules(compiling: policy, digest: digest)
    }

    static func use(_ service: String, _ purpose: String, _ categories: [String]? = nil) -> Use {
        rules.use(
            service: ServiceID(service), purpose: PurposeID(purpose),
            categories: categories?.map { CategoryID($0) })
    }

    static func standing(
        consents: [String] = [], objections: [String] = [], accepted: PolicyDigest? = rules.digest
    ) -> Standing {
        Standing(
            accepted: accepted,
            consents: Bits(consents.compactMap { rules.number(of: PurposeID($0)) }),
            objections: Bits(objections.compactMap { rules.number(of: PurposeID($0)) }))
    }

    static func policy(
        services: [String], purposes: [Purpose], categories: [Category]
    ) -> Policy {
        let day = CalendarDate(daysSinceEpoch: 17_000)
        let regulation = Regulation(clause: "3.1", place: text("here"), access: text("staff"))
        return Policy(
            id: "fixture", version: "1", published: day, effective: day, languages: [english],
            title: text("Policy"), address: "/{language}/policy/",
            acceptance: Acceptance(mode: .explicit, clause: "0.3", statement: text("I accept")),
            controller: Entity(
                id: EntityID("us"), name: "Us", site: "https://example.org", clause: "0.1"),
            affiliates: [],
            services: services.map {
                Service(
                    id: ServiceID($0), name: text($0), clause: "0.1", entity: EntityID("us"),
                    regulation: regulation)
            },
            categories: categories, purposes: purposes, recipients: [], grounds: [],
            statutoryPeriods: [], cookies: [], counters: [], measures: [], rights: [],
            law: Law(clause: "7.2", text: text("law")),
            contact: Contact(name: text("Support"), address: "https://example.org", clause: "8.1"),
            clauses: [])
    }

    static func purpose(
        _ id: String, _ clause: String, _ basis: LegalBasis, _ services: [String],
        depersonalised: Bool = false
    ) -> Purpose {
        Purpose(
            id: PurposeID(id), name: text(id), clause: ClauseID(clause), basis: basis,
            services: services.map { ServiceID($0) }, isDepersonalised: depersonalised)
    }

    static func category(
        _ id: String, _ clause: String, _ purposes: [String], services: [String] = []
    ) -> Category {
        Category(
            id: CategoryID(id), name: text(id), clause: ClauseID(clause), source: .provided,
            services: services.map { ServiceID($0) }, purposes: purposes.map { PurposeID($0) },
            retention: Retention(
                start: .accountEnd, period: Period(count: 0, unit: .days), clause: "3.1"))
    }

    private static let english = Language("en")
    private static func text(_ words: String) -> Text { Text([english: words]) }
}

extension Name: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}
