import Custody
import Ledger
import Primitives
import Sealing
import TestSupport
import Testing

/// The keys by which services call.
struct ServiceKeyTests {
    @Test func `a key is made, allows what it was made for, and is recorded`() async throws {
        let house = try await House.open()
        let token = try await house.expectEntries([
            "service-key done by operator at shop under 0.1 about 0"
        ]) { try await house.custodian.makeServiceKey("shop", mayAct: true) }
        #expect(token.text.hasPrefix("scruple_shop_") && token.text.utf8.count == 56)
        let key = try await house.custodian.serviceKey(token.text)
        #expect(key?.service == "shop" && key?.mayAct == true)
        let plain = try await house.custodian.makeServiceKey("club", mayAct: false)
        let other = try await house.custodian.serviceKey(plain.text)
        #expect(other?.service == "club" && other?.mayAct == false)
        #expect(try house.folder.files(containing: token.text) == [])
    }

    @Test func `a key is made for declared services only`() async throws {
        let house = try await House.open()
        try await house.expectError(.undeclared(kind: "service")) {
            _ = try await house.custodian.makeServiceKey("bakery", mayAct: false)
        }
    }

    @Test func `revoking ends all keys of a service and of no other`() async throws {
        let house = try await House.open()
        let shop = try await house.custodian.makeServiceKey("shop", mayAct: false)
        let again = try await house.custodian.makeServiceKey("shop", mayAct: true)
        let club = try await house.custodian.makeServiceKey("club", mayAct: false)
        let ended = try await house.expectEntries([
            "service-key done by operator at shop under 0.1 about 0"
        ]) { try await house.custodian.revokeServiceKeys("shop") }
        #expect(ended == 2)
        #expect(try await house.custodian.serviceKey(shop.text) == nil)
        #expect(try await house.custodian.serviceKey(again.text) == nil)
        #expect(try await house.custodian.serviceKey(club.text) != nil)
        #expect(try await house.custodian.revokeServiceKeys("shop") == 0)
    }

    @Test(arguments: ["", "scruple_shop_", "scruple_shop_AAAA", "' OR 1=1 --"])
    func `what was never made allows nothing`(text: String) async throws {
        let house = try await House.open()
        _ = try await house.custodian.makeServiceKey("shop", mayAct: true)
        #expect(try await house.custodian.serviceKey(text) == nil)
    }
}
