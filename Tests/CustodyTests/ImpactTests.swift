import Custody
import PolicyEngine
import PolicyLanguage
import Primitives
import TestSupport
import Testing

/// A version is tried on a store before it is published: numbers of people, consents and uses.
struct ImpactTests {
    private func policy(_ text: String) throws -> Policy {
        try #require(PolicyReader.read(Array(text.utf8), file: "new.yaml").policy)
    }

    @Test func `a version that says the same carries everybody and refuses nothing`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        try await house.decide(.given, "newsletter", of: ada)
        _ = try await house.read(ada, "newsletter")
        _ = try await house.entries()
        let size = try await house.size()
        let impact = try await house.custodian.impact(of: try policy(House.version("2")))
        #expect((impact.carried, impact.mustAccept, impact.unaccepted) == (1, 0, 0))
        #expect(impact.consents.map(\.carried) == [1])
        #expect(impact.consents.map(\.fallen) == [0])
        #expect(impact.uses > 0)
        #expect(impact.refusals.isEmpty)
        #expect(try await house.size() == size, "a simulation leaves no entry")
    }

    @Test func `people, consents and uses are counted against what changes`() async throws {
        let house = try await House.open()
        let ada = try await house.register("ada@meadow.example")
        let bob = try await house.register("bob@meadow.example")
        for subject in [ada, bob] {
            try await house.decide(.given, "newsletter", of: subject)
            _ = try await house.read(subject, "newsletter")
            _ = try await house.read(subject, "orders")
        }
        try await house.decide(.withdrawn, "newsletter", of: bob)
        _ = try await house.entries()
        // A recipient gets more for the newsletter, and orders lose their phone number.
        let text = try House.version("2")
            .replacing("[email, wants-catalog]", with: "[email, wants-catalog, phone]")
            .replacing("[account, orders, newsletter]", with: "[account, newsletter]")
        let impact = try await house.custodian.impact(of: try policy(text))
        #expect((impact.carried, impact.mustAccept, impact.unaccepted) == (0, 2, 0))
        #expect(impact.consents.map(\.purpose) == ["newsletter"])
        #expect(impact.consents.map(\.fallen) == [1])
        #expect(impact.consents.map(\.carried) == [0])
        let found = impact.refusals.map {
            "\($0.use.service) \($0.use.purpose?.text ?? "-") \($0.count) \($0.refusal.code)"
        }
        #expect(found.contains("shop newsletter 2 no-consent"))
        #expect(found.contains("shop orders 2 category-not-for-purpose"))
        #expect(impact.refusals.allSatisfy { !$0.clauses.isEmpty })
    }

    @Test func `uses of more than 30 days ago do not count`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        _ = try await house.read(ada, "orders")
        _ = try await house.entries()
        house.clock.advance(days: 31)
        let impact = try await house.custodian.impact(of: try policy(House.version("2")))
        #expect(impact.uses == 0)
    }

    @Test func `who accepted nothing that is known is counted apart`() throws {
        let old = try policy(House.minimal())
        let rules = Rules(
            compiling: old, digest: try #require(PolicyDigest(bytes: old.digest)))
        let strange = try #require(PolicyDigest(bytes: [UInt8](repeating: 7, count: 32)))
        let impact = Impact(
            of: rules, versions: [:],
            counts: Impact.Counts(
                accepted: [nil: 3, strange: 4, rules.digest: 5],
                consents: [
                    Impact.Consent(purpose: "newsletter", version: strange): 6,
                    Impact.Consent(purpose: "newsletter", version: rules.digest): 7,
                ],
                uses: [
                    Impact.PastUse(service: "ghost", purpose: nil, categories: ["email"]): 8
                ]))
        #expect((impact.carried, impact.mustAccept, impact.unaccepted) == (5, 0, 7))
        #expect(impact.consents.map(\.carried) == [7])
        #expect(impact.consents.map(\.fallen) == [6])
        #expect(impact.refusals.map(\.refusal) == [.unknownService])
        #expect(impact.refusals.map(\.count) == [8])
    }
}
