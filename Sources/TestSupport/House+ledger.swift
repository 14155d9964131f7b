package import Custody
internal import Database
package import Ledger
internal import Primitives
package import Testing

extension House {
    /// Runs a step and expects these entries of it on the ledger, in this order, and no others.
    /// - Parameter expected: lines as ``line(_:)`` writes them.
    @discardableResult
    package func expectEntries<Value>(
        _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation,
        _ step: () async throws -> Value
    ) async throws -> Value {
        let start = try await size()
        let value = try await step()
        let found = try await entries(from: start).map(Self.line)
        #expect(found == expected, sourceLocation: sourceLocation)
        return value
    }

    /// Runs a step that throws an error of custody, and expects the entries that it left.
    package func expectError(
        _ error: CustodyError, _ entries: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation, _ step: () async throws -> Void
    ) async throws {
        try await expectEntries(entries, sourceLocation: sourceLocation) {
            var found: CustodyError?
            do {
                try await step()
            } catch let thrown as CustodyError {
                found = thrown
            }
            #expect(found == error, sourceLocation: sourceLocation)
        }
    }

    /// How many entries there are, none of which waits any more.
    package func size() async throws -> Int64 {
        while try await log.sequence() {}
        return try await count("SELECT count(*) FROM ledger_entry")
    }

    package func entries(from start: Int64 = 0) async throws -> [Entry] {
        while try await log.sequence() {}
        return try await store.read { snapshot in
            try snapshot.all(
                "SELECT bytes FROM ledger_entry WHERE entry >= ?1 ORDER BY entry",
                [.integer(start)]
            ) { try Entry(reading: $0.blob(0)) }
        }
    }

    /// An entry in a line: `use refused by shop for newsletter under 2.3 because no-consent about
    /// 1`.
    package static func line(_ entry: Entry) -> String {
        var words = ["\(entry.kind.rawValue) \(entry.outcome.rawValue) by \(name(entry.actor))"]
        if let service = entry.service, service != entry.actor.service {
            words.append("at \(service)")
        }
        if let purpose = entry.purpose { words.append("for \(purpose)") }
        if !entry.categories.isEmpty { words.append("of \(list(entry.categories))") }
        if !entry.clauses.isEmpty { words.append("under \(list(entry.clauses))") }
        if !entry.reason.isEmpty { words.append("because \(entry.reason)") }
        words.append("about \(entry.subjects.count)")
        return words.joined(separator: " ")
    }

    private static func list<Tag>(_ names: [Name<Tag>]) -> String {
        names.map(\.text).joined(separator: ",")
    }

    private static func name(_ actor: Entry.Actor) -> String {
        switch actor {
        case .operator: "operator"
        case .server: "server"
        case .subject: "subject"
        case .service(let id): id.text
        }
    }
}
