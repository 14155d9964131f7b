import Custody
import Ledger
import PolicyEngine
import Primitives
import Sealing
import TestSupport
import Testing

/// Signing in on our pages, and the sessions that come of it.
struct AccountTests {
    private let password = "correct horse battery"

    private func open(hasPassword: Bool = true) async throws -> (House, SubjectID) {
        let house = try await House.open()
        let ada = try await house.register(
            "ada@meadow.example", password: hasPassword ? password : nil)
        return (house, ada)
    }

    private func signIn(
        _ house: House, _ address: String, _ password: String
    ) async throws -> String {
        try await house.custodian.signIn(address, password: password, lifetimeMillis: 60_000).text
    }

    @Test func `address and password open a session that ends by itself`() async throws {
        let (house, ada) = try await open()
        let token = try await house.expectEntries([]) {
            try await signIn(house, " ADA@meadow.example", password)
        }
        let session = try #require(try await house.custodian.session(token))
        #expect(session.subject == ada)
        #expect(session.expiresAt == TestClock.start.adding(milliseconds: 60_000))
        house.clock.advance(milliseconds: 59_999)
        #expect(try await house.custodian.session(token) != nil)
        house.clock.advance(milliseconds: 1)
        #expect(try await house.custodian.session(token) == nil)
    }

    @Test(arguments: [
        ("ada@meadow.example", "correct horse batterz"), ("ada@meadow.example", ""),
        ("bob@meadow.example", "correct horse battery"), ("", ""), ("%", "correct horse battery"),
    ])
    func `anything else opens nothing`(address: String, password: String) async throws {
        let (house, _) = try await open()
        try await house.expectError(.signInFailed) {
            _ = try await signIn(house, address, password)
        }
        #expect(try await house.count("SELECT count(*) FROM session") == 0)
    }

    @Test func `whoever came in without a password cannot sign in with any`() async throws {
        let house = try await House.open()
        let ada = try await house.register("ada@meadow.example")
        try await house.expectError(.signInFailed) {
            _ = try await signIn(house, "ada@meadow.example", "")
        }
        #expect(try await !house.custodian.confirms("", subject: ada))
    }

    @Test func `a session ends when its person signs out, and only that one`() async throws {
        let (house, ada) = try await open(hasPassword: false)
        let tokens = [
            try await house.custodian.openSession(of: ada, lifetimeMillis: 60_000).text,
            try await house.custodian.openSession(of: ada, lifetimeMillis: 60_000).text,
        ]
        try await house.custodian.signOut(tokens[0])
        #expect(try await house.custodian.session(tokens[0]) == nil)
        #expect(try await house.custodian.session(tokens[1])?.subject == ada)
        #expect(try await house.custodian.session("") == nil)
    }

    @Test func `sessions that are over go when the person signs in again`() async throws {
        let (house, ada) = try await open(hasPassword: false)
        _ = try await house.custodian.openSession(of: ada, lifetimeMillis: 1_000)
        house.clock.advance(milliseconds: 1_000)
        _ = try await house.custodian.openSession(of: ada, lifetimeMillis: 1_000)
        #expect(try await house.count("SELECT count(*) FROM session") == 1)
    }

    @Test func `the password is confirmed before what cannot be undone`() async throws {
        let (house, ada) = try await open()
        #expect(try await house.custodian.confirms(password, subject: ada))
        #expect(try await !house.custodian.confirms(password + " ", subject: ada))
        let nobody = SubjectID(now: TestClock.start, random: Array(repeating: 9, count: 10))
        #expect(try await !house.custodian.confirms(password, subject: nobody))
    }

    @Test func `neither token nor password stands in any file`() async throws {
        let (house, _) = try await open()
        let token = try await signIn(house, "ada@meadow.example", password)
        for secret in [token, password] {
            #expect(try house.folder.files(containing: secret) == [])
        }
    }
}
