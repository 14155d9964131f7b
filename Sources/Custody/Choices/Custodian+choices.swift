internal import Database
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
package import Primitives

/// A decision of a person about a purpose as it stands.
package struct Choice: Sendable {
    package let purpose: PurposeID
    package let decision: ChoiceDecision
    package let decidedAt: Instant
    package let entry: Int64
}

/// How a person showed their will to whoever hands it in. Without it nobody can give consent in
/// a person's name.
package struct Proof: Sendable {
    package var method: String
    package var reference: String

    package init(method: String, reference: String) {
        self.method = method
        self.reference = reference
    }
}

/// What a person decides about one purpose.
package struct NewChoice: Sendable {
    package let purpose: PurposeID
    package let decision: ChoiceDecision
    /// Required to give consent or to lift an objection; refusing must be as easy as it can be.
    package let proof: Proof?

    package init(_ decision: ChoiceDecision, _ purpose: PurposeID, proof: Proof?) {
        self.purpose = purpose
        self.decision = decision
        self.proof = proof
    }
}

extension Custodian {
    /// Records what a person decides about a purpose; in force for every read that starts after.
    /// - Returns: the number of the ledger entry.
    package func decide(
        _ decision: ChoiceDecision, _ purpose: PurposeID, of subject: SubjectID,
        proof: Proof?, by actor: Actor
    ) async throws -> Int64 {
        try await decide([NewChoice(decision, purpose, proof: proof)], of: subject, by: actor) {
            _ in "proof"
        }[0]
    }

    /// Records what a person decides about several purposes, all of it or nothing; in force
    /// together for every read that starts after.
    /// - Parameters:
    ///   - decisions: at least one, of different purposes.
    ///   - field: what a purpose's proof is called where something is wrong with it.
    /// - Returns: the numbers of the ledger entries, one a purpose, in the order of `decisions`.
    package func decide(
        _ decisions: [NewChoice], of subject: SubjectID, by actor: Actor,
        calling field: (PurposeID) -> String = { $0.text }
    ) async throws -> [Int64] {
        let clauses = try decisions.map(clause)
        let problems = decisions.compactMap { decision in
            fault(of: decision).map { FieldProblem(field: field(decision.purpose), fault: $0) }
        }
        guard problems.isEmpty else { throw CustodyError.invalid(problems) }
        return try await work { work in
            let person = try work.knownPerson(subject, entries: decisions.count)
            try work.noteUse(of: person)
            return try zip(decisions, clauses).map { decision, clause in
                try work.record(decision, under: clause, of: person, by: actor)
            }
        }
    }

    /// The clause of the purpose, whose legal basis leaves such a choice.
    private func clause(_ decision: NewChoice) throws -> ClauseID {
        guard let declared = rules.purpose(decision.purpose) else {
            throw CustodyError.undeclared(kind: "purpose")
        }
        switch (declared.basis.choice, decision.decision) {
        case (.consent, .given), (.consent, .withdrawn), (.objection, .objected),
            (.objection, .allowed):
            return declared.clause
        default: throw CustodyError.noSuchChoice(decision.purpose)
        }
    }

    /// What is wrong with the proof. One that is not needed is held to the same limits.
    private func fault(of decision: NewChoice) -> FieldProblem.Fault? {
        let isNeeded = decision.decision == .given || decision.decision == .allowed
        guard let proof = decision.proof else { return isNeeded ? .missing : nil }
        if proof.method.trimmed.isEmpty { return .missing }
        guard proof.method.utf8.count <= 500, proof.reference.utf8.count <= 500 else {
            return .tooLarge(limit: 500)
        }
        guard ValueCheck.isClean(proof.method), ValueCheck.isClean(proof.reference) else {
            return .forbiddenCharacter
        }
        return nil
    }
}

extension Work {
    /// Records a decision and puts it in the place of an earlier one.
    func record(
        _ decision: NewChoice, under clause: ClauseID, of person: Person, by actor: Actor
    ) throws -> Int64 {
        let entry = try record(
            decision.decision.kind, by: actor, purpose: decision.purpose, clauses: [clause],
            about: [person], details: ["decision": .string(decision.decision.word)])
        if let proof = decision.proof {
            try keep(
                evidence: [
                    "method": .string(proof.method), "reference": .string(proof.reference),
                ], of: person, entry: entry)
        }
        try transaction.enqueue(
            """
            INSERT INTO choice (subject_id, purpose, decision, decided_at, entry, policy)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (subject_id, purpose) DO UPDATE SET decision = excluded.decision,
                decided_at = excluded.decided_at, entry = excluded.entry,
                policy = excluded.policy
            """,
            [
                .blob(person.id.bytes), .text(decision.purpose.text),
                .integer(decision.decision.rawValue), .integer(now.milliseconds),
                .integer(entry), .blob(rules.digest.bytes),
            ])
        return entry
    }
}

extension ChoiceDecision {
    fileprivate var kind: Entry.Kind {
        switch self {
        case .given: .consent
        case .withdrawn: .withdrawal
        case .objected: .objection
        case .allowed: .consent
        }
    }
}

extension Choice {
    /// What a person decided, by purpose.
    static func query(of subject: SubjectID) -> SQLQuery {
        SQLQuery(
            """
            SELECT purpose, decision, decided_at, entry FROM choice
            WHERE subject_id = ?1 ORDER BY purpose
            """, [.blob(subject.bytes)])
    }

    init(_ row: any ResultRow) throws {
        guard let decision = ChoiceDecision(rawValue: row.integer(1)) else {
            throw StoreError.schema(.damaged)
        }
        self.init(
            purpose: PurposeID(row.text(0)), decision: decision,
            decidedAt: Instant(milliseconds: row.integer(2)), entry: row.integer(3))
    }
}
