internal import Database
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives
internal import Sealing

/// One use case under way: the transaction, the time at which it happens, and what every use case
/// does in it.
struct Work {
    let transaction: any Transaction
    let custodian: Custodian
    let now: Instant

    var rules: Rules { custodian.rules }
    var edge: Edge { custodian.edge }

    /// A person as the store has them now, and stays to have them until this work is done; nil if
    /// unknown or erased.
    ///
    /// Whoever only decides on the person holds them with others; whoever changes something about
    /// them holds them alone. So verdicts and changes about one person come one after the other,
    /// on however many nodes, and that order is the ledger's.
    /// - Parameters:
    ///   - entries: how many entries about them will follow.
    ///   - more: what else is asked about the person, in the same trip.
    ///   - each: takes the rows of `more`, each with the place of its query.
    func person(
        _ id: SubjectID, shared: Bool = true, entries: Int = 1, with more: [SQLQuery] = [],
        _ each: (Int, any ResultRow) throws -> Void = { _, _ in }
    ) throws -> Person? {
        try transaction.pin(
            "SELECT 1 FROM subject WHERE subject_id = ?1", [.blob(id.bytes)], shared: shared)
        try transaction.expectEntries(entries)
        return try Person.read([id], transaction, custodian, with: more, each).first
    }

    /// The same, where lacking one is the caller's error.
    func knownPerson(
        _ id: SubjectID, shared: Bool = false, entries: Int = 1, with more: [SQLQuery] = [],
        _ each: (Int, any ResultRow) throws -> Void = { _, _ in }
    ) throws -> Person {
        guard let person = try person(id, shared: shared, entries: entries, with: more, each) else {
            throw CustodyError.unknownSubject
        }
        return person
    }

    /// Puts an entry on the ledger about these people, each with a box that only they can open.
    /// - Parameters:
    ///   - policy: the version that the entry names; the one in force unless given.
    ///   - sealedAhead: boxes that were made before.
    @discardableResult
    func record(
        _ kind: Entry.Kind, by actor: Actor, outcome: Entry.Outcome = .done,
        service: ServiceID? = nil,
        purpose: PurposeID? = nil, categories: [CategoryID] = [], clauses: [ClauseID],
        reason: String = "", about people: [Person], details: JSONValue = [:],
        under policy: PolicyDigest? = nil, sealedAhead: SealedAhead = SealedAhead()
    ) throws -> Int64 {
        let boxes = try people.map { person in
            try sealedAhead.box(of: person.key, details)
                ?? custodian.entryBox(of: person.key, details)
        }
        let entry = Entry(
            kind: kind, outcome: outcome, actor: actor, at: now,
            policy: (policy ?? rules.digest).hash,
            service: service ?? actor.service, purpose: purpose, categories: categories,
            clauses: clauses, reason: reason, subjects: boxes)
        let number = try transaction.append(
            entry: entry.encoded(), at: now.milliseconds,
            about: people.count == 1 ? people.first?.id.bytes : nil)
        try place(entry: number, among: people.map(\.id))
        return number
    }

    /// Makes the entry findable by the people whom it is about, box by box.
    private func place(entry: Int64, among people: [SubjectID]) throws {
        var box = 0
        while box < people.count {
            // Few sizes, so that few statements are prepared.
            let count = people.count - box >= 50 ? 50 : people.count - box >= 10 ? 10 : 1
            let rows = (0..<count).map { "(?\($0 * 2 + 2), ?1, ?\($0 * 2 + 3))" }
            try transaction.enqueue(
                "INSERT INTO subject_entry (subject_id, entry, box) VALUES "
                    + rows.joined(separator: ", "),
                [.integer(entry)]
                    + (box..<box + count).flatMap {
                        [SQLValue.blob(people[$0].bytes), .integer(Int64($0))]
                    })
            box += count
        }
    }

    /// Records a refusal and gives it back for the caller to answer with.
    func refuse(
        _ verdict: Verdict, _ refusal: Refusal, _ kind: Entry.Kind, by actor: Actor,
        service: ServiceID?, purpose: PurposeID?, categories: [CategoryID], about person: Person?
    ) throws -> Refused {
        let entry = try record(
            kind, by: actor, outcome: .refused, service: declared(service),
            purpose: purpose.flatMap { rules.purpose($0)?.id },
            categories: categories.filter { rules.category($0) != nil }, clauses: verdict.clauses,
            reason: refusal.code, about: person.map { [$0] } ?? [])
        return Refused(refusal: refusal, clauses: verdict.clauses, entry: entry)
    }

    /// Names that callers make up could be about people, so only declared ones reach the ledger.
    private func declared(_ service: ServiceID?) -> ServiceID? {
        service.flatMap { rules.service($0)?.id }
    }
}

extension Custodian {
    /// A box for an entry, that says who is meant and what is only for them.
    func entryBox(of key: PersonKey, _ details: JSONValue) throws -> [UInt8] {
        var writer = JSONWriter(capacity: 80)
        writer.raw("{\"details\":")
        writer.write(details)
        writer.raw(",\"subject\":\"")
        writer.raw(key.subject.description)
        writer.raw("\"}")
        return try EntryBox.seal(
            writer.bytes, personKey: key.symmetric, salt: edge.random(16), nonce: edge.random(12))
    }
}
