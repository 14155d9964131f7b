import Assembly
import Custody
import Database
import Foundation
import Ledger
import PolicyEngine
import PolicyLanguage
import Primitives
import TestSupport

/// A place for a store, of either kind, with its root key's file; gone with the test.
struct Home: Sendable {
    let folder: TemporaryFolder
    let database: TestDatabase?

    init(_ kind: TestStore) throws {
        folder = try TemporaryFolder()
        database = kind == .postgres ? try TestDatabase() : nil
    }

    var data: String { folder.path("data") }
    var rootKey: String { database == nil ? data + "/root.key" : folder.path("root.key") }

    var place: StorePlace {
        get throws {
            guard let database else { return .folder(data) }
            return .database(
                try DatabaseAddress(database.address, from: .environment), connections: 3)
        }
    }

    /// The store under the tests' small policy, put in force.
    func open(
        initializing: Bool = false, rootKey: String? = nil, edge: Edge = .system
    ) async throws -> Custodian {
        let policy = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Policies/minimal.yaml")
        let custodian = try await Server.custodian(
            try PolicyFile.rules(policy.path), try place, rootKey ?? self.rootKey, initializing,
            edge)
        return try await custodian.establish()
    }

    /// Copies to another place, with the key of this one, a few rows at a time.
    func copy(
        to other: Home, rowsMax: Int = 7, bytesMax: Int64 = 1_048_576,
        _ report: @Sendable (CopyProgress) async throws -> Void = { _ in }
    ) async throws -> CopySummary? {
        try await StoreCopy(
            from: try place, to: try other.place, rootKey: rootKey,
            limits: CopyLimits(rowsMax: rowsMax, bytesMax: bytesMax, samplesMax: 5),
            edge: .system
        ).run(report)
    }

    /// Every row of every table but the marks, as text.
    static func rows(_ store: any Store) async throws -> [String: [String]] {
        try await store.read { snapshot in
            var found: [String: [String]] = [:]
            for table in Schema.tables {
                let columns = table.columns.map(\.name).joined(separator: ", ")
                let rows = try snapshot.all("SELECT \(columns) FROM \(table.name)", []) { row in
                    table.values(row).map { "\($0)" }.joined(separator: " ")
                }
                found[table.name] = rows.filter { !$0.hasPrefix("text(\"copy-") }.sorted()
            }
            return found
        }
    }
}

extension Custodian {
    /// Takes a person in.
    func takeIn(_ email: String) async throws -> SubjectID {
        try await register(
            Registration(
                data: ["email": .string(email)],
                acceptance: AcceptanceStatement(
                    policy: rules.digest, method: "checkbox", reference: "form 7"),
                password: nil, language: Language("fr")),
            by: .service("shop"), service: "shop"
        ).subject
    }

    func email(of subject: SubjectID) async throws -> String? {
        try await read(
            subject, for: "account", categories: ["email"], by: .service("shop"), service: "shop"
        ).granted?.texts["email"]?.first
    }

    /// Puts rows into every table.
    /// - Returns: people who stay, and one who was erased.
    func fill() async throws -> (people: [SubjectID], erased: SubjectID) {
        _ = try await makeServiceKey("shop", mayAct: true)
        _ = try await makeServiceKey("club", mayAct: true)
        var people: [SubjectID] = []
        for number in 0..<9 {
            let person = try await takeIn("p\(number)@meadow.example")
            people.append(person)
            _ = try await openSession(of: person, lifetimeMillis: 60_000)
            for decision in [ChoiceDecision.given, .withdrawn] {
                _ = try await decide(
                    decision, "newsletter", of: person,
                    proof: Proof(method: "click", reference: "letter 12"), by: .subject)
            }
            _ = try await add(
                .string("192.0.2.\(number)"), category: "ip", to: person, provenance: .observed,
                by: .service("shop"), service: "shop")
            let limit = AttemptLimit(countMax: 3, windowMillis: 60_000)
            _ = try await admits(Array(repeating: UInt8(number), count: 16), limit)
        }
        let erased = people.removeLast()
        _ = try await erase(erased, by: .subject)
        _ = try await erase(people.removeLast(), by: .subject)
        let entry = try Entry(
            kind: .policy, outcome: .done, actor: .server, at: TestClock.start,
            policy: MerkleTree.emptyRoot
        ).encoded()
        for size in [200, 90] {
            try await store.write { transaction in
                for _ in 0..<size {
                    _ = try transaction.append(entry: entry, at: 0, about: nil)
                }
            }
            try await log.publish()
        }
        return (people, erased)
    }
}
