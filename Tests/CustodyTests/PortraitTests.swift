import Custody
import Ledger
import PolicyEngine
import PolicyLanguage
import Primitives
import TestSupport
import Testing

/// What people get to see of themselves: all that is held, who used it, and proof of that.
struct PortraitTests {
    private func open() async throws -> (House, SubjectID) {
        let house = try await House.open()
        return (
            house, try await house.register("ada@meadow.example", ["display-name": "Ada"])
        )
    }

    private func page(
        _ house: House, _ subject: SubjectID, _ query: EntryQuery, by actor: Actor = .subject
    ) async throws -> [PersonalEntry] {
        try await house.custodian.entries(about: subject, query, by: actor)
    }

    @Test func `an export is recorded, a look at one's own account is not`() async throws {
        let (house, ada) = try await open()
        let every = house.rules.policy.categories.map(\.id.text).sorted().joined(separator: ",")
        let portrait = try await house.expectEntries([
            "export done by shop of \(every) under 5.1 about 1"
        ]) { try await house.custodian.export(ada, by: .service("shop")) }
        #expect(portrait.values.map(\.category) == ["display-name", "email"])
        try await house.expectEntries([]) { _ = try await house.custodian.view(ada) }
    }

    @Test func `an export has every value, page by page`() async throws {
        let (house, ada) = try await open()
        for number in 0..<(Custodian.exportPageSize + 1) {
            try await house.add(.string("192.0.2.\(number)"), "ip", to: ada)
        }
        let portrait = try await house.custodian.export(ada, by: .subject)
        #expect(portrait.values.count == Custodian.exportPageSize)
        let last = try #require(portrait.values.last)
        let rest = try await house.custodian.portraitValues(of: ada, after: last)
        #expect(rest.count == 3)
        let all = Set((portrait.values + rest).map { "\($0.category) \($0.record)" })
        #expect(all.count == Custodian.exportPageSize + 3)
    }

    @Test func `people see the entries about them and about nobody else`() async throws {
        let (house, ada) = try await open()
        let bob = try await house.register("bob@meadow.example")
        _ = try await house.read(ada, "orders")
        _ = try await house.read(bob, "newsletter")
        let own = try await house.expectEntries([]) {
            try await page(house, ada, EntryQuery(limit: 50))
        }
        #expect(own.map(\.number) == [5, 2, 1])
        #expect(own.map(\.entry.kind) == [.use, .acceptance, .registration])
        #expect(try await page(house, bob, EntryQuery(limit: 50)).map(\.number) == [6, 4, 3])
    }

    @Test func `entries are asked for by place, by time and by number`() async throws {
        let (house, ada) = try await open()
        for _ in 0..<5 {
            house.clock.advance(days: 1)
            _ = try await house.read(ada, "orders")
        }
        #expect(try await page(house, ada, EntryQuery(limit: 2)).map(\.number) == [7, 6])
        #expect(
            try await page(house, ada, EntryQuery(before: 6, limit: 2)).map(\.number) == [5, 4])
        let from = TestClock.start.adding(days: 2)
        let to = TestClock.start.adding(days: 4)
        let some = try await page(house, ada, EntryQuery(from: from, to: to, limit: 50))
        #expect(some.map(\.number) == [5, 4])
        let everybody = try await house.custodian.entries(EntryQuery(from: from, to: to, limit: 50))
        #expect(everybody.map(\.number) == [5, 4])
    }

    @Test func `when somebody else asks for a person's entries that is an entry too`()
        async throws
    {
        let (house, ada) = try await open()
        let seen = try await house.expectEntries([
            "inspection done by shop under 5.1 about 1"
        ]) { try await page(house, ada, EntryQuery(limit: 1), by: .service("shop")) }
        #expect(seen.map(\.entry.kind) == [.inspection])
        let nobody = SubjectID(now: TestClock.start, random: Array(repeating: 9, count: 10))
        try await house.expectError(.unknownSubject) {
            _ = try await page(house, nobody, EntryQuery(limit: 1), by: .service("shop"))
        }
    }

    @Test func `a receipt holds by the ledger's key, and opens that entry's box`() async throws {
        let (house, ada) = try await open()
        let stored = try await house.add("192.0.2.1", "ip", to: ada).granted
        let index = try #require(stored?.entry)
        let receipt = try await house.custodian.receipt(index, of: ada, by: .subject)
        let reading = try Receipt(reading: receipt.encoded).verify(by: house.log.verifierKey)
        #expect(reading.entry.kind == .record)
        guard case .included(let place, _) = reading.vouching else {
            Issue.record("the receipt has no proof")
            return
        }
        #expect(place == UInt64(index))
        #expect(reading.content["subject"] == .string(ada.description))
        #expect(reading.content["details"]?["provenance"] == "observed")
    }

    @Test func `a receipt that a service takes is on the ledger before it is given`() async throws {
        let (house, ada) = try await open()
        try await house.expectEntries(["inspection done by shop under 5.1 about 1"]) {
            _ = try await house.custodian.receipt(1, of: ada, by: .service("shop"))
        }
        try await house.expectEntries([]) {
            try await house.expectError(.unknownEntry) {
                _ = try await house.custodian.receipt(99, of: ada, by: .service("shop"))
            }
            _ = try await house.custodian.receipt(1, of: ada, by: .subject)
        }
    }

    @Test func `nobody gets a receipt of an entry about somebody else`() async throws {
        let (house, ada) = try await open()
        let bob = try await house.register("bob@meadow.example")
        for index in [0, 3, 99] as [Int64] {
            try await house.expectError(.unknownEntry) {
                _ = try await house.custodian.receipt(index, of: ada, by: .subject)
            }
        }
        _ = try await house.custodian.receipt(3, of: bob, by: .subject)
    }

    @Test func `what is past its retention is in no export`() async throws {
        let (house, ada) = try await open()
        try await house.add("192.0.2.1", "ip", to: ada)
        house.clock.advance(days: 30)
        let portrait = try await house.custodian.export(ada, by: .subject)
        #expect(portrait.values.map(\.category) == ["display-name", "email"])
    }
}
