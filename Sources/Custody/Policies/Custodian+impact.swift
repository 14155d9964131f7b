internal import Database
internal import Ledger
internal import PolicyEngine
package import PolicyLanguage
internal import Primitives

extension Custodian {
    /// What a version would do to the people and services of this store, by what the store has now
    /// and by the uses of the last 30 days. Reads only; nothing goes on the ledger.
    ///
    /// People count by what they accepted last. Of the uses the newest 200,000 entries of the tree
    /// are looked at, at most; entries that wait are not.
    package func impact(of policy: Policy) async throws -> Impact {
        guard let digest = PolicyDigest(bytes: policy.digest) else { throw CustodyError.superseded }
        var counts = try await store.read { snapshot in
            Impact.Counts(
                accepted: try snapshot.acceptedCounts(), consents: try snapshot.consentCounts())
        }
        counts.uses = try await usesCounted(since: edge.now().adding(days: -30))
        let versions = try await publishedHistory().versions
        return Impact(
            of: Rules(compiling: policy, digest: digest),
            versions: Dictionary(
                versions.map { ($0.digest, $0.policy) }, uniquingKeysWith: { first, _ in first }),
            counts: counts)
    }

    private func usesCounted(since: Instant) async throws -> [Impact.PastUse: Int64] {
        var uses: [Impact.PastUse: Int64] = [:]
        var end = Int64.max
        for _ in 0..<200 {
            let before = end
            let page = try await store.read { snapshot in
                try snapshot.all(
                    """
                    SELECT entry, bytes FROM ledger_entry WHERE entry < ?1
                    ORDER BY entry DESC LIMIT 1000
                    """, [.integer(before)]
                ) { ($0.integer(0), $0.blob(1)) }
            }
            for (place, bytes) in page {
                end = place
                guard let entry = try? Entry(reading: bytes) else { continue }
                guard entry.at >= since else { return uses }
                if let use = Impact.PastUse(entry) { uses[use, default: 0] += 1 }
            }
            if page.isEmpty { return uses }
        }
        return uses
    }
}

extension Impact.PastUse {
    /// Nil where the entry is about no use by a service, or about one that was refused.
    fileprivate init?(_ entry: Entry) {
        guard let service = entry.service, !entry.categories.isEmpty else { return nil }
        switch (entry.kind, entry.outcome) {
        case (.use, .granted), (.listing, .granted):
            self.init(service: service, purpose: entry.purpose, categories: entry.categories)
        case (.record, .granted), (.record, .done):
            self.init(service: service, purpose: nil, categories: entry.categories)
        default: return nil
        }
    }
}

extension Snapshot {
    fileprivate func acceptedCounts() throws -> [PolicyDigest?: Int64] {
        let rows = try all("SELECT accepted, count(*) FROM subject GROUP BY accepted") { row in
            (row.isNull(0) ? nil : PolicyDigest(bytes: row.blob(0)), row.integer(1))
        }
        return Dictionary(rows, uniquingKeysWith: +)
    }

    fileprivate func consentCounts() throws -> [Impact.Consent: Int64] {
        let rows = try all(
            """
            SELECT purpose, policy, count(*) FROM choice WHERE decision = ?1
            GROUP BY purpose, policy
            """,
            [.integer(ChoiceDecision.given.rawValue)]
        ) { row in
            (
                Impact.Consent(
                    purpose: PurposeID(row.text(0)),
                    version: row.isNull(1) ? nil : PolicyDigest(bytes: row.blob(1))),
                row.integer(2)
            )
        }
        return Dictionary(rows, uniquingKeysWith: +)
    }
}
