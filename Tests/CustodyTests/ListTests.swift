import Custody
import Database
import Ledger
import PolicyEngine
import Primitives
import TestSupport
import Testing

/// Lists of people for a purpose: those who refuse are never in them.
struct ListTests {
    private func list(
        _ house: House, _ purpose: PurposeID, _ categories: [CategoryID]? = nil,
        after: SubjectID? = nil, by service: ServiceID = "shop"
    ) async throws -> Answer<ListingPage> {
        try await house.custodian.list(
            for: purpose, categories: categories, after: after, by: .service(service),
            service: service)
    }

    @Test func `a list has those who gave consent, with one box for each in its entry`()
        async throws
    {
        let house = try await House.open()
        var people: [SubjectID] = []
        for number in 0..<5 {
            house.clock.advance(milliseconds: 1)
            people.append(try await house.register("p\(number)@meadow.example"))
        }
        for person in [people[1], people[3], people[4]] {
            try await house.decide(.given, "newsletter", of: person)
        }
        try await house.decide(.withdrawn, "newsletter", of: people[3])
        let page = try await house.expectEntries([
            "listing granted by shop for newsletter of email under 2.3,0.2 about 2"
        ]) { try await list(house, "newsletter", ["email"]) }
        #expect(page.granted?.people.map(\.subject) == [people[1], people[4]])
        #expect(
            page.granted?.people.map(\.texts) == [
                ["email": [#""p1@meadow.example""#]], ["email": [#""p4@meadow.example""#]],
            ])
        #expect(page.granted?.next == nil)
        for person in people {
            let own = try await house.custodian.entries(
                about: person, EntryQuery(limit: 50), by: .subject)
            let isListed = own.contains { $0.entry.kind == .listing }
            #expect(isListed == (person == people[1] || person == people[4]))
        }
    }

    @Test func `what nobody could be listed for is refused once, about nobody`() async throws {
        let house = try await House.open()
        _ = try await house.register("ada@meadow.example")
        try await house.expectEntries([
            "listing refused by club for orders under 2.2 because purpose-not-of-service about 0",
            "listing refused by shop for research under 2.5 because depersonalised-only about 0",
            "listing refused by shop for newsletter of ip under 1.2,2.3"
                + " because category-not-for-purpose about 0",
            "listing refused by shop under 3.2,0.1 because unknown-purpose about 0",
        ]) { () async throws in
            #expect(try await list(house, "orders", by: "club").granted == nil)
            #expect(try await list(house, "research").granted == nil)
            #expect(try await list(house, "newsletter", ["ip"]).granted == nil)
            #expect(try await list(house, "gossip").granted == nil)
        }
    }

    @Test func `an empty list is recorded too`() async throws {
        let house = try await House.open()
        _ = try await house.register("ada@meadow.example")
        let page = try await house.expectEntries([
            "listing granted by shop for newsletter of email,wants-catalog under 2.3,0.2 about 0"
        ]) { try await list(house, "newsletter") }
        #expect(page.granted?.people.isEmpty == true && page.granted?.next == nil)
    }

    @Test func `pages follow each other without gap or double, and each decides anew`()
        async throws
    {
        let house = try await House.open()
        var people: [SubjectID] = []
        for number in 0..<(Custodian.listingPageSize + 3) {
            house.clock.advance(milliseconds: 1)
            let person = try await house.register("p\(number)@meadow.example")
            try await house.add("192.0.2.7", "ip", to: person)
            people.append(person)
        }
        let first = try #require(try await list(house, "security", ["ip"]).granted)
        #expect(first.people.map(\.subject) == Array(people.prefix(200)))
        let next = try #require(first.next)
        try await house.decide(.objected, "security", of: people[201])
        let second = try #require(try await list(house, "security", ["ip"], after: next).granted)
        #expect(second.people.map(\.subject) == [people[200], people[202]])
        #expect(second.next == nil)
        #expect(
            try await house.entries().suffix(1).map(House.line) == [
                "listing granted by shop for security of ip under 2.4,0.2 about 2"
            ])
    }

    @Test func `who has nothing that is asked for is neither in the list nor in its entry`()
        async throws
    {
        let house = try await House.open()
        let ada = try await house.register("ada@meadow.example")
        _ = try await house.register("bob@meadow.example")
        try await house.add("192.0.2.7", "ip", to: ada)
        let page = try await house.expectEntries([
            "listing granted by shop for security of ip under 2.4,0.2 about 1"
        ]) { try await list(house, "security", ["ip"]) }
        #expect(page.granted?.people.map(\.subject) == [ada])
        house.clock.advance(milliseconds: 31 * 86_400_000)
        let later = try await list(house, "security", ["ip"])
        #expect(later.granted?.people.isEmpty == true)
    }

    @Test func `of many records the newest are listed, whoever else is on the page`() async throws {
        let house = try await House.open()
        let ada = try await house.register("ada@meadow.example")
        let bob = try await house.register("bob@meadow.example")
        try await house.add("198.51.100.1", "ip", to: bob)
        var count = 0
        for more in [100, 1, 1_900] {
            for number in count..<count + more {
                house.clock.advance(milliseconds: 1)
                try await house.add(.string("192.0.2.\(number)"), "ip", to: ada)
            }
            count += more
            let page = try #require(try await list(house, "security", ["ip"]).granted)
            #expect(page.people.map(\.subject) == [ada, bob])
            let newest = (count - 100..<count).reversed().map { "\"192.0.2.\($0)\"" }
            #expect(page.people.map(\.texts) == [["ip": newest], ["ip": [#""198.51.100.1""#]]])
            #expect(page.people.map(\.truncated) == [count > 100 ? ["ip"] : [], []])
        }
    }

    @Test func `lists beside withdrawals and erasures have nobody too many`() async throws {
        let house = try await House.open()
        var people: [SubjectID] = []
        for number in 0..<12 {
            let person = try await house.register("p\(number)@meadow.example")
            try await house.decide(.given, "newsletter", of: person)
            people.append(person)
        }
        let (kept, erased) = (Array(people[..<9]), Array(people[9...]))
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<15 {
                        let page = try await list(house, "newsletter", ["email"]).granted
                        let listed = try #require(page?.people)
                        #expect(listed.allSatisfy { $0.texts["email"]?.count == 1 })
                    }
                }
            }
            for (number, person) in kept.enumerated() {
                group.addTask {
                    for round in 0..<6 {
                        let isGiven = (round + number).isMultiple(of: 2)
                        try await house.decide(
                            isGiven ? .given : .withdrawn, "newsletter", of: person)
                    }
                }
            }
            for person in erased {
                group.addTask {
                    _ = try await house.custodian.erase(person, by: .subject)
                }
            }
            try await group.waitForAll()
        }
        var boxes: Set<[UInt8]> = []
        for entry in try await house.entries() {
            for box in entry.subjects { #expect(boxes.insert(box).inserted, "a box twice") }
        }
        for person in kept {
            let own = try await house.custodian.entries(
                about: person, EntryQuery(limit: 200), by: .subject)
            var isGiven = false
            for entry in own.reversed() {
                switch entry.entry.kind {
                case .consent: isGiven = true
                case .withdrawal: isGiven = false
                case .listing: #expect(isGiven, "listed after a withdrawal")
                default: break
                }
            }
        }
        let later = try #require(try await list(house, "newsletter", ["email"]).granted)
        #expect(Set(later.people.map(\.subject)).isDisjoint(with: erased))
    }

    /// People decide at random; whoever is listed must be whoever a read would be granted for.
    @Test(arguments: [UInt64(1), 20_261_123, 0xDEAD_BEEF])
    func `nobody who refuses is ever listed`(seed: UInt64) async throws {
        print("seed \(seed)")
        var generator = SeededRandom(seed: seed)
        let first = try await House.open()
        var people: [SubjectID] = []
        for number in 0..<12 {
            let person = try await first.register("p\(number)@meadow.example")
            try await first.add("192.0.2.7", "ip", to: person)
            people.append(person)
        }
        try first.store.close()
        let house = try await House.open(policy: try House.secondVersion(), after: first)
        for _ in 0..<60 {
            let person = people.randomElement(using: &generator) ?? people[0]
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: try await house.decide(.given, "newsletter", of: person)
            case 1: try await house.decide(.withdrawn, "newsletter", of: person)
            case 2: try await house.decide(.objected, "security", of: person)
            case 3: try await house.decide(.allowed, "security", of: person)
            case 4:
                _ = try await house.custodian.accept(
                    house.acceptance, of: person, by: .subject, service: "shop")
            default:
                let purpose: PurposeID = Bool.random(using: &generator) ? "newsletter" : "security"
                try await compare(house, purpose, people)
            }
        }
        for purpose in ["newsletter", "security", "orders"] as [PurposeID] {
            try await compare(house, purpose, people)
        }
    }

    private func compare(
        _ house: House, _ purpose: PurposeID, _ people: [SubjectID]
    ) async throws {
        let page = try #require(try await list(house, purpose).granted)
        var willing: Set<SubjectID> = []
        for person in people where try await house.read(person, purpose).granted != nil {
            willing.insert(person)
        }
        #expect(Set(page.people.map(\.subject)) == willing)
    }
}
