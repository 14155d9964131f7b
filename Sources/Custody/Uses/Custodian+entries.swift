internal import Crypto
internal import Database
package import Ledger
internal import PolicyEngine
internal import PolicyLanguage
package import Primitives
internal import Sealing

/// A ledger entry as one person may see it.
package struct PersonalEntry: Sendable {
    package let index: Int64
    package let entry: Entry
    /// What the entry's box says of the person.
    package let details: JSONValue
}

/// Which entries to give: newest first.
package struct EntryQuery: Sendable {
    package static let limitMax = 200

    /// Only entries with a smaller index.
    package var before: Int64?
    package var from: Instant?
    package var to: Instant?
    package var limit: Int

    package init(before: Int64? = nil, from: Instant? = nil, to: Instant? = nil, limit: Int) {
        self.before = before
        self.from = from
        self.to = to
        self.limit = limit
    }
}

extension Custodian {
    /// The entries about a person. When somebody else asks for them, that is an entry too.
    package func entries(
        about subject: SubjectID, _ query: EntryQuery, by actor: Actor
    ) async throws -> [PersonalEntry] {
        try await recordInspection(of: subject, by: actor)
        return try await store.read { snapshot in
            guard let person = try Person.read(subject, snapshot, self) else {
                throw CustodyError.unknownSubject
            }
            return try snapshot.all(
                """
                SELECT l.entry, l.bytes, e.box FROM subject_entry e
                JOIN ledger_entry l ON l.entry = e.entry
                WHERE e.subject_id = ?1 AND e.entry < ?2 AND l.at >= ?3 AND l.at < ?4
                ORDER BY e.entry DESC LIMIT ?5
                """, [.blob(subject.bytes)] + query.arguments
            ) { row in
                let entry = try Entry(reading: row.blob(1))
                let box = try entry.box(Int(row.integer(2)))
                let text = try EntryBox.open(box, personKey: person.key.symmetric)
                return PersonalEntry(
                    index: row.integer(0), entry: entry,
                    details: (try? JSONValue(reading: text))?["details"] ?? [:])
            }
        }
    }

    /// The entries of everybody by time; nothing in them can be read about people.
    package func entries(_ query: EntryQuery) async throws -> [(index: Int64, entry: Entry)] {
        try await store.read { snapshot in
            try snapshot.all(
                """
                SELECT entry, bytes FROM ledger_entry
                WHERE entry < ?1 AND at >= ?2 AND at < ?3 ORDER BY entry DESC LIMIT ?4
                """, query.arguments
            ) { row in (row.integer(0), try Entry(reading: row.blob(1))) }
        }
    }

    /// A signed receipt of an entry about a person, with the key of the person's box in it.
    /// When somebody else takes it, that is an entry too.
    package func receipt(
        _ index: Int64, of subject: SubjectID, by actor: Actor
    ) async throws -> Receipt {
        let found = try await store.read { snapshot -> (bytes: [UInt8], box: Int, key: [UInt8]) in
            guard let person = try Person.read(subject, snapshot, self) else {
                throw CustodyError.unknownSubject
            }
            let row = try snapshot.first(
                """
                SELECT l.bytes, e.box FROM subject_entry e
                JOIN ledger_entry l ON l.entry = e.entry
                WHERE e.subject_id = ?1 AND e.entry = ?2
                """, [.blob(subject.bytes), .integer(index)]
            ) { ($0.blob(0), Int($0.integer(1))) }
            guard let (bytes, box) = row else { throw CustodyError.unknownEntry }
            let entry = try Entry(reading: bytes)
            let key = try EntryBox.key(of: try entry.box(box), personKey: person.key.symmetric)
            return (bytes, box, key.withUnsafeBytes { Array($0) })
        }
        try await recordInspection(of: subject, by: actor)
        let proof = try await log.proof(of: index)
        return Receipt(entry: found.bytes, proof: proof.text, box: found.box, boxKey: found.key)
    }

    private func recordInspection(of subject: SubjectID, by actor: Actor) async throws {
        guard actor != .subject else { return }
        let clause = accessClause
        try await work { work in
            let person = try work.knownPerson(subject)
            try work.record(.inspection, by: actor, clauses: [clause], about: [person])
        }
    }

    /// The clause under which people see what is held about them.
    var accessClause: ClauseID {
        rules.policy.rights.first { $0.kind == .access }?.clause ?? rules.policy.acceptance.clause
    }
}

extension Entry {
    /// The box of a person; an entry that lacks it was changed in the store.
    fileprivate func box(_ index: Int) throws -> [UInt8] {
        guard subjects.indices.contains(index) else { throw StoreError.schema(.damaged) }
        return subjects[index]
    }
}

extension EntryQuery {
    fileprivate var arguments: [SQLValue] {
        [
            .integer(before ?? Int64.max), .integer(from?.milliseconds ?? Int64.min),
            .integer(to?.milliseconds ?? Int64.max), .integer(Int64(limit)),
        ]
    }
}
