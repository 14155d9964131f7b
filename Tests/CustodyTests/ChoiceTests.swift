import Custody
import Ledger
import PolicyEngine
import Primitives
import TestSupport
import Testing

/// What people decide about purposes, and how they showed it.
struct ChoiceTests {
    private func open() async throws -> (House, SubjectID) {
        let house = try await House.open()
        return (house, try await house.register("ada@meadow.example"))
    }

    private func decide(
        _ house: House, _ decision: ChoiceDecision, _ purpose: PurposeID, _ subject: SubjectID,
        proof: Proof?
    ) async throws {
        _ = try await house.custodian.decide(
            decision, purpose, of: subject, proof: proof, by: .service("shop"))
    }

    @Test func `each decision has an entry, and the last one counts`() async throws {
        let (house, ada) = try await open()
        try await house.expectEntries([
            "consent done by subject for newsletter under 2.3 about 1",
            "withdrawal done by subject for newsletter under 2.3 about 1",
            "objection done by subject for security under 2.4 about 1",
            "consent done by subject for security under 2.4 about 1",
            "consent done by subject for newsletter under 2.3 about 1",
        ]) {
            try await house.decide(.given, "newsletter", of: ada)
            try await house.decide(.withdrawn, "newsletter", of: ada)
            try await house.decide(.objected, "security", of: ada)
            try await house.decide(.allowed, "security", of: ada)
            try await house.decide(.given, "newsletter", of: ada)
        }
        let choices = try await house.custodian.view(ada).choices
        #expect(choices.map(\.purpose) == ["newsletter", "security"])
        #expect(choices.map(\.decision) == [.given, .allowed])
        #expect(choices.map(\.entry) == [7, 6])
    }

    @Test(arguments: [
        nil, Proof(method: "", reference: "letter 12"), Proof(method: " \t ", reference: ""),
    ])
    func `consent without a proof is not taken`(proof: Proof?) async throws {
        let (house, ada) = try await open()
        let missing = CustodyError.invalid([FieldProblem(field: "proof", fault: .missing)])
        try await house.expectError(missing) {
            try await decide(house, .given, "newsletter", ada, proof: proof)
        }
        try await house.decide(.objected, "security", of: ada)
        try await house.expectError(missing) {
            try await decide(house, .allowed, "security", ada, proof: proof)
        }
        #expect(try await house.read(ada, "newsletter").granted == nil)
        #expect(try await house.read(ada, "security").granted == nil)
    }

    @Test func `refusing takes no proof`() async throws {
        let (house, ada) = try await open()
        try await house.expectEntries([
            "withdrawal done by shop for newsletter under 2.3 about 1",
            "objection done by shop for security under 2.4 about 1",
        ]) {
            try await decide(house, .withdrawn, "newsletter", ada, proof: nil)
            try await decide(house, .objected, "security", ada, proof: nil)
        }
    }

    @Test func `a proof is short and clean`() async throws {
        let (house, ada) = try await open()
        let long = Proof(method: "click", reference: String(repeating: "x", count: 501))
        try await house.expectError(
            .invalid([FieldProblem(field: "proof", fault: .tooLarge(limit: 500))])
        ) { try await decide(house, .given, "newsletter", ada, proof: long) }
        let hidden = Proof(method: "cli\u{200B}ck", reference: "")
        try await house.expectError(
            .invalid([FieldProblem(field: "proof", fault: .forbiddenCharacter)])
        ) { try await decide(house, .given, "newsletter", ada, proof: hidden) }
    }

    @Test(arguments: [
        ("newsletter", ChoiceDecision.objected), ("newsletter", .allowed), ("security", .given),
        ("security", .withdrawn), ("orders", .given), ("orders", .withdrawn),
        ("orders", .objected), ("orders", .allowed),
    ])
    func `the legal basis says what there is to decide`(
        purpose: String, decision: ChoiceDecision
    ) async throws {
        let (house, ada) = try await open()
        try await house.expectError(.noSuchChoice(PurposeID(purpose))) {
            try await house.decide(decision, PurposeID(purpose), of: ada)
        }
    }

    @Test func `nobody decides about what is not declared, or for nobody`() async throws {
        let (house, ada) = try await open()
        try await house.expectError(.undeclared(kind: "purpose")) {
            try await house.decide(.given, "gossip", of: ada)
        }
        let nobody = SubjectID(now: TestClock.start, random: Array(repeating: 9, count: 10))
        try await house.expectError(.unknownSubject) {
            try await house.decide(.given, "newsletter", of: nobody)
        }
    }

    @Test func `several decisions are recorded together, each with an entry`() async throws {
        let (house, ada) = try await open()
        let proof = Proof(method: "letter", reference: "12")
        let entries = try await house.expectEntries([
            "consent done by shop for newsletter under 2.3 about 1",
            "objection done by shop for security under 2.4 about 1",
        ]) {
            try await house.custodian.decide(
                [
                    NewChoice(.given, "newsletter", proof: proof),
                    NewChoice(.objected, "security", proof: nil),
                ], of: ada, by: .service("shop"))
        }
        let choices = try await house.custodian.view(ada).choices
        #expect(choices.map(\.purpose) == ["newsletter", "security"])
        #expect(choices.map(\.decision) == [.given, .objected])
        #expect(choices.map(\.entry) == entries)
        #expect(Set(choices.map(\.decidedAt)).count == 1)
        #expect(try await house.read(ada, "newsletter").granted != nil)
        #expect(try await house.read(ada, "security").granted == nil)
    }

    @Test(arguments: [
        (NewChoice(.given, "newsletter", proof: nil), ["newsletter"]),
        (NewChoice(.given, "orders", proof: nil), []),
        (NewChoice(.objected, "gossip", proof: nil), []),
    ])
    func `of several decisions all are taken or none`(
        wrong: NewChoice, fields: [String]
    ) async throws {
        let (house, ada) = try await open()
        let start = try await house.entries().count
        let error = await #expect(throws: CustodyError.self) {
            _ = try await house.custodian.decide(
                [NewChoice(.objected, "security", proof: nil), wrong], of: ada,
                by: .service("shop"))
        }
        if case .invalid(let problems) = error { #expect(problems.map(\.field) == fields) }
        #expect(try await house.entries().count == start)
        #expect(try await house.custodian.view(ada).choices.isEmpty)
        #expect(try await house.read(ada, "security").granted != nil)
    }

    @Test func `a consent is that person's alone`() async throws {
        let (house, ada) = try await open()
        let bob = try await house.register("bob@meadow.example")
        try await house.decide(.given, "newsletter", of: ada)
        #expect(try await house.read(bob, "newsletter").granted == nil)
        try await house.decide(.withdrawn, "newsletter", of: bob)
        #expect(try await house.read(ada, "newsletter").granted != nil)
    }

    @Test func `an acceptance is recorded, and its evidence is sealed`() async throws {
        let (house, ada) = try await open()
        house.clock.advance(days: 1)
        let entry = try await house.expectEntries([
            "acceptance done by subject at shop under 0.2 about 1"
        ]) {
            try await house.custodian.accept(
                house.acceptance, of: ada, by: .subject, service: "shop")
        }
        let accepted = try await house.custodian.acceptances(of: ada)
        #expect(accepted.map(\.entry) == [entry, 2])
        #expect(accepted.allSatisfy { $0.policy == house.rules.digest })
        #expect(accepted.map(\.at) == [house.clock.now, TestClock.start])
        try await house.decide(.given, "newsletter", of: ada)
        #expect(try await house.count("SELECT count(*) FROM evidence") == 3)
        for words in ["box 4711", "checkbox", "letter 12"] {
            #expect(try house.folder.files(containing: words) == [])
        }
    }

    @Test func `an acceptance names every entity of the version`() async throws {
        let (house, ada) = try await open()
        let entries = try await house.custodian.entries(
            about: ada, EntryQuery(limit: 10), by: .subject)
        let acceptance = try #require(entries.first { $0.entry.kind == .acceptance })
        #expect(acceptance.details == ["entities": ["meadow", "meadow-club"]])
    }
}
