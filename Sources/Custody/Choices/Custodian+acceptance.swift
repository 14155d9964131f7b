internal import Database
internal import Ledger
package import PolicyEngine
internal import PolicyLanguage
package import Primitives
internal import Sealing

extension Custodian {
    /// Records that a person accepts the version in force.
    /// - Returns: the index of the ledger entry.
    package func accept(
        _ statement: AcceptanceStatement, of subject: SubjectID, by actor: Actor,
        service: ServiceID
    ) async throws -> Int64 {
        try check(statement)
        return try await work { work in
            let person = try work.knownPerson(subject)
            return try work.accept(statement, of: person, by: actor, service: service)
        }
    }
}

/// An acceptance that a person once gave.
package struct Accepted: Sendable {
    package let policy: PolicyDigest
    package let at: Instant
    package let entry: Int64
}

extension Custodian {
    /// All acceptances of a person, the newest first.
    package func acceptances(of subject: SubjectID) async throws -> [Accepted] {
        try await readingEntries { snapshot in
            let numbers = try snapshot.all(
                "SELECT entry FROM evidence WHERE subject_id = ?1 ORDER BY entry DESC",
                [.blob(subject.bytes)]
            ) { $0.integer(0) }
            let stored = try snapshot.entries(numbers, about: subject)
            return try numbers.compactMap { number -> Accepted? in
                guard let found = stored[number] else { throw EntryMoved() }
                let entry = try Entry(reading: found.bytes)
                guard entry.kind == .acceptance,
                    let policy = PolicyDigest(bytes: entry.policy.bytes)
                else { return nil }
                return Accepted(policy: policy, at: entry.at, entry: number)
            }
        }
    }
}

extension Work {
    /// An acceptance extends to every entity that the version lists (0.2), so the entry's box names
    /// them all.
    func accept(
        _ statement: AcceptanceStatement, of person: Person, by actor: Actor, service: ServiceID
    ) throws -> Int64 {
        let entities = [rules.policy.controller] + rules.policy.affiliates
        let entry = try record(
            .acceptance, by: actor, service: service, clauses: [rules.policy.acceptance.clause],
            about: [person],
            details: ["entities": .array(entities.map { .string($0.id.text) })])
        let evidence: JSONValue = [
            "method": .string(statement.method), "reference": .string(statement.reference),
        ]
        try keep(evidence: evidence, of: person, entry: entry)
        try transaction.enqueue(
            "UPDATE subject SET accepted = ?2, accepted_entry = ?3 WHERE subject_id = ?1",
            [.blob(person.id.bytes), .blob(rules.digest.bytes), .integer(entry)])
        return entry
    }

    /// Keeps how a person showed their will, sealed, beside the entry that says what it was.
    func keep(evidence: JSONValue, of person: Person, entry: Int64) throws {
        let sealed = try person.key.seal(
            evidence.canonicalBytes, named: "evidence/\(entry)", nonce: edge.random(12))
        try transaction.enqueue(
            "INSERT INTO evidence (subject_id, entry, sealed) VALUES (?1, ?2, ?3)",
            [.blob(person.id.bytes), .integer(entry), .blob(sealed)])
    }
}
