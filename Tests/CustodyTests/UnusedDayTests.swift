import Custody
import Database
import Ledger
import PolicyEngine
import PolicyLanguage
import Primitives
import Sealing
import TestSupport
import Testing

/// What counts as use, and how long an account whose last use is not known stays.
struct UnusedDayTests {
    /// Something that is done with a person's account.
    struct Deed: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let run: @Sendable (House, SubjectID) async throws -> Void

        init(
            _ name: String, _ run: @escaping @Sendable (House, SubjectID) async throws -> Void
        ) {
            testDescription = name
            self.run = run
        }
    }

    static let uses = [
        Deed("a session is opened") {
            _ = try await $0.custodian.openSession(of: $1, lifetimeMillis: 1_000)
        },
        Deed("the person decides") { try await $0.decide(.given, "newsletter", of: $1) },
        Deed("a service hands a decision in") {
            _ = try await $0.custodian.decide(
                .withdrawn, "newsletter", of: $1, proof: nil, by: .service("shop"))
        },
        Deed("the version is accepted") {
            _ = try await $0.custodian.accept(
                $0.acceptance, of: $1, by: .service("shop"), service: "shop")
        },
        Deed("the version is refused") {
            _ = try await $0.custodian.refuse(
                $0.rules.digest, of: $1, by: .subject, service: "shop")
        },
        Deed("the form is saved, with nothing new") {
            try await $0.custodian.saveProfile(
                ["email": "ada@meadow.example"], without: [], of: $1, service: "shop")
        },
        Deed("a service adds a record") { try await $0.add("192.0.2.1", "ip", to: $1) },
        Deed("a service sets a value") { try await $0.correct(40, "garden-size", of: $1) },
        Deed("the person takes a value back") {
            _ = try await $0.custodian.remove(
                category: "phone", record: nil, of: $1, by: .subject, service: "shop")
        },
        Deed("a service says so") { try await $0.custodian.noteUse(of: $1) },
    ]

    static let others = [
        Deed("a service reads") { _ = try await $0.read($1, "orders") },
        Deed("a service asks whether it may") {
            _ = try await $0.custodian.explain(
                $1, for: "orders", categories: nil, by: .service("shop"), service: "shop")
        },
        Deed("a service finds the person") {
            _ = try await $0.custodian.lookUp(
                "ada@meadow.example", category: "email", purpose: "orders", by: .service("shop"),
                service: "shop")
            _ = $1
        },
        Deed("a service lists people") {
            _ = try await $0.custodian.list(
                for: "orders", categories: nil, after: nil, by: .service("shop"), service: "shop")
            _ = $1
        },
        Deed("a service exports") {
            _ = try await $0.custodian.export($1, by: .service("shop"))
        },
        Deed("a service looks at the entries") {
            _ = try await $0.custodian.entries(
                about: $1, EntryQuery(limit: 5), by: .service("shop"))
        },
        Deed("a service asks for the end") {
            _ = try await $0.custodian.activity(of: $1, by: .service("shop"))
        },
        Deed("a service removes a value") {
            _ = try await $0.custodian.remove(
                category: "phone", record: nil, of: $1, by: .service("shop"), service: "shop")
        },
        Deed("a service may not store") {
            let answer = try await $0.correct("+33 1 01", "phone", of: $1, by: "club")
            #expect(answer.refused != nil)
        },
        Deed("the server walks and sweeps") {
            _ = try await $0.custodian.expire(after: nil)
            _ = try await $0.custodian.sweep()
            _ = try await $0.endUnused()
            _ = $1
        },
    ]

    private func open() async throws -> (House, SubjectID) {
        let house = try await House.ending()
        let ada = try await house.register("ada@meadow.example", ["phone": "+33 1 00"])
        #expect(try await house.usedOn(ada) == house.clock.now.date)
        house.clock.advance(days: 5)
        return (house, ada)
    }

    @Test(arguments: uses) func `this is a use`(deed: Deed) async throws {
        let (house, ada) = try await open()
        try await deed.run(house, ada)
        #expect(try await house.usedOn(ada) == house.clock.now.date)
    }

    @Test(arguments: others) func `this is no use`(deed: Deed) async throws {
        let (house, ada) = try await open()
        try await deed.run(house, ada)
        #expect(try await house.usedOn(ada) == house.clock.now.date.adding(days: -5))
    }

    @Test func `a request of somebody signed in is a use, without an entry`() async throws {
        let (house, ada) = try await open()
        let token = try await house.custodian.openSession(
            of: ada, lifetimeMillis: 100 * 86_400_000)
        house.clock.advance(days: 3)
        try await house.expectEntries([]) { () async throws in
            #expect(try await house.custodian.session(token.text)?.subject == ada)
            try await house.custodian.noteUse(of: ada)
        }
        #expect(try await house.usedOn(ada) == house.clock.now.date)
        let portrait = try await house.custodian.view(ada)
        #expect(portrait.usedOn == house.clock.now.date)
        #expect(portrait.endsOn == house.clock.now.date.adding(days: 61))
        #expect(try await house.custodian.session(token.text + "x") == nil)
    }

    @Test func `a session of an account that ended is none`() async throws {
        let (house, ada) = try await open()
        let token = try await house.custodian.openSession(
            of: ada, lifetimeMillis: 100 * 86_400_000)
        #expect(try await house.days(61) == 1)
        #expect(try await house.custodian.session(token.text) == nil)
        try await house.expectError(.unknownSubject) {
            try await house.custodian.noteUse(of: ada)
        }
    }

    @Test func `a clock that was set back takes no day away`() async throws {
        let (house, ada) = try await open()
        try await house.custodian.noteUse(of: ada)
        let day = house.clock.now.date
        house.clock.advance(days: -4)
        try await house.custodian.noteUse(of: ada)
        #expect(try await house.usedOn(ada) == day)
    }

    @Test func `without the key no day is kept`() async throws {
        let house = try await House.open()
        let ada = try await house.register("ada@meadow.example", ["phone": "+33 1 00"])
        for deed in Self.uses { try await deed.run(house, ada) }
        #expect(try await house.usedOn(ada) == nil)
        #expect(try await house.custodian.view(ada).endsOn == nil)
        house.clock.advance(days: 20_000)
        try await house.expectEntries([]) { () async throws in
            #expect(try await house.endUnused() == 0)
        }
        #expect(try await house.count("SELECT count(*) FROM store WHERE name LIKE 'unused%'") == 0)
    }

    @Test func `a service is told the day, and its question is recorded`() async throws {
        let (house, ada) = try await open()
        try await house.expectEntries(["inspection done by shop under 3.2 about 1"]) {
            let answer = try await house.custodian.activity(of: ada, by: .service("shop"))
            #expect(answer.endsOn == house.clock.now.date.adding(days: 56))
        }
    }
}
