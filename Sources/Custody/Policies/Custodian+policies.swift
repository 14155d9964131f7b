internal import Database
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

extension Custodian {
    /// Puts the version in force on the ledger, with its canonical form in the store, unless it is
    /// there already. Run at start, before anything else is done under it.
    package func establish() async throws {
        try await work { work in
            let known = try work.transaction.first(
                "SELECT 1 FROM policy_version WHERE digest = ?1", [.blob(rules.digest.bytes)]
            ) { _ in true }
            guard known == nil else { return }
            let entry = try work.record(
                .policy, by: .operator, clauses: [rules.policy.acceptance.clause], about: [])
            try work.transaction.run(
                "INSERT INTO policy_version (digest, canonical, first_entry) VALUES (?1, ?2, ?3)",
                [
                    .blob(rules.digest.bytes), .blob(rules.policy.canonicalBytes),
                    .integer(entry),
                ])
        }
    }
}
