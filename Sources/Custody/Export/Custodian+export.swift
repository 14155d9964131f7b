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
    /// How the person stands to the version in force.
    package let acceptance: AcceptanceState
    /// A version, not yet in force, that they accepted ahead.
    package let acceptedAhead: PolicyDigest?
    /// The last version that they said no to.
    package let refused: PolicyDigest?
    /// The last day on which they used their account, where that is kept.
    package let usedOn: CalendarDate?
    /// The day on which it ends unless it is used before; nil where it does not end by itself.
    package let endsOn: CalendarDate?
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
        let sealed = try await work { work in
            let sealed = try sealedPortrait(of: subject, work.transaction) { queries, each in
                try work.knownPerson(subject, shared: true, with: queries, each)
            }
            try work.record(
                .export, by: actor, categories: rules.policy.categories.map(\.id),
                clauses: [clause], about: [sealed.person])
            return sealed
        }
        return try sealed.opened(self, at: edge.now())
    }

    /// What a person sees of themselves in their account.
    package func view(_ subject: SubjectID) async throws -> Portrait {
        try await store.read { snapshot in
            try sealedPortrait(of: subject, snapshot) { queries, each in
                guard
                    let person = try Person.read([subject], snapshot, self, with: queries, each)
                        .first
                else { throw CustodyError.unknownSubject }
                return person
            }
        }.opened(self, at: edge.now())
    }

    /// - Parameter read: reads the person, and hands over the rows of further queries.
    private func sealedPortrait(
        of subject: SubjectID, _ snapshot: any Snapshot,
        _ read: ([SQLQuery], (Int, any ResultRow) throws -> Void) throws -> Person
    ) throws -> SealedPortrait {
        var choices: [Choice] = []
        var first: [SealedValue] = []
        var walk: UnusedWalk?
        let queries =
            [
                Choice.query(of: subject),
                SealedValue.page(of: subject, after: nil, limit: Self.exportPageSize),
            ] + (rules.policy.unused == nil ? [] : [UnusedWalk.query])
        let person = try read(queries) { place, row in
            switch place {
            case 0: choices.append(try Choice(row))
            case 1: first.append(try SealedValue(row))
            default: walk = try UnusedWalk(row)
            }
        }
        let values = try page(of: subject, after: nil, first: first, snapshot)
        return SealedPortrait(
            person: person, endsOn: end(afterUse: person.usedOn, walk), choices: choices,
            values: values)
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
    /// - Parameter first: what was read of them already, all of a page.
    private func page(
        of subject: SubjectID, after: (category: CategoryID, record: RecordID)?,
        first: [SealedValue]? = nil, _ snapshot: any Snapshot
    ) throws -> [SealedValue] {
        let now = edge.now()
        var kept: [SealedValue] = []
        var last = after
        var read = first
        while kept.count < Self.exportPageSize {
            let missing = Self.exportPageSize - kept.count
            let rows =
                try read
                ?? snapshot.all(
                    SealedValue.page(of: subject, after: last, limit: missing), SealedValue.init)
            read = nil
            kept += rows.kept(rules, at: now)
            guard let end = rows.last, rows.count == missing else { break }
            last = (end.category, end.record)
        }
        return kept
    }
}

/// A person with what they decided and the first of their values, as the store has them.
private struct SealedPortrait {
    let person: Person
    let endsOn: CalendarDate?
    let choices: [Choice]
    let values: [SealedValue]

    func opened(_ custodian: Custodian, at now: Instant) throws -> Portrait {
        let rules = custodian.rules
        return Portrait(
            subject: person.id, createdAt: person.createdAt, language: person.language,
            acceptedPolicy: person.standing.accepted, acceptedEntry: person.acceptedEntry,
            acceptance: rules.acceptance(of: person.standing, at: now),
            acceptedAhead: person.acceptedAhead, refused: person.refused,
            usedOn: person.usedOn, endsOn: endsOn,
            choices: choices, values: try values.map { try $0.opened(with: person.key, rules) })
    }
}

extension SealedValue {
    fileprivate static func page(
        of subject: SubjectID, after: (category: CategoryID, record: RecordID)?, limit: Int
    ) -> SQLQuery {
        SQLQuery(
            """
            SELECT category, record_id, sealed, provenance, service, entity, collected_at,
                confirmed_at
            FROM record WHERE subject_id = ?1 AND (category, record_id) > (?2, ?3)
            ORDER BY category, record_id LIMIT ?4
            """,
            [
                .blob(subject.bytes), .text(after?.category.text ?? ""),
                .blob(after?.record.bytes ?? []), .integer(Int64(limit)),
            ])
    }
}
