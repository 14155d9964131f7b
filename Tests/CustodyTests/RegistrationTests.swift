import Custody
import Database
import Ledger
import PolicyEngine
import PolicyLanguage
import Primitives
import TestSupport
import Testing

/// People come in: what is stored, what is recorded, and what keeps them out.
struct RegistrationTests {
    private let registered = [
        "registration done by shop of email under 1.1 about 1",
        "acceptance done by shop under 0.2 about 1",
    ]

    private func register(
        _ house: House, _ data: [CategoryID: JSONValue], acceptance: AcceptanceStatement? = nil,
        password: String? = nil
    ) async throws -> Registered {
        try await house.custodian.register(
            Registration(
                data: data, acceptance: acceptance ?? house.acceptance, password: password,
                language: Language("en")),
            by: .service("shop"), service: "shop")
    }

    private func rows(_ house: House) async throws -> Int64 {
        try await house.count(
            """
            SELECT (SELECT count(*) FROM subject) + (SELECT count(*) FROM vault.person_key)
                + (SELECT count(*) FROM record) + (SELECT count(*) FROM lookup)
                + (SELECT count(*) FROM evidence) + (SELECT count(*) FROM subject_entry)
            """)
    }

    @Test func `a registration is recorded together with the acceptance`() async throws {
        let house = try await House.open()
        let answer = try await house.expectEntries(registered) {
            try await register(house, ["email": "ada@meadow.example"])
        }
        #expect(answer.entry == 1 && answer.acceptanceEntry == 2)
        let portrait = try await house.custodian.view(answer.subject)
        #expect(portrait.acceptedPolicy == house.rules.digest)
        #expect(portrait.acceptedEntry == 2 && portrait.language == Language("en"))
        #expect(portrait.values.map(\.category) == ["email"])
    }

    @Test func `each value is kept with who collected it, and when`() async throws {
        let house = try await House.open()
        let subject = try await house.register(
            "ada@meadow.example", ["garden-size": 40], by: "club")
        let values = try await house.custodian.view(subject).values
        let size = try #require(values.first { $0.category == "garden-size" })
        #expect(size.value == 40 && size.provenance == .declared)
        #expect(size.service == "club" && size.entity == "meadow-club")
        #expect(size.collectedAt == TestClock.start && size.confirmedAt == TestClock.start)
        #expect(size.keepUntil?.rfc3339 == "2028-11-24T09:00:00.000Z")
    }

    @Test func `every field that is wrong is told at once, and nothing is stored`() async throws {
        let house = try await House.open()
        let problems = [
            FieldProblem(field: "display-name", fault: .forbiddenCharacter),
            FieldProblem(field: "email", fault: .missing),
            FieldProblem(field: "garden-size", fault: .wrongType(expected: "integer")),
            FieldProblem(field: "ip", fault: .notProvidedByPeople),
            FieldProblem(field: "phone", fault: .tooLarge(limit: 32)),
            FieldProblem(field: "shoe-size", fault: .unknown),
            FieldProblem(field: "wants-catalog", fault: .wrongType(expected: "boolean")),
        ]
        try await house.expectError(.invalid(problems)) {
            _ = try await register(
                house,
                [
                    "wants-catalog": "yes", "display-name": "a\u{202E}b", "garden-size": "40",
                    "ip": "192.0.2.1", "phone": .string(String(repeating: "1", count: 40)),
                    "shoe-size": 39,
                ])
        }
        #expect(try await rows(house) == 0)
    }

    @Test(arguments: ["", "ada", "ada@", "@b.example", "a@b", "a b@c.example", "a@b..c", "a@b@c.d"])
    func `what is no address is refused`(address: String) async throws {
        let house = try await House.open()
        let error = await #expect(throws: CustodyError.self) {
            try await register(house, ["email": .string(address)])
        }
        guard case .invalid(let problems) = error else {
            Issue.record("another error")
            return
        }
        #expect(problems.map(\.field) == ["email"])
        #expect(try await rows(house) == 0)
    }

    @Test func `an address is taken once, however it is written`() async throws {
        let house = try await House.open()
        _ = try await house.register("ada@meadow.example")
        let before = try await rows(house)
        for address in ["ada@meadow.example", "ADA@Meadow.Example", " ada@meadow.example\t"] {
            try await house.expectError(.alreadyRegistered) {
                _ = try await register(house, ["email": .string(address)])
            }
        }
        #expect(try await rows(house) == before)
    }

    @Test func `of many who register the same address at once one is taken in`() async throws {
        let house = try await House.open()
        let outcomes = await withTaskGroup(of: Bool.self, returning: [Bool].self) { group in
            for _ in 0..<40 {
                group.addTask {
                    do {
                        _ = try await house.register("ada@meadow.example")
                        return true
                    } catch {
                        #expect(error as? CustodyError == .alreadyRegistered)
                        return false
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 1)
        #expect(try await house.entries().map(House.line).dropFirst() == registered[...])
        #expect(try await house.count("SELECT count(*) FROM vault.person_key") == 1)
    }

    @Test func `only the version in force can be accepted`() async throws {
        let house = try await House.open()
        let other = try #require(PolicyDigest(bytes: Array(repeating: 9, count: 32)))
        try await house.expectError(.notInForce) {
            _ = try await register(
                house, ["email": "ada@meadow.example"],
                acceptance: AcceptanceStatement(policy: other, method: "click", reference: ""))
        }
        let day = try #require(CalendarDate(text: "2026-03-14"))
        house.clock.set(day.start)
        try await house.expectError(.notInForce) {
            _ = try await register(house, ["email": "ada@meadow.example"])
        }
        #expect(try await rows(house) == 0)
    }

    @Test func `an acceptance says how it was shown`() async throws {
        let house = try await House.open()
        let faults: [(String, String, FieldProblem)] = [
            ("", "x", FieldProblem(field: "method", fault: .missing)),
            ("a\u{1B}b", "x", FieldProblem(field: "method", fault: .forbiddenCharacter)),
            (
                "click", String(repeating: "x", count: 501),
                FieldProblem(field: "reference", fault: .tooLarge(limit: 500))
            ),
        ]
        for (method, reference, problem) in faults {
            try await house.expectError(.invalid([problem])) {
                _ = try await register(
                    house, ["email": "ada@meadow.example"],
                    acceptance: AcceptanceStatement(
                        policy: house.rules.digest, method: method, reference: reference))
            }
        }
    }

    @Test(arguments: [("eleven char", 12, true), ("x", 1_025, false)])
    func `a password is neither too short nor too long`(
        word: String, limit: Int, isShort: Bool
    ) async throws {
        let house = try await House.open()
        let password = isShort ? word : String(repeating: word, count: limit)
        let fault: FieldProblem.Fault =
            isShort ? .tooShort(limit: 12) : .tooLarge(limit: 1_024)
        try await house.expectError(.invalid([FieldProblem(field: "password", fault: fault)])) {
            _ = try await register(
                house, ["email": "ada@meadow.example"], password: password)
        }
    }

    @Test func `a service brings only categories that it may store`() async throws {
        let house = try await House.open()
        try await house.expectError(
            .invalid([FieldProblem(field: "phone", fault: .notOfService)])
        ) {
            _ = try await house.register("ada@meadow.example", ["phone": "+33 1 00"], by: "club")
        }
        #expect(try await rows(house) == 0)
    }

    @Test func `where the ledger cannot be written nobody is taken in`() async throws {
        let house = try await House.open()
        house.fault.set(.full)
        await #expect(throws: StoreError.full) {
            try await register(house, ["email": "ada@meadow.example"])
        }
        #expect(try await rows(house) == 0)
        house.fault.set(nil)
        _ = try await register(house, ["email": "ada@meadow.example"])
    }
}
