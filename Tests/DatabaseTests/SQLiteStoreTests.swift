import Database
import DatabaseSQLite
import Foundation
import TestSupport
import Testing

/// What is the embedded store's own: its two files, what is left in them, and a full disk.
struct SQLiteStoreTests {
    private static let tables = [
        Migration(
            version: 1, name: "all",
            statements: [
                "CREATE TABLE line (entry BIGINT PRIMARY KEY, at BIGINT, bytes BLOB)",
                "CREATE TABLE vault.hidden (number BIGINT PRIMARY KEY, blob BLOB) WITHOUT ROWID",
            ])
    ]

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open(creates: Bool = true) throws -> SQLiteStore {
        try SQLiteStore(
            data: folder.path("data.db"), vault: folder.path("vault.db"), creates: creates,
            migrations: Self.tables, hook: LineHook())
    }

    private func insert(_ bytes: [UInt8], _ number: Int64, into store: SQLiteStore) async throws {
        _ = try await store.write {
            try $0.run(
                "INSERT INTO vault.hidden VALUES (?1, ?2)", [.integer(number), .blob(bytes)])
        }
    }

    private func lines(in store: SQLiteStore) async throws -> Int64 {
        try await store.read { try $0.first("SELECT count(*) FROM line") { $0.integer(0) } ?? -1 }
    }

    @Test func `a scrub leaves no byte of what was deleted in the vault's files`() async throws {
        let store = try open()
        let chance = Chance(seed: 41)
        let keys = (0..<300).map { _ in chance.bytes(60) }
        for (number, key) in keys.enumerated() {
            try await insert(key, Int64(number), into: store)
        }
        #expect(try !folder.files(containing: keys[150]).isEmpty)
        try await store.write { transaction in
            try transaction.run("DELETE FROM vault.hidden WHERE number = 150", [])
            transaction.scrubVault()
        }
        for part in [keys[150], Array(keys[150].prefix(20)), Array(keys[150].suffix(20))] {
            #expect(try folder.files(containing: part) == [])
        }
        #expect(try folder.files(containing: keys[149]) == ["vault.db"])
        try store.close()
    }

    @Test func `a scrub under load leaves nothing either`() async throws {
        let store = try open()
        let chance = Chance(seed: 42)
        let keys = (0..<64).map { _ in chance.bytes(60) }
        try await withThrowingTaskGroup { group in
            for (number, key) in keys.enumerated() {
                group.addTask {
                    try await insert(key, Int64(number), into: store)
                    try await store.write { transaction in
                        try transaction.run(
                            "DELETE FROM vault.hidden WHERE number = ?1",
                            [.integer(Int64(number))])
                        transaction.scrubVault()
                    }
                }
                group.addTask {
                    _ = try await store.read { try $0.first("SELECT 1 FROM line") { _ in 1 } }
                }
            }
            try await group.waitForAll()
        }
        for key in keys { #expect(try folder.files(containing: Array(key.prefix(24))) == []) }
        try store.close()
    }

    @Test func `one file without the other is a missing store`() throws {
        try open().close()
        try FileManager.default.removeItem(atPath: folder.path("vault.db"))
        #expect(throws: StoreError.schema(.missing)) { try open(creates: false) }
    }

    @Test(arguments: ["data.db", "vault.db"])
    func `a file that is no database is a damaged store`(name: String) throws {
        try open().close()
        try Data(repeating: 0x41, count: 20_000).write(to: URL(filePath: folder.path(name)))
        #expect(throws: StoreError.schema(.damaged)) { try open(creates: false) }
    }

    @Test func `a full disk is told as such, nothing stays, and room makes it work again`()
        async throws
    {
        let store = try open()
        for _ in 0..<5 { try await store.write { _ = try $0.append(entry: [1], at: 1) } }
        try await store.write { transaction in
            let pages = try transaction.first("PRAGMA main.page_count") { $0.integer(0) } ?? 0
            try transaction.run("PRAGMA main.max_page_count = \(pages + 2)", [])
        }
        let large = Array(repeating: UInt8(7), count: 50_000)
        for _ in 0..<3 {
            await #expect(throws: StoreError.full) {
                try await store.write { _ = try $0.append(entry: large, at: 2) }
            }
        }
        #expect(try await lines(in: store) == 5)
        try await store.write { _ = try $0.append(entry: [2], at: 3) }
        _ = try await store.write { try $0.run("PRAGMA main.max_page_count = 1000000", []) }
        let index = try await store.write { try $0.append(entry: large, at: 4) }
        #expect(index == 6)
        #expect(try await lines(in: store) == 7)
        try store.close()
    }

    @Test func `on a full disk the callers of a batch fail or stay, each as it was told`()
        async throws
    {
        let store = try open()
        try await store.write { transaction in
            let pages = try transaction.first("PRAGMA main.page_count") { $0.integer(0) } ?? 0
            try transaction.run("PRAGMA main.max_page_count = \(pages + 10)", [])
        }
        let bytes = Array(repeating: UInt8(7), count: 3_000)
        let kept = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<60 {
                group.addTask {
                    do {
                        _ = try await store.write { try $0.append(entry: bytes, at: 1) }
                        return true
                    } catch {
                        #expect(error as? StoreError == .full)
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(kept < 60)
        #expect(try await lines(in: store) == Int64(kept))
        try store.close()
    }

    @Test func `two stores on the same files see each other's work`() async throws {
        let one = try open()
        let other = try open(creates: false)
        let places = try await withThrowingTaskGroup(of: Int64.self) { group in
            for number in 0..<80 {
                let store = number.isMultiple(of: 2) ? one : other
                group.addTask { try await store.write { try $0.append(entry: [1], at: 1) } }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(places.sorted() == Array(0..<80))
        try one.close()
        try other.close()
    }
}
