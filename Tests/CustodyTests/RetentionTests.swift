import Custody
import Ledger
import Primitives
import TestSupport
import Testing

/// What is past its retention goes, and nothing else does.
struct RetentionTests {
    private func walk(_ house: House, batch: Int = 2_000) async throws {
        var place = try await house.custodian.expire(after: nil, batch: batch)
        while place != nil { place = try await house.custodian.expire(after: place, batch: batch) }
    }

    @Test(arguments: [1, 3, 2_000])
    func `the walk removes what is over, whatever its steps`(batch: Int) async throws {
        let house = try await House.open()
        for name in ["ada", "bob", "cleo"] {
            let person = try await house.register("\(name)@meadow.example", ["garden-size": 40])
            for number in 0..<4 {
                try await house.add(.string("192.0.2.\(number)"), "ip", to: person)
            }
        }
        house.clock.advance(days: 29)
        try await walk(house, batch: batch)
        #expect(try await house.count("SELECT count(*) FROM record") == 18)
        house.clock.advance(days: 1)
        try await house.expectEntries([]) { try await walk(house, batch: batch) }
        #expect(try await house.count("SELECT count(*) FROM record WHERE category = 'ip'") == 0)
        #expect(try await house.count("SELECT count(*) FROM record") == 6)
        house.clock.advance(days: 702)
        try await walk(house, batch: batch)
        #expect(try await house.count("SELECT count(*) FROM record WHERE category = 'email'") == 3)
        #expect(try await house.count("SELECT count(*) FROM record") == 3)
    }

    @Test func `a value that is set anew is kept anew`() async throws {
        let house = try await House.open()
        let ada = try await house.register("ada@meadow.example", ["garden-size": 40])
        house.clock.advance(days: 729)
        try await house.correct(41, "garden-size", of: ada)
        house.clock.advance(days: 1)
        try await walk(house)
        let values = try await house.custodian.view(ada).values
        #expect(values.map(\.category) == ["email", "garden-size"])
    }

    @Test func `what a person takes with them ends with the account and not before`() async throws {
        let house = try await House.open()
        let ada = try await house.register("ada@meadow.example", ["phone": "+33 1 00"])
        house.clock.advance(days: 20_000)
        try await walk(house)
        let values = try await house.custodian.view(ada).values
        #expect(values.map(\.category) == ["email", "phone"])
    }
}
