internal import Database
internal import Ledger
package import PolicyEngine
internal import PolicyDifference
internal import PolicyLanguage
package import Primitives

/// A version as it was published.
package struct Published: Hashable, Sendable {
    package let digest: PolicyDigest
    /// The ledger entry.
    package let entry: Int64
    package let effectiveAt: Instant
}

/// Why a version is not published. Nothing was changed.
package enum PublishRefusal: Error, Hashable, Sendable {
    /// It is published already.
    case published
    /// The store is that of another policy.
    case otherPolicy(String)
    /// Another version has the same label.
    case labelTaken(String)
    /// It says that it was published before the last one was.
    case publishedBefore(CalendarDate)
    /// It would be in force from a day that is over.
    case inThePast(CalendarDate)
    /// It would be in force before the last one that was published is, or at the same time.
    case effectiveBefore(CalendarDate)
    /// It changes something material, and people were promised to be told earlier.
    case noticeTooShort(earliest: CalendarDate)
    /// It drops a category that the law demands to be kept for a period.
    case statutory(CategoryID, period: String)
    /// It drops a category of which values are held, and nobody said that they may go.
    case holdsData(CategoryID, count: Int64)
    /// Somebody published another version meanwhile.
    case overtaken
}

extension Custodian {
    /// Publishes the version that this custodian was made with: its canonical form goes into the
    /// store and its digest on the ledger. It takes force by itself at its time, on every node.
    ///
    /// The first version of a store is in force from its own date. A later one is in force from its
    /// date or, where that is today, from now.
    /// - Parameters:
    ///   - seen: the version that was last when the caller looked; nil if it did not.
    ///   - dropsData: values of categories that it no longer declares may be removed.
    /// - Throws: ``PublishRefusal``, ``CustodyError/moving``.
    package func publish(
        after seen: PolicyDigest? = nil, droppingData dropsData: Bool = false
    ) async throws -> Published {
        try await store.write { transaction in
            // Nodes and publishers take their turns, and wait for what is under way.
            try transaction.enters(.policy, shared: false)
            let now = edge.now()
            _ = try transaction.inForce()
            let versions = try transaction.publishedVersions()
            guard !versions.contains(where: { $0.digest == rules.digest }) else {
                throw PublishRefusal.published
            }
            if let seen, versions.last?.digest != seen { throw PublishRefusal.overtaken }
            let effectiveAt = try rules.policy.start(after: versions, at: now)
            if let last = versions.last, !dropsData {
                try transaction.refuseToDropValues(of: last.policy, under: rules)
            }
            let work = Work(transaction: transaction, custodian: self, now: now)
            let entry = try work.record(
                .policy, by: .operator, clauses: [rules.policy.acceptance.clause], about: [])
            try transaction.run(
                """
                INSERT INTO policy_version
                    (digest, canonical, first_entry, published_at, effective_at)
                VALUES (?1, ?2, ?3, ?4, ?5)
                """,
                [
                    .blob(rules.digest.bytes), .blob(rules.policy.canonicalBytes), .integer(entry),
                    .integer(now.milliseconds), .integer(effectiveAt.milliseconds),
                ])
            let version = PolicyVersion(
                digest: rules.digest, policy: rules.policy, publishedAt: now,
                effectiveAt: effectiveAt, entry: entry)
            try transaction.settleInForce(versions + [version], at: now)
            return Published(digest: rules.digest, entry: entry, effectiveAt: effectiveAt)
        }
    }
}

extension Snapshot {
    fileprivate func refuseToDropValues(of last: Policy, under rules: Rules) throws {
        for category in last.categories where rules.category(category.id) == nil {
            let count = try first(
                "SELECT count(*) FROM record WHERE category = ?1", [.text(category.id.text)]
            ) { $0.integer(0) }
            if let count, count > 0 {
                throw PublishRefusal.holdsData(category.id, count: count)
            }
        }
    }
}

extension Policy {
    /// From when this version would be in force after those published before.
    /// - Throws: ``PublishRefusal``.
    fileprivate func start(after versions: [PolicyVersion], at now: Instant) throws -> Instant {
        guard let last = versions.last else { return effective.start }
        guard id == last.policy.id else { throw PublishRefusal.otherPolicy(last.policy.id) }
        guard !versions.contains(where: { $0.policy.version == version }) else {
            throw PublishRefusal.labelTaken(version)
        }
        guard published >= last.policy.published else {
            throw PublishRefusal.publishedBefore(last.policy.published)
        }
        guard effective >= now.date else { throw PublishRefusal.inThePast(now.date) }
        let start = max(effective.start, now)
        guard start > last.effectiveAt else {
            throw PublishRefusal.effectiveBefore(last.effectiveAt.date)
        }
        try refuseLoss(since: last.policy)
        if let notice = last.policy.acceptance.notice,
            Difference(from: last.policy, to: self).isMaterial
        {
            let earliest = now.adding(milliseconds: notice.milliseconds)
            guard start >= earliest else {
                throw PublishRefusal.noticeTooShort(earliest: earliest.firstDate)
            }
        }
        return start
    }

    private func refuseLoss(since last: Policy) throws {
        let declared = Set(categories.map(\.id))
        for period in last.statutoryPeriods {
            for category in period.categories where !declared.contains(category) {
                throw PublishRefusal.statutory(category, period: period.id)
            }
        }
    }
}

extension Instant {
    /// The first day that starts at or after this instant.
    fileprivate var firstDate: CalendarDate {
        self == date.start ? date : CalendarDate(daysSinceEpoch: date.daysSinceEpoch + 1)
    }
}
