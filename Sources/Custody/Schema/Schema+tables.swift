extension Schema {
    /// Every table and every column of it. Tests compare it with the catalogs of both databases, so
    /// a step that adds one and forgets it here does not pass.
    package static let tables = settings + people + happenings + ledger + vault

    private static let person = StoredTable.Column.blob("subject_id")

    private static let settings = [
        StoredTable("store", key: [.text("name")], [.blob("value")]),
        StoredTable(
            "policy_version", key: [.blob("digest")],
            [
                .blob("canonical"), .integer("first_entry"), .integer("published_at"),
                .integer("effective_at"),
            ]),
        StoredTable(
            "service_key", key: [.blob("token_hash")],
            [
                .text("service"), .integer("created_at"), .integer("may_act"),
                .integer("revoked_at"),
            ]),
    ]

    private static let people = [
        StoredTable(
            "subject", key: [person],
            [
                .integer("created_at"), .text("language"), .blob("accepted"),
                .integer("accepted_entry"), .blob("account"), .blob("refused"),
                .blob("next_accepted"), .integer("next_entry"), .integer("used_on"),
            ]),
        StoredTable("lookup", key: [.blob("blind")], [person]),
        StoredTable(
            "record", key: [person, .text("category"), .blob("record_id")],
            [
                .blob("sealed"), .integer("provenance"), .text("service"), .text("entity"),
                .integer("collected_at"), .integer("confirmed_at"),
            ]),
        StoredTable(
            "choice", key: [person, .text("purpose")],
            [
                .integer("decision"), .integer("decided_at"), .integer("entry"), .blob("policy"),
            ]),
        StoredTable("evidence", key: [person, .integer("entry")], [.blob("sealed")]),
        StoredTable("subject_entry", key: [person, .integer("entry")], [.integer("box")]),
    ]

    private static let happenings = [
        StoredTable("session", key: [person, .blob("token_hash")], [.integer("expires_at")]),
        StoredTable(
            "attempt", key: [.blob("caller")], [.integer("started_at"), .integer("count")]),
        StoredTable("sweep", key: [person]),
    ]

    private static let ledger = [
        StoredTable(
            "ledger_entry", key: [.integer("entry")],
            [.integer("at"), .blob("bytes"), .integer("number")]),
        StoredTable(
            "pending_entry", key: [person, .integer("number")], [.integer("at"), .blob("bytes")]),
        StoredTable(
            "ledger_tile", key: [.integer("level"), .integer("tile")], [.blob("hashes")]),
        StoredTable(
            "ledger_checkpoint", key: [.integer("size")], [.text("note"), .integer("signed_at")]),
    ]

    private static let vault = [
        StoredTable(
            "vault.person_key", key: [person], [.integer("root_version"), .blob("wrapped")]),
        StoredTable(
            "vault.secret", key: [.text("name")], [.integer("root_version"), .blob("wrapped")]),
        StoredTable("vault.root", key: [.integer("version")], [.blob("check_value")]),
        StoredTable("vault.witness", key: [.text("name")], [.integer("size"), .blob("root")]),
    ]
}
