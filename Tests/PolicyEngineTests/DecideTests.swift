import PolicyEngine
import PolicyLanguage
import Primitives
import Testing

/// What `decide` answers, case by case.
struct DecideTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let says: String
        let use: Use
        var standing: Standing? = Fixture.accepted
        /// Nil: granted.
        let refusal: Refusal?
        let clauses: [ClauseID]

        var testDescription: String { says }
    }

    static let grants = [
        Case(
            says: "a contract needs no consent", use: Fixture.use("app", "serve"), refusal: nil,
            clauses: ["2.1", "0.3"]),
        Case(
            says: "an obligation by law needs no consent", use: Fixture.use("app", "comply"),
            refusal: nil, clauses: ["2.4", "0.3"]),
        Case(
            says: "consent that was given", use: Fixture.use("shop", "advise"),
            standing: Fixture.standing(consents: ["advise"]), refusal: nil,
            clauses: ["2.2", "0.3"]),
        Case(
            says: "an interest that nobody objects to", use: Fixture.use("app", "improve"),
            refusal: nil, clauses: ["2.3", "0.3"]),
        Case(
            says: "an objection to another purpose", use: Fixture.use("app", "serve"),
            standing: Fixture.standing(objections: ["improve"]), refusal: nil,
            clauses: ["2.1", "0.3"]),
        Case(
            says: "some of the categories", use: Fixture.use("app", "serve", ["orders"]),
            refusal: nil, clauses: ["2.1", "0.3"]),
    ]

    static let refusals = [
        Case(
            says: "a service that is not declared", use: Fixture.use("web", "serve"),
            refusal: .unknownService, clauses: ["3.1", "0.1"]),
        Case(
            says: "a purpose that is not declared", use: Fixture.use("app", "sell"),
            refusal: .unknownPurpose, clauses: ["3.1", "0.1"]),
        Case(
            says: "another service's purpose", use: Fixture.use("shop", "serve"),
            refusal: .purposeNotOfService, clauses: ["2.1"]),
        Case(
            says: "a category that is not declared", use: Fixture.use("app", "serve", ["shoe"]),
            refusal: .unknownCategory, clauses: ["3.1", "0.1"]),
        Case(
            says: "a category of another purpose",
            use: Fixture.use("app", "serve", ["email", "city"]),
            refusal: .categoryNotForPurpose(1), clauses: ["1.2", "2.1"]),
        Case(
            says: "a person's data for statistics", use: Fixture.use("app", "research"),
            refusal: .depersonalisedOnly, clauses: ["2.5"]),
        Case(
            says: "nobody", use: Fixture.use("app", "serve"), standing: nil,
            refusal: .unknownSubject, clauses: ["0.3"]),
        Case(
            says: "nothing accepted", use: Fixture.use("app", "serve"),
            standing: Fixture.standing(accepted: nil), refusal: .notAccepted,
            clauses: ["0.3", "2.1"]),
        Case(
            says: "another version accepted", use: Fixture.use("app", "serve"),
            standing: Fixture.standing(
                accepted: PolicyDigest(bytes: [UInt8](repeating: 8, count: 32))),
            refusal: .notAccepted, clauses: ["0.3", "2.1"]),
        Case(
            says: "no consent", use: Fixture.use("app", "advise"), refusal: .noConsent,
            clauses: ["2.2"]),
        Case(
            says: "consent to another purpose", use: Fixture.use("app", "advise"),
            standing: Fixture.standing(consents: ["serve", "improve"]), refusal: .noConsent,
            clauses: ["2.2"]),
        Case(
            says: "an objection", use: Fixture.use("app", "improve"),
            standing: Fixture.standing(objections: ["improve"]), refusal: .objected,
            clauses: ["2.3"]),
        Case(
            says: "an objection beside consent", use: Fixture.use("app", "improve"),
            standing: Fixture.standing(consents: ["improve"], objections: ["improve"]),
            refusal: .objected, clauses: ["2.3"]),
    ]

    @Test(arguments: grants + refusals)
    func `a use gets its verdict and the clauses that made it`(example: Case) {
        let verdict = decide(example.use, Fixture.rules, example.standing, at: Fixture.now)
        #expect(verdict.refusal == example.refusal)
        #expect(verdict.clauses == example.clauses)
    }

    @Test func `what is granted is what was asked for, or all that the purpose may use`() {
        let all = decide(
            Fixture.use("app", "serve"), Fixture.rules, Fixture.accepted, at: Fixture.now)
        #expect(names(all) == ["email", "orders"])
        let one = decide(
            Fixture.use("app", "serve", ["orders"]), Fixture.rules, Fixture.accepted,
            at: Fixture.now)
        #expect(names(one) == ["orders"])
    }

    @Test func `consent obliges to ask again, a contract does not`() {
        let contract = decide(
            Fixture.use("app", "serve"), Fixture.rules, Fixture.accepted, at: Fixture.now)
        let consent = decide(
            Fixture.use("app", "advise"), Fixture.rules,
            Fixture.standing(consents: ["advise"]), at: Fixture.now)
        #expect(obligations(contract) == [.onlyForPurpose, .noTransfer, .keepUntil])
        #expect(obligations(consent) == [.onlyForPurpose, .noTransfer, .keepUntil, .askAgain])
    }

    @Test func `a version grants nothing before it is in force`() {
        let start = Fixture.policy.effective.start
        let use = Fixture.use("app", "serve")
        let early = decide(
            use, Fixture.rules, Fixture.accepted, at: start.adding(milliseconds: -1))
        #expect(early.refusal == .notAccepted)
        #expect(decide(use, Fixture.rules, Fixture.accepted, at: start).isGranted)
    }

    @Test func `what the policy does not declare is refused before the person is looked at`() {
        let standings = [nil, Fixture.accepted, Fixture.standing(accepted: nil)]
        let verdicts = standings.map {
            decide(Fixture.use("shop", "serve"), Fixture.rules, $0, at: Fixture.now)
        }
        #expect(Set(verdicts).count == 1)
    }

    @Test(arguments: [
        ("app", "email", nil), ("app", "city", nil), ("shop", "orders", nil),
        ("shop", "city", nil), ("app", "orders", Refusal.categoryNotOfService(2)),
        ("shop", "email", .categoryNotOfService(0)), ("web", "email", .unknownService),
        ("app", "shoe", .unknownCategory),
    ])
    func `a service stores its own categories`(
        service: String, category: String, refusal: Refusal?
    ) {
        let verdict = decideStoring(
            service: ServiceID(service), category: CategoryID(category), Fixture.rules,
            Fixture.accepted, at: Fixture.now)
        #expect(verdict.refusal == refusal)
        #expect(!verdict.clauses.isEmpty)
    }

    @Test func `nothing is stored about people who are unknown or did not accept`() {
        let service: ServiceID = "app"
        let unknown = decideStoring(
            service: service, category: "email", Fixture.rules, nil, at: Fixture.now)
        let refusing = decideStoring(
            service: service, category: "email", Fixture.rules, Fixture.standing(accepted: nil),
            at: Fixture.now)
        #expect(unknown.refusal == .unknownSubject)
        #expect(refusing.refusal == .notAccepted)
    }

    @Test func `each refusal has a code of its own, and the list has them all`() {
        let refusals = (Self.refusals.compactMap(\.refusal) + [.categoryNotOfService(0)])
        #expect(Set(refusals.map(\.code)) == Set(Refusal.codes))
        #expect(Set(Refusal.codes).count == Refusal.codes.count)
    }

    private func names(_ verdict: Verdict) -> [String] {
        guard case .granted(let bits, _) = verdict.outcome else { return [] }
        return Fixture.rules.categoryIDs(bits).map(\.text)
    }

    private func obligations(_ verdict: Verdict) -> [Obligation] {
        guard case .granted(_, let obligations) = verdict.outcome else { return [] }
        return obligations
    }
}
