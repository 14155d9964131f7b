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

extension Custodian {
    /// Records what a person decides about a purpose; in force for every read that starts after.
    /// - Parameter proof: required to give consent or to lift an objection; refusing must be as
    ///   easy as it can be.
    /// - Returns: the index of the ledger entry.
    package func decide(
        _ decision: ChoiceDecision, _ purpose: PurposeID, of subject: SubjectID,
        proof: Proof?, by actor: Actor
    ) async throws -> Int64 {
        guard let declared = rules.purpose(purpose) else {
            throw CustodyError.undeclared(kind: "purpose")
        }
        switch (declared.basis.choice, decision) {
        case (.consent, .given), (.consent, .withdrawn), (.objection, .objected),
            (.objection, .allowed):
            break
        default: throw CustodyError.noSuchChoice(purpose)
        }
        if decision == .given || decision == .allowed || proof != nil { try check(proof) }
        return try await work { work in
            let person = try work.knownPerson(subject)
            let entry = try work.record(
                decision.kind, by: actor, purpose: purpose, clauses: [declared.clause],
                about: [person], details: ["decision": .string(decision.word)])
            if let proof {
                try work.keep(
                    evidence: [
                        "method": .string(proof.method), "reference": .string(proof.reference),
                    ], of: person, entry: entry)
            }
            try work.transaction.enqueue(
                """
                INSERT INTO choice (subject_id, purpose, decision, decided_at, entry, policy)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                ON CONFLICT (subject_id, purpose) DO UPDATE SET decision = excluded.decision,
                    decided_at = excluded.decided_at, entry = excluded.entry,
                    policy = excluded.policy
                """,
                [
                    .blob(subject.bytes), .text(purpose.text), .integer(decision.rawValue),
                    .integer(work.now.milliseconds), .integer(entry),
                    .blob(work.rules.digest.bytes),
                ])
            return entry
        }
    }

    private func check(_ proof: Proof?) throws {
        guard let proof, !proof.method.trimmed.isEmpty else {
            throw CustodyError.invalid([FieldProblem(field: "proof", fault: .missing)])
        }
        guard proof.method.utf8.count <= 500, proof.reference.utf8.count <= 500 else {
            throw CustodyError.invalid([FieldProblem(field: "proof", fault: .tooLarge(limit: 500))])
        }
        guard ValueCheck.isClean(proof.method), ValueCheck.isClean(proof.reference) else {
            throw CustodyError.invalid([FieldProblem(field: "proof", fault: .forbiddenCharacter)])
        }
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
