import Custody
import Database
import Ledger
import Primitives
import TestSupport
import Testing

/// Entries that wait to be put into the tree, on the store whose transactions run side by side.
@Suite(.enabled(if: TestStore.chosen == .postgres, "on SQLite no entry waits"))
struct WaitingEntryTests {
    /// Keeps every node from putting entries into the tree while `body` runs.
    private func withoutSequencing(
        _ house: House, _ body: @escaping @Sendable () async throws -> Void
    ) async throws {
        let (taken, take) = AsyncStream.makeStream(of: Bool.self)
        let gate = Gate()
        let holding = Task {
            try await house.store.write { transaction in
                take.yield(try transaction.takes(.sequencing))
                gate.wait()
            }
        }
        for await isTaken in taken {
            #expect(isTaken)
            break
        }
        do { try await body() } catch {
            gate.open()
            throw error
        }
        gate.open()
        try await holding.value
    }

    @Test func `a receipt has a promise while its entry waits, and a proof of the same after it`()
        async throws
    {
        let house = try await House.open()
        let ada = try await house.register()
        let key = house.log.verifierKey
        try await withoutSequencing(house) {
            let entry = try await house.decide(.given, "newsletter", of: ada)
            let waiting = try await house.custodian.receipt(entry, of: ada, by: .subject)
            let first = try Receipt(reading: waiting.encoded).verify(by: key)
            guard case .promised(let promise) = first.vouching else {
                Issue.record("an entry that waits has a proof")
                return
            }
            #expect(promise.by == first.entry.at.adding(milliseconds: 86_400_000))
            #expect(first.content["subject"] == .string(ada.description))
        }
        let entry = try #require(try await newest(house, ada)).number
        let proven = try await house.custodian.receipt(entry, of: ada, by: .subject)
        let second = try proven.verify(by: key)
        guard case .included(let index, let checkpoint) = second.vouching else {
            Issue.record("an entry in the tree has no proof")
            return
        }
        // The leaf that was promised is the one that is there.
        let leaves = try await LedgerLogTests.leaves(house)
        #expect(leaves[Int(index)] == MerkleTree.leafHash(of: proven.entry))
        #expect(checkpoint.size > index)
    }

    private func newest(_ house: House, _ person: SubjectID) async throws -> PersonalEntry? {
        try await house.custodian.entries(about: person, EntryQuery(limit: 1), by: .subject).first
    }

    @Test func `a person sees their entries while they wait`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        _ = try await house.entries()
        try await withoutSequencing(house) {
            let entry = try await house.decide(.given, "newsletter", of: ada)
            _ = try await house.custodian.list(
                for: "newsletter", categories: nil, after: nil, by: .service("shop"),
                service: "shop")
            let found = try await house.custodian.entries(
                about: ada, EntryQuery(limit: 10), by: .subject)
            #expect(found.map(\.entry.kind) == [.listing, .consent, .acceptance, .registration])
            #expect(found.map { $0.index == nil } == [true, true, false, false])
            #expect(found[1].number == entry)
        }
        let all = try await house.custodian.entries(about: ada, EntryQuery(limit: 10), by: .subject)
        #expect(all.count == 4 && all.allSatisfy { $0.index != nil })
    }

    @Test func `entries of many writers and many sequencers are in the tree once each`()
        async throws
    {
        let house = try await House.open()
        var people: [SubjectID] = []
        for number in 0..<6 {
            people.append(try await house.register("p\(number)@meadow.example"))
        }
        let start = try await house.size()
        let numbers = try await withThrowingTaskGroup(of: [Int64].self) { group in
            for turn in 0..<40 {
                let person = people[turn % people.count]
                group.addTask {
                    let decision: ChoiceDecision = turn.isMultiple(of: 2) ? .given : .withdrawn
                    return [try await house.decide(decision, "newsletter", of: person)]
                }
                group.addTask {
                    try await house.log.sequence()
                    return []
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(try await house.size() == start + 40 && Set(numbers).count == 40)
        let placed = try await house.store.read { snapshot in
            try snapshot.all("SELECT number FROM ledger_entry ORDER BY entry") { $0.integer(0) }
        }
        #expect(Set(placed).isSuperset(of: numbers) && Set(placed).count == placed.count)
        try await house.log.publish()
        #expect(try await house.log.audit().faults == [])
        for person in people {
            let own = try await house.custodian.entries(
                about: person, EntryQuery(limit: 50), by: .subject)
            #expect(own.compactMap(\.index) == own.compactMap(\.index).sorted(by: >))
        }
    }

    @Test func `an entry that was taken away before its turn shows to the person`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        try await withoutSequencing(house) {
            try await house.decide(.given, "newsletter", of: ada)
            try await house.tamper("DELETE FROM pending_entry")
            await #expect(throws: StoreError.schema(.damaged)) {
                try await house.custodian.entries(about: ada, EntryQuery(limit: 10), by: .subject)
            }
        }
    }
}
