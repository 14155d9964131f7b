/// Where each table lies when the database is spread over several servers.
///
/// What belongs to a person lies together on one of them, found by the person's id; what nodes
/// share lies on the one that they all talk to (Documentation/decisions, Citus).
package enum Distribution {
    /// Keyed by the subject's id; all rows of one person are on one server.
    package static let byPerson = [
        "subject", "record", "choice", "evidence", "subject_entry", "session", "sweep",
        "pending_entry", "vault.person_key",
    ]

    /// The ledger, the registry, the policy, and the server's own keys.
    package static let common = [
        "ledger_entry", "ledger_tile", "ledger_checkpoint", "lookup", "policy_version",
        "service_key", "attempt", "store", "schema_version", "vault.witness", "vault.secret",
        "vault.root",
    ]
}
