import Custody
import Database
import Ledger
import PolicyLanguage
import Sealing
import PolicyEngine
import Primitives
import TestSupport
import Testing

/// Several nodes on one store agree: on the version in force, on sessions, on attempts.
struct NodeTests {
    @Test func `a node of the version before gives nothing out, and takes up the new one`()
        async throws
    {
        let old = try await House.open()
        let ada = try await old.register()
        let new = try await House.open(policy: try House.secondVersion(), beside: old)
        try await old.expectError(.superseded) { _ = try await old.read(ada, "orders") }
        try await old.expectError(.superseded) {
            _ = try await old.register("bob@meadow.example")
        }
        #expect(try await !old.custodian.isInForce())
        let next = try #require(try await old.custodian.underVersionInForce())
        #expect(next.rules.digest == new.rules.digest)
        #expect(next.rules.policy.version == "2")
        // Under it Ada has accepted nothing yet.
        let answer = try await next.read(
            ada, for: "orders", categories: nil, by: .service("shop"), service: "shop")
        guard case .refused(let refused) = answer else {
            Issue.record("data was given under a version that was not accepted")
            return
        }
        #expect(refused.refusal == .notAccepted)
        #expect(try await next.underVersionInForce() == nil)
    }

    @Test func `a version that was in force before does not come back by a start`() async throws {
        let first = try await House.open()
        let second = try await House.open(policy: try House.secondVersion(), beside: first)
        try await second.expectEntries([]) {
            await #expect(throws: CustodyError.superseded) {
                _ = try await first.custodian.establish()
            }
        }
        #expect(try await second.custodian.isInForce())
    }

    @Test func `a session opened at one node is known at the other, and ended by it`()
        async throws
    {
        let one = try await House.open()
        let other = try await House.open(beside: one)
        let ada = try await one.register(password: "correct horse battery")
        let token = try await one.custodian.openSession(of: ada, lifetimeMillis: 60_000)
        #expect(try await other.custodian.session(token.text)?.subject == ada)
        try await other.custodian.signOut(token.text)
        #expect(try await one.custodian.session(token.text) == nil)
    }

    @Test func `the token of one person's session opens nobody else's account`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        let bob = try await house.register("bob@meadow.example")
        let token = try await house.custodian.openSession(of: ada, lifetimeMillis: 60_000).text
        let secret = token.drop { $0 != "." }
        for forged in ["\(bob)\(secret)", String(secret.dropFirst()), "\(secret)", ada.description]
        {
            #expect(try await house.custodian.session(forged) == nil)
        }
    }

    @Test func `attempts are counted over all nodes, and a new window starts anew`() async throws {
        let one = try await House.open()
        let other = try await House.open(beside: one)
        let limit = AttemptLimit(countMax: 4, windowMillis: 1_000)
        let caller = [UInt8](repeating: 7, count: 32)
        var admitted: [Bool] = []
        for turn in 0..<6 {
            let house = turn.isMultiple(of: 2) ? one : other
            admitted.append(try await house.custodian.admits(caller, limit))
        }
        #expect(admitted == [true, true, true, true, false, false])
        #expect(try await one.custodian.admits([UInt8](repeating: 8, count: 32), limit))
        one.clock.advance(milliseconds: 1_000)
        #expect(try await other.custodian.admits(caller, limit))
        try await other.custodian.forgetAttempts(of: caller)
        #expect(try await one.count("SELECT count(*) FROM attempt") == 1)
        one.clock.advance(milliseconds: 3_700_000)
        try await one.custodian.forgetOldAttempts()
        #expect(try await one.count("SELECT count(*) FROM attempt") == 0)
    }

    @Test func `a clock that was set back locks nobody out`() async throws {
        let house = try await House.open()
        let limit = AttemptLimit(countMax: 1, windowMillis: 1_000)
        let caller = [UInt8](repeating: 7, count: 32)
        #expect(try await house.custodian.admits(caller, limit))
        #expect(try await !house.custodian.admits(caller, limit))
        house.clock.advance(milliseconds: -500_000)
        #expect(try await house.custodian.admits(caller, limit))
    }

    /// Readers at one node, the person at the other: no granted use stands behind a withdrawal.
    @Test
    func `a withdrawal at one node is in force for every read at the other that starts after`()
        async throws
    {
        let one = try await House.open()
        let other = try await House.open(beside: one)
        let ada = try await one.register()
        for _ in 0..<6 {
            try await one.decide(.given, "newsletter", of: ada)
            #expect(try await other.read(ada, "newsletter").granted != nil)
            async let reads = withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<6 {
                    group.addTask { _ = try await other.read(ada, "newsletter") }
                }
                try await group.waitForAll()
            }
            try await one.decide(.withdrawn, "newsletter", of: ada)
            #expect(try await other.read(ada, "newsletter").granted == nil)
            try await reads
        }
        var isGiven = false
        for entry in try await one.entries() {
            switch (entry.kind, entry.outcome) {
            case (.consent, _): isGiven = true
            case (.withdrawal, _): isGiven = false
            case (.use, .granted): #expect(isGiven, "a use was granted behind the withdrawal")
            default: break
            }
        }
    }

    @Test func `whoever is erased at one node is gone at the other at once`() async throws {
        let one = try await House.open()
        let other = try await House.open(beside: one)
        for number in 0..<8 {
            let person = try await one.register("p\(number)@meadow.example")
            #expect(try await other.read(person, "orders").granted != nil)
            _ = try await one.custodian.erase(person, by: .subject)
            #expect(try await other.read(person, "orders").granted == nil)
            try await other.expectError(.unknownSubject) {
                _ = try await other.custodian.view(person)
            }
        }
    }
}
