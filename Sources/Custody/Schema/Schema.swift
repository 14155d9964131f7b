package import Database

/// The tables, step by step. A released step is never edited; a change is a new step.
///
/// Every table that grows with people is keyed by the subject's id first, so that a distributed
/// database can keep each person's rows on one node. Names with `vault.` live in the file of keys.
package enum Schema {
    package static let migrations = [
        Migration(version: 1, name: "people, data, ledger, keys", statements: first),
        Migration(
            version: 2, name: "many writers, many nodes", statements: second,
            postgres: secondPostgres),
        Migration(
            version: 3, name: "versions take force by themselves", statements: third,
            usableFrom: 2),
        Migration(
            version: 4, name: "accounts have a day of last use", statements: fourth, usableFrom: 2),
    ]

    private static let first = [
        """
        CREATE TABLE store (
            name TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 64),
            value BLOB NOT NULL
        )
        """,
        """
        CREATE TABLE policy_version (
            digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            canonical BLOB NOT NULL,
            first_entry BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE subject (
            subject_id BLOB NOT NULL PRIMARY KEY CHECK (length(subject_id) = 16),
            created_at BIGINT NOT NULL,
            language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 3),
            accepted BLOB CHECK (accepted IS NULL OR length(accepted) = 32),
            accepted_entry BIGINT,
            account BLOB
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE lookup (
            blind BLOB NOT NULL PRIMARY KEY CHECK (length(blind) = 32),
            subject_id BLOB NOT NULL
        ) WITHOUT ROWID
        """,
        "CREATE INDEX lookup_subject ON lookup (subject_id)",
        """
        CREATE TABLE record (
            subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
            category TEXT NOT NULL,
            record_id BLOB NOT NULL CHECK (length(record_id) = 16),
            sealed BLOB NOT NULL CHECK (length(sealed) >= 28),
            provenance BIGINT NOT NULL CHECK (provenance BETWEEN 0 AND 3),
            service TEXT NOT NULL CHECK (service <> ''),
            entity TEXT NOT NULL CHECK (entity <> ''),
            collected_at BIGINT NOT NULL,
            confirmed_at BIGINT NOT NULL,
            PRIMARY KEY (subject_id, category, record_id)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE choice (
            subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
            purpose TEXT NOT NULL,
            decision BIGINT NOT NULL CHECK (decision BETWEEN 0 AND 3),
            decided_at BIGINT NOT NULL,
            entry BIGINT NOT NULL,
            PRIMARY KEY (subject_id, purpose)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX choice_purpose ON choice (purpose, decision, subject_id)",
        """
        CREATE TABLE evidence (
            subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
            entry BIGINT NOT NULL,
            sealed BLOB NOT NULL,
            PRIMARY KEY (subject_id, entry)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE session (
            token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
            subject_id BLOB NOT NULL,
            expires_at BIGINT NOT NULL
        ) WITHOUT ROWID
        """,
        "CREATE INDEX session_subject ON session (subject_id)",
        """
        CREATE TABLE subject_entry (
            subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
            entry BIGINT NOT NULL,
            box BIGINT NOT NULL CHECK (box BETWEEN 0 AND 255),
            PRIMARY KEY (subject_id, entry)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE service_key (
            token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
            service TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            may_act BIGINT NOT NULL CHECK (may_act IN (0, 1)),
            revoked_at BIGINT
        )
        """,
        """
        CREATE TABLE ledger_entry (
            entry INTEGER NOT NULL PRIMARY KEY CHECK (entry >= 0),
            at BIGINT NOT NULL,
            bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 65535)
        )
        """,
        "CREATE INDEX ledger_entry_at ON ledger_entry (at)",
        """
        CREATE TABLE ledger_tile (
            level BIGINT NOT NULL CHECK (level BETWEEN 0 AND 7),
            tile BIGINT NOT NULL CHECK (tile >= 0),
            hashes BLOB NOT NULL CHECK (length(hashes) BETWEEN 32 AND 8192),
            PRIMARY KEY (level, tile)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE ledger_checkpoint (
            size BIGINT NOT NULL PRIMARY KEY CHECK (size >= 0),
            note TEXT NOT NULL,
            signed_at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE sweep (
            subject_id BLOB NOT NULL PRIMARY KEY CHECK (length(subject_id) = 16)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE vault.person_key (
            subject_id BLOB NOT NULL PRIMARY KEY CHECK (length(subject_id) = 16),
            root_version BIGINT NOT NULL,
            wrapped BLOB NOT NULL CHECK (length(wrapped) = 60)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE vault.secret (
            name TEXT NOT NULL PRIMARY KEY,
            root_version BIGINT NOT NULL,
            wrapped BLOB NOT NULL
        )
        """,
        """
        CREATE TABLE vault.root (
            version BIGINT NOT NULL PRIMARY KEY,
            check_value BLOB NOT NULL CHECK (length(check_value) = 16)
        )
        """,
        """
        CREATE TABLE vault.witness (
            name TEXT NOT NULL PRIMARY KEY CHECK (name = 'ledger'),
            size BIGINT NOT NULL,
            root BLOB NOT NULL CHECK (length(root) = 32)
        )
        """,
    ]

    /// Entries have numbers beside their places; sessions are keyed by their person first, and
    /// end with this step.
    private static let second = [
        "ALTER TABLE ledger_entry ADD COLUMN number BIGINT NOT NULL DEFAULT 0 CHECK (number >= 0)",
        "UPDATE ledger_entry SET number = entry",
        "CREATE UNIQUE INDEX ledger_entry_number ON ledger_entry (number)",
        "DROP INDEX ledger_entry_at",
        "CREATE INDEX ledger_entry_time ON ledger_entry (at, number)",
        "CREATE INDEX record_category ON record (category, subject_id)",
        """
        CREATE TABLE pending_entry (
            subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
            number BIGINT NOT NULL CHECK (number >= 0),
            at BIGINT NOT NULL,
            bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 65535),
            PRIMARY KEY (subject_id, number)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX pending_entry_number ON pending_entry (number)",
        "DROP TABLE session",
        """
        CREATE TABLE session (
            subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
            token_hash BLOB NOT NULL CHECK (length(token_hash) = 32),
            expires_at BIGINT NOT NULL,
            PRIMARY KEY (subject_id, token_hash)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE attempt (
            caller BLOB NOT NULL PRIMARY KEY CHECK (length(caller) BETWEEN 16 AND 64),
            started_at BIGINT NOT NULL,
            count BIGINT NOT NULL CHECK (count > 0)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX attempt_started ON attempt (started_at)",
    ]

    /// Numbers come from a sequence where transactions run side by side; tables that come and go
    /// are tidied often.
    private static let secondPostgres = [
        "CREATE SEQUENCE ledger_number AS BIGINT MINVALUE 0 START 0",
        """
        ALTER TABLE pending_entry SET (autovacuum_vacuum_scale_factor = 0,
            autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0)
        """,
        """
        ALTER TABLE vault.person_key SET (autovacuum_vacuum_scale_factor = 0,
            autovacuum_vacuum_threshold = 50)
        """,
    ]

    /// Versions have the times of their publishing and of taking force; a choice names the version
    /// that it was made under, and people can say yes or no to a version ahead.
    ///
    /// What was chosen before is taken to be under the version that was in force at this step.
    private static let third = [
        "ALTER TABLE policy_version ADD COLUMN published_at BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE policy_version ADD COLUMN effective_at BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE choice ADD COLUMN policy BLOB CHECK (policy IS NULL OR length(policy) = 32)",
        "UPDATE choice SET policy = (SELECT value FROM store WHERE name = 'policy')",
        """
        ALTER TABLE subject ADD COLUMN refused BLOB
            CHECK (refused IS NULL OR length(refused) = 32)
        """,
        """
        ALTER TABLE subject ADD COLUMN next_accepted BLOB
            CHECK (next_accepted IS NULL OR length(next_accepted) = 32)
        """,
        "ALTER TABLE subject ADD COLUMN next_entry BIGINT",
    ]

    /// The day, since 1970-01-01, on which a person last used their account; only kept where the
    /// policy ends accounts for want of use. Older programs leave it as it is.
    private static let fourth = ["ALTER TABLE subject ADD COLUMN used_on BIGINT"]
}
