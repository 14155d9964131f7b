import Assembly
import Custody
import Database
import Ledger
import Primitives
import Synchronization
import TestSupport
import Testing

/// A store that was copied is the same store, wherever it lies.
struct StoreCopyTests {
    struct Way: Sendable, CustomTestStringConvertible {
        let from: TestStore
        let to: TestStore
        var testDescription: String { "\(from) to \(to)" }
    }

    static let ways = [TestStore.sqlite, .postgres].flatMap { from in
        [TestStore.sqlite, .postgres].map { Way(from: from, to: $0) }
    }
    static let across = ways.filter { $0.from != $0.to }

    /// What ends a copy where a test wants it to.
    private struct Interruption: Error {}

    @Test(arguments: ways)
    func `everything is in the copy, and it goes on`(way: Way) async throws {
        let (here, there) = (try Home(way.from), try Home(way.to))
        let source = try await here.open(initializing: true)
        let (people, erased) = try await source.fill()
        let summary = try #require(try await here.copy(to: there))
        let before = try await Home.rows(source.store)
        let empty = before.filter(\.value.isEmpty).keys
        #expect(Array(empty) == ["pending_entry"], "the test must fill every table")
        let copy = try await there.open(rootKey: here.rootKey)
        #expect(try await Home.rows(copy.store) == before)
        let entries = before["ledger_entry"]?.count ?? 0
        #expect(summary.rows == Int64(before.values.map(\.count).reduce(0, +)))
        #expect(summary.entries == UInt64(entries) && entries > 300)
        // Those of the erased do not open.
        #expect((1...5).contains(summary.opened))
        #expect(try await copy.log.audit().root.base64 == summary.root)
        for person in people { #expect(try await copy.email(of: person) != nil) }
        #expect(try await copy.email(of: erased) == nil)
        let newest = try await copy.entries(EntryQuery(limit: 1)).first
        #expect((newest?.number ?? 0) >= Int64(entries))
        while try await copy.sweep() {}
        while try await copy.log.sequence() {}
        try await copy.log.publish()
        let audit = try await copy.log.audit()
        #expect(audit.faults.isEmpty && audit.entries == UInt64(entries + people.count + 1))
    }

    @Test func `numbers larger than places are kept on the way back`() async throws {
        let homes = [try Home(.sqlite), try Home(.postgres), try Home(.sqlite)]
        let first = try await homes[0].open(initializing: true)
        _ = try await first.fill()
        _ = try await homes[0].copy(to: homes[1])
        let second = try await homes[1].open(rootKey: homes[0].rootKey)
        // Numbers that work drew which failed.
        _ = try await second.store.write { transaction in
            try transaction.first("SELECT setval('ledger_number', 5000)") { _ in true }
        }
        let late = try await second.takeIn("late@meadow.example")
        _ = try await StoreCopy(
            from: try homes[1].place, to: try homes[2].place, rootKey: homes[0].rootKey,
            edge: .system
        ).run { _ in }
        let third = try await homes[2].open(rootKey: homes[0].rootKey)
        #expect(try await third.email(of: late) != nil)
        let numbers = try await third.store.read { snapshot in
            try snapshot.all("SELECT number FROM ledger_entry ORDER BY entry DESC LIMIT 3") {
                $0.integer(0)
            }
        }
        #expect(numbers == [5003, 5002, 5001])
        #expect(try await third.log.audit().faults.isEmpty)
    }

    @Test(arguments: across)
    func `interrupted in each table it goes on where it was`(way: Way) async throws {
        let (here, there) = (try Home(way.from), try Home(way.to))
        let source = try await here.open(initializing: true)
        _ = try await source.fill()
        let left = Mutex(Set(Schema.tables.map(\.name)).subtracting(["pending_entry"]))
        var again = 0
        while true {
            do {
                // Twice in each: as it is compared nothing is copied any more.
                _ = try await here.copy(to: there, rowsMax: 2) { progress in
                    let isHit = left.withLock { left in
                        progress.done > 0 && progress.step == .copying
                            && left.remove(progress.table) != nil
                    }
                    if isHit { throw Interruption() }
                }
                break
            } catch is Interruption { again += 1 }
        }
        #expect(again == Schema.tables.count - 1)
        let copy = try await there.open(rootKey: here.rootKey)
        #expect(try await Home.rows(copy.store) == Home.rows(source.store))
    }

    @Test(arguments: across)
    func `interrupted between any two marks it goes on, and done is done`(way: Way) async throws {
        let (here, there) = (try Home(way.from), try Home(way.to))
        let source = try await here.open(initializing: true)
        _ = try await source.fill()
        await #expect(throws: Interruption.self) {
            try await here.copy(to: there) { _ in throw Interruption() }
        }
        // As if it had ended after the target was claimed.
        try await source.store.changingMarks { try $0.setCopyMark(.source, nil) }
        await #expect(throws: Interruption.self) {
            try await here.copy(to: there) { progress in
                if progress.step == .comparing { throw Interruption() }
            }
        }
        #expect(try await here.copy(to: there) != nil)
        // As if it had ended after the source was left.
        let copy = try await there.open(rootKey: here.rootKey)
        try await copy.store.changingMarks { transaction in
            let mark = try transaction.copyMark(.target)
            try transaction.setCopyMark(.target, mark.map { CopyMark(.copying, id: $0.id) })
        }
        #expect(try await here.copy(to: there) != nil)
        _ = try await copy.takeIn("after@meadow.example")
        #expect(try await here.copy(to: there) == nil)
    }

    @Test(arguments: [TestStore.sqlite, .postgres])
    func `a batch has no more rows, and no more bytes, than it may`(kind: TestStore) async throws {
        let source = try Home(kind)
        _ = try await source.open(initializing: true).fill()
        let steps = Mutex<[String: [Int64]]>([:])
        _ = try await source.copy(to: try Home(.sqlite), rowsMax: 50, bytesMax: 1_000) { progress in
            guard progress.step == .copying else { return }
            steps.withLock { $0[progress.table, default: []].append(progress.done) }
        }
        let found = steps.withLock { $0 }
        for (table, places) in found {
            #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 <= 50 }, "\(table)")
        }
        // An entry has about 200 bytes, a tile 8,192.
        let entries = found["ledger_entry"] ?? []
        #expect(zip(entries, entries.dropFirst()).allSatisfy { $1 - $0 < 10 })
        #expect(entries.last ?? 0 > 300)
    }
}
