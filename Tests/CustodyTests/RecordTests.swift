import Custody
import Database
import Ledger
import PolicyEngine
import Primitives
import TestSupport
import Testing

/// Values and records: set, corrected, taken back, and given page by page.
struct RecordTests {
    private func open() async throws -> (House, SubjectID) {
        let house = try await House.open()
        return (house, try await house.register("ada@meadow.example", ["phone": "+33 1 00"]))
    }

    private func remove(
        _ house: House, _ category: CategoryID, _ record: RecordID? = nil, of subject: SubjectID,
        by actor: Actor = .service("shop"), service: ServiceID = "shop"
    ) async throws -> Answer<Stored> {
        try await house.custodian.remove(
            category: category, record: record, of: subject, by: actor, service: service)
    }

    @Test func `a correction replaces the value and is recorded`() async throws {
        let (house, ada) = try await open()
        house.clock.advance(days: 3)
        let answer = try await house.expectEntries([
            "correction done by shop of phone under 1.1 about 1"
        ]) { try await house.correct("+33 1 11", "phone", of: ada) }
        #expect(answer.granted?.entry == 3)
        let phones = try await house.custodian.view(ada).values.filter { $0.category == "phone" }
        #expect(phones.map(\.value) == ["+33 1 11"])
        #expect(phones.map(\.collectedAt) == [house.clock.now])
    }

    @Test func `a person corrects what they provide, and nothing else`() async throws {
        let (house, ada) = try await open()
        try await house.expectEntries([
            "correction done by subject at shop of homepage under 1.1 about 1"
        ]) {
            _ = try await house.custodian.correct(
                "https://ada.example/", category: "homepage", of: ada, provenance: .declared,
                by: .subject, service: "shop")
        }
        try await house.expectError(.undeclared(kind: "category with a single value")) {
            _ = try await house.custodian.correct(
                "192.0.2.1", category: "ip", of: ada, provenance: .declared, by: .subject,
                service: "shop")
        }
    }

    @Test func `a service stores only what the policy lets it`() async throws {
        let (house, ada) = try await open()
        try await house.expectEntries([
            "correction refused by club of phone under 1.1,3.1"
                + " because category-not-of-service about 1",
            "record refused by club of order under 1.3,3.1 because category-not-of-service about 1",
            "correction refused by club of phone under 1.1,3.1"
                + " because category-not-of-service about 1",
        ]) {
            let phone = try await house.correct("+33 1 11", "phone", of: ada, by: "club")
            #expect(phone.refused?.refusal.code == "category-not-of-service")
            #expect(try await house.add(["n": 1], "order", to: ada, by: "club").granted == nil)
            let gone = try await remove(
                house, "phone", of: ada, by: .service("club"), service: "club")
            #expect(gone.granted == nil)
        }
        #expect(try await house.custodian.view(ada).values.count == 2)
    }

    @Test func `under a new version nothing is stored before it is accepted`() async throws {
        let (first, ada) = try await open()
        try first.store.close()
        let house = try await House.open(policy: try House.secondVersion(), after: first)
        try await house.expectEntries([
            "record refused by shop of ip under 0.2,1.2 because not-accepted about 1"
        ]) { try await house.add("192.0.2.1", "ip", to: ada) }
    }

    @Test func `a record is added with an id of its own and can be taken back`() async throws {
        let (house, ada) = try await open()
        let stored = try await house.expectEntries([
            "record done by shop of order under 1.3 about 1"
        ]) { try await house.add(["rake": 1], "order", to: ada) }
        let record = try #require(stored.granted?.record)
        try await house.expectEntries(["correction done by shop of order under 1.3 about 1"]) {
            () async throws in
            #expect(try await remove(house, "order", record, of: ada).granted?.record == record)
        }
        try await house.expectError(.unknownRecord) {
            _ = try await remove(house, "order", record, of: ada)
        }
    }

    @Test func `a record is corrected in its place, and keeps its id`() async throws {
        let (house, ada) = try await open()
        let first = try #require(try await house.add(["rake": 1], "order", to: ada).granted?.record)
        let second = try #require(
            try await house.add(["rake": 2], "order", to: ada).granted?.record)
        func correct(_ record: RecordID, by service: ServiceID = "shop") async throws
            -> Answer<Stored>
        {
            try await house.custodian.correct(
                ["rake": 9], record: record, category: "order", of: ada, provenance: .declared,
                by: .service(service), service: service)
        }
        try await house.expectEntries(["correction done by shop of order under 1.3 about 1"]) {
            () async throws in
            #expect(try await correct(first).granted?.record == first)
        }
        let held = try #require(try await house.read(ada, "orders", ["order"]).granted?.values)
        #expect(held.map(\.record) == [second, first])
        #expect(held.map(\.value) == [["rake": 2], ["rake": 9]])
        #expect(held.map(\.provenance) == [.observed, .declared])
        #expect(try await correct(first, by: "club").granted == nil)
        _ = try await remove(house, "order", first, of: ada)
        try await house.expectError(.unknownRecord) { _ = try await correct(first) }
        #expect(try await house.count("SELECT count(*) FROM record WHERE category = 'order'") == 1)
    }

    @Test func `what is mandatory goes only with the person`() async throws {
        let (house, ada) = try await open()
        try await house.expectError(.mandatory("email")) {
            _ = try await remove(house, "email", of: ada)
        }
        try await house.expectEntries(["correction done by shop of phone under 1.1 about 1"]) {
            _ = try await remove(house, "phone", of: ada)
        }
        try await house.expectError(.unknownRecord) {
            _ = try await remove(house, "phone", of: ada)
        }
    }

    @Test func `nobody takes the record of somebody else`() async throws {
        let (house, ada) = try await open()
        let bob = try await house.register("bob@meadow.example")
        let stored = try await house.add("192.0.2.1", "ip", to: ada).granted
        let record = try #require(stored?.record)
        try await house.expectError(.unknownRecord) {
            _ = try await remove(house, "ip", record, of: bob)
        }
        #expect(try await house.read(ada, "security", ["ip"]).granted?.values.count == 1)
    }

    @Test func `one value and many records are not taken for each other`() async throws {
        let (house, ada) = try await open()
        try await house.expectError(.undeclared(kind: "category with many records")) {
            try await house.add("+33", "phone", to: ada)
        }
        try await house.expectError(.undeclared(kind: "category")) {
            try await house.add("39", "shoe-size", to: ada)
        }
        try await house.expectError(
            .invalid([FieldProblem(field: "value", fault: .tooLarge(limit: 45))])
        ) { try await house.add(.string(String(repeating: "1", count: 46)), "ip", to: ada) }
        let nobody = SubjectID(now: TestClock.start, random: Array(repeating: 9, count: 10))
        try await house.expectError(.unknownSubject) {
            try await house.add("192.0.2.1", "ip", to: nobody)
        }
    }

    @Test func `records come page by page, the newest first, each page with an entry`()
        async throws
    {
        let (house, ada) = try await open()
        for number in 0..<7 {
            house.clock.advance(milliseconds: 5)
            try await house.add(.string("192.0.2.\(number)"), "ip", to: ada)
        }
        let line = "use granted by shop for security of ip under 2.4,0.2 about 1"
        var seen: [String] = []
        var before: RecordID?
        try await house.expectEntries([line, line, line]) {
            for _ in 0..<3 {
                let page = try await house.custodian.records(
                    of: ada, category: "ip", for: "security", before: before, limit: 3,
                    by: .service("shop"), service: "shop")
                let read = try #require(page.granted)
                seen += read.texts["ip"] ?? []
                before = read.values.last?.record
            }
        }
        #expect(seen == (0..<7).reversed().map { "\"192.0.2.\($0)\"" })
    }

    @Test func `a page of records is refused as a read is`() async throws {
        let (house, ada) = try await open()
        try await house.decide(.objected, "security", of: ada)
        try await house.expectEntries([
            "use refused by shop for security of ip under 2.4 because objected about 1",
            "use refused by shop for orders of ip under 1.2,2.2 because category-not-for-purpose"
                + " about 1",
        ]) {
            for purpose in ["security", "orders"] as [PurposeID] {
                let page = try await house.custodian.records(
                    of: ada, category: "ip", for: purpose, before: nil, limit: 3,
                    by: .service("shop"), service: "shop")
                #expect(page.granted == nil)
            }
        }
    }
}
