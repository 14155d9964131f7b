import Assembly
import Custody
import Database
import Foundation
import Sealing
import TestSupport
import Testing

/// A copy that is not the source's likeness is not used, and nothing else is overwritten by one.
struct TargetTests {
    private struct Interruption: Error {}

    /// Why a copy failed.
    private func failure(
        _ here: Home, _ there: Home
    ) async throws -> CopyError? {
        do {
            _ = try await here.copy(to: there)
            return nil
        } catch let error as CopyError { return error }
    }

    /// All is copied, and nothing compared yet.
    private func copied(_ way: StoreCopyTests.Way) async throws -> (Home, Home) {
        let (here, there) = (try Home(way.from), try Home(way.to))
        let source = try await here.open(initializing: true)
        _ = try await source.fill()
        await #expect(throws: Interruption.self) {
            try await here.copy(to: there) { progress in
                if progress.step == .comparing { throw Interruption() }
            }
        }
        return (here, there)
    }

    /// As somebody would who can write to the target.
    private func tamper(_ home: Home, _ sql: String) async throws {
        if let database = home.database { return try database.run(sql) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            """
            import sqlite3, sys
            c = sqlite3.connect(sys.argv[1] + "/scruple.db")
            c.execute("ATTACH ? AS vault", (sys.argv[1] + "/vault.db",))
            c.execute(sys.argv[2])
            c.commit()
            """, home.data, sql,
        ]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test(arguments: StoreCopyTests.across, ["lost", "changed", "added"])
    func `a row that was lost, changed or added is noticed`(
        way: StoreCopyTests.Way, deed: String
    ) async throws {
        let (here, there) = try await copied(way)
        let zeros = there.database == nil ? "zeroblob(40)" : "decode(repeat('00', 40), 'hex')"
        let low = there.database == nil ? "zeroblob(16)" : "decode(repeat('00', 16), 'hex')"
        let cases: [(table: String, sql: String)] =
            switch deed {
            case "lost":
                Schema.tables.map(\.name).filter {
                    !["pending_entry", "policy_version", "store", "vault.root", "vault.witness"]
                        .contains($0)
                }.map { name in
                    let key = Schema.tables.first { $0.name == name }?.key.map(\.name) ?? []
                    let list = key.joined(separator: ", ")
                    return (
                        name,
                        "DELETE FROM \(name) WHERE (\(list)) = "
                            + "(SELECT \(list) FROM \(name) ORDER BY \(list) LIMIT 1)"
                    )
                }
            case "changed":
                [
                    ("record", "UPDATE record SET sealed = \(zeros)"),
                    ("choice", "UPDATE choice SET decision = 0"),
                    ("subject", "UPDATE subject SET accepted = NULL"),
                    ("ledger_entry", "UPDATE ledger_entry SET number = number + 100000"),
                    ("vault.witness", "UPDATE vault.witness SET size = size - 1"),
                    ("store", "UPDATE store SET value = \(zeros) WHERE name = 'origin'"),
                ]
            default: [("sweep", "INSERT INTO sweep (subject_id) VALUES (\(low))")]
            }
        for (table, sql) in cases {
            try await tamper(there, sql)
            guard case .tableDiffers(let found, _) = try await failure(here, there) else {
                Issue.record("\(table) passed: \(sql)")
                continue
            }
            #expect(found == table)
            // Mended: the rows of the table once more.
            try await mend(there, table)
        }
        #expect(try await failure(here, there) == nil)
    }

    /// Empties a table of the target, so that it is copied anew; the marks stay.
    private func mend(_ home: Home, _ table: String) async throws {
        let rest = table == "store" ? " WHERE name <> 'copy-target'" : ""
        try await tamper(home, "DELETE FROM \(table)\(rest)")
    }

    @Test func `a source whose ledger or values were changed is not passed on`() async throws {
        for (sql, expected) in [
            ("UPDATE ledger_entry SET bytes = bytes || x'20' WHERE entry = 9", "ledgerDiffers"),
            ("UPDATE record SET sealed = zeroblob(40) WHERE category = 'email'", "valuesSealed"),
        ] {
            let (here, there) = (try Home(.sqlite), try Home(.sqlite))
            _ = try await here.open(initializing: true).fill()
            try await tamper(here, sql)
            let error = try await failure(here, there)
            #expect("\(error.map { "\($0)" } ?? "nil")".hasPrefix(expected))
            await #expect(throws: StartError.self) { try await there.open() }
        }
    }

    @Test(arguments: [TestStore.sqlite, .postgres])
    func `a target that holds something else is refused`(kind: TestStore) async throws {
        let here = try Home(.sqlite)
        let source = try await here.open(initializing: true)
        let other = try Home(kind)
        let stays = try await other.open(initializing: true)
        let before = try await Home.rows(stays.store)
        #expect("\(try await failure(here, other).map { "\($0)" } ?? "")" == "targetTaken")
        #expect(try await Home.rows(stays.store) == before)
        // Nothing was begun: the source takes work.
        _ = try await source.takeIn("a@meadow.example")
        #expect("\(try await failure(here, here).map { "\($0)" } ?? "")" == "targetTaken")
        let third = try Home(kind)
        _ = try await here.copy(to: third)
        let fourth = try Home(kind)
        #expect("\(try await failure(here, fourth).map { "\($0)" } ?? "")" == "sourceElsewhere")
    }

    @Test func `half a store in the target's folder is refused`() async throws {
        let (here, there) = (try Home(.sqlite), try Home(.sqlite))
        _ = try await here.open(initializing: true)
        try FileManager.default.createDirectory(
            atPath: there.data, withIntermediateDirectories: true)
        try Data().write(to: URL(filePath: there.data + "/vault.db"))
        #expect("\(try await failure(here, there).map { "\($0)" } ?? "")" == "targetTaken")
        #expect(!FileManager.default.fileExists(atPath: there.data + "/scruple.db"))
    }

    @Test func `the root key goes along from folder to folder, readable by its owner`()
        async throws
    {
        let (here, there) = (try Home(.sqlite), try Home(.sqlite))
        let person = try await here.open(initializing: true).takeIn("a@meadow.example")
        let copy = StoreCopy(
            from: try here.place, to: try there.place, rootKey: nil, edge: .system)
        #expect(try await copy.run { _ in } != nil)
        let attributes = try FileManager.default.attributesOfItem(atPath: there.rootKey)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try await there.open().email(of: person) != nil)
    }

    @Test func `another root key in the target's folder is not overwritten`() async throws {
        let (here, there) = (try Home(.sqlite), try Home(.sqlite))
        _ = try await here.open(initializing: true)
        try FileManager.default.createDirectory(
            atPath: there.data, withIntermediateDirectories: true)
        let key = String(repeating: "ab", count: 32) + "\n"
        _ = FileManager.default.createFile(
            atPath: there.rootKey, contents: Data(key.utf8), attributes: [.posixPermissions: 0o600])
        let copy = StoreCopy(
            from: try here.place, to: try there.place, rootKey: nil, edge: .system)
        await #expect(throws: CopyError.self) { try await copy.run { _ in } }
        #expect(try String(contentsOfFile: there.rootKey, encoding: .utf8) == key)
    }
}
