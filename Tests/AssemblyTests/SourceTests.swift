import Assembly
import Custody
import Database
import Foundation
import Ledger
import Primitives
import Synchronization
import TestSupport
import Testing

/// The source of a copy takes nothing, and what it took before is in the copy.
struct SourceTests {
    static let kinds = [TestStore.sqlite, .postgres]
    private struct Interruption: Error {}

    /// People whose registration was answered.
    private actor Answered {
        private(set) var people: [SubjectID] = []
        func append(_ person: SubjectID) { people.append(person) }
    }

    private func code(_ step: () async throws -> Void) async -> String {
        do {
            try await step()
            return "done"
        } catch let error as CustodyError {
            return "\(error)"
        } catch let error as StartError {
            return "\(error)"
        } catch let error as CopyError {
            return "\(error)"
        } catch {
            return "\(type(of: error))"
        }
    }

    @Test(arguments: kinds)
    func `it refuses to write during the copy and after it`(kind: TestStore) async throws {
        let (here, there) = (try Home(kind), try Home(.sqlite))
        let source = try await here.open(initializing: true)
        let (people, _) = try await source.fill()
        let before = try await Home.rows(source.store)
        let checked = Mutex(0)
        let check: @Sendable () async throws -> Void = {
            checked.withLock { $0 += 1 }
            for step: @Sendable () async throws -> Void in [
                { _ = try await source.takeIn("new@meadow.example") },
                { _ = try await source.email(of: people[0]) },
                { _ = try await source.erase(people[0], by: .subject) },
                { _ = try await source.sweep() },
                { _ = try await source.establish() },
                { _ = try await source.isInForce() },
            ] {
                #expect(await code(step) == "moving")
            }
            // Nothing is left to be signed, so asking for what was signed changes nothing.
            #expect(await code { try await source.log.publish() } == "done")
            #expect(await code { _ = try await there.open(rootKey: here.rootKey) } != "done")
        }
        _ = try await here.copy(to: there) { progress in
            guard progress.done == 0, progress.table == "record" || progress.table == "store" else {
                return
            }
            try await check()
            let refused = await code { _ = try await here.open() }
            #expect(refused == "storeMoving")
            let target = await code { _ = try await there.open(rootKey: here.rootKey) }
            #expect(target == "storeUnfinished")
        }
        #expect(await code { _ = try await source.takeIn("new@meadow.example") } == "moving")
        #expect(await code { _ = try await here.open() } == "storeMoved")
        #expect(checked.withLock { $0 } == 4)
        #expect(try await Home.rows(source.store) == before)
    }

    @Test(arguments: kinds)
    func `whatever was answered before it was left is in the copy`(kind: TestStore) async throws {
        let (here, there) = (try Home(kind), try Home(.sqlite))
        let source = try await here.open(initializing: true)
        let answered = Answered()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<6 {
                group.addTask {
                    for number in 0... {
                        do {
                            let person = try await source.takeIn("w\(worker)-\(number)@x.example")
                            await answered.append(person)
                        } catch CustodyError.moving { return }
                    }
                }
            }
            group.addTask {
                while await answered.people.count < 60 {
                    try await Task.sleep(for: .milliseconds(5))
                }
                _ = try await here.copy(to: there, rowsMax: 500)
            }
            try await group.waitForAll()
        }
        let copy = try await there.open(rootKey: here.rootKey)
        let people = await answered.people
        for person in people { #expect(try await copy.email(of: person) != nil) }
        let count = try await copy.store.read { snapshot in
            try snapshot.first("SELECT count(*) FROM subject") { $0.integer(0) }
        }
        #expect(count == Int64(people.count))
    }

    @Test func `work that had begun before it was left is waited for`() async throws {
        let (here, there) = (try Home(.postgres), try Home(.sqlite))
        let source = try await here.open(initializing: true)
        let hasBegun = Mutex(false)
        let entry = try Entry(
            kind: .policy, outcome: .done, actor: .server, at: TestClock.start,
            policy: MerkleTree.emptyRoot
        ).encoded()
        async let number = source.store.write { transaction in
            _ = try transaction.first("SELECT 1 FROM store LIMIT 1") { _ in true }
            hasBegun.withLock { $0 = true }
            Thread.sleep(forTimeInterval: 0.7)
            return try transaction.append(entry: entry, at: 0, about: nil)
        }
        while !hasBegun.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(5)) }
        _ = try await here.copy(to: there)
        let late = try await number
        let copy = try await there.open(rootKey: here.rootKey)
        let found = try await copy.store.read { snapshot in
            try snapshot.first(
                "SELECT count(*) FROM ledger_entry WHERE number = ?1", [.integer(late)]
            ) { $0.integer(0) }
        }
        #expect(found == 1)
    }

    @Test(arguments: kinds)
    func `it is released, and a copy that was begun never becomes whole`(kind: TestStore)
        async throws
    {
        let (here, there) = (try Home(kind), try Home(.sqlite))
        let source = try await here.open(initializing: true)
        _ = try await source.fill()
        let release = { (removed: Bool) in
            try await StoreRelease.run(try here.place, copyIsRemoved: removed)
        }
        #expect(await code { try await release(false) } == "nothingToRelease")
        await #expect(throws: Interruption.self) {
            try await here.copy(to: there) { progress in
                if progress.table == "record" { throw Interruption() }
            }
        }
        try await release(false)
        _ = try await source.takeIn("released@meadow.example")
        #expect(await code { _ = try await here.copy(to: there) } == "sourceWentOn")
        let other = try Home(.sqlite)
        #expect(try await here.copy(to: other) != nil)
        #expect(await code { try await release(false) } == "copyGoesOn")
        #expect(await code { _ = try await source.takeIn("b@meadow.example") } == "moving")
        try await release(true)
        _ = try await source.takeIn("back@meadow.example")
        _ = try await here.open()
    }
}
