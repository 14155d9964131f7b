internal import Database
internal import Ledger
internal import PolicyEngine
package import PolicyLanguage
package import Primitives
internal import Sealing

/// What a person decided about a purpose that rests on consent: the last consent, and what became
/// of it.
package struct ConsentHistory: Sendable {
    /// A decision with the number of its entry.
    package struct Step: Sendable {
        package let decision: ChoiceDecision
        package let at: Instant
        package let entry: Int64
        /// How the person showed their will; nil where nothing was handed in.
        package let method: String?
    }

    /// The version under which the person decided.
    package let policy: Policy
    /// In which the person speaks to us.
    package let language: Language
    /// The consent and, where it was taken back, its withdrawal; or a withdrawal alone.
    package let steps: [Step]
}

extension Custodian {
    /// What a person decided about a purpose, for a record of it. When somebody else asks for it,
    /// that is an entry, also where there is nothing to give.
    package func consent(
        _ purpose: PurposeID, of subject: SubjectID, by actor: Actor
    ) async throws -> ConsentHistory {
        try await recordInspection(of: subject, by: actor, purpose: rules.purpose(purpose)?.id)
        return try await readingEntries { snapshot in
            guard let person = try Person.read(subject, snapshot, self) else {
                throw CustodyError.unknownSubject
            }
            var choices: [Choice] = []
            try snapshot.rows([Choice.query(of: subject)]) { _, row in
                choices.append(try Choice(row))
            }
            guard let choice = choices.first(where: { $0.purpose == purpose }) else {
                throw rules.purpose(purpose) == nil
                    ? CustodyError.undeclared(kind: "purpose") : CustodyError.unknownConsent
            }
            let reading = ConsentReading(custodian: self, snapshot: snapshot, person: person)
            return try reading.history(of: choice)
        }
    }
}

/// Reads one person's consent in one view of the store.
private struct ConsentReading {
    let custodian: Custodian
    let snapshot: any Snapshot
    let person: Person

    func history(of choice: Choice) throws -> ConsentHistory {
        let (entry, policy) = try recorded(choice.entry)
        guard entry.purpose == choice.purpose, rests(choice.purpose, policy) else {
            throw CustodyError.noSuchChoice(choice.purpose)
        }
        let last = ConsentHistory.Step(
            decision: choice.decision, at: choice.decidedAt, entry: choice.entry,
            method: try method(choice.entry))
        if choice.decision == .withdrawn, let given = try given(before: choice) {
            return ConsentHistory(
                policy: given.policy, language: person.language, steps: [given.step, last])
        }
        return ConsentHistory(policy: policy, language: person.language, steps: [last])
    }

    /// The last consent before a withdrawal. To give one takes a proof, so it is among those
    /// entries that have one.
    private func given(before choice: Choice) throws
        -> (step: ConsentHistory.Step, policy: Policy)?
    {
        let numbers = try snapshot.all(
            "SELECT entry FROM evidence WHERE subject_id = ?1 ORDER BY entry DESC",
            [.blob(person.id.bytes)]
        ) { $0.integer(0) }
        for number in numbers where number < choice.entry {
            let (entry, policy) = try recorded(number)
            guard entry.kind == .consent, entry.purpose == choice.purpose,
                rests(choice.purpose, policy)
            else { continue }
            let step = ConsentHistory.Step(
                decision: .given, at: entry.at, entry: number, method: try method(number))
            return (step, policy)
        }
        return nil
    }

    private func rests(_ purpose: PurposeID, _ policy: Policy) -> Bool {
        policy.purposes.first { $0.id == purpose }?.basis == .consent
    }

    /// An entry about the person, and the version under which it was made.
    private func recorded(_ number: Int64) throws -> (Entry, Policy) {
        guard let stored = try snapshot.entries([number], about: person.id)[number] else {
            throw EntryMoved()
        }
        let entry = try Entry(reading: stored.bytes)
        if entry.policy == custodian.rules.digest.hash { return (entry, custodian.rules.policy) }
        let canonical = try snapshot.first(
            "SELECT canonical FROM policy_version WHERE digest = ?1", [.blob(entry.policy.bytes)]
        ) { $0.blob(0) }
        guard let canonical, let policy = PolicyReader.readCanonical(canonical).policy else {
            throw StoreError.schema(.damaged)
        }
        return (entry, policy)
    }

    private func method(_ number: Int64) throws -> String? {
        let sealed = try snapshot.first(
            "SELECT sealed FROM evidence WHERE subject_id = ?1 AND entry = ?2",
            [.blob(person.id.bytes), .integer(number)]
        ) { $0.blob(0) }
        guard let sealed else { return nil }
        let text = try person.key.open(sealed, named: "evidence/\(number)")
        return try JSONValue(reading: text)["method"]?.string
    }
}
