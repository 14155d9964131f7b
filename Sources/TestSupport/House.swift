package import Custody
package import Database
internal import DatabasePostgres
internal import DatabaseSQLite
internal import Foundation
internal import Ledger
package import PolicyEngine
internal import PolicyLanguage
internal import Primitives
internal import Sealing

/// A house for one test: a store of its own in a folder of its own, the shop's small policy in
/// force, and an edge that the test moves.
package final class House: Sendable {
    package let folder: TemporaryFolder
    /// Nil on the embedded store.
    package let database: TestDatabase?
    package let clock: TestClock
    package let chance: Chance
    package let custodian: Custodian
    /// The store below what the custodian was given.
    package let store: any Store
    /// The ledger cannot be written while this is on.
    package let fault: Fault

    package var rules: Rules { custodian.rules }
    package var log: LedgerLog { custodian.log }

    /// Opens the store, or makes one, and puts the policy in force.
    /// - Parameters:
    ///   - policy: the text of a policy without errors.
    ///   - house: one that was closed, whose folder, clock and chance go on.
    ///   - node: one that stays open, on whose store this is another node.
    package static func open(
        policy: String? = nil, after house: House? = nil, beside node: House? = nil
    ) async throws -> House {
        let house = house ?? node
        let opened = try House(
            policy: try policy ?? Self.minimal(), folder: try house?.folder ?? TemporaryFolder(),
            database: try house?.database ?? (TestStore.chosen == .postgres ? TestDatabase() : nil),
            clock: house?.clock ?? TestClock(), chance: house?.chance ?? Chance(seed: 7))
        return House(opened, try await opened.custodian.establish())
    }

    /// The same house with another custodian on its store.
    package init(_ other: House, _ custodian: Custodian) {
        folder = other.folder
        database = other.database
        clock = other.clock
        chance = other.chance
        store = other.store
        fault = other.fault
        self.custodian = custodian
    }

    private init(
        policy text: String, folder: TemporaryFolder, database: TestDatabase?, clock: TestClock,
        chance: Chance
    ) throws {
        let edge = Edge.fixed(clock, chance)
        let (policy, diagnostics) = PolicyReader.read(Array(text.utf8), file: "policy.yaml")
        guard let policy, let digest = PolicyDigest(bytes: policy.digest) else {
            throw HouseError.policy(diagnostics.map(\.message))
        }
        let store = try Self.store(folder, database)
        let fault = Fault()
        self.folder = folder
        self.database = database
        self.clock = clock
        self.chance = chance
        self.store = store
        self.fault = fault
        custodian = Custodian(
            store: FaultyStore(base: store, fault: fault),
            rules: Rules(compiling: policy, digest: digest),
            keys: Keyring(
                root: try RootKey(bytes: Array(repeating: 3, count: 32), version: 1),
                blindIndex: try BlindIndex(key: Array(repeating: 5, count: 32))),
            log: LedgerLog(
                store: store,
                key: try SigningKey(
                    name: "meadow.example/meadow/ledger", seed: Array(repeating: 11, count: 32)),
                edge: edge),
            edge: edge)
    }

    private static func store(
        _ folder: TemporaryFolder, _ database: TestDatabase?
    ) throws -> any Store {
        if let database {
            return try PostgresStore(
                database.address, connections: 4, creates: true, migrations: Schema.migrations,
                ledger: LedgerWaiting())
        }
        return try SQLiteStore(
            data: folder.path("scruple.db"), vault: folder.path("vault.db"), creates: true,
            migrations: Schema.migrations, hook: LedgerTail())
    }

    /// A program with another file on the same store, which has yet to publish it.
    package func publisher(of text: String) throws -> Custodian {
        try House(policy: text, folder: folder, database: database, clock: clock, chance: chance)
            .custodian
    }

    /// Runs SQL as somebody would who has the files.
    @discardableResult
    package func tamper(_ sql: String, _ arguments: SQLValue...) async throws -> Int {
        try await store.write { try $0.run(sql, arguments) }
    }

    /// The first column of the first row, as a number.
    package func count(_ sql: String, _ arguments: SQLValue...) async throws -> Int64 {
        try await store.read { try $0.first(sql, arguments) { $0.integer(0) } ?? 0 }
    }

    /// The policy that tests share: `Tests/Policies/minimal.yaml`.
    package static func minimal() throws -> String {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try String(
            contentsOf: root.appending(path: "Tests/Policies/minimal.yaml"), encoding: .utf8)
    }

    /// The shared policy as another version, from the day on which the clock starts, that nobody
    /// has accepted yet: an affiliate joined.
    package static func secondVersion() throws -> String {
        try version("2")
            .replacing(
                "affiliates:\n",
                with: """
                    affiliates:
                      - id: meadow-press
                        name: Meadow Press
                        site: "https://press.meadow.example"
                        clause: "0.1"

                    """)
    }

    /// The shared policy under another label, with nothing else that is different.
    package static func version(
        _ label: String, effective: String = "2026-11-23"
    ) throws -> String {
        try minimal().replacing("version: \"1\"", with: "version: \"\(label)\"")
            .replacing("effective: 2026-03-15", with: "effective: \(effective)")
    }
}

/// Why a house could not be opened: what its policy has wrong.
package enum HouseError: Error {
    case policy([String])
}
