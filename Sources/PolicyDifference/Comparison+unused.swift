import PolicyLanguage

/// Accounts that end for want of use.
///
/// An account that ends sooner is lost sooner, and one that stays longer has its data kept longer:
/// neither is less for people, so each is more. Only what stays longer reaches the purposes.
extension Comparison {
    mutating func compareUnused() {
        guard let before = old.unused, let after = new.unused else {
            if let after = new.unused {
                add(
                    .unusedAdded, Place(part: .unused, newClause: after.clause),
                    new: .period(after.period))
            }
            if let before = old.unused {
                add(
                    .unusedRemoved, Place(part: .unused, oldClause: before.clause),
                    old: .period(before.period), reach: .all)
            }
            return
        }
        let place = Place(part: .unused, oldClause: before.clause, newClause: after.clause)
        compareLength(
            before.period, after.period, place, (.unusedLonger, .unusedShorter, .unusedRewritten),
            reach: after.period.days > before.period.days ? .all : .none)
        compareLength(
            before.warning, after.warning, place,
            (.unusedWarningLonger, .unusedWarningShorter, .unusedWarningRewritten))
        compareDeclared(.unusedTextChanged, "text", place, before.text, after.text)
        compareCited(place)
    }
}
