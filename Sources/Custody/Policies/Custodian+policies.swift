internal import Database
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

extension Custodian {
    /// Puts the version in force, for every node: on the ledger, with its canonical form in the
    /// store, unless it is in force already. Run at start, before anything else is done under it.
    ///
    /// - Throws: ``CustodyError/superseded`` where the version was in force before another one: an
    ///   old file comes back by mistake more often than by intent.
    package func establish() async throws {
        try await store.write { transaction in
            // Nodes that start at once take their turns, and wait for what is under way.
            try transaction.enters(.policy, shared: false)
            let now = edge.now()
            let inForce = try transaction.digestInForce()
            guard inForce != rules.digest.bytes else { return }
            let known = try transaction.first(
                "SELECT 1 FROM policy_version WHERE digest = ?1", [.blob(rules.digest.bytes)]
            ) { _ in true }
            if known == nil {
                let work = Work(transaction: transaction, custodian: self, now: now)
                let entry = try work.record(
                    .policy, by: .operator, clauses: [rules.policy.acceptance.clause], about: [])
                try transaction.run(
                    """
                    INSERT INTO policy_version (digest, canonical, first_entry)
                    VALUES (?1, ?2, ?3)
                    """,
                    [
                        .blob(rules.digest.bytes), .blob(rules.policy.canonicalBytes),
                        .integer(entry),
                    ])
            } else if inForce != nil {
                throw CustodyError.superseded
            }
            try transaction.run(
                """
                INSERT INTO store (name, value) VALUES ('policy', ?1)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """, [.blob(rules.digest.bytes)])
        }
    }

    /// Whether this program acts under the version that is in force for all nodes.
    /// - Throws: ``CustodyError/moving``.
    package func isInForce() async throws -> Bool {
        try await store.read { try $0.isInForce(rules.digest) }
    }

    /// The same custodian under the version in force, where that is another one.
    /// - Returns: nil where this one acts under the version in force.
    /// - Throws: ``CustodyError/superseded`` where this program cannot read it,
    ///   ``CustodyError/moving``.
    package func underVersionInForce() async throws -> Custodian? {
        let canonical = try await store.read { snapshot -> [UInt8]? in
            guard let digest = try snapshot.digestInForce(), digest != rules.digest.bytes else {
                return nil
            }
            return try snapshot.first(
                "SELECT canonical FROM policy_version WHERE digest = ?1", [.blob(digest)]
            ) { $0.blob(0) }
        }
        guard let canonical else { return nil }
        guard let policy = PolicyReader.readCanonical(canonical).policy,
            let digest = PolicyDigest(bytes: policy.digest)
        else { throw CustodyError.superseded }
        return Custodian(
            store: store, rules: Rules(compiling: policy, digest: digest), keys: keys, log: log,
            edge: edge, passwords: passwords)
    }
}

extension Snapshot {
    /// The digest of the version in force; nil before the first start.
    ///
    /// Each use case asks for it first, so the same query tells whether the store takes work at
    /// all.
    /// - Throws: ``CustodyError/moving``.
    fileprivate func digestInForce() throws -> [UInt8]? {
        var digest: [UInt8]?
        try rows(inForce.sql, inForce.arguments) { digest = try readInForce($0) }
        return digest
    }

    func isInForce(_ digest: PolicyDigest) throws -> Bool {
        guard let found = try digestInForce() else { return true }
        return found == digest.bytes
    }
}

extension Transaction {
    /// Lets the work fail unless the version is in force; asked with whatever is asked next.
    ///
    /// The work fails with ``CustodyError/superseded`` or ``CustodyError/moving``.
    func requireInForce(_ digest: PolicyDigest) throws {
        try require(inForce) { row in
            guard try readInForce(row) == digest.bytes else { throw CustodyError.superseded }
        }
    }
}

private let inForce = SQLQuery(
    "SELECT name = 'policy', value FROM store WHERE name IN ('policy', 'copy-source')")

private func readInForce(_ row: any ResultRow) throws -> [UInt8] {
    guard row.integer(0) == 1 else { throw CustodyError.moving }
    return row.blob(1)
}
