import Custody
import Ledger
import PolicyEngine
import PolicyLanguage
import Primitives
import TestSupport
import Testing

/// What the browser's Global Privacy Control signal does at registration.
struct SignalTests {
    private static func policy() throws -> String {
        try House.minimal()
            + "signals: {gpc: {clause: \"5.1\", purposes: [newsletter, security, research]}}\n"
    }

    private func register(_ house: House, signals: Bool) async throws -> SubjectID {
        try await house.custodian.register(
            Registration(
                data: ["email": "ada@meadow.example"], acceptance: house.acceptance,
                password: nil, language: Language("fr"), signalsPrivacy: signals),
            by: .subject, service: "shop"
        ).subject
    }

    private static let plain = [
        "registration done by subject at shop of email under 1.1 about 1",
        "acceptance done by subject at shop under 0.2 about 1",
    ]

    @Test func `the signal objects to what the policy lets it refuse`() async throws {
        let house = try await House.open(policy: Self.policy())
        let ada = try await house.expectEntries(
            Self.plain + [
                "objection done by subject for security under 2.4 about 1",
                "objection done by subject for research under 2.5 about 1",
            ]
        ) { try await register(house, signals: true) }
        let choices = try await house.custodian.view(ada).choices
        #expect(choices.map(\.purpose) == ["research", "security"])
        #expect(choices.map(\.decision) == [.objected, .objected])
        #expect(try await house.read(ada, "security").granted == nil)
        #expect(try await house.read(ada, "orders").granted != nil)
        try await house.decide(.allowed, "security", of: ada)
        #expect(try await house.read(ada, "security").granted != nil)
    }

    @Test func `without the signal nothing is refused`() async throws {
        let house = try await House.open(policy: Self.policy())
        let ada = try await house.expectEntries(Self.plain) {
            try await register(house, signals: false)
        }
        #expect(try await house.read(ada, "security").granted != nil)
    }

    @Test func `under a policy that does not hear the signal nothing is refused`() async throws {
        let house = try await House.open()
        let ada = try await house.expectEntries(Self.plain) {
            try await register(house, signals: true)
        }
        #expect(try await house.read(ada, "security").granted != nil)
    }
}
