package import Primitives

/// That an account ends by itself for want of use (GDPR article 5(1)(e)).
package struct UnusedAccounts: Hashable, Sendable {
    /// The fewest days after which an account may end.
    package static let daysMin = 30
    /// For how long nothing ends where a policy that names no warning begins to say it.
    package static let warningDefault = Period(count: 30, unit: .days)

    package var clause: ClauseID
    /// How long nobody uses an account before it ends; whole days, months or years.
    package var period: Period
    /// How long before the end the operator tells the person; shorter than ``period``.
    package var warning: Period?
    package var text: Text?

    package init(clause: ClauseID, period: Period, warning: Period? = nil, text: Text? = nil) {
        self.clause = clause
        self.period = period
        self.warning = warning
        self.text = text
    }
}

extension Period {
    /// The whole days of ``milliseconds``, an upper bound too.
    package var days: Int { Int((milliseconds + 86_399_999) / 86_400_000) }
}
