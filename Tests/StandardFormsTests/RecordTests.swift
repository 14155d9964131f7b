import Foundation
import PolicyLanguage
import Primitives
import StandardForms
import Testing

/// Records of consents and their vector.
struct ConsentRecordTests {
    static let vector = Fixture.root.appending(
        path: "Documentation/formats/vectors/consent-record.json")

    @Test func `the vector is what the facts give`() throws {
        let record = try Fixture.record(
            try Fixture.minimal(), PurposeID("newsletter"), [Fixture.given, Fixture.withdrawn])
        let id = Primitives.RequestID(
            now: Instant(milliseconds: 1_790_000_200_000), random: Array(11...20))
        let made =
            record.receipt(id, created: Instant(milliseconds: 1_790_000_200_000))
            .jsonLD.canonicalBytes + [10]
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(made).write(to: Self.vector)
        }
        #expect(try Array(Data(contentsOf: Self.vector)) == made)
    }

    @Test func `only a purpose that rests on consent has a record`() throws {
        let policy = try Fixture.minimal()
        for purpose in policy.purposes {
            let record = ConsentRecord(
                policy: policy, purpose: purpose.id, subject: Fixture.subject,
                language: Language("en"), events: [Fixture.given])
            #expect((record != nil) == (purpose.basis == .consent), "\(purpose.id)")
        }
        let none = ConsentRecord(
            policy: policy, purpose: PurposeID("newsletter"), subject: Fixture.subject,
            language: Language("en"), events: [])
        #expect(none == nil)
        let unknown = ConsentRecord(
            policy: policy, purpose: PurposeID("gossip"), subject: Fixture.subject,
            language: Language("en"), events: [Fixture.given])
        #expect(unknown == nil)
    }

    @Test func `a record says nothing of other purposes`() throws {
        let policy = try Fixture.minimal()
        let text = try Fixture.record(policy).record.turtle
        for purpose in policy.purposes where purpose.id != PurposeID("newsletter") {
            #expect(!text.contains("#purpose-\(purpose.id)>"), "\(purpose.id)")
        }
    }

    @Test func `it conforms to what it has, and claims no more`() throws {
        var policy = try Fixture.minimal()
        #expect(try Fixture.record(policy).record.turtle.contains("#record-eu-gdpr>"))
        policy.law.authority = nil
        #expect(try Fixture.record(policy).record.turtle.contains("dpv-27560#record>"))
        for index in policy.categories.indices { policy.categories[index].purposes = [] }
        policy.cookies = []
        #expect(try !Fixture.record(policy).record.turtle.contains("dct:conformsTo"))
    }
}

/// The support resource of Global Privacy Control.
struct PrivacyControlTests {
    @Test func `the signal is honored where the policy declares it`() throws {
        var policy = try Fixture.minimal()
        #expect(policy.gpc == ["gpc": false, "lastUpdate": "2026-03-02"])
        policy.privacyControl = PrivacyControl(
            clause: ClauseID("2.3"), purposes: [PurposeID("newsletter")])
        #expect(policy.gpc == ["gpc": true, "lastUpdate": "2026-03-02"])
    }
}

/// The records of processing activities.
struct ProcessingRecordsTests {
    @Test func `each purpose and service has a line with as many fields as titles`() throws {
        let policy = try Fixture.minimal()
        let csv = ProcessingRecords(of: policy, in: Language("en")).csv
        let lines = csv.components(separatedBy: "\r\n").dropLast()
        #expect(lines.count == 1 + policy.purposes.reduce(0) { $0 + $1.services.count })
        let counts = Set(lines.map { $0.components(separatedBy: "\",\"").count })
        #expect(counts == [17])
        #expect(csv.hasSuffix("\"\r\n"))
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(1)", " =1", "\u{FF1D}1", "\t=1", "\n=1", "\r1"])
    func `what a spreadsheet would take for a formula is text`(words: String) throws {
        var policy = try Fixture.minimal()
        policy.purposes[0].name = Text([Language("en"): words, Language("fr"): words])
        let csv = ProcessingRecords(of: policy, in: Language("en")).csv
        #expect(csv.contains("\"'\(words)"))
        #expect(!csv.contains("\"\(words)"))
    }

    @Test func `quotes are doubled and the page has no markup of a policy's own`() throws {
        var policy = try Fixture.minimal()
        policy.purposes[0].name = Text([Language("en"): "a" + Fixture.hostile])
        let records = ProcessingRecords(of: policy, in: Language("en"))
        #expect(records.csv.contains(#"a=1+1""\"""""""#))
        #expect(!records.page.contains("<script"))
        #expect(records.page.contains("&lt;script&gt;alert(1)"))
    }

    @Test func `all that article 30(1) asks for is said, also where nothing is declared`() throws {
        let page = ProcessingRecords(of: try Fixture.minimal(), in: Language("en")).page
        for letter in "abcdefg" { #expect(page.contains("(\(letter))"), "\(letter)") }
        #expect(page.contains("<dt>Representative (a)</dt><dd>none declared</dd>"))
    }

    @Test func `transfers outside of the EEA are named with what protects them`() throws {
        var policy = try Fixture.minimal()
        let purpose = policy.purposes[0].id
        policy.recipients[0].purposes = [purpose]
        policy.recipients[0].country = "US"
        func transfers() -> String {
            ProcessingRecords(of: policy, in: Language("en")).csv
        }
        #expect(transfers().contains("no safeguard declared"))
        policy.recipients[0].transfer = Transfer(
            safeguard: .bindingRules, text: Text([Language("en"): "at meadow.example/rules"]))
        #expect(transfers().contains("(at meadow.example/rules)"))
        #expect(!transfers().contains("no safeguard declared"))
        policy.recipients[0].country = "NO"
        #expect(!transfers().contains("NO: "))
    }

    @Test func `time limits say what decides within them and what may go beyond them`() throws {
        func text(_ words: String) -> Text { Text([Language("en"): words]) }
        var policy = try Fixture.minimal()
        let order = try #require(policy.categories.firstIndex { $0.id == CategoryID("order") })
        policy.categories[order].retention.criteria = text("While the guarantee runs")
        policy.holds = [
            Hold(
                id: "dispute", name: text("Dispute"), clause: ClauseID("5.2"),
                text: text("Until it is judged"), categories: [CategoryID("order")],
                longest: Period(count: 90, unit: .days)),
            Hold(
                id: "danger", name: text("Danger"), clause: ClauseID("5.2"),
                text: text("While it lasts")),
        ]
        let lines = ProcessingRecords(of: policy, in: Language("en")).csv
            .components(separatedBy: "\r\n")
        let orders = try #require(lines.first { $0.contains("orders/shop") })
        #expect(orders.contains("Orders: 3 years from collection (While the guarantee runs)"))
        #expect(orders.contains("Dispute: Until it is judged (at most 90 days)"))
        let others = lines.filter { $0.contains("account/shop") }
        #expect(others.count == 1 && others.allSatisfy { !$0.contains("Dispute") })
        #expect(others.allSatisfy { $0.contains("Danger: While it lasts") })
    }
}
