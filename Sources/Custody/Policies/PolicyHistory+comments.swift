internal import PolicyDifference
package import PolicyEngine
package import PolicyLanguage
package import Primitives

/// That people can comment on a version before it takes force, as the version before it promised.
package struct OpenComments: Hashable, Sendable {
    /// In which languages, as was promised.
    package let promise: CommentPeriod
    /// Comments are taken up to its end, in UTC.
    package let lastDay: CalendarDate
    /// Where they go.
    package let contact: Contact

    package func isOpen(at now: Instant) -> Bool { now.date <= lastDay }
}

extension PolicyHistory {
    /// How people can comment on a version, also once its time for comments is over; nil for one
    /// that is in force by then, changes nothing material, or follows one that promises no
    /// comments.
    package func comments(on digest: PolicyDigest, at now: Instant) -> OpenComments? {
        guard let place = versions.firstIndex(where: { $0.digest == digest }), place > 0,
            versions[place].effectiveAt > now
        else { return nil }
        let (before, version) = (versions[place - 1], versions[place])
        guard let promise = before.policy.acceptance.comments,
            Difference(from: before.policy, to: version.policy).isMaterial
        else { return nil }
        let end = version.publishedAt.adding(milliseconds: promise.period.milliseconds)
        // The day on which it takes force is no day for comments any more.
        let dayBefore = version.effectiveAt.adding(milliseconds: -1).date
        return OpenComments(
            promise: promise, lastDay: min(end.date, dayBefore), contact: before.policy.contact)
    }
}
