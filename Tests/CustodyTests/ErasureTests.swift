import Custody
import Database
import Ledger
import Primitives
import TestSupport
import Testing

/// The way out: the key is gone at once, what it sealed is swept up after.
struct ErasureTests {
    private let owned = [
        "record", "evidence", "subject_entry", "choice", "lookup", "session", "subject",
    ]

    private func open(password: String? = nil) async throws -> (House, SubjectID) {
        let house = try await House.open()
        let ada = try await house.register("ada@meadow.example", password: password)
        try await house.decide(.given, "newsletter", of: ada)
        for number in 0..<20 { try await house.add(.string("192.0.2.\(number)"), "ip", to: ada) }
        _ = try await house.custodian.openSession(of: ada, lifetimeMillis: 60_000)
        return (house, ada)
    }

    private func key(_ house: House, _ subject: SubjectID) async throws -> [UInt8] {
        let found = try await house.store.read { snapshot in
            try snapshot.first(
                "SELECT wrapped FROM vault.person_key WHERE subject_id = ?1",
                [.blob(subject.bytes)]
            ) { $0.blob(0) }
        }
        return try #require(found)
    }

    private func left(_ house: House, _ subject: SubjectID) async throws -> [String] {
        var tables: [String] = []
        for table in owned + ["sweep", "vault.person_key"] {
            let count = try await house.count(
                "SELECT count(*) FROM \(table) WHERE subject_id = ?1", .blob(subject.bytes))
            if count > 0 { tables.append(table) }
        }
        return tables
    }

    @Test func `an erasure is recorded, and from then on nobody is there`() async throws {
        let (house, ada) = try await open(password: "correct horse battery")
        try await house.expectEntries(["erasure done by subject under 5.1 about 1"]) {
            _ = try await house.custodian.erase(ada, by: .subject)
        }
        try await house.expectEntries([
            "use refused by shop for orders under 0.2 because unknown-subject about 0"
        ]) { () async throws in
            #expect(try await house.read(ada, "orders").granted == nil)
        }
        try await house.expectError(.unknownSubject) {
            _ = try await house.custodian.erase(ada, by: .subject)
        }
        try await house.expectError(.unknownSubject) { _ = try await house.custodian.view(ada) }
        try await house.expectError(.unknownSubject) {
            _ = try await house.custodian.receipt(1, of: ada, by: .subject)
        }
        try await house.expectError(.signInFailed) {
            _ = try await house.custodian.signIn(
                "ada@meadow.example", password: "correct horse battery", lifetimeMillis: 1_000)
        }
    }

    // PostgreSQL keeps dead rows for a while: Tests/DatabaseTests has what it promises instead.
    @Test(.enabled(if: TestStore.chosen == .sqlite, "the files are SQLite's"))
    func `no byte of the key is left in any file`() async throws {
        let (house, ada) = try await open()
        let bob = try await house.register("bob@meadow.example")
        let gone = try await key(house, ada)
        let kept = try await key(house, bob)
        #expect(try !house.folder.files(containing: gone).isEmpty)
        _ = try await house.custodian.erase(ada, by: .subject)
        for part in stride(from: 0, to: 60, by: 12) {
            let bytes = Array(gone[part..<part + 12])
            #expect(try house.folder.files(containing: bytes) == [])
        }
        #expect(try house.folder.files(containing: kept) == ["vault.db"])
    }

    @Test func `the sweep removes all rows, batch by batch`() async throws {
        let (house, ada) = try await open()
        let bob = try await house.register("bob@meadow.example")
        _ = try await house.custodian.erase(ada, by: .subject)
        #expect(
            try await left(house, ada) == [
                "record", "evidence", "subject_entry", "choice", "sweep",
            ])
        try await house.expectEntries([]) {
            var rounds = 1
            while try await house.custodian.sweep(batch: 7) { rounds += 1 }
            #expect(rounds > 3)
        }
        #expect(try await left(house, ada) == [])
        #expect(try await house.custodian.view(bob).values.count == 1)
        #expect(try await !house.custodian.sweep())
    }

    @Test func `several erased people are all swept`() async throws {
        let house = try await House.open()
        var people: [SubjectID] = []
        for number in 0..<9 {
            people.append(try await house.register("p\(number)@meadow.example"))
        }
        for person in people { _ = try await house.custodian.erase(person, by: .subject) }
        while try await house.custodian.sweep(batch: 2) {}
        for person in people { #expect(try await left(house, person) == []) }
        #expect(try await house.log.audit().faults == [])
    }

    @Test func `the address is free again, for somebody new`() async throws {
        let (house, ada) = try await open()
        _ = try await house.custodian.erase(ada, by: .subject)
        let again = try await house.register("ada@meadow.example")
        #expect(again != ada)
        while try await house.custodian.sweep() {}
        #expect(try await house.read(again, "orders").granted?.texts["email"]?.count == 1)
    }

    @Test func `people without a key are marked, keys without people go`() async throws {
        let (house, ada) = try await open()
        let bob = try await house.register("bob@meadow.example")
        let stray = try await key(house, bob)
        // As a backup of the data file brings somebody back whose key is gone.
        try await house.tamper(
            "DELETE FROM vault.person_key WHERE subject_id = ?1", .blob(ada.bytes))
        // As a crash between the commits of the two files leaves a key whose person is gone.
        try await house.tamper("DELETE FROM subject WHERE subject_id = ?1", .blob(bob.bytes))
        let marked = try await house.expectEntries([]) { try await house.custodian.markKeyless() }
        #expect(marked == 1)
        while try await house.custodian.sweep() {}
        #expect(try await left(house, ada) == [])
        #expect(try await house.count("SELECT count(*) FROM vault.person_key") == 0)
        #expect(try house.folder.files(containing: stray) == [])
    }

    @Test func `where the ledger cannot be written nobody is erased`() async throws {
        let (house, ada) = try await open()
        house.fault.set(.full)
        await #expect(throws: StoreError.full) {
            try await house.custodian.erase(ada, by: .subject)
        }
        house.fault.set(nil)
        #expect(try await house.read(ada, "orders").granted != nil)
        #expect(try await left(house, ada).contains("vault.person_key"))
    }

    @Test func `the ledger stays whole, and its box about the person stays shut`() async throws {
        let (house, ada) = try await open()
        let entry = try await house.custodian.erase(ada, by: .subject)
        try await house.log.publish()
        while try await house.custodian.sweep() {}
        #expect(try await house.log.audit().faults == [])
        let all = try await house.custodian.entries(EntryQuery(limit: 1))
        #expect(all.map(\.number) == [entry] && all.map(\.outline.boxCount) == [1])
    }
}
