import Custody
import Ledger
import PolicyEngine
import Primitives
import TestSupport
import Testing

/// To learn whether somebody is registered is a use like any other.
struct LookUpTests {
    private func lookUp(
        _ house: House, _ value: String, _ purpose: PurposeID = "orders",
        category: CategoryID = "email", by service: ServiceID = "shop"
    ) async throws -> Answer<SubjectID> {
        try await house.custodian.lookUp(
            value, category: category, purpose: purpose, by: .service(service), service: service)
    }

    @Test func `a person is found by the address, in capitals too`() async throws {
        let house = try await House.open()
        let ada = try await house.register("ada@meadow.example")
        let line = "use granted by shop for orders of email under 2.2,0.2 about 1"
        for address in ["ada@meadow.example", "Ada@MEADOW.example"] {
            let found = try await house.expectEntries([line]) { try await lookUp(house, address) }
            #expect(found.granted == ada)
        }
    }

    @Test func `somebody unknown is a refusal on the ledger, about nobody`() async throws {
        let house = try await House.open()
        _ = try await house.register("ada@meadow.example")
        let answer = try await house.expectEntries([
            "use refused by shop for orders of email under 0.2 because unknown-subject about 0"
        ]) { try await lookUp(house, "bob@meadow.example") }
        #expect(answer.refused?.refusal == .unknownSubject && answer.refused?.entry == 3)
    }

    @Test func `without a purpose of the service nobody learns who is registered`() async throws {
        let house = try await House.open()
        _ = try await house.register("ada@meadow.example")
        let refused = try await house.expectEntries([
            "use refused by club for orders of email under 2.2"
                + " because purpose-not-of-service about 1",
            "use refused by shop for newsletter of email under 2.3 because no-consent about 1",
            "use refused by shop for security of email under 1.1,2.4"
                + " because category-not-for-purpose about 1",
        ]) {
            [
                try await lookUp(house, "ada@meadow.example", by: "club"),
                try await lookUp(house, "ada@meadow.example", "newsletter"),
                try await lookUp(house, "ada@meadow.example", "security"),
            ]
        }
        #expect(refused.allSatisfy { $0.granted == nil })
    }

    @Test(arguments: ["phone", "shoe-size"])
    func `only a category that is made for it finds people`(category: String) async throws {
        let house = try await House.open()
        _ = try await house.register("ada@meadow.example", ["phone": "+33 1 00"])
        try await house.expectError(.undeclared(kind: "category")) {
            _ = try await lookUp(house, "+33 1 00", category: CategoryID(category))
        }
    }

    @Test func `after a correction the new address finds the person and the old one nobody`()
        async throws
    {
        let house = try await House.open()
        let ada = try await house.register("ada@meadow.example")
        try await house.correct("countess@meadow.example", "email", of: ada)
        #expect(try await lookUp(house, "countess@meadow.example").granted == ada)
        #expect(try await lookUp(house, "ada@meadow.example").granted == nil)
        let bob = try await house.register("ada@meadow.example")
        #expect(try await lookUp(house, "ada@meadow.example").granted == bob)
    }
}
