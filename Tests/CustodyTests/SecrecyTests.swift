import Custody
import Ledger
import PolicyEngine
import Primitives
import TestSupport
import Testing

/// The files of the store, as somebody who takes them finds them.
struct SecrecyTests {
    @Test func `nothing that people said stands in the files`() async throws {
        let house = try await House.open()
        let ada = try await house.register(
            "ada.lovelace.invented@meadow.example",
            [
                "phone": "+33 1 98 76 54 32", "display-name": "Lovelace the Countess",
                "wants-catalog": true, "garden-size": 987_654_321,
            ], password: "correct horse battery")
        try await house.correct("Countess Invented", "display-name", of: ada)
        try await house.add("192.0.2.77", "ip", to: ada)
        try await house.add(["tool": "secateurs-invented"], "order", to: ada)
        try await house.decide(.given, "newsletter", of: ada)
        try await house.decide(.objected, "security", of: ada)
        _ = try await house.read(ada, "orders")
        _ = try await house.read(ada, "invented-purpose")
        _ = try await house.custodian.lookUp(
            "stranger.invented@meadow.example", category: "email", purpose: "orders",
            by: .service("shop"), service: "shop")
        _ = try await house.custodian.export(ada, by: .subject)
        try await house.log.publish()
        let secrets = [
            "lovelace.invented", "76 54 32", "Lovelace the", "Countess Inv", "987654321",
            "192.0.2.77", "secateurs-inv", "correct horse", "stranger.inv", "invented-purpose",
            "box 4711", "letter 12", "checkbox",
        ]
        for secret in secrets {
            #expect(try house.folder.files(containing: secret) == [], "\(secret)")
        }
    }

    @Test func `the ledger names nobody`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        _ = try await house.read(ada, "orders")
        try await house.decide(.given, "newsletter", of: ada)
        for entry in try await house.entries() {
            let bytes = try entry.encoded()
            #expect(!contains(bytes, ada.bytes))
            #expect(!contains(bytes, Array(ada.description.utf8)))
        }
    }

    @Test func `two entries about the same person have nothing in common`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        for _ in 0..<20 { _ = try await house.read(ada, "orders") }
        let boxes = try await house.entries().flatMap(\.subjects)
        #expect(boxes.count == 22)
        #expect(Set(boxes.map { Array($0.prefix(16)) }).count == 22)
        #expect(Set(boxes.map { Array($0.dropFirst(16).prefix(12)) }).count == 22)
    }

    private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        guard bytes.count >= part.count else { return false }
        return (0...bytes.count - part.count).contains {
            Array(bytes[$0..<$0 + part.count]) == part
        }
    }
}
