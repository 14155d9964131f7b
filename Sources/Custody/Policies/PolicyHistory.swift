internal import Database
package import PolicyEngine
package import PolicyLanguage
package import Primitives

/// A version of the policy that was published.
package struct PolicyVersion: Hashable, Sendable {
    package let digest: PolicyDigest
    package let policy: Policy
    package let publishedAt: Instant
    /// From when it is in force, until the next one's time.
    package let effectiveAt: Instant
    /// The ledger entry of its publishing.
    package let entry: Int64

    package init(
        digest: PolicyDigest, policy: Policy, publishedAt: Instant, effectiveAt: Instant,
        entry: Int64
    ) {
        self.digest = digest
        self.policy = policy
        self.publishedAt = publishedAt
        self.effectiveAt = effectiveAt
        self.entry = entry
    }
}

/// All versions that were published, in the order in which they take force.
package struct PolicyHistory: Hashable, Sendable {
    package let versions: [PolicyVersion]

    package init(_ versions: [PolicyVersion] = []) {
        self.versions = versions
    }

    package func version(_ digest: PolicyDigest) -> PolicyVersion? {
        versions.first { $0.digest == digest }
    }

    /// The version that takes force after this one.
    package func next(after digest: PolicyDigest) -> PolicyVersion? {
        guard let place = versions.firstIndex(where: { $0.digest == digest }) else { return nil }
        return versions.dropFirst(place + 1).first
    }

    /// The rules of a version, with what acceptances and consents under those before still hold
    /// for.
    func rules(_ version: PolicyVersion) -> Rules {
        var earlier: [PolicyDigest: EarlierVersion] = [:]
        for other in versions.prefix(while: { $0.digest != version.digest }) {
            earlier[other.digest] = EarlierVersion(other, before: version)
        }
        return Rules(
            compiling: version.policy, digest: version.digest, start: version.effectiveAt,
            earlier: earlier)
    }
}

extension PolicyVersion {
    /// Whether people were told of it as long before as an earlier version promised them.
    func wasAnnounced(inTimeFor notice: Period?) -> Bool {
        guard let notice else { return false }
        return publishedAt.adding(milliseconds: notice.milliseconds) <= effectiveAt
    }
}

extension Snapshot {
    /// All published versions, the earliest first.
    func publishedVersions() throws -> [PolicyVersion] {
        try all(
            """
            SELECT digest, canonical, published_at, effective_at, first_entry FROM policy_version
            ORDER BY effective_at, first_entry
            """
        ) { row in
            guard let digest = PolicyDigest(bytes: row.blob(0)),
                let policy = PolicyReader.readCanonical(row.blob(1)).policy
            else { throw CustodyError.superseded }
            return PolicyVersion(
                digest: digest, policy: policy,
                publishedAt: Instant(milliseconds: row.integer(2)),
                effectiveAt: Instant(milliseconds: row.integer(3)), entry: row.integer(4))
        }
    }

    /// How many versions are published; tells whether there are new ones.
    func publishedCount() throws -> Int {
        Int(try first("SELECT count(*) FROM policy_version") { $0.integer(0) } ?? 0)
    }
}
