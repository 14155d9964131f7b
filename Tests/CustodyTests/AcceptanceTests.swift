import Custody
import Database
import Ledger
import PolicyEngine
import PolicyLanguage
import Primitives
import TestSupport
import Testing

/// How an acceptance, a refusal and a consent fare when the policy changes.
struct AcceptanceTests {
    private static let later = "2026-12-01"
    private static let laterStart = Instant(milliseconds: 1_796_083_200_000)

    /// The second version, material, from a later day; with words more in its acceptance.
    private func material(_ acceptance: String = "", _ change: (String) -> String = { $0 })
        throws -> String
    {
        change(
            try House.secondVersion().replacing(
                "effective: 2026-11-23", with: "effective: \(Self.later)"
            ).replacing("  mode: explicit\n", with: "  mode: explicit\n" + acceptance))
    }

    /// The house under the next version, at its first instant.
    private func over(_ house: House) async throws -> House {
        house.clock.set(Self.laterStart)
        return House(house, try #require(try await house.custodian.underVersionInForce()))
    }

    private func refusal(_ house: House, _ person: SubjectID, _ purpose: PurposeID = "orders")
        async throws -> Refusal?
    {
        try await house.read(person, purpose).refused?.refusal
    }

    private func accept(
        _ digest: PolicyDigest, of person: SubjectID, _ house: House, method: String = "checkbox"
    ) async throws {
        _ = try await house.custodian.accept(
            AcceptanceStatement(policy: digest, method: method, reference: "letter 3"),
            of: person, by: .subject, service: "shop")
    }

    @Test func `who accepts ahead is let through at the first instant, who refuses is not`()
        async throws
    {
        let house = try await House.open()
        let (ada, bob) = (try await house.register(), try await house.register("b@meadow.example"))
        let next = try house.publisher(of: try material())
        _ = try await next.publish()
        // This node learns of it as every node does.
        let node = House(house, try #require(try await house.custodian.underVersionInForce()))
        try await node.expectEntries(["acceptance done by subject at shop under 0.2 about 1"]) {
            try await accept(next.rules.digest, of: ada, node)
        }
        try await node.expectEntries([
            "acceptance refused by subject at shop under 0.2 because declined about 1"
        ]) {
            try await node.custodian.refuse(
                next.rules.digest, of: bob, by: .subject, service: "shop")
        }
        #expect(
            try await node.entries().suffix(2).allSatisfy {
                $0.policy.bytes == next.rules.digest.bytes
            })
        // Until then both stand under the version that they accepted.
        #expect(try await refusal(node, ada) == nil)
        #expect(try await refusal(node, bob) == nil)
        let counted = try await node.custodian.coverage()
        #expect(counted.people(.accepted) == 2)
        #expect(counted.ahead?.accepted == 1)
        #expect(counted.ahead?.refused == 1)
        let after = try await over(node)
        #expect(try await refusal(after, ada) == nil)
        #expect(try await refusal(after, bob) == .notAccepted)
        // What Bob can do: see, take away, change his mind.
        #expect(try await after.custodian.export(bob, by: .subject).values.count == 1)
        try await accept(after.rules.digest, of: bob, after)
        #expect(try await refusal(after, bob) == nil)
        _ = try await after.custodian.refuse(
            after.rules.digest, of: ada, by: .subject, service: "shop")
        #expect(try await refusal(after, ada) == .notAccepted)
        _ = try await after.custodian.erase(ada, by: .subject)
    }

    @Test func `grace carries what did not widen, and not who refused`() async throws {
        let house = try await House.open(
            policy: try House.minimal().replacing(
                "  mode: explicit\n", with: "  mode: explicit\n  grace: P10D\n"))
        let (ada, bob) = (try await house.register(), try await house.register("b@meadow.example"))
        let more = { (text: String) in
            text.replacing("country: FR", with: "country: US")
        }
        _ = try await house.publisher(of: try material("  grace: P10D\n", more)).publish()
        let after = try await over(house)
        _ = try await after.custodian.refuse(
            after.rules.digest, of: bob, by: .subject, service: "shop")
        // The carrier gets orders' data elsewhere, so that purpose has widened; the account's not.
        #expect(try await refusal(after, ada, "orders") == .notAccepted)
        #expect(try await refusal(after, ada, "account") == nil)
        #expect(try await refusal(after, bob, "account") == .notAccepted)
        #expect(try await after.custodian.coverage().people(.grace) == 1)
        #expect(try await after.custodian.coverage().people(.refused) == 1)
        after.clock.set(Self.laterStart.adding(milliseconds: 10 * 86_400_000 - 1))
        #expect(try await refusal(after, ada, "account") == nil)
        after.clock.advance(milliseconds: 1)
        #expect(try await refusal(after, ada, "account") == .notAccepted)
        #expect(try await after.custodian.coverage().people(.missing) == 1)
    }

    @Test func `silence binds who was told in time, to the entities that they accepted`()
        async throws
    {
        let words = "  notice: P7D\n  silent: true\n"
        let first = try House.minimal().replacing(
            "  mode: explicit\n", with: "  mode: explicit\n" + words)
        let house = try await House.open(policy: first)
        let (ada, bob) = (try await house.register(), try await house.register("b@meadow.example"))
        let joined = { (text: String) in
            text.replacing("entity: meadow-club", with: "entity: meadow-press")
        }
        _ = try await house.publisher(of: try material(words, joined)).publish()
        let after = try await over(house)
        _ = try await after.custodian.refuse(
            after.rules.digest, of: bob, by: .subject, service: "shop")
        #expect(try await refusal(after, ada) == nil)
        #expect(try await refusal(after, bob) == .notAccepted)
        #expect(try await refusal(after, ada, "newsletter") == .noConsent)
        let club = try await after.read(ada, "account", by: "club")
        #expect(club.refused?.refusal == .notAccepted, "who joined was never accepted")
        #expect(try await after.custodian.coverage().people(.silent) == 1)
    }

    @Test func `a consent falls where its purpose widened, and only there`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        try await house.decide(.given, "newsletter", of: ada)
        let more = { (text: String) in
            text.replacing(
                "categories: [email, wants-catalog]\n    country: BE",
                with: "categories: [email, wants-catalog]\n    country: US")
        }
        for (change, falls) in [({ $0 } as (String) -> String, false), (more, true)] {
            let place = try await House.open()
            let person = try await place.register()
            try await place.decide(.given, "newsletter", of: person)
            #expect(try await refusal(place, person, "newsletter") == nil)
            _ = try await place.publisher(of: try material("", change)).publish()
            let after = try await over(place)
            try await accept(after.rules.digest, of: person, after)
            #expect(try await refusal(after, person, "newsletter") == (falls ? .noConsent : nil))
            // Asked again, the answer is to the version in force.
            try await after.decide(.given, "newsletter", of: person)
            #expect(try await refusal(after, person, "newsletter") == nil)
        }
        #expect(try await refusal(house, ada, "newsletter") == nil)
    }

    @Test func `an objection outlives every version`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        let purpose = try #require(
            house.rules.policy.purposes.first { $0.basis.choice == .objection })
        try await house.decide(.objected, purpose.id, of: ada)
        _ = try await house.publisher(of: try material()).publish()
        let after = try await over(house)
        try await accept(after.rules.digest, of: ada, after)
        #expect(try await refusal(after, ada, purpose.id) == .objected)
    }

    /// Neither do answers to the next version undo those to the one in force, nor these those.
    @Test func `an answer to one version leaves the answer to another as it was`() async throws {
        let words = "  notice: P1D\n  silent: true\n"
        let house = try await House.open(
            policy: try House.minimal().replacing(
                "  mode: explicit\n", with: "  mode: explicit\n" + words))
        let (ada, bob) = (try await house.register(), try await house.register("b@meadow.example"))
        let eve = try await house.register("e@meadow.example")
        _ = try await house.publisher(of: try material(words)).publish()
        let node = House(house, try #require(try await house.custodian.underVersionInForce()))
        let second = try #require(node.custodian.history.versions.last).digest
        try await accept(second, of: ada, node)
        let during = try await over(node)
        _ = try await during.custodian.refuse(second, of: bob, by: .subject, service: "shop")
        let third = try material(words) {
            $0.replacing("version: \"2\"", with: "version: \"3\"")
                .replacing("effective: 2026-12-01", with: "effective: 2026-12-20")
                .replacing("country: FR", with: "country: US")
        }
        _ = try await during.publisher(of: third).publish()
        let last = House(during, try #require(try await during.custodian.underVersionInForce()))
        let next = try #require(last.custodian.history.versions.last).digest
        try await accept(next, of: ada, last)
        _ = try await last.custodian.refuse(next, of: bob, by: .subject, service: "shop")
        _ = try await last.custodian.refuse(next, of: eve, by: .subject, service: "shop")
        try await accept(second, of: eve, last)
        #expect(try await refusal(last, ada) == nil, "accepting ahead takes nothing back")
        #expect(try await refusal(last, bob) == .notAccepted, "a second no is no yes to the first")
        #expect(try await last.custodian.coverage().people(.accepted) == 2)
        last.clock.set(TestClock.start.adding(days: 40))
        let after = House(last, try #require(try await last.custodian.underVersionInForce()))
        #expect(try await refusal(after, ada) == nil)
        #expect(try await refusal(after, bob) == .notAccepted)
        #expect(try await refusal(after, eve) == .notAccepted, "silence does not follow a no")
    }

    @Test func `use counts as yes only where the policy says so`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        try await house.expectError(.useIsNoAcceptance) {
            try await accept(house.rules.digest, of: ada, house, method: "use")
        }
        let byUse = try await House.open(
            policy: try House.minimal().replacing("mode: explicit", with: "mode: by-use"))
        let bob = try await byUse.register()
        try await accept(byUse.rules.digest, of: bob, byUse, method: "use")
    }

    @Test func `no other version can be accepted or refused`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        let next = try house.publisher(of: try material())
        for digest in [next.rules.digest, try #require(PolicyDigest(bytes: Array(0..<32)))] {
            try await house.expectError(.notInForce) {
                try await accept(digest, of: ada, house)
            }
            try await house.expectError(.notInForce) {
                _ = try await house.custodian.refuse(
                    digest, of: ada, by: .subject, service: "shop")
            }
        }
        _ = try await next.publish()
        let after = try await over(house)
        try await after.expectError(.notInForce) {
            try await accept(house.rules.digest, of: ada, after)
        }
    }

    @Test func `people and choices of a store before this step stand as they stood`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        try await house.decide(.given, "newsletter", of: ada)
        // A node of the program before writes no version; nothing is given out on that.
        try await house.tamper("UPDATE choice SET policy = NULL")
        #expect(try await refusal(house, ada, "newsletter") == .noConsent)
        try await house.tamper(
            "UPDATE choice SET policy = (SELECT value FROM store WHERE name = 'policy')")
        #expect(try await refusal(house, ada, "newsletter") == nil)
    }
}
