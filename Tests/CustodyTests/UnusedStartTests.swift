import Custody
import Database
import Ledger
import PolicyEngine
import PolicyLanguage
import Primitives
import Sealing
import TestSupport
import Testing

/// Nobody loses an account to a new rule, or to a clock, without the time to be warned.
struct UnusedStartTests {
    private static let ending = "erasure done by server under 3.2 about 1"

    private func publish(_ text: String, on house: House) async throws -> House {
        _ = try await house.publisher(of: text).publish()
        return House(house, try #require(try await house.custodian.underVersionInForce()))
    }

    @Test func `who was there before the rule has a whole period from the first walk`()
        async throws
    {
        let old = try await House.open()
        let ada = try await old.register("ada@meadow.example")
        old.clock.advance(days: 400)
        let text = try House.ending(in: House.version("2", effective: old.clock.now.date.text))
        let house = try await publish(text, on: old)
        #expect(try await house.custodian.view(ada).endsOn == nil)
        #expect(try await house.custodian.activity(of: ada, by: .service("shop")).endsOn == nil)
        house.clock.advance(days: 3)
        #expect(try await house.endUnused() == 0)
        #expect(try await house.usedOn(ada) == house.clock.now.date)
        #expect(
            try await house.custodian.view(ada).endsOn == house.clock.now.date.adding(days: 61))
        try await house.expectEntries([]) { () async throws in
            #expect(try await house.days(60) == 0)
        }
        try await house.expectEntries([Self.ending]) { () async throws in
            #expect(try await house.days(1) == 1)
        }
    }

    @Test(arguments: [("P10D", 10), (nil, 30)])
    func `a shorter period ends nothing before people can have been warned`(
        warning: String?, days: Int
    ) async throws {
        let old = try await House.open(policy: try House.ending("P1Y", warning: warning))
        let ada = try await old.register("ada@meadow.example")
        #expect(try await old.days(100) == 0)
        let text = try House.ending(
            "P60D", warning: warning,
            in: House.version("2", effective: old.clock.now.date.text))
        let house = try await publish(text, on: old)
        let day = house.clock.now.date.adding(days: days + 1)
        #expect(try await house.custodian.view(ada).endsOn == day)
        try await house.expectEntries([]) { () async throws in
            #expect(try await house.days(days) == 0)
        }
        try await house.expectEntries([Self.ending]) { () async throws in
            #expect(try await house.days(1) == 1)
        }
        #expect(house.clock.now.date == day)
    }

    @Test(arguments: [
        ("P60D", "P10D", "P60D", "P10D", false), ("P60D", "P10D", "P90D", "P10D", false),
        ("P60D", "P10D", "P60D", "P20D", true), ("P60D", "P20D", "P55D", "P10D", true),
    ])
    func `what brings no end nearer makes nobody wait`(
        before: String, warning: String, after: String, newWarning: String, waits: Bool
    ) async throws {
        let old = try await House.open(policy: try House.ending(before, warning: warning))
        let ada = try await old.register("ada@meadow.example")
        #expect(try await old.days(50) == 0)
        let text = try House.ending(
            after, warning: newWarning,
            in: House.version("2", effective: old.clock.now.date.text))
        let house = try await publish(text, on: old)
        let period = try #require(Period(text: after)).days
        let wait = try #require(Period(text: newWarning)).days
        let day = try await house.usedOn(ada)?.adding(days: period + 1)
        let earliest = house.clock.now.date.adding(days: wait + 1)
        #expect(
            try await house.custodian.view(ada).endsOn
                == (waits ? day.map { max($0, earliest) } : day))
    }

    @Test func `a later version with a shorter warning takes back no day that was told`()
        async throws
    {
        let first = try await House.open(policy: try House.ending("P1Y", warning: "P20D"))
        let ada = try await first.register("ada@meadow.example")
        #expect(try await first.days(100) == 0)
        func version(_ number: String, warning: String) throws -> String {
            try House.ending(
                "P60D", warning: warning,
                in: House.version(number, effective: first.clock.now.date.text))
        }
        let second = try await publish(try version("2", warning: "P20D"), on: first)
        let day = second.clock.now.date.adding(days: 21)
        #expect(try await second.custodian.view(ada).endsOn == day)
        #expect(try await second.days(5) == 0)
        let third = try await publish(try version("3", warning: "P5D"), on: second)
        #expect(try await third.custodian.view(ada).endsOn == day)
        try await third.expectEntries([]) { () async throws in
            #expect(try await third.days(15) == 0)
        }
        try await third.expectEntries([Self.ending]) { () async throws in
            #expect(try await third.days(1) == 1)
        }
        #expect(third.clock.now.date == day)
    }

    @Test func `a clock that leaps ends nobody, and the walk waits`() async throws {
        let house = try await House.ending()
        let ada = try await house.register("ada@meadow.example")
        #expect(try await house.days(10) == 0)
        house.clock.advance(days: 365)
        try await house.expectEntries([]) { () async throws in
            #expect(try await house.endUnused() == 0)
        }
        #expect(
            try await house.custodian.view(ada).endsOn == house.clock.now.date.adding(days: 11))
        // The clock is mended; what it said does not count.
        house.clock.advance(days: -365)
        try await house.expectEntries([]) { () async throws in
            #expect(try await house.days(50) == 0)
        }
        #expect(try await house.days(1) == 1)
    }

    @Test func `a server that was off for long gives people time to come back`() async throws {
        let house = try await House.ending()
        _ = try await house.register("ada@meadow.example")
        #expect(try await house.days(10) == 0)
        house.clock.advance(days: 100)
        try await house.expectEntries([]) { () async throws in
            #expect(try await house.endUnused() == 0)
            #expect(try await house.days(10) == 0)
        }
        try await house.expectEntries([Self.ending]) { () async throws in
            #expect(try await house.days(1) == 1)
        }
    }

    @Test func `a clock far back counts nobody from there`() async throws {
        let old = try await House.open()
        let ada = try await old.register("ada@meadow.example")
        let text = try House.ending(in: House.version("2", effective: old.clock.now.date.text))
        let house = try await publish(text, on: old)
        let now = house.clock.now
        try await house.endUnused()
        try await house.tamper("UPDATE subject SET used_on = NULL")
        house.clock.set(Instant(milliseconds: 0))
        try await house.endUnused()
        #expect(try await house.usedOn(ada) == nil)
        house.clock.set(now)
        #expect(try await house.days(12) == 0)
        #expect(try await house.usedOn(ada).map { $0 >= now.date } == true)
    }

    @Test func `a version without the rule takes the days away`() async throws {
        let old = try await House.ending()
        let ada = try await old.register("ada@meadow.example")
        for number in 0..<5 { _ = try await old.register("p\(number)@meadow.example") }
        try await old.endUnused()
        let house = try await publish(
            try House.version("2", effective: old.clock.now.date.text), on: old)
        let first = try await house.custodian.endUnused(after: nil, batch: 2)
        #expect(first.next != nil)
        try await house.endUnused()
        #expect(try await house.usedOn(ada) == nil)
        #expect(try await house.count("SELECT count(used_on) FROM subject") == 0)
        #expect(try await house.count("SELECT count(*) FROM store WHERE name LIKE 'unused%'") == 0)
    }

    @Test func `a node under an older version ends nobody`() async throws {
        let old = try await House.open(policy: try House.ending("P60D"))
        _ = try await old.register("ada@meadow.example")
        _ = try await old.days(60)
        old.clock.advance(days: 1)
        let text = try House.ending(
            "P1Y", in: House.version("2", effective: old.clock.now.date.text))
        _ = try await publish(text, on: old)
        try await old.expectError(.superseded) { try await old.endUnused() }
        #expect(try await old.count("SELECT count(*) FROM subject") == 1)
    }
}
