import Custody
import Database
import Ledger
import PolicyEngine
import PolicyLanguage
import Primitives
import TestSupport
import Testing

/// A version is published ahead and takes force by itself, on every node at once.
struct PublishTests {
    /// A publisher: a program with a file, beside a node that serves.
    private func publisher(_ text: String, beside house: House) throws -> Custodian {
        try house.publisher(of: text)
    }

    private func refusal(_ body: () async throws -> Void) async throws -> PublishRefusal? {
        do { try await body() } catch let error as PublishRefusal { return error }
        return nil
    }

    private static let later = "2026-12-01"
    private static let laterStart = Instant(milliseconds: 1_796_083_200_000)

    private func material(_ label: String, effective: String = later) throws -> String {
        try House.secondVersion().replacing("version: \"2\"", with: "version: \"\(label)\"")
            .replacing("effective: 2026-11-23", with: "effective: \(effective)")
    }

    @Test func `a version takes force at its instant and not before, without anybody's doing`()
        async throws
    {
        let house = try await House.open()
        let ada = try await house.register()
        let next = try publisher(try material("2"), beside: house)
        let published = try await next.publish()
        #expect(published.effectiveAt == Self.laterStart)
        #expect(
            try await house.entries().suffix(1).map(House.line) == [
                "policy done by operator under 0.2 about 0"
            ])
        #expect(try await house.entries().last?.policy.bytes == next.rules.digest.bytes)
        // The old version goes on to the last millisecond.
        house.clock.set(Self.laterStart.adding(milliseconds: -1))
        #expect(try await house.read(ada, "orders").granted != nil)
        #expect(try await house.custodian.isInForce())
        house.clock.set(Self.laterStart)
        #expect(try await !house.custodian.isInForce())
        try await house.expectError(.superseded) { _ = try await house.read(ada, "orders") }
        let node = try #require(try await house.custodian.underVersionInForce())
        #expect(node.rules.digest == next.rules.digest)
        #expect(node.history.versions.count == 2)
        let there = House(house, node)
        #expect(try await there.read(ada, "orders").refused?.refusal == .notAccepted)
        #expect(try await there.entries().last?.policy.bytes == node.rules.digest.bytes)
    }

    @Test func `each entry names the version that it was made under`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        _ = try await publisher(try House.version("2", effective: Self.later), beside: house)
            .publish()
        _ = try await house.read(ada, "orders")
        house.clock.set(Self.laterStart)
        let after = House(house, try #require(try await house.custodian.underVersionInForce()))
        _ = try await after.read(ada, "orders")
        let uses = try await after.entries().filter { $0.kind == .use }
        #expect(
            uses.map(\.policy.bytes) == [house.rules.digest.bytes, after.rules.digest.bytes])
        #expect(uses.allSatisfy { $0.outcome == .granted }, "the label alone asks nobody again")
    }

    @Test func `versions in a row take force one after the other, settled or not`() async throws {
        for settles in [true, false] {
            let house = try await House.open()
            for (label, day) in [("2", "2026-12-01"), ("3", "2026-12-05"), ("4", "2026-12-09")] {
                _ = try await publisher(
                    try House.version(label, effective: day), beside: house
                ).publish()
            }
            var node = house.custodian
            for (days, label) in [(7, "1"), (8, "2"), (11, "2"), (12, "3"), (16, "4"), (90, "4")] {
                house.clock.set(TestClock.start.date.start.adding(days: days))
                if settles {
                    try await node.settleVersions()
                    node = try await node.underVersionInForce() ?? node
                    #expect(node.rules.policy.version == label)
                }
            }
            // A program that was off all the while starts with the last.
            let started = try await Custodian.underVersionInForce(
                of: house.store, keys: house.custodian.keys, log: house.log,
                edge: house.custodian.edge)
            #expect(started?.rules.policy.version == "4")
            #expect(started?.underNextVersion() == nil)
        }
    }

    @Test func `what goes back in time, repeats, or is another policy is refused`() async throws {
        let house = try await House.open()
        _ = try await publisher(try House.version("2", effective: Self.later), beside: house)
            .publish()
        let day = { (text: String) in try #require(CalendarDate(text: text)) }
        let cases: [(String, PublishRefusal)] = [
            (try House.minimal(), .published),
            (try House.version("2", effective: Self.later), .published),
            (try House.version("1", effective: "2026-12-24"), .labelTaken("1")),
            (try House.version("2", effective: "2026-12-24"), .labelTaken("2")),
            (try House.version("3", effective: "2026-11-22"), .inThePast(try day("2026-11-23"))),
            (try House.version("3"), .effectiveBefore(try day(Self.later))),
            (
                try House.version("3", effective: Self.later),
                .effectiveBefore(try day(Self.later))
            ),
            (
                try House.version("3", effective: "2026-12-24")
                    .replacing("published: 2026-03-02", with: "published: 2026-03-01"),
                .publishedBefore(try day("2026-03-02"))
            ),
            (
                try House.version("3", effective: "2026-12-24")
                    .replacing("policy: meadow", with: "policy: orchard"),
                .otherPolicy("meadow")
            ),
        ]
        for (text, expected) in cases {
            try await house.expectEntries([]) {
                let found = try await refusal {
                    _ = try await publisher(text, beside: house).publish()
                }
                #expect(found == expected)
            }
        }
        #expect(try await house.count("SELECT count(*) FROM policy_version") == 2)
    }

    @Test func `the notice that people were promised is kept for what is material`() async throws {
        let promise = { (text: String) in
            text.replacing("  mode: explicit\n", with: "  mode: explicit\n  notice: P30D\n")
        }
        let house = try await House.open(policy: promise(try House.minimal()))
        let early = try publisher(
            promise(try material("2", effective: "2026-12-23")), beside: house)
        let earliest = try #require(CalendarDate(text: "2026-12-24"))
        let earlyRefusal = try await refusal { _ = try await early.publish() }
        #expect(earlyRefusal == .noticeTooShort(earliest: earliest))
        // Dropping the promise does not shorten it, and mere words need none.
        let dropped = try publisher(try material("2", effective: "2026-12-23"), beside: house)
        let droppedRefusal = try await refusal { _ = try await dropped.publish() }
        #expect(droppedRefusal == .noticeTooShort(earliest: earliest))
        _ = try await publisher(promise(try House.version("2")), beside: house).publish()
        _ = try await publisher(promise(try material("3", effective: "2026-12-24")), beside: house)
            .publish()
    }

    @Test func `a category under a statutory period is not dropped`() async throws {
        let house = try await House.open()
        let without = try publisher(
            try House.version("2", effective: Self.later).without("order"), beside: house)
        try await house.expectEntries([]) {
            let found = try await refusal { _ = try await without.publish(droppingData: true) }
            #expect(found == .statutory("order", period: "invoices"))
        }
    }

    @Test func `a category that holds values is dropped only on purpose, and then they go`()
        async throws
    {
        let house = try await House.open()
        let ada = try await house.register("ada@meadow.example", ["phone": "+33 1 23 45 67 89"])
        let without = try publisher(try House.version("2").without("phone"), beside: house)
        try await house.expectEntries([]) {
            let found = try await refusal { _ = try await without.publish() }
            #expect(found == .holdsData("phone", count: 1))
        }
        _ = try await without.publish(droppingData: true)
        let after = House(house, try #require(try await house.custodian.underVersionInForce()))
        #expect(try await after.count("SELECT count(*) FROM record WHERE category = 'phone'") == 1)
        #expect(try await after.custodian.view(ada).values.map(\.category) == ["email"])
        _ = try await after.custodian.expire(after: nil)
        #expect(try await after.count("SELECT count(*) FROM record WHERE category = 'phone'") == 0)
        #expect(try await after.count("SELECT count(*) FROM record WHERE category = 'email'") == 1)
    }

    @Test func `of two who publish at once one wins, and the other is told`() async throws {
        let house = try await House.open()
        let seen = house.rules.digest
        let publishers = try (2...5).map { number in
            try publisher(
                try House.version("\(number)", effective: "2026-12-0\(number)"), beside: house)
        }
        let outcomes = await withTaskGroup(of: String.self) { group in
            for publisher in publishers {
                group.addTask {
                    do {
                        _ = try await publisher.publish(after: seen)
                        return "won"
                    } catch PublishRefusal.overtaken { return "told" } catch { return "\(error)" }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.sorted() == ["told", "told", "told", "won"])
        #expect(try await house.count("SELECT count(*) FROM policy_version") == 2)
    }

    @Test func `a start with the file of a version to come serves the one in force`() async throws {
        let house = try await House.open()
        let text = try House.version("2", effective: Self.later)
        let early = try await House.open(policy: text, beside: house)
        #expect(early.rules.digest == house.rules.digest)
        let again = try await House.open(policy: text, beside: house)
        #expect(again.rules.digest == house.rules.digest)
        #expect(try await house.size() == 2)
        house.clock.set(Self.laterStart)
        let due = try await House.open(policy: text, beside: house)
        #expect(due.rules.policy.version == "2")
        await #expect(throws: CustodyError.superseded) {
            _ = try await House.open(beside: house)
        }
    }

    @Test func `a damaged row of the next version stops work rather than mislead it`() async throws
    {
        let house = try await House.open()
        let ada = try await house.register()
        try await house.tamper(
            "INSERT INTO store (name, value) VALUES ('policy-next', ?1)", .blob([1, 2, 3]))
        await #expect(throws: StoreError.self) { _ = try await house.read(ada, "orders") }
    }
}

extension String {
    /// The shared policy without a category, nor any word of it.
    fileprivate func without(_ category: String) -> String {
        var isLeftOut = false
        var kept: [Substring] = []
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("  - id: ") || !line.hasPrefix(" ") {
                isLeftOut = line == "  - id: \(category)"
            }
            if !isLeftOut { kept.append(line) }
        }
        let others = kept.joined(separator: "\n")
        return others.replacing(", \(category)]", with: "]").replacing(", \(category),", with: ",")
            .replacing("[\(category), ", with: "[")
            .replacing(/(?s)statutory:\n.*?\ncookies:/, with: "cookies:")
    }
}
