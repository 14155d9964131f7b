internal import Database
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives
internal import Sealing

extension Work {
    /// Seals a value and stores it; the single value of a category replaces the one before.
    func store(
        _ value: JSONValue, _ category: Category, record: RecordID, of person: Person,
        service: ServiceID, provenance: Provenance
    ) throws {
        let sealed = try person.key.seal(
            value.canonicalBytes, category: category.id, record: record, nonce: edge.random(12))
        let entity = rules.service(service)?.entity ?? rules.policy.controller.id
        try transaction.enqueue(
            """
            INSERT INTO record (subject_id, category, record_id, sealed, provenance, service,
                entity, collected_at, confirmed_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)
            ON CONFLICT (subject_id, category, record_id) DO UPDATE SET
                sealed = excluded.sealed, provenance = excluded.provenance,
                service = excluded.service, entity = excluded.entity,
                collected_at = excluded.collected_at, confirmed_at = excluded.confirmed_at
            """,
            [
                .blob(person.id.bytes), .text(category.id.text), .blob(record.bytes),
                .blob(sealed), .integer(provenance.rawValue), .text(service.text),
                .text(entity.text), .integer(now.milliseconds),
            ])
    }

    /// Makes the person findable by the value; refuses one that another person has.
    func index(_ value: JSONValue, _ category: Category, of person: Person) throws {
        guard let blind = blind(value, category) else { return }
        try transaction.run(
            "DELETE FROM lookup WHERE subject_id = ?1 AND blind <> ?2",
            [.blob(person.id.bytes), .blob(blind)])
        let holder = try transaction.first(
            """
            INSERT INTO lookup (blind, subject_id) VALUES (?1, ?2)
            ON CONFLICT (blind) DO UPDATE SET subject_id = lookup.subject_id
            RETURNING subject_id
            """, [.blob(blind), .blob(person.id.bytes)]
        ) { $0.blob(0) }
        guard holder == person.id.bytes else { throw CustodyError.alreadyRegistered }
    }

    /// Who is found by the value now.
    func holder(of value: JSONValue, _ category: Category) throws -> SubjectID? {
        guard let blind = blind(value, category) else { return nil }
        return try transaction.first(
            "SELECT subject_id FROM lookup WHERE blind = ?1", [.blob(blind)]
        ) { SubjectID(bytes: $0.blob(0)) } ?? nil
    }

    private func blind(_ value: JSONValue, _ category: Category) -> [UInt8]? {
        guard category.isLookup, let text = value.string else { return nil }
        return custodian.keys.blindIndex.value(
            of: ValueCheck.normalised(text), category: category.id)
    }
}

extension Snapshot {
    /// The sealed values of a person in these categories; of a category with many records the
    /// newest `limit`.
    func sealedValues(
        of subject: SubjectID, in categories: [CategoryID], limit: Int
    ) throws -> [SealedValue] {
        var found: [SealedValue] = []
        try rows(SealedValue.queries(of: subject, in: categories, limit: limit)) { _, row in
            found.append(try SealedValue(row))
        }
        return found
    }
}

/// The newest records of each person and category of a step, person by person.
private func newestOfMany(_ step: SubjectStep, _ categories: Int) -> String {
    let named = (1...categories).map { "?\(step.size + $0)" }.joined(separator: ", ")
    return """
        SELECT category, record_id, sealed, provenance, service, entity, collected_at,
            confirmed_at, subject_id
        FROM (
            SELECT category, record_id, sealed, provenance, service, entity, collected_at,
                confirmed_at, subject_id,
                row_number() OVER (
                    PARTITION BY subject_id, category ORDER BY record_id DESC) AS place
            FROM record WHERE subject_id \(step.condition) AND category IN (\(named))
        ) AS newest
        WHERE place <= ?\(step.size + categories + 1) ORDER BY subject_id, category, place
        """
}

/// The records of a step, person by person and category by category, the newest first.
private func allOfMany(_ step: SubjectStep, _ categories: Int) -> String {
    let named = (1...categories).map { "?\(step.size + $0)" }.joined(separator: ", ")
    return """
        SELECT category, record_id, sealed, provenance, service, entity, collected_at,
            confirmed_at, subject_id
        FROM record WHERE subject_id \(step.condition) AND category IN (\(named))
        ORDER BY subject_id, category, record_id DESC LIMIT ?\(step.size + categories + 1)
        """
}

private let newestRecords = """
    SELECT category, record_id, sealed, provenance, service, entity, collected_at, confirmed_at
    FROM record WHERE subject_id = ?1 AND category = ?2 ORDER BY record_id DESC LIMIT ?3
    """

extension SealedValue {
    /// One query a category for a person's newest `limit` records.
    static func queries(
        of subject: SubjectID, in categories: [CategoryID], limit: Int
    ) -> [SQLQuery] {
        categories.map { category in
            SQLQuery(
                newestRecords,
                [.blob(subject.bytes), .text(category.text), .integer(Int64(limit))])
        }
    }

    /// The same of many people: each row has the person's id behind what a value has.
    static func newest(
        of subjects: [SubjectID], in categories: [CategoryID], limit: Int
    ) -> [SQLQuery] {
        steps(of: subjects, in: categories, limit: limit, newestOfMany)
    }

    /// All of many people, the newest of a category first, as long as they are few: with `limit`
    /// rows of a step there may be more, and only the newest are to be asked for.
    static func all(
        of subjects: [SubjectID], in categories: [CategoryID], limit: Int
    ) -> [SQLQuery] {
        steps(of: subjects, in: categories, limit: limit, allOfMany)
    }

    private static func steps(
        of subjects: [SubjectID], in categories: [CategoryID], limit: Int,
        _ sql: (SubjectStep, Int) -> String
    ) -> [SQLQuery] {
        guard !categories.isEmpty else { return [] }
        let others = categories.map { SQLValue.text($0.text) } + [.integer(Int64(limit))]
        return SubjectStep.all(of: subjects).map { step in
            SQLQuery(sql(step, categories.count), step.arguments + others)
        }
    }

    init(_ row: any ResultRow) throws {
        guard let record = RecordID(bytes: row.blob(1)),
            let provenance = Provenance(rawValue: row.integer(3))
        else { throw StoreError.schema(.damaged) }
        self.init(
            category: CategoryID(row.text(0)), record: record, sealed: row.blob(2),
            provenance: provenance, service: ServiceID(row.text(4)),
            entity: EntityID(row.text(5)), collectedAt: Instant(milliseconds: row.integer(6)),
            confirmedAt: Instant(milliseconds: row.integer(7)))
    }

    /// When the retention that the policy declares ends; nil: with the account.
    func keepUntil(_ rules: Rules) -> Instant? { rules.keepUntil(category, collectedAt) }

    func opened(with key: PersonKey, _ rules: Rules) throws -> HeldValue {
        let bytes = try key.open(sealed, category: category, record: record)
        let value: JSONValue
        do {
            value = try JSONValue(reading: bytes)
        } catch {
            throw SealingError.notAuthentic
        }
        return HeldValue(
            category: category, record: record, value: value, provenance: provenance,
            service: service, entity: entity, collectedAt: collectedAt, confirmedAt: confirmedAt,
            keepUntil: keepUntil(rules))
    }
}

extension [SealedValue] {
    /// Without those whose retention has ended and those of categories that the version in force
    /// does not declare: they await removal and are given to nobody.
    func kept(_ rules: Rules, at now: Instant) -> [SealedValue] {
        filter { value in
            guard rules.category(value.category) != nil else { return false }
            guard let end = value.keepUntil(rules) else { return true }
            return now < end
        }
    }
}
