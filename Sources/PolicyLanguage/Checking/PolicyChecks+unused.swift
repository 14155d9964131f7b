import Primitives

/// An account ends on a day, and not before people can have been told.
extension PolicyChecks {
    mutating func checkUnused() {
        guard let unused = draft.unused, !unused.fields.isBroken else { return }
        let (value, fields) = (unused.value, unused.fields)
        guard isRead(value.period, fields, "period") else { return }
        let daysMin = UnusedAccounts.daysMin
        if !value.period.isOfDays || value.period.days < daysMin {
            findings.error(
                "accounts end for want of use after \(value.period.text)",
                at: fields.position("period"), clause: fields.clause,
                hint: "write whole days, months or years, at least \(daysMin) days: P1Y")
        }
        guard let warning = value.warning, isRead(warning, fields, "warning") else { return }
        if !warning.isOfDays || warning.count == 0 || warning.days >= value.period.days {
            findings.error(
                "people are told \(warning.text) before an account ends that is unused for"
                    + " \(value.period.text)", at: fields.position("warning"),
                clause: fields.clause,
                hint: "write whole days, months or years, less than `period`: P30D")
        }
    }

    /// Whether a period is the file's own and not the stand-in for a wrong one.
    private func isRead(_ period: Period, _ fields: Fields, _ key: String) -> Bool {
        guard case .scalar(let text, _)? = fields.tree(key)?.content else { return false }
        return Period(text: text.trimmed) == period
    }
}

extension Period {
    fileprivate var isOfDays: Bool { unit == .days || unit == .months || unit == .years }
}
