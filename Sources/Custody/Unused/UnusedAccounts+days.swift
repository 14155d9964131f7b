internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

extension UnusedAccounts {
    /// For how many days nothing ends after something that people could not be warned of before: a
    /// version that ends accounts sooner, a clock that leapt.
    var waitDays: Int { (warning ?? Self.warningDefault).days }

    /// The first day on which an account is no more, if it is not used again.
    func end(afterUse day: CalendarDate) -> CalendarDate {
        day.adding(days: period.days + 1)
    }

    /// Whether people who count on an earlier version would be warned, or lose their account,
    /// sooner than it said.
    fileprivate func isSooner(than earlier: UnusedAccounts?) -> Bool {
        guard let earlier else { return true }
        return period.days < earlier.period.days
            || period.days - waitDays < earlier.period.days - earlier.waitDays
    }
}

extension Custodian {
    /// The first day on which an account may end for want of use; nil where none does.
    ///
    /// The version that brought such ends, or brought them forward, has been in force for as long
    /// as people are warned.
    var firstUnusedEnd: CalendarDate? {
        guard let unused = rules.policy.unused else { return nil }
        var first = rules.start.date.adding(days: unused.waitDays + 1)
        if let own = history.versions.firstIndex(where: { $0.digest == rules.digest }) {
            var place = own
            while place > 0 {
                let policy = history.versions[place].policy
                guard let ends = policy.unused,
                    !ends.isSooner(than: history.versions[place - 1].policy.unused)
                else { break }
                place -= 1
            }
            // A later version may warn later, and takes no day back that people were told.
            let days = history.versions[place...own].compactMap { version in
                version.policy.unused.map {
                    history.versions[place].effectiveAt.date.adding(days: $0.waitDays + 1)
                }
            }
            first = days.max() ?? first
        }
        return first
    }

    /// The day on which an account ends unless it is used before; nil where none does, and while
    /// nobody knows since when it is unused.
    func end(afterUse day: CalendarDate?, _ walk: UnusedWalk?) -> CalendarDate? {
        guard let unused = rules.policy.unused, let day, let first = firstUnusedEnd else {
            return nil
        }
        return max(unused.end(afterUse: day), first, walk?.resumesOn ?? first)
    }
}

extension CalendarDate {
    func adding(days: Int) -> CalendarDate {
        CalendarDate(daysSinceEpoch: daysSinceEpoch + days)
    }
}
