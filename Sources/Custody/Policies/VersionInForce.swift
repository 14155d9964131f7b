internal import Database
internal import PolicyEngine
internal import Primitives

/// The version that the store names as in force, and the one that will take its place by itself.
///
/// Rows of the table `store`: `policy` has the digest, `policy-next` the digest of the version that
/// takes force next and, in 8 bytes, big-endian, the milliseconds since the Unix epoch at which.
struct StoredInForce {
    private let digest: [UInt8]?
    /// The version that takes force next, and when.
    let next: (digest: [UInt8], at: Instant)?

    /// Nil before the first start.
    func digest(at now: Instant) -> [UInt8]? {
        if let next, now >= next.at { return next.digest }
        return digest
    }

    /// One row, whatever the store has.
    static let query = SQLQuery(
        """
        SELECT (SELECT value FROM store WHERE name = 'policy'),
            (SELECT value FROM store WHERE name = 'policy-next'),
            (SELECT count(*) FROM store WHERE name = 'copy-source')
        """)

    /// - Throws: ``CustodyError/moving``.
    init(_ row: any ResultRow) throws {
        guard row.integer(2) == 0 else { throw CustodyError.moving }
        digest = row.isNull(0) ? nil : row.blob(0)
        guard !row.isNull(1) else {
            next = nil
            return
        }
        let value = row.blob(1)
        guard value.count == 40 else { throw StoreError.schema(.damaged) }
        let time = value[32...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        next = (Array(value[..<32]), Instant(milliseconds: Int64(truncatingIfNeeded: time)))
    }

    func requires(_ own: PolicyDigest, at now: Instant) throws {
        if let digest = digest(at: now), digest != own.bytes { throw CustodyError.superseded }
    }
}

extension Snapshot {
    /// What the store says of the version in force.
    /// - Throws: ``CustodyError/moving``.
    func inForce() throws -> StoredInForce {
        guard let found = try all(StoredInForce.query, StoredInForce.init).first else {
            throw StoreError.schema(.damaged)
        }
        return found
    }

    func isInForce(_ digest: PolicyDigest, at now: Instant) throws -> Bool {
        guard let found = try inForce().digest(at: now) else { return true }
        return found == digest.bytes
    }
}

extension Transaction {
    /// Lets the work fail unless the version is in force; asked with whatever is asked next.
    ///
    /// The work fails with ``CustodyError/superseded`` or ``CustodyError/moving``.
    func requireInForce(_ digest: PolicyDigest, at now: Instant) throws {
        try require(StoredInForce.query) { row in
            try StoredInForce(row).requires(digest, at: now)
        }
    }
}

extension Transaction {
    /// Writes down which version is in force at a moment, and which is the next, after all that was
    /// published.
    func settleInForce(_ versions: [PolicyVersion], at now: Instant) throws {
        guard let current = versions.last(where: { $0.effectiveAt <= now }) ?? versions.first
        else { return }
        try setSetting("policy", current.digest.bytes)
        let next = versions.first { $0.effectiveAt > now && $0.digest != current.digest }
        guard let next else {
            try run("DELETE FROM store WHERE name = 'policy-next'", [])
            return
        }
        let time = UInt64(bitPattern: next.effectiveAt.milliseconds)
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: time >> UInt64(56 - 8 * $0)) }
        try setSetting("policy-next", next.digest.bytes + bytes)
    }

    private func setSetting(_ name: String, _ value: [UInt8]) throws {
        try run(
            """
            INSERT INTO store (name, value) VALUES (?1, ?2)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """, [.text(name), .blob(value)])
    }
}
