internal import PolicyEngine
internal import Database
internal import Ledger
internal import PolicyLanguage
package import Primitives

extension Custodian {
    /// Erases a person: records it, forgets how to find them, and destroys their key.
    ///
    /// Takes the same time however much data there is: without the key the sealed values are noise,
    /// and the sweep removes them at its own pace. When this returns, nobody can ask the store for
    /// the wrapped key; on SQLite no byte of it is left in the files, on PostgreSQL they go later
    /// (Documentation/THREAT_MODEL.md).
    /// - Returns: the index of the ledger entry, whose box nobody can open any more.
    package func erase(_ subject: SubjectID, by actor: Actor) async throws -> Int64 {
        let clause = rules.policy.rights.first { $0.kind == .erasure }?.clause
        return try await work { work in
            try work.erase(
                try work.knownPerson(subject), by: actor,
                under: clause ?? rules.policy.acceptance.clause)
        }
    }

    /// Removes what people who were erased left behind, a batch at a time.
    ///
    /// Also takes in people without a key, as a backup brings them back: they were erased after it.
    /// - Returns: whether there is more to do.
    package func sweep(batch: Int = 500) async throws -> Bool {
        try await work { work in
            guard try work.transaction.takes(.sweeping) else { return false }
            let next = try work.transaction.first("SELECT subject_id FROM sweep LIMIT 1") {
                $0.blob(0)
            }
            guard let next else { return false }
            let id = SQLValue.blob(next)
            var left = batch
            for table in ["record:category, record_id", "evidence:entry", "subject_entry:entry"] {
                let parts = table.split(separator: ":")
                guard left > 0 else { return true }
                left -= try work.transaction.run(
                    """
                    DELETE FROM \(parts[0]) WHERE subject_id = ?1 AND (\(parts[1])) IN (
                        SELECT \(parts[1]) FROM \(parts[0]) WHERE subject_id = ?1 LIMIT ?2)
                    """, [id, .integer(Int64(left))])
            }
            guard left > 0 else { return true }
            for table in ["choice", "lookup", "session", "subject"] {
                try work.transaction.run("DELETE FROM \(table) WHERE subject_id = ?1", [id])
            }
            try work.transaction.run("DELETE FROM sweep WHERE subject_id = ?1", [id])
            return try work.transaction.first("SELECT 1 FROM sweep LIMIT 1") { _ in true } ?? false
        }
    }

    /// Finishes erasures that a crash or a restored backup left half done. Run at start.
    ///
    /// The two files of SQLite commit one after the other. Keys without a person belong to
    /// erasures, or registrations, that were never answered: they go, and their bytes with them.
    /// Everybody who has data but no key is marked for the sweep.
    /// - Returns: how many people were marked.
    package func markKeyless() async throws -> Int {
        try await work { work in
            try work.transaction.run(
                """
                DELETE FROM vault.person_key WHERE NOT EXISTS (
                    SELECT 1 FROM subject s WHERE s.subject_id = person_key.subject_id)
                """, [])
            // Also what an erasure deleted whose scrub the crash came before.
            work.transaction.scrubVault()
            return try work.transaction.run(
                """
                INSERT INTO sweep (subject_id)
                SELECT s.subject_id FROM subject s
                WHERE NOT EXISTS (
                    SELECT 1 FROM vault.person_key k WHERE k.subject_id = s.subject_id)
                ON CONFLICT DO NOTHING
                """, [])
        }
    }
}

extension Work {
    /// Ends a person's account: an entry, and then nothing of them can be found or opened.
    /// - Parameter person: held alone.
    func erase(
        _ person: Person, by actor: Actor, under clause: ClauseID
    ) throws -> Int64 {
        let entry = try record(.erasure, by: actor, clauses: [clause], about: [person])
        for statement in [
            "DELETE FROM vault.person_key WHERE subject_id = ?1",
            "DELETE FROM lookup WHERE subject_id = ?1",
            "DELETE FROM session WHERE subject_id = ?1",
            "DELETE FROM subject WHERE subject_id = ?1",
            "INSERT INTO sweep (subject_id) VALUES (?1) ON CONFLICT DO NOTHING",
        ] {
            try transaction.enqueue(statement, [.blob(person.id.bytes)])
        }
        transaction.scrubVault()
        return entry
    }
}
