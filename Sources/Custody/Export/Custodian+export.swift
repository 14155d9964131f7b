internal import Database
internal import Ledger
package import PolicyEngine
package import PolicyLanguage
package import Primitives
internal import Sealing

/// All that is held about a person.
package struct Portrait: Sendable {
    package let subject: SubjectID
    package let createdAt: Instant
    package let language: Language
    package let acceptedPolicy: PolicyDigest?
    package let acceptedEntry: Int64?
    package let choices: [Choice]
    /// The first page of the values; further ones by ``Custodian/portraitValues(of:after:)``.
    package let values: [HeldValue]
}

extension Custodian {
    /// How many values one page of an export has.
    package static let exportPageSize = 500

    /// Hands a person all that is held about them, or somebody in their name; recorded.
    ///
    /// A look at one's own account is not recorded as an export, see ``view(_:)``.
    package func export(_ subject: SubjectID, by actor: Actor) async throws -> Portrait {
        let clause = rules.policy.rights.first { $0.kind == .portability }?.clause ?? accessClause
        try await work { work in
            let person = try work.knownPerson(subject, shared: true)
            try work.record(
                .export, by: actor, categories: rules.policy.categories.map(\.id),
                clauses: [clause], about: [person])
        }
        return try await view(subject)
    }

    /// What a person sees of themselves in their account.
    package func view(_ subject: SubjectID) async throws -> Portrait {
        try await store.read { snapshot in
            guard let person = try Person.read(subject, snapshot, self) else {
                throw CustodyError.unknownSubject
            }
            let values = try page(of: subject, after: nil, snapshot)
            return Portrait(
                subject: subject, createdAt: person.createdAt, language: person.language,
                acceptedPolicy: person.standing.accepted, acceptedEntry: person.acceptedEntry,
                choices: try snapshot.choices(of: subject),
                values: try values.map { try $0.opened(with: person.key, rules) })
        }
    }

    /// The next page of an export.
    package func portraitValues(
        of subject: SubjectID, after last: HeldValue
    ) async throws -> [HeldValue] {
        try await store.read { snapshot in
            guard let person = try Person.read(subject, snapshot, self) else {
                throw CustodyError.unknownSubject
            }
            let values = try page(of: subject, after: (last.category, last.record), snapshot)
            return try values.map { try $0.opened(with: person.key, rules) }
        }
    }

    /// The next values that are within their retention; a page that is not full is the last.
    private func page(
        of subject: SubjectID, after: (category: CategoryID, record: RecordID)?,
        _ snapshot: any Snapshot
    ) throws -> [SealedValue] {
        let now = edge.now()
        var kept: [SealedValue] = []
        var last = after
        while kept.count < Self.exportPageSize {
            let missing = Self.exportPageSize - kept.count
            let rows = try snapshot.page(of: subject, after: last, limit: missing)
            kept += rows.kept(rules, at: now)
            guard let end = rows.last, rows.count == missing else { break }
            last = (end.category, end.record)
        }
        return kept
    }
}

extension Snapshot {
    fileprivate func page(
        of subject: SubjectID, after: (category: CategoryID, record: RecordID)?, limit: Int
    ) throws -> [SealedValue] {
        try all(
            """
            SELECT category, record_id, sealed, provenance, service, entity, collected_at,
                confirmed_at
            FROM record WHERE subject_id = ?1 AND (category, record_id) > (?2, ?3)
            ORDER BY category, record_id LIMIT ?4
            """,
            [
                .blob(subject.bytes), .text(after?.category.text ?? ""),
                .blob(after?.record.bytes ?? []), .integer(Int64(limit)),
            ], SealedValue.init)
    }
}
