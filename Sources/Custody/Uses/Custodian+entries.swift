internal import Crypto
internal import Database
package import Ledger
internal import PolicyEngine
internal import PolicyLanguage
package import Primitives
internal import Sealing

/// A ledger entry as one person may see it.
package struct PersonalEntry: Sendable {
    /// Under which the API names it.
    package let number: Int64
    /// Its place in the tree; nil while it waits to be put there.
    package let index: Int64?
    package let entry: Entry
    /// What the entry's box says of the person.
    package let details: JSONValue
}

/// A ledger entry as everybody may see it.
package struct OpenEntry: Sendable {
    /// Under which the API names it.
    package let number: Int64
    /// Its place in the tree; nil while it waits to be put there.
    package let index: Int64?
    package let outline: EntryOutline
}

/// Which entries to give: newest first.
package struct EntryQuery: Sendable {
    package static let limitMax = 200

    /// Only entries with a smaller number.
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
        try await log.sequenceIfPossible()
        return try await readingEntries { snapshot in
            guard let person = try Person.read(subject, snapshot, self) else {
                throw CustodyError.unknownSubject
            }
            var found: [PersonalEntry] = []
            var before = query.before ?? Int64.max
            while found.count < query.limit {
                let page = try snapshot.places(of: subject, before: before, query)
                let entries = try snapshot.entries(page.map(\.number), about: subject)
                for place in page {
                    guard let stored = entries[place.number] else { throw EntryMoved() }
                    guard query.includes(stored.at), found.count < query.limit else { continue }
                    found.append(try person.opened(stored, box: place.box))
                }
                guard page.count == query.pageSize, let last = page.last else { break }
                before = last.number
            }
            return found
        }
    }

    /// The entries of everybody, the newest first; nothing in them can be read about people.
    package func entries(_ query: EntryQuery) async throws -> [OpenEntry] {
        let found = try await page(query)
        // Whoever looks sees those that wait in their place in the tree, if they can be put there.
        guard found.contains(where: { $0.index == nil }) else { return found }
        try await log.sequenceIfPossible()
        return try await page(query)
    }

    private func page(_ query: EntryQuery) async throws -> [OpenEntry] {
        try await store.read { snapshot in
            guard let end = try snapshot.end(of: query) else { return [] }
            var found: [StoredEntry] = []
            let arguments = end + [SQLValue.integer(query.start), .integer(Int64(query.limit))]
            try snapshot.rows(EntryQuery.pages.map { SQLQuery($0, arguments) }) { _, row in
                found.append(
                    StoredEntry(
                        number: row.integer(1), index: row.isNull(2) ? nil : row.integer(2),
                        at: Instant(milliseconds: row.integer(0)), bytes: row.blob(3)))
            }
            found.sort { ($0.at, $0.number) > ($1.at, $1.number) }
            return try found.prefix(query.limit).map { stored in
                OpenEntry(
                    number: stored.number, index: stored.index,
                    outline: try EntryOutline(reading: stored.bytes))
            }
        }
    }

    /// A signed receipt of an entry about a person, with the key of the person's box in it: with
    /// the proof that the entry is in the tree, or, for a moment, with the promise that it will be.
    /// When somebody else takes it, that is an entry too.
    package func receipt(
        _ number: Int64, of subject: SubjectID, by actor: Actor
    ) async throws -> Receipt {
        var found = try await held(number, of: subject)
        if found.entry.index == nil {
            try await log.sequenceIfPossible()
            found = try await held(number, of: subject)
        }
        try await recordInspection(of: subject, by: actor)
        let evidence: Receipt.Evidence =
            if let proof = found.proof {
                .proof(proof.text)
            } else if let index = found.entry.index {
                .proof(try await log.proof(of: index).text)
            } else {
                .promise(try log.promise(of: found.entry.bytes))
            }
        return Receipt(
            entry: found.entry.bytes, evidence: evidence, box: found.box, boxKey: found.key)
    }

    /// What a receipt needs that the store has.
    private struct Held {
        let entry: StoredEntry
        /// Nil where no checkpoint covers the entry yet.
        let proof: LogProof?
        /// Which of the entry's boxes is the person's, and that box's key.
        let box: Int
        let key: [UInt8]
    }

    private func held(_ number: Int64, of subject: SubjectID) async throws -> Held {
        try await readingEntries { snapshot in
            guard let person = try Person.read(subject, snapshot, self) else {
                throw CustodyError.unknownSubject
            }
            let box = try snapshot.first(
                "SELECT box FROM subject_entry WHERE subject_id = ?1 AND entry = ?2",
                [.blob(subject.bytes), .integer(number)]
            ) { Int($0.integer(0)) }
            guard let box else { throw CustodyError.unknownEntry }
            guard let stored = try snapshot.entries([number], about: subject)[number] else {
                throw EntryMoved()
            }
            let entry = try Entry(reading: stored.bytes)
            let key = try EntryBox.key(of: try entry.box(box), personKey: person.key.symmetric)
            return Held(
                entry: stored,
                proof: try stored.index.flatMap { try log.proof(of: $0, in: snapshot) },
                box: box, key: key.withUnsafeBytes { Array($0) })
        }
    }

    /// Records that somebody else looks at what is held about a person.
    func recordInspection(
        of subject: SubjectID, by actor: Actor, purpose: PurposeID? = nil
    ) async throws {
        guard actor != .subject else { return }
        let clause = accessClause
        try await work { work in
            let person = try work.knownPerson(subject, shared: true)
            try work.record(
                .inspection, by: actor, purpose: purpose, clauses: [clause], about: [person])
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

extension Person {
    fileprivate func opened(
        _ stored: StoredEntry, box: Int
    ) throws -> PersonalEntry {
        let entry = try Entry(reading: stored.bytes)
        let text = try EntryBox.open(try entry.box(box), personKey: key.symmetric)
        return PersonalEntry(
            number: stored.number, index: stored.index, entry: entry,
            details: (try? JSONValue(reading: text))?["details"] ?? [:])
    }
}

extension Snapshot {
    /// The next entries about a person, the newest first, and which of their boxes is the person's.
    fileprivate func places(
        of subject: SubjectID, before: Int64, _ query: EntryQuery
    ) throws -> [(number: Int64, box: Int)] {
        try all(
            """
            SELECT entry, box FROM subject_entry WHERE subject_id = ?1 AND entry < ?2
            ORDER BY entry DESC LIMIT ?3
            """, [.blob(subject.bytes), .integer(before), .integer(Int64(query.pageSize))]
        ) { ($0.integer(0), Int($0.integer(1))) }
    }
}

extension Snapshot {
    /// Time and number before which a page of everybody's ends: those of the entry `before`, or,
    /// where there is none of that number, just behind the last one below it; nil where there is
    /// none at all. Numbers and times do not always grow together. The time `to` ends it too, and
    /// as one bound with the other, so that no database passes over what lies between the two.
    fileprivate func end(of query: EntryQuery) throws -> [SQLValue]? {
        var end: (at: Int64, number: Int64) = (.max, .max)
        if let before = query.before {
            var last: (at: Int64, number: Int64)?
            try rows(EntryQuery.lasts.map { SQLQuery($0, [.integer(before)]) }) { _, row in
                guard row.integer(1) > last?.number ?? -1 else { return }
                last = (row.integer(0), row.integer(1))
            }
            guard let last else { return nil }
            end = (last.at, last.number == before ? before : last.number + 1)
        }
        if let to = query.to?.milliseconds, to <= end.at { end = (to, 0) }
        return [.integer(end.at), .integer(end.number)]
    }
}

extension EntryQuery {
    /// How many entries are looked at together: as many as are wanted, or, where some are passed
    /// over because of their time, as many as there may be.
    fileprivate var pageSize: Int { from == nil && to == nil ? limit : Self.limitMax }

    fileprivate func includes(_ instant: Instant) -> Bool {
        (from.map { instant >= $0 } ?? true) && (to.map { instant < $0 } ?? true)
    }

    /// Of the first entry that may be given.
    fileprivate var start: Int64 { from?.milliseconds ?? .min }

    fileprivate static let pages = [("ledger_entry", "entry"), ("pending_entry", "NULL")].map {
        """
        SELECT at, number, \($0.1), bytes FROM \($0.0)
        WHERE (at, number) < (?1, ?2) AND at >= ?3 ORDER BY at DESC, number DESC LIMIT ?4
        """
    }

    fileprivate static let lasts = ["ledger_entry", "pending_entry"].map {
        "SELECT at, number FROM \($0) WHERE number <= ?1 ORDER BY number DESC LIMIT 1"
    }
}
