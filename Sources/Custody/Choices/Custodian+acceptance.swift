internal import Database
package import Ledger
package import PolicyEngine
internal import PolicyLanguage
package import Primitives
internal import Sealing

extension Custodian {
    /// Records that a person accepts a version: the one in force, or one that was published to take
    /// force later, from when on the acceptance then counts.
    /// - Returns: the index of the ledger entry.
    package func accept(
        _ statement: AcceptanceStatement, of subject: SubjectID, by actor: Actor,
        service: ServiceID
    ) async throws -> Int64 {
        let version = try version(of: statement)
        return try await work { work in
            let person = try work.knownPerson(subject)
            try work.noteUse(of: person)
            return try work.accept(
                statement, version, of: person, by: actor, service: service)
        }
    }

    /// Records that a person says no to a version: the one in force, after which no service uses
    /// their data under it, or one that takes force later. They may still export and erase all of
    /// it, and change their mind.
    /// - Returns: the index of the ledger entry.
    package func refuse(
        _ digest: PolicyDigest, of subject: SubjectID, by actor: Actor, service: ServiceID
    ) async throws -> Int64 {
        let version = try acceptable(digest)
        return try await work { work in
            let person = try work.knownPerson(subject)
            try work.noteUse(of: person)
            return try work.decline(version, of: person, by: actor, service: service)
        }
    }

    /// The version in force, or one that is to take force.
    /// - Throws: ``CustodyError/notInForce``.
    private func acceptable(_ digest: PolicyDigest) throws -> PolicyInQuestion {
        if digest == rules.digest, edge.now() >= rules.start {
            return PolicyInQuestion(digest: digest, policy: rules.policy, isAhead: false)
        }
        guard let version = history.version(digest), version.effectiveAt > edge.now() else {
            throw CustodyError.notInForce
        }
        return PolicyInQuestion(digest: digest, policy: version.policy, isAhead: true)
    }

    private func version(of statement: AcceptanceStatement) throws -> PolicyInQuestion {
        let version = try acceptable(statement.policy)
        try check(statement, version.policy)
        return version
    }
}

/// A version that a person says yes or no to.
struct PolicyInQuestion: Sendable {
    let digest: PolicyDigest
    let policy: Policy
    /// It is not in force yet.
    let isAhead: Bool
}

/// An acceptance that a person once gave.
package struct Accepted: Sendable {
    package let policy: PolicyDigest
    package let at: Instant
    package let entry: Int64
    /// The person said no to it instead.
    package let isRefused: Bool
}

extension Custodian {
    /// All acceptances of a person, the newest first, and what they said no to.
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
                return Accepted(
                    policy: policy, at: entry.at, entry: number,
                    isRefused: entry.outcome == .refused)
            }
        }
    }
}

extension Work {
    /// An acceptance extends to every entity that the version lists (0.2), so the entry's box names
    /// them all.
    func accept(
        _ statement: AcceptanceStatement, _ version: PolicyInQuestion, of person: Person,
        by actor: Actor, service: ServiceID
    ) throws -> Int64 {
        let entities = [version.policy.controller] + version.policy.affiliates
        let entry = try record(
            .acceptance, by: actor, service: service, clauses: [version.policy.acceptance.clause],
            about: [person],
            details: ["entities": .array(entities.map { .string($0.id.text) })],
            under: version.digest)
        let evidence: JSONValue = [
            "method": .string(statement.method), "reference": .string(statement.reference),
        ]
        try keep(evidence: evidence, of: person, entry: entry)
        try transaction.enqueue(
            version.isAhead
                ? """
                UPDATE subject SET next_accepted = ?2, next_entry = ?3,
                    accepted = CASE WHEN next_accepted = ?4 THEN next_accepted
                        ELSE accepted END,
                    accepted_entry = CASE WHEN next_accepted = ?4 THEN next_entry
                        ELSE accepted_entry END,
                    refused = CASE WHEN refused = ?2 THEN NULL ELSE refused END
                WHERE subject_id = ?1
                """
                : """
                UPDATE subject SET accepted = ?2, accepted_entry = ?3,
                    refused = CASE WHEN refused = ?4 THEN NULL ELSE refused END,
                    next_accepted = CASE WHEN next_accepted = ?4 THEN NULL ELSE next_accepted END
                WHERE subject_id = ?1
                """,
            [
                .blob(person.id.bytes), .blob(version.digest.bytes), .integer(entry),
                .blob(rules.digest.bytes),
            ])
        return entry
    }

    /// A refusal takes back what was accepted of the same version. The last one is kept by its
    /// version; who refused the version in force and now refuses the next has accepted nothing.
    func decline(
        _ version: PolicyInQuestion, of person: Person, by actor: Actor, service: ServiceID
    ) throws -> Int64 {
        let entry = try record(
            .acceptance, by: actor, outcome: .refused, service: service,
            clauses: [version.policy.acceptance.clause], reason: Entry.declined, about: [person],
            under: version.digest)
        try keep(evidence: ["method": "refusal", "reference": ""], of: person, entry: entry)
        try transaction.enqueue(
            """
            UPDATE subject SET refused = ?2,
                accepted = CASE WHEN accepted = ?2 OR refused = ?3 THEN NULL ELSE accepted END,
                next_accepted = CASE WHEN next_accepted = ?2 THEN NULL ELSE next_accepted END
            WHERE subject_id = ?1
            """,
            [.blob(person.id.bytes), .blob(version.digest.bytes), .blob(rules.digest.bytes)])
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

extension Entry {
    /// The reason of an `acceptance` entry by which a person said no to a version.
    package static let declined = "declined"
}
