internal import Database
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
package import Primitives

/// When an account ends, as a service was told.
package struct ActivityAnswer: Sendable {
    /// Unless the account is used before; nil where it does not end by itself, and while nobody
    /// knows since when it is unused.
    package let endsOn: CalendarDate?
    package let entry: Int64
}

extension Custodian {
    /// Notes that a person uses their account today.
    ///
    /// Nothing finer than the day is kept, nothing at all where the policy ends no account for
    /// want of use, and no entry is made. What was noted today already is only looked up.
    /// - Throws: ``CustodyError/unknownSubject``.
    package func noteUse(of subject: SubjectID) async throws {
        let person = try await store.read { try Person.read(subject, $0, self) }
        guard let person else { throw CustodyError.unknownSubject }
        guard isNews(edge.now().date, after: person.usedOn) else { return }
        try await work { work in
            try work.noteUse(of: try work.knownPerson(subject, entries: 0))
        }
    }

    /// Tells a service until when a person has to use their account for it to stay; recorded.
    package func activity(
        of subject: SubjectID, by actor: Actor
    ) async throws -> ActivityAnswer {
        let clause = rules.policy.unused?.clause ?? accessClause
        return try await work { work in
            var walk: UnusedWalk?
            let person = try work.knownPerson(subject, shared: true, with: [UnusedWalk.query]) {
                _, row in walk = try UnusedWalk(row)
            }
            let entry = try work.record(
                .inspection, by: actor, clauses: [clause], about: [person])
            return ActivityAnswer(endsOn: end(afterUse: person.usedOn, walk), entry: entry)
        }
    }

    /// Whether a use on that day has to be written down. A day is never taken back: a clock that
    /// was wrong must not end anybody's account.
    func isNews(_ day: CalendarDate, after last: CalendarDate?) -> Bool {
        guard rules.policy.unused != nil else { return false }
        return last.map { $0 < day } ?? true
    }
}

extension Work {
    /// Writes down the day of a use, once a day.
    /// - Parameter person: held alone.
    func noteUse(of person: Person) throws {
        guard custodian.isNews(now.date, after: person.usedOn) else { return }
        try transaction.enqueue(
            "UPDATE subject SET used_on = ?2 WHERE subject_id = ?1",
            [.blob(person.id.bytes), .integer(Int64(now.date.daysSinceEpoch))])
    }
}
