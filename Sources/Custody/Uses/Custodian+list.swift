internal import Database
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
package import Primitives

/// One page of the people whose data may be used for a purpose.
package struct ListingPage: Sendable {
    package let people: [Disclosed]
    /// Where the next page starts; nil after the last one.
    package let next: SubjectID?
}

extension Custodian {
    /// How many people one page, and so one ledger entry, has at the most.
    package static let listingPageSize = 200

    /// The next page of people that a service may use for a purpose, with their data.
    ///
    /// Each person is decided on at the moment of the page; those who refuse, and those who have
    /// nothing of what is asked for, are not in it. The page
    /// has one entry with a box for each person given out.
    /// - Parameter after: the last person of the page before.
    package func list(
        for purpose: PurposeID, categories: [CategoryID]?, after: SubjectID?, by actor: Actor,
        service: ServiceID
    ) async throws -> Answer<ListingPage> {
        typealias Found = (grant: Grant, rows: [(Person, [SealedValue])], next: SubjectID?)
        let ahead = try await sealedAhead(purpose, categories, after, service)
        let answer = try await work { work -> Answer<Found> in
            try work.list(purpose, categories, after, actor, service, ahead)
        }
        switch answer {
        case .refused(let refused): return .refused(refused)
        case .granted(let found):
            let people = try found.rows.map { person, sealed in
                try disclose(person, found.grant, sealed, limit: Self.recordsPerReadMax)
            }
            return .granted(ListingPage(people: people, next: found.next))
        }
    }

    /// What can be done for a page without its turn: the keys of those who may be on it, and the
    /// boxes in which its entry will tell them.
    private func sealedAhead(
        _ purpose: PurposeID, _ categories: [CategoryID]?, _ after: SubjectID?,
        _ service: ServiceID
    ) async throws -> SealedAhead {
        let use = rules.use(service: service, purpose: purpose, categories: categories)
        let verdict = PolicyEngine.decide(use, rules, rules.anybody(for: use), at: edge.now())
        guard case .granted(let bits, _) = verdict.outcome else { return SealedAhead() }
        let wrapped = try await store.read { snapshot in
            try snapshot.wrappedKeys(
                of: snapshot.candidates(purpose, rules.categoryIDs(bits), after, rules),
                under: keys.root)
        }
        return try SealedAhead(wrapped, self)
    }
}

extension Rules {
    /// Somebody who refuses nothing: what is refused even so is refused for everybody.
    fileprivate func anybody(for use: Use) -> Standing {
        Standing(accepted: digest, consents: use.purpose.map { Bits([$0]) } ?? Bits())
    }
}

extension Work {
    fileprivate func list(
        _ purpose: PurposeID, _ categories: [CategoryID]?, _ after: SubjectID?, _ actor: Actor,
        _ service: ServiceID, _ sealedAhead: SealedAhead
    ) throws -> Answer<(grant: Grant, rows: [(Person, [SealedValue])], next: SubjectID?)> {
        // Before anybody is pinned, so that no person waits where this has to.
        try transaction.enters(.gathering, shared: true)
        let use = rules.use(service: service, purpose: purpose, categories: categories)
        let verdict = decide(use, rules, rules.anybody(for: use), at: now)
        guard case .granted(let bits, let obligations) = verdict.outcome else {
            return .refused(
                try refuse(
                    verdict, verdict.refusal ?? .unknownPurpose, .listing, by: actor,
                    service: service, purpose: purpose, categories: categories ?? [], about: nil))
        }
        let granted = rules.categoryIDs(bits)
        let candidates = try transaction.candidates(purpose, granted, after, rules)
        let rows = try people(candidates, purpose, granted, sealedAhead).filter { person, sealed in
            // Whoever has nothing that is asked for is not in the list, nor in the entry.
            !sealed.isEmpty && decide(use, rules, person.standing, at: now).isGranted
        }
        let entry = try record(
            .listing, by: actor, outcome: .granted, service: service, purpose: purpose,
            categories: granted, clauses: verdict.clauses, about: rows.map(\.0),
            sealedAhead: sealedAhead)
        let grant = Grant(
            categories: granted, obligations: obligations, clauses: verdict.clauses, entry: entry)
        let isFull = candidates.count == Custodian.listingPageSize
        return .granted((grant, rows, isFull ? candidates.last : nil))
    }

    /// More values than this of a page are counted off by the database, which takes its time.
    private static let valuesAtOnceMax = 10 * Custodian.listingPageSize

    /// The people as they are now, and stay until the page is on the ledger, with what they have.
    /// They are held in the order of their ids, as everywhere.
    private func people(
        _ ids: [SubjectID], _ purpose: PurposeID, _ categories: [CategoryID],
        _ sealedAhead: SealedAhead
    ) throws -> [(Person, [SealedValue])] {
        try transaction.pin("subject", by: "subject_id", ids.map(\.bytes), shared: true)
        try transaction.expectEntries(1)
        var values: [[UInt8]: [SealedValue]] = [:]
        var count = 0
        func take(_ place: Int, _ row: any ResultRow) throws {
            values[row.blob(8), default: []].append(try SealedValue(row))
            count += 1
        }
        let people = try Person.read(
            ids, transaction, custodian, for: purpose, sealedAhead: sealedAhead,
            with: SealedValue.all(of: ids, in: categories, limit: Self.valuesAtOnceMax), take)
        if count >= Self.valuesAtOnceMax {
            values = [:]
            try transaction.rows(
                SealedValue.newest(
                    of: ids, in: categories, limit: Custodian.recordsPerReadMax + 1), take)
        }
        return people.map { ($0, (values[$0.id.bytes] ?? []).kept(rules, at: now)) }
    }
}

extension Snapshot {
    /// The next people who may be willing and have something of what is asked for, in the order of
    /// their ids. Where consent is needed only those who gave it are looked at.
    fileprivate func candidates(
        _ purpose: PurposeID, _ categories: [CategoryID], _ after: SubjectID?, _ rules: Rules
    ) throws -> [SubjectID] {
        let start = SQLValue.blob(after?.bytes ?? [])
        let limit = SQLValue.integer(Int64(Custodian.listingPageSize))
        let queries =
            if rules.purpose(purpose)?.basis.choice == .consent {
                [SQLQuery(consenting, [start, limit, .text(purpose.text)])]
            } else {
                categories.map { SQLQuery(having, [start, limit, .text($0.text)]) }
            }
        var found: Set<[UInt8]> = []
        try rows(queries) { _, row in found.insert(row.blob(0)) }
        let ordered = found.sorted { $0.lexicographicallyPrecedes($1) }
        return try ordered.prefix(Custodian.listingPageSize).map { bytes in
            guard let id = SubjectID(bytes: bytes) else { throw StoreError.schema(.damaged) }
            return id
        }
    }
}

private let consenting = """
    SELECT subject_id FROM choice WHERE purpose = ?3 AND decision = 0 AND subject_id > ?1
    ORDER BY subject_id LIMIT ?2
    """

private let having = """
    SELECT DISTINCT subject_id FROM record WHERE category = ?3 AND subject_id > ?1
    ORDER BY subject_id LIMIT ?2
    """
