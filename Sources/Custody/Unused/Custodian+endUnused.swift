internal import Database
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives
internal import Sealing

/// What one step of the walk through all accounts did.
package struct UnusedStep: Sendable {
    /// Where to go on; nil at the end of the store.
    package let next: UnusedPlace?
    /// How many accounts ended.
    package let ended: Int
    /// How many should have and did not, because what the store has of them cannot be read.
    package let unreadable: Int

    static let nothing = UnusedStep(next: nil, ended: 0, unreadable: 0)
}

/// An account's place in the order of the store, of a walk under one version of the policy.
package struct UnusedPlace: Hashable, Sendable {
    let subject: SubjectID
    let version: PolicyDigest
}

extension Custodian {
    /// Looks at the next accounts in the order of the store and ends those that were not used for
    /// as long as the policy says: on the day after the last of its days.
    ///
    /// Each ends in work of its own, which holds the person and looks again: a use that was
    /// answered before keeps the account, one that comes later finds nobody. Any number of nodes
    /// may walk. Since when an account is unused that was never seen to be used counts from here.
    /// Where the policy ends no accounts, the days that are left from a version that did go.
    /// - Parameters:
    ///   - place: what the call before returned; nil to start anew.
    ///   - batch: how many accounts to look at.
    ///   - endsMax: how many of them may end, so that others get their turn.
    package func endUnused(
        after place: UnusedPlace?, batch: Int = 1_000, endsMax: Int = 100
    ) async throws -> UnusedStep {
        let start = place?.version == rules.digest ? place?.subject : nil
        let today = edge.now().date
        guard let unused = rules.policy.unused else {
            return try await forgetUses(after: start, batch)
        }
        let walk = try await store.read { try $0.unusedWalk() }
        if walk?.walkedOn != today {
            _ = try await work { work in
                try work.transaction.goOnWalking(
                    on: work.now.date, waiting: unused.waitDays)
            }
        }
        let (now, seen) = try await store.read { snapshot in
            (try snapshot.unusedWalk(), try snapshot.uses(after: start, limit: batch))
        }
        guard let now, !now.rests(on: today) else { return .nothing }
        try await begin(seen.filter { $0.day == nil }.map(\.subject))
        let due = seen.filter { use in end(afterUse: use.day, now).map { $0 <= today } ?? false }
        var (ended, unreadable) = (0, 0)
        for use in due.prefix(endsMax) {
            try Task.checkCancellation()
            do {
                if try await end(use.subject) { ended += 1 }
            } catch is SealingError {
                unreadable += 1
            }
        }
        let last = due.count > endsMax ? due[endsMax - 1] : seen.count == batch ? seen.last : nil
        return UnusedStep(next: last.map(placed), ended: ended, unreadable: unreadable)
    }

    private func placed(_ use: LastUse) -> UnusedPlace {
        UnusedPlace(subject: use.subject, version: rules.digest)
    }

    /// Counts from today for those of whom no use was ever seen.
    private func begin(_ people: [SubjectID]) async throws {
        guard !people.isEmpty else { return }
        try await work { work in
            try work.transaction.pin(
                "subject", by: "subject_id", people.map(\.bytes), shared: false)
            for subject in people {
                try work.transaction.enqueue(
                    "UPDATE subject SET used_on = ?2 WHERE subject_id = ?1 AND used_on IS NULL",
                    [.blob(subject.bytes), .integer(Int64(work.now.date.daysSinceEpoch))])
            }
        }
    }

    /// - Returns: false where the person used it meanwhile or is gone, and nothing was done.
    private func end(_ subject: SubjectID) async throws -> Bool {
        try await work { work in
            var walk: UnusedWalk?
            let found = try work.person(subject, shared: false, with: [UnusedWalk.query]) {
                _, row in walk = try UnusedWalk(row)
            }
            let today = work.now.date
            guard let person = found, let walk, let unused = rules.policy.unused,
                walk.going(on: today, waiting: unused.waitDays) == walk,
                let day = end(afterUse: person.usedOn, walk), day <= today
            else { return false }
            _ = try work.erase(person, by: .server, under: unused.clause)
            return true
        }
    }

    /// Days of use have no ground any more.
    private func forgetUses(after start: SubjectID?, _ batch: Int) async throws -> UnusedStep {
        let isLeft = try await store.read { try $0.unusedWalk() != nil }
        guard isLeft else { return .nothing }
        let seen = try await store.read { try $0.uses(after: start, limit: batch) }
        try await work { work in
            let dated = seen.filter { $0.day != nil }
            try work.transaction.pin(
                "subject", by: "subject_id", dated.map(\.subject.bytes), shared: false)
            for use in dated {
                try work.transaction.enqueue(
                    "UPDATE subject SET used_on = NULL WHERE subject_id = ?1",
                    [.blob(use.subject.bytes)])
            }
            if seen.count < batch {
                try work.transaction.enqueue("DELETE FROM store WHERE name = 'unused-walk'", [])
            }
        }
        return UnusedStep(
            next: seen.count < batch ? nil : seen.last.map(placed), ended: 0, unreadable: 0)
    }
}

/// The last day on which an account was used; nil where no use was seen.
private struct LastUse: Sendable {
    let subject: SubjectID
    let day: CalendarDate?
}

extension Snapshot {
    fileprivate func uses(after place: SubjectID?, limit: Int) throws -> [LastUse] {
        try all(
            """
            SELECT subject_id, used_on FROM subject WHERE subject_id > ?1
            ORDER BY subject_id LIMIT ?2
            """, [.blob(place?.bytes ?? []), .integer(Int64(limit))]
        ) { row in
            guard let subject = SubjectID(bytes: row.blob(0)) else {
                throw StoreError.schema(.damaged)
            }
            return LastUse(subject: subject, day: row.day(1))
        }
    }
}

extension ResultRow {
    /// A column with a number of days since 1970-01-01; nil where it is empty.
    func day(_ column: Int) -> CalendarDate? {
        isNull(column) ? nil : CalendarDate(daysSinceEpoch: Int(integer(column)))
    }
}
