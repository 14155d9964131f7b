import Custody
import Database
import Ledger
import PolicyEngine
import Primitives
import Sealing
import TestSupport
import Testing

/// What is moved by somebody who has the files does not open in its new place.
struct SealedPlaceTests {
    private func open(
        passwords: [String?] = [nil, nil]
    ) async throws -> (House, SubjectID, SubjectID) {
        let house = try await House.open()
        let ada = try await house.register(
            "ada@meadow.example", ["phone": "+33 1 00", "display-name": "Ada"],
            password: passwords[0])
        let bob = try await house.register(
            "bob@meadow.example", ["phone": "+33 1 99", "display-name": "Bob"],
            password: passwords[1])
        return (house, ada, bob)
    }

    @Test func `a value of another person is an error, never data`() async throws {
        let (house, ada, bob) = try await open()
        try await house.tamper(
            """
            UPDATE record SET sealed = (
                SELECT sealed FROM record WHERE subject_id = ?1 AND category = 'phone')
            WHERE subject_id = ?2 AND category = 'phone'
            """, .blob(bob.bytes), .blob(ada.bytes))
        await #expect(throws: SealingError.notAuthentic) {
            try await house.read(ada, "orders", ["phone"])
        }
        await #expect(throws: SealingError.notAuthentic) { try await house.custodian.view(ada) }
        #expect(try await house.read(bob, "orders", ["phone"]).granted?.values.count == 1)
    }

    @Test func `a value of another category is an error`() async throws {
        let (house, ada, _) = try await open()
        try await house.tamper(
            """
            UPDATE record SET sealed = (
                SELECT sealed FROM record WHERE subject_id = ?1 AND category = 'phone')
            WHERE subject_id = ?1 AND category = 'email'
            """, .blob(ada.bytes))
        await #expect(throws: SealingError.notAuthentic) {
            try await house.read(ada, "orders", ["email"])
        }
    }

    @Test func `a value of another record is an error`() async throws {
        let (house, ada, _) = try await open()
        try await house.add("192.0.2.1", "ip", to: ada)
        try await house.add("192.0.2.2", "ip", to: ada)
        try await house.tamper(
            """
            UPDATE record SET sealed = (
                SELECT sealed FROM record WHERE category = 'ip' ORDER BY record_id LIMIT 1)
            WHERE category = 'ip'
            """)
        await #expect(throws: SealingError.notAuthentic) {
            try await house.read(ada, "security", ["ip"])
        }
    }

    @Test func `a whole row given to another person or category does not open`() async throws {
        let (house, ada, bob) = try await open()
        try await house.tamper(
            "DELETE FROM record WHERE subject_id = ?1 AND category = 'phone'", .blob(ada.bytes))
        try await house.tamper(
            "UPDATE record SET subject_id = ?1 WHERE subject_id = ?2 AND category = 'phone'",
            .blob(ada.bytes), .blob(bob.bytes))
        await #expect(throws: SealingError.notAuthentic) {
            try await house.read(ada, "orders", ["phone"])
        }
        try await house.tamper(
            """
            UPDATE record SET category = 'phone'
            WHERE subject_id = ?1 AND category = 'display-name'
            """,
            .blob(bob.bytes))
        await #expect(throws: SealingError.notAuthentic) {
            try await house.read(bob, "orders", ["phone"])
        }
    }

    @Test func `a bit turned over is an error`() async throws {
        let (house, ada, _) = try await open()
        let sealed = try #require(
            try await house.store.read { snapshot in
                try snapshot.first(
                    "SELECT sealed FROM record WHERE subject_id = ?1 AND category = 'phone'",
                    [.blob(ada.bytes)]
                ) { $0.blob(0) }
            })
        for place in [0, 12, sealed.count - 1] {
            var changed = sealed
            changed[place] ^= 1
            try await house.tamper(
                "UPDATE record SET sealed = ?1 WHERE subject_id = ?2 AND category = 'phone'",
                .blob(changed), .blob(ada.bytes))
            await #expect(throws: SealingError.notAuthentic) {
                try await house.read(ada, "orders", ["phone"])
            }
        }
    }

    @Test func `somebody else's key, or password, is of no use`() async throws {
        let (house, ada, bob) = try await open(
            passwords: ["correct horse battery", "battery horse correct"])
        try await house.tamper(
            "UPDATE subject SET account = (SELECT account FROM subject WHERE subject_id = ?1)"
                + " WHERE subject_id = ?2", .blob(bob.bytes), .blob(ada.bytes))
        await #expect(throws: SealingError.notAuthentic) {
            try await house.custodian.signIn(
                "ada@meadow.example", password: "battery horse correct", lifetimeMillis: 1_000)
        }
        try await house.tamper(
            """
            UPDATE vault.person_key SET wrapped = (
                SELECT wrapped FROM vault.person_key WHERE subject_id = ?1)
            WHERE subject_id = ?2
            """, .blob(bob.bytes), .blob(ada.bytes))
        await #expect(throws: SealingError.notAuthentic) { try await house.read(ada, "orders") }
    }

    @Test func `whose root key is another version's is not opened`() async throws {
        let (house, ada, _) = try await open()
        try await house.tamper("UPDATE vault.person_key SET root_version = 2")
        await #expect(throws: SealingError.unknownRootVersion(2)) {
            try await house.read(ada, "orders")
        }
    }
}
