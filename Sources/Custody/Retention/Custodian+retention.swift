internal import Database
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// A value's place in the order of the store, from which a walk goes on.
package struct RetentionPlace: Hashable, Sendable {
    let subject: [UInt8]
    let category: CategoryID
    let record: [UInt8]
}

extension Custodian {
    /// Looks at the next values in the order of the store and removes those whose retention has
    /// ended, and those of categories that the version in force no longer declares.
    ///
    /// They are given to nobody from the moment at which it ends, so the walk can take its time.
    /// - Parameters:
    ///   - place: what the call before returned; nil to start anew.
    ///   - batch: how many values to look at.
    /// - Returns: where to go on; nil at the end of the store.
    package func expire(
        after place: RetentionPlace?, batch: Int = 2_000
    ) async throws -> RetentionPlace? {
        let now = edge.now()
        let seen = try await store.read { try $0.values(after: place, limit: batch) }
        let over = seen.filter { value in
            // What the version in force does not declare has no ground to be kept.
            guard rules.category(value.place.category) != nil else { return true }
            guard let end = rules.keepUntil(value.place.category, value.collectedAt) else {
                return false
            }
            return now >= end
        }
        if !over.isEmpty {
            try await work { work in
                for value in over { try work.remove(value) }
            }
        }
        return seen.count == batch ? seen.last?.place : nil
    }
}

private struct DatedValue: Sendable {
    let place: RetentionPlace
    let collectedAt: Instant
}

extension Snapshot {
    fileprivate func values(after place: RetentionPlace?, limit: Int) throws -> [DatedValue] {
        try all(
            """
            SELECT subject_id, category, record_id, collected_at FROM record
            WHERE (subject_id, category, record_id) > (?1, ?2, ?3)
            ORDER BY subject_id, category, record_id LIMIT ?4
            """,
            [
                .blob(place?.subject ?? []), .text(place?.category.text ?? ""),
                .blob(place?.record ?? []), .integer(Int64(limit)),
            ]
        ) { row in
            DatedValue(
                place: RetentionPlace(
                    subject: row.blob(0), category: CategoryID(row.text(1)), record: row.blob(2)),
                collectedAt: Instant(milliseconds: row.integer(3)))
        }
    }
}

extension Work {
    /// Unless it was corrected since it was seen.
    fileprivate func remove(_ value: DatedValue) throws {
        try transaction.run(
            """
            DELETE FROM record WHERE subject_id = ?1 AND category = ?2 AND record_id = ?3
                AND collected_at = ?4
            """,
            [
                .blob(value.place.subject), .text(value.place.category.text),
                .blob(value.place.record), .integer(value.collectedAt.milliseconds),
            ])
    }
}

extension Rules {
    /// When the retention that the policy declares ends; nil: with the account.
    func keepUntil(_ category: CategoryID, _ collectedAt: Instant) -> Instant? {
        guard let retention = self.category(category)?.retention, retention.start == .collection
        else { return nil }
        return collectedAt.adding(milliseconds: retention.period.milliseconds)
    }
}
