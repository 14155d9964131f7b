import Custody
import Database
import Ledger
import PolicyEngine
import Primitives
import TestSupport
import Testing

/// The one gate out: data for a purpose, or a refusal, and an entry of either.
struct ReadTests {
    private func open() async throws -> (House, SubjectID) {
        let house = try await House.open()
        let ada = try await house.register(
            "ada@meadow.example", ["phone": "+33 1 99 00 00 00", "garden-size": 40])
        return (house, ada)
    }

    @Test func `a read gives what the purpose may use, and no more`() async throws {
        let (house, ada) = try await open()
        let answer = try await house.expectEntries([
            "use granted by shop for orders of email,order,phone under 2.2,0.2 about 1"
        ]) { try await house.read(ada, "orders") }
        let read = try #require(answer.granted)
        #expect(
            read.texts == [
                "email": [#""ada@meadow.example""#], "phone": [#""+33 1 99 00 00 00""#],
            ])
        #expect(read.grant.entry == 3 && read.truncated == [])
        #expect(read.grant.obligations == [.onlyForPurpose, .noTransfer, .keepUntil])
    }

    @Test func `a read gives only the categories that were asked for`() async throws {
        let (house, ada) = try await open()
        let answer = try await house.expectEntries([
            "use granted by shop for orders of phone under 2.2,0.2 about 1"
        ]) { try await house.read(ada, "orders", ["phone"]) }
        #expect(answer.granted?.texts.keys.sorted() == ["phone"])
        let nothing = try await house.expectEntries([
            "use granted by shop for orders under 2.2,0.2 about 1"
        ]) { try await house.read(ada, "orders", []) }
        #expect(nothing.granted?.values.isEmpty == true)
    }

    @Test func `what the policy does not declare is refused, and the words are not kept`()
        async throws
    {
        let (house, ada) = try await open()
        let unknown = "because unknown-"
        try await house.expectEntries([
            "use refused by shop under 3.2,0.1 \(unknown)purpose about 1",
            "use refused by shop for orders of email under 3.2,0.1 \(unknown)category about 1",
        ]) {
            let purpose = try await house.read(ada, "ada-lovelaces-gout")
            #expect(purpose.refused?.refusal == .unknownPurpose)
            let category = try await house.read(ada, "orders", ["email", "ada-lovelaces-gout"])
            #expect(category.refused?.refusal == .unknownCategory)
        }
        #expect(try house.folder.files(containing: "lovelaces-gout") == [])
    }

    @Test func `a service that the policy does not declare is refused`() async throws {
        let (house, ada) = try await open()
        let answer = try await house.custodian.read(
            ada, for: "orders", categories: nil, by: .operator, service: "bakery")
        #expect(answer.refused?.refusal == .unknownService)
        let last = try await house.entries().last
        #expect(last?.service == nil && last?.reason == "unknown-service")
    }

    @Test func `purposes and categories stay with whom the policy gives them to`() async throws {
        let (house, ada) = try await open()
        try await house.expectEntries([
            "use refused by club for orders under 2.2 because purpose-not-of-service about 1",
            "use refused by shop for orders of garden-size under 1.1,2.2"
                + " because category-not-for-purpose about 1",
            "use refused by shop for research under 2.5 because depersonalised-only about 1",
        ]) { () async throws in
            #expect(try await house.read(ada, "orders", by: "club").granted == nil)
            #expect(try await house.read(ada, "orders", ["garden-size"]).granted == nil)
            #expect(try await house.read(ada, "research").granted == nil)
        }
    }

    @Test func `somebody unknown is refused, and the id is not kept`() async throws {
        let (house, _) = try await open()
        let nobody = SubjectID(now: TestClock.start, random: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
        let answer = try await house.expectEntries([
            "use refused by shop for orders under 0.2 because unknown-subject about 0"
        ]) { try await house.read(nobody, "orders") }
        #expect(answer.refused?.clauses == ["0.2"])
        #expect(try house.folder.files(containing: nobody.bytes) == [])
    }

    @Test func `consent counts from the next read on, and so does its withdrawal`() async throws {
        let (house, ada) = try await open()
        let granted =
            "use granted by shop for newsletter of email,wants-catalog under 2.3,0.2 about 1"
        let refused = "use refused by shop for newsletter under 2.3 because no-consent about 1"
        try await house.expectEntries([
            refused, "consent done by subject for newsletter under 2.3 about 1", granted,
            "withdrawal done by subject for newsletter under 2.3 about 1", refused,
        ]) {
            #expect(try await house.read(ada, "newsletter").refused?.refusal == .noConsent)
            try await house.decide(.given, "newsletter", of: ada)
            let read = try #require(try await house.read(ada, "newsletter").granted)
            #expect(read.grant.obligations.contains(.askAgain))
            try await house.decide(.withdrawn, "newsletter", of: ada)
            #expect(try await house.read(ada, "newsletter").refused?.refusal == .noConsent)
        }
    }

    @Test func `whoever objects is left alone from the next read on`() async throws {
        let (house, ada) = try await open()
        #expect(try await house.read(ada, "security").granted != nil)
        try await house.decide(.objected, "security", of: ada)
        let answer = try await house.expectEntries([
            "use refused by shop for security under 2.4 because objected about 1"
        ]) { try await house.read(ada, "security") }
        #expect(answer.refused?.refusal == .objected)
        try await house.decide(.allowed, "security", of: ada)
        #expect(try await house.read(ada, "security").granted != nil)
    }

    @Test func `under a new version nothing is given before it is accepted`() async throws {
        let (first, ada) = try await open()
        try first.store.close()
        let house = try await House.open(policy: try House.secondVersion(), after: first)
        let refused = try await house.expectEntries([
            "use refused by shop for orders under 0.2,2.2 because not-accepted about 1"
        ]) { try await house.read(ada, "orders") }
        #expect(refused.refused?.refusal == .notAccepted)
        _ = try await house.custodian.accept(
            house.acceptance, of: ada, by: .subject, service: "shop")
        #expect(try await house.read(ada, "orders").granted != nil)
    }

    @Test func `what is past its retention is given to nobody`() async throws {
        let (house, ada) = try await open()
        try await house.add("192.0.2.7", "ip", to: ada)
        house.clock.advance(days: 29)
        try await house.add("192.0.2.8", "ip", to: ada)
        let both = try await house.read(ada, "security", ["ip"])
        #expect(both.granted?.texts == ["ip": [#""192.0.2.8""#, #""192.0.2.7""#]])
        house.clock.advance(days: 1)
        let newer = try await house.read(ada, "security", ["ip"])
        #expect(newer.granted?.texts == ["ip": [#""192.0.2.8""#]])
        house.clock.advance(days: 29)
        #expect(try await house.read(ada, "security", ["ip"]).granted?.texts == [:])
    }

    @Test func `of many records a read gives the newest and says that there are more`()
        async throws
    {
        let (house, ada) = try await open()
        for number in 0..<101 {
            house.clock.advance(milliseconds: 1)
            try await house.add(.string("192.0.2.\(number)"), "ip", to: ada)
        }
        let read = try #require(try await house.read(ada, "security").granted)
        #expect(read.truncated == ["ip"] && read.values.count == 100)
        #expect(read.texts["ip"]?.first == #""192.0.2.100""#)
        #expect(read.texts["ip"]?.last == #""192.0.2.1""#)
    }

    @Test(arguments: [StoreError.full, .busy])
    func `nothing is given where the ledger cannot be written`(error: StoreError) async throws {
        let (house, ada) = try await open()
        house.fault.set(error)
        try await house.expectEntries([]) {
            await #expect(throws: error) { try await house.read(ada, "orders") }
            await #expect(throws: error) { try await house.read(ada, "newsletter") }
            await #expect(throws: error) {
                try await house.custodian.list(
                    for: "orders", categories: nil, after: nil, by: .service("shop"),
                    service: "shop")
            }
            await #expect(throws: error) {
                try await house.custodian.export(ada, by: .service("shop"))
            }
            await #expect(throws: error) {
                try await house.custodian.entries(
                    about: ada, EntryQuery(limit: 5), by: .service("shop"))
            }
        }
        house.fault.set(nil)
        #expect(try await house.read(ada, "orders").granted != nil)
    }

    @Test func `an explanation gives the verdict without data, and is recorded`() async throws {
        let (house, ada) = try await open()
        try await house.expectEntries([
            "explanation granted by shop for orders of email,order,phone under 2.2,0.2 about 1",
            "explanation refused by shop for newsletter under 2.3 because no-consent about 1",
        ]) {
            let granted = try await house.custodian.explain(
                ada, for: "orders", categories: nil, by: .service("shop"), service: "shop")
            #expect(granted.granted?.categories == ["email", "phone", "order"])
            let refused = try await house.custodian.explain(
                ada, for: "newsletter", categories: nil, by: .service("shop"), service: "shop")
            #expect(refused.refused?.refusal == .noConsent)
        }
    }

    @Test func `a read and a withdrawal at once are in the order of the ledger`() async throws {
        let (house, ada) = try await open()
        try await house.decide(.given, "newsletter", of: ada)
        let start = try await house.size()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask {
                    if number == 20 {
                        try await house.decide(.withdrawn, "newsletter", of: ada)
                    } else {
                        _ = try await house.read(ada, "newsletter")
                    }
                }
            }
            try await group.waitForAll()
        }
        let entries = try await house.entries(from: start)
        let turn = try #require(entries.firstIndex { $0.kind == .withdrawal })
        #expect(entries[..<turn].allSatisfy { $0.outcome == .granted })
        #expect(entries[(turn + 1)...].allSatisfy { $0.outcome == .refused })
    }
}
