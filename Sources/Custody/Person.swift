internal import Database
internal import Crypto
package import PolicyEngine
package import PolicyLanguage
package import Primitives
package import Sealing

/// A person as the store has them at one moment: the key and how they stand to the policy.
package struct Person: Sendable {
    package let id: SubjectID
    package let key: PersonKey
    package let standing: Standing
    package let createdAt: Instant
    /// The language in which the person last spoke to us.
    package let language: Language
    /// The entry of the acceptance that counts.
    package let acceptedEntry: Int64?
    /// The version, not yet in force, that the person has accepted ahead.
    package let acceptedAhead: PolicyDigest?
    /// The last version that the person said no to.
    package let refused: PolicyDigest?
    /// The last day on which they used their account, where that is kept.
    package let usedOn: CalendarDate?

    /// Nil if there is no such person, or no key of theirs.
    static func read(_ id: SubjectID, _ snapshot: any Snapshot, _ custodian: Custodian) throws
        -> Person?
    {
        try read([id], snapshot, custodian).first
    }

    private static let rows = """
        SELECT s.subject_id, s.created_at, s.language, s.accepted, s.accepted_entry,
            k.root_version, k.wrapped, s.refused, s.next_accepted, s.next_entry,
            s.used_on
        FROM subject s JOIN vault.person_key k ON k.subject_id = s.subject_id
        WHERE s.subject_id
        """ + " "
    private static let decisions =
        "SELECT subject_id, purpose, decision, policy FROM choice WHERE subject_id "

    /// Those of the people who are there, in the order of `ids`.
    /// - Parameters:
    ///   - purpose: the only one to which they stand as the store has it; nil for all.
    ///   - sealedAhead: keys that were unwrapped before.
    ///   - more: what else is asked, in the same trip.
    ///   - each: takes the rows of `more`, each with the place of its query.
    static func read(
        _ ids: [SubjectID], _ snapshot: any Snapshot, _ custodian: Custodian,
        for purpose: PurposeID? = nil, sealedAhead: SealedAhead = SealedAhead(),
        with more: [SQLQuery] = [], _ each: (Int, any ResultRow) throws -> Void = { _, _ in }
    ) throws -> [Person] {
        var found: [[UInt8]: Partial] = [:]
        var standings: [[UInt8]: Standing] = [:]
        let queries = SubjectStep.all(of: ids).flatMap { step in
            [SQLQuery(rows + step.condition, step.arguments), decisions(of: step, on: purpose)]
        }
        try snapshot.rows(queries + more) { place, row in
            guard place < queries.count else { return try each(place - queries.count, row) }
            let id = row.blob(0)
            if place.isMultiple(of: 2) {
                found[id] = try partial(row, custodian, sealedAhead)
            } else {
                read(row, into: &standings[id, default: Standing(accepted: nil)], custodian.rules)
            }
        }
        return ids.compactMap { id in
            guard let partial = found[id.bytes] else { return nil }
            var standing = standings[id.bytes] ?? Standing(accepted: nil)
            let hasAheadInForce = partial.ahead == custodian.rules.digest
            standing.accepted = hasAheadInForce ? partial.ahead : partial.accepted
            standing.refuses = partial.refused == custodian.rules.digest
            return Person(
                id: partial.id, key: partial.key, standing: standing,
                createdAt: partial.createdAt, language: partial.language,
                acceptedEntry: hasAheadInForce ? partial.aheadEntry : partial.acceptedEntry,
                acceptedAhead: hasAheadInForce ? nil : partial.ahead, refused: partial.refused,
                usedOn: partial.usedOn)
        }
    }

    private static func decisions(of step: SubjectStep, on purpose: PurposeID?) -> SQLQuery {
        let all = decisions + step.condition
        guard let purpose else { return SQLQuery(all, step.arguments) }
        return SQLQuery(
            all + " AND purpose = ?\(step.size + 1)", step.arguments + [.text(purpose.text)])
    }

    private static func read(
        _ row: any ResultRow, into standing: inout Standing, _ rules: Rules
    ) {
        guard let purpose = rules.number(of: PurposeID(row.text(1))) else { return }
        switch ChoiceDecision(rawValue: row.integer(2)) {
        case .given:
            // A consent is to what the version said that it was given under.
            guard let version = PolicyDigest(bytes: row.blob(3)),
                rules.carriesConsent(to: purpose, from: version)
            else { return }
            standing.consents.insert(purpose)
        case .objected: standing.objections.insert(purpose)
        case .withdrawn, .allowed, nil: break
        }
    }

    private struct Partial {
        let id: SubjectID
        let key: PersonKey
        let accepted: PolicyDigest?
        let createdAt: Instant
        let language: Language
        let acceptedEntry: Int64?
        let refused: PolicyDigest?
        let ahead: PolicyDigest?
        let aheadEntry: Int64?
        let usedOn: CalendarDate?
    }

    private static func partial(
        _ row: any ResultRow, _ custodian: Custodian, _ sealedAhead: SealedAhead
    ) throws -> Partial {
        guard let id = SubjectID(bytes: row.blob(0)) else { throw StoreError.schema(.damaged) }
        let root = custodian.keys.root
        guard row.integer(5) == root.version else {
            throw SealingError.unknownRootVersion(row.integer(5))
        }
        let wrapped = row.blob(6)
        let known = sealedAhead.key(of: id, wrapped)
        return Partial(
            id: id, key: try known ?? PersonKey(root.unwrap(wrapped, of: id), of: id),
            accepted: row.isNull(3) ? nil : PolicyDigest(bytes: row.blob(3)),
            createdAt: Instant(milliseconds: row.integer(1)), language: Language(row.text(2)),
            acceptedEntry: row.isNull(4) ? nil : row.integer(4),
            refused: row.isNull(7) ? nil : PolicyDigest(bytes: row.blob(7)),
            ahead: row.isNull(8) ? nil : PolicyDigest(bytes: row.blob(8)),
            aheadEntry: row.isNull(9) ? nil : row.integer(9), usedOn: row.day(10))
    }
}

/// What a person decided about a purpose; the numbers are in the store.
package enum ChoiceDecision: Int64, Sendable, CaseIterable {
    case given = 0
    case withdrawn = 1
    case objected = 2
    case allowed = 3

    /// The word in the API.
    package var word: String {
        switch self {
        case .given: "give"
        case .withdrawn: "withdraw"
        case .objected: "object"
        case .allowed: "allow"
        }
    }

    package init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}
