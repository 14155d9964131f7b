internal import Database
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
package import Primitives
internal import Sealing

/// What was stored.
package struct Stored: Sendable {
    package let record: RecordID
    package let entry: Int64
}

extension Custodian {
    /// Sets the single value of a category: a correction or completion (4.1).
    /// - Parameter service: as which the value is collected; for a person on our pages, the service
    ///   that the pages belong to.
    package func correct(
        _ value: JSONValue, category: CategoryID, of subject: SubjectID, provenance: Provenance,
        by actor: Actor, service: ServiceID
    ) async throws -> Answer<Stored> {
        let (declared, value) = try checked(value, category, cardinality: .single)
        guard actor != .subject || declared.source == .provided else {
            throw CustodyError.invalid([
                FieldProblem(field: category.text, fault: .notProvidedByPeople)
            ])
        }
        return try await work { work in
            let person = try work.knownPerson(subject)
            if let refused = try work.refusalToStore(declared, person, actor, service, .correction)
            {
                return .refused(refused)
            }
            try work.noteUse(of: person)
            try work.store(
                value, declared, record: .single, of: person, service: service,
                provenance: provenance)
            try work.index(value, declared, of: person)
            let entry = try work.record(
                .correction, by: actor, service: service, categories: [category],
                clauses: [declared.clause], about: [person],
                details: ["provenance": .string(provenance.word)])
            return .granted(Stored(record: .single, entry: entry))
        }
    }

    /// Stores a new record of a category that has many.
    package func add(
        _ value: JSONValue, category: CategoryID, to subject: SubjectID, provenance: Provenance,
        by actor: Actor, service: ServiceID
    ) async throws -> Answer<Stored> {
        let (declared, value) = try checked(value, category, cardinality: .many)
        return try await work { work in
            var last: RecordID?
            let person = try work.knownPerson(
                subject,
                with: [
                    SQLQuery(
                        """
                        SELECT record_id FROM record WHERE subject_id = ?1 AND category = ?2
                        ORDER BY record_id DESC LIMIT 1
                        """, [.blob(subject.bytes), .text(category.text)])
                ]
            ) { _, row in last = RecordID(bytes: row.blob(0)) }
            if let refused = try work.refusalToStore(declared, person, actor, service, .record) {
                return .refused(refused)
            }
            let record = work.nextRecord(after: last)
            try work.noteUse(of: person)
            try work.store(
                value, declared, record: record, of: person, service: service,
                provenance: provenance)
            let entry = try work.record(
                .record, by: actor, service: service, categories: [category],
                clauses: [declared.clause], about: [person],
                details: [
                    "provenance": .string(provenance.word), "record": .string(record.description),
                ])
            return .granted(Stored(record: record, entry: entry))
        }
    }

    /// Puts a value in the place of a record's; the record keeps its id (4.1).
    package func correct(
        _ value: JSONValue, record: RecordID, category: CategoryID, of subject: SubjectID,
        provenance: Provenance, by actor: Actor, service: ServiceID
    ) async throws -> Answer<Stored> {
        let (declared, value) = try checked(value, category, cardinality: .many)
        return try await work { work in
            var isThere = false
            let person = try work.knownPerson(
                subject,
                with: [
                    SQLQuery(
                        """
                        SELECT 1 FROM record
                        WHERE subject_id = ?1 AND category = ?2 AND record_id = ?3
                        """, [.blob(subject.bytes), .text(category.text), .blob(record.bytes)])
                ]
            ) { _, _ in isThere = true }
            if let refused = try work.refusalToStore(declared, person, actor, service, .correction)
            {
                return .refused(refused)
            }
            guard isThere else { throw CustodyError.unknownRecord }
            try work.noteUse(of: person)
            try work.store(
                value, declared, record: record, of: person, service: service,
                provenance: provenance)
            let entry = try work.record(
                .correction, by: actor, service: service, categories: [category],
                clauses: [declared.clause], about: [person],
                details: [
                    "provenance": .string(provenance.word), "record": .string(record.description),
                ])
            return .granted(Stored(record: record, entry: entry))
        }
    }

    /// Takes a value or record back. What is mandatory goes only with the person.
    package func remove(
        category id: CategoryID, record: RecordID?, of subject: SubjectID, by actor: Actor,
        service: ServiceID
    ) async throws -> Answer<Stored> {
        guard let declared = rules.category(id) else {
            throw CustodyError.undeclared(kind: "category")
        }
        guard !declared.isMandatory else { throw CustodyError.mandatory(id) }
        let record = record ?? .single
        return try await work { work in
            let person = try work.knownPerson(subject)
            if let refused = try work.refusalToStore(declared, person, actor, service, .correction)
            {
                return .refused(refused)
            }
            let count = try work.transaction.run(
                "DELETE FROM record WHERE subject_id = ?1 AND category = ?2 AND record_id = ?3",
                [.blob(subject.bytes), .text(id.text), .blob(record.bytes)])
            guard count == 1 else { throw CustodyError.unknownRecord }
            if actor == .subject { try work.noteUse(of: person) }
            let entry = try work.record(
                .correction, by: actor, service: service, categories: [id],
                clauses: [declared.clause], about: [person],
                details: ["record": .string(record.description), "removed": true])
            return .granted(Stored(record: record, entry: entry))
        }
    }

    /// One page of the records of a category, the newest first.
    /// - Parameters:
    ///   - before: the last record of the page before.
    ///   - limit: 1 to ``recordsPerReadMax``.
    package func records(
        of subject: SubjectID, category id: CategoryID, for purpose: PurposeID, before: RecordID?,
        limit: Int, by actor: Actor, service: ServiceID
    ) async throws -> Answer<Disclosed> {
        guard let declared = rules.category(id), declared.cardinality == .many else {
            throw CustodyError.undeclared(kind: "category with many records")
        }
        let end = SQLValue.blob(before?.bytes ?? Array(repeating: 0xFF, count: 16))
        let page = SQLQuery(
            """
            SELECT category, record_id, sealed, provenance, service, entity, collected_at,
                confirmed_at
            FROM record WHERE subject_id = ?1 AND category = ?2 AND record_id < ?3
            ORDER BY record_id DESC LIMIT ?4
            """, [.blob(subject.bytes), .text(id.text), end, .integer(Int64(limit + 1))])
        let answer = try await work { work -> Answer<(Person, Grant, [SealedValue])> in
            var sealed: [SealedValue] = []
            let person = try work.person(subject, with: [page]) { _, row in
                sealed.append(try SealedValue(row))
            }
            let answer = try work.use(
                .use, by: actor, service: service, purpose: purpose, categories: [id],
                about: person)
            guard case .granted(let grant) = answer, let person else {
                if case .refused(let refused) = answer { return .refused(refused) }
                throw CustodyError.unknownSubject
            }
            return .granted((person, grant, sealed.kept(rules, at: work.now)))
        }
        switch answer {
        case .refused(let refused): return .refused(refused)
        case .granted(let (person, grant, sealed)):
            return .granted(try disclose(person, grant, sealed, limit: limit))
        }
    }

    private func checked(
        _ value: JSONValue, _ id: CategoryID, cardinality: Category.Cardinality
    ) throws -> (Category, JSONValue) {
        guard let declared = rules.category(id) else {
            throw CustodyError.undeclared(kind: "category")
        }
        guard declared.cardinality == cardinality else {
            throw CustodyError.undeclared(
                kind: cardinality == .many
                    ? "category with many records" : "category with a single value")
        }
        switch ValueCheck.check(value, declared) {
        case .success(let value): return (declared, value)
        case .failure(let fault):
            throw CustodyError.invalid([FieldProblem(field: "value", fault: fault.fault)])
        }
    }
}

extension Work {
    /// An identifier behind the last that the category has, so that the newest comes first also
    /// among records of one millisecond, or after the clock was set back.
    fileprivate func nextRecord(after last: RecordID?) -> RecordID {
        guard let last, last.instant >= now else {
            return RecordID(now: now, random: edge.random(10))
        }
        return RecordID(now: last.instant.adding(milliseconds: 1), random: edge.random(10))
    }

    /// Whether the policy keeps this actor from storing the category; recorded if so. A person may
    /// always set what they provide.
    fileprivate func refusalToStore(
        _ category: Category, _ person: Person, _ actor: Actor, _ service: ServiceID,
        _ kind: Entry.Kind
    ) throws -> Refused? {
        if actor == .subject { return nil }
        let verdict = decideStoring(
            service: service, category: category.id, rules, person.standing, at: now)
        guard let refusal = verdict.refusal else { return nil }
        return try refuse(
            verdict, refusal, kind, by: actor, service: service, purpose: nil,
            categories: [category.id], about: person)
    }
}
