import Custody
import Database
import Ledger
import PolicyEngine
import PolicyLanguage
import Primitives
import Sealing
import TestSupport
import Testing

/// An account that nobody uses ends on its day, and no other account does.
struct UnusedTests {
    private static let ending = "erasure done by server under 3.2 about 1"

    @Test func `an account ends on the day after its last, and not one before`() async throws {
        let house = try await House.ending()
        let ada = try await house.register("ada@meadow.example")
        for _ in 0..<60 {
            try await house.expectEntries([]) { () async throws in
                #expect(try await house.endUnused() == 0)
            }
            house.clock.advance(days: 1)
        }
        // The last moment of the sixtieth day without use.
        house.clock.set(house.clock.now.date.adding(days: 1).start.adding(milliseconds: -1))
        try await house.expectEntries([]) { () async throws in
            #expect(try await house.endUnused() == 0)
        }
        #expect(try await house.custodian.view(ada).endsOn == house.clock.now.date.adding(days: 1))
        house.clock.advance(milliseconds: 1)
        try await house.expectEntries([Self.ending]) { () async throws in
            #expect(try await house.endUnused() == 1)
        }
        try await house.expectError(.unknownSubject) { _ = try await house.custodian.view(ada) }
        try await house.expectEntries([]) { () async throws in
            #expect(try await house.endUnused() == 0)
        }
    }

    @Test func `nothing of somebody whose account ended is left`() async throws {
        let house = try await House.ending()
        let ada = try await house.register(
            "ada@meadow.example", ["display-name": "Ada Marsh"], password: "nine garden gates")
        try await house.decide(.given, "newsletter", of: ada)
        _ = try await house.custodian.openSession(of: ada, lifetimeMillis: 1_000_000_000_000)
        _ = try await house.days(61)
        while try await house.custodian.sweep() {}
        for table in [
            "record", "evidence", "subject_entry", "choice", "lookup", "session", "subject",
            "sweep", "vault.person_key",
        ] {
            let count = try await house.count(
                "SELECT count(*) FROM \(table) WHERE subject_id = ?1", .blob(ada.bytes))
            #expect(count == 0, "\(table)")
        }
        let shown = try await house.entries().map { entry in
            String(decoding: try entry.encoded(), as: UTF8.self)
        }
        #expect(!shown.contains { $0.contains(ada.description) })
        for word in ["ada@meadow.example", "Ada Marsh", "nine garden gates"] {
            #expect(try house.folder.files(containing: Array(word.utf8)) == [])
        }
        #expect(try await house.log.audit().faults == [])
    }

    @Test func `the walk ends as many as it may in a step, and goes on behind them`()
        async throws
    {
        let house = try await House.ending()
        for number in 0..<7 {
            _ = try await house.register("p\(number)@meadow.example")
            house.clock.advance(milliseconds: 1)
        }
        _ = try await house.days(60)
        let bob = try await house.register("bob@meadow.example")
        house.clock.advance(days: 1)
        var place: UnusedPlace?
        var steps: [Int] = []
        repeat {
            let step = try await house.custodian.endUnused(after: place, batch: 4, endsMax: 2)
            place = step.next
            steps.append(step.ended)
        } while place != nil
        #expect(steps.reduce(0, +) == 7 && steps.allSatisfy { $0 <= 2 })
        #expect(try await house.custodian.view(bob).values.count == 1)
        #expect(try await house.count("SELECT count(*) FROM subject") == 1)
    }

    @Test func `where the ledger cannot be written nobody ends, and the next walk does it`()
        async throws
    {
        let house = try await House.ending()
        let people = [
            try await house.register("ada@meadow.example"),
            try await house.register("bob@meadow.example"),
        ]
        _ = try await house.days(60)
        house.clock.advance(days: 1)
        house.fault.set(.full)
        await #expect(throws: StoreError.full) { try await house.endUnused() }
        house.fault.set(nil)
        for person in people {
            #expect(try await house.custodian.view(person).values.count == 1)
        }
        try await house.expectEntries([Self.ending, Self.ending]) { () async throws in
            #expect(try await house.endUnused() == 2)
        }
    }

    @Test func `an account that cannot be read stays, and those behind it end`() async throws {
        let house = try await House.ending()
        let ada = try await house.register("ada@meadow.example")
        for number in 0..<4 { _ = try await house.register("p\(number)@meadow.example") }
        #expect(try await house.days(60) == 0)
        house.clock.advance(days: 1)
        _ = try await house.tamper(
            "UPDATE vault.person_key SET root_version = 99 WHERE subject_id = ?1",
            .blob(ada.bytes))
        try await house.expectEntries(Array(repeating: Self.ending, count: 4)) {
            let step = try await house.custodian.endUnused(after: nil)
            #expect(step.ended == 4 && step.unreadable == 1 && step.next == nil)
        }
        #expect(try await house.count("SELECT count(*) FROM subject") == 1)
    }

    @Test func `two nodes that walk at once end each account once`() async throws {
        let house = try await House.ending()
        let other = try await house.otherNode()
        for number in 0..<12 { _ = try await house.register("p\(number)@meadow.example") }
        _ = try await house.days(60)
        house.clock.advance(days: 1)
        try await house.expectEntries(Array(repeating: Self.ending, count: 12)) {
            async let here = house.endUnused()
            async let there = other.endUnused()
            let ended = try await here + there
            #expect(ended == 12)
        }
        #expect(try await house.count("SELECT count(*) FROM subject") == 0)
    }

    @Test func `a use in the moment of ending keeps the account, or finds nobody`() async throws {
        let house = try await House.ending()
        let other = try await house.otherNode()
        var people: [SubjectID] = []
        for number in 0..<30 {
            people.append(try await house.register("p\(number)@meadow.example"))
        }
        _ = try await house.days(60)
        house.clock.advance(days: 1)
        let kept = try await withThrowingTaskGroup(of: SubjectID?.self) { group in
            group.addTask {
                _ = try await house.endUnused()
                return nil
            }
            for person in people.reversed() {
                group.addTask {
                    do { try await other.custodian.noteUse(of: person) } catch CustodyError
                        .unknownSubject
                    { return nil }
                    return person
                }
            }
            return try await group.reduce(into: Set<SubjectID>()) { found, person in
                if let person { found.insert(person) }
            }
        }
        let endings = try await house.entries().filter { $0.kind == .erasure }.count
        #expect(endings == people.count - kept.count)
        for person in people where kept.contains(person) {
            #expect(try await house.custodian.view(person).usedOn == house.clock.now.date)
        }
        #expect(
            try await house.count("SELECT count(*) FROM subject") == Int64(kept.count))
    }

    @Test func `a use that was answered before the walk looks again wins`() async throws {
        let house = try await House.ending()
        let ada = try await house.register("ada@meadow.example")
        _ = try await house.days(60)
        house.clock.advance(days: 1)
        try await house.custodian.noteUse(of: ada)
        try await house.expectEntries([]) { () async throws in
            #expect(try await house.endUnused() == 0)
        }
        #expect(try await house.days(60) == 0)
        #expect(try await house.days(1) == 1)
    }
}

extension House {
    /// Another node on the same database. On SQLite one program holds the store, so there it is
    /// this one.
    fileprivate func otherNode() async throws -> House {
        guard TestStore.chosen == .postgres else { return self }
        return try await House.open(policy: try House.ending(), beside: self)
    }

    /// Walks once through all accounts.
    /// - Returns: how many ended.
    @discardableResult
    func endUnused() async throws -> Int {
        var step = try await custodian.endUnused(after: nil)
        var ended = step.ended
        while step.next != nil {
            step = try await custodian.endUnused(after: step.next)
            ended += step.ended
        }
        return ended
    }

    /// Lets days pass, each with its walk.
    func days(_ count: Int) async throws -> Int {
        var ended = 0
        for _ in 0..<count {
            clock.advance(days: 1)
            ended += try await endUnused()
        }
        return ended
    }

    func usedOn(_ subject: SubjectID) async throws -> CalendarDate? {
        try await store.read { snapshot in
            try snapshot.first(
                "SELECT used_on FROM subject WHERE subject_id = ?1", [.blob(subject.bytes)]
            ) { $0.isNull(0) ? nil : CalendarDate(daysSinceEpoch: Int($0.integer(0))) } ?? nil
        }
    }
}

extension CalendarDate {
    func adding(days: Int) -> CalendarDate {
        CalendarDate(daysSinceEpoch: daysSinceEpoch + days)
    }
}
