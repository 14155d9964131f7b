import PolicyLanguage
import Primitives

/// Statutory periods, and where periods alone are compared.
extension Comparison {
    mutating func compareStatutory() {
        let periods = compareDeclarations(
            old.statutoryPeriods, new.statutoryPeriods, .statutory, key: "statutory", id: \.id)
        guard old.statutoryPeriods != new.statutoryPeriods else { return }
        let serving = Dictionary(
            new.categories.map { ($0.id, $0.purposes) }, uniquingKeysWith: { first, _ in first })
        for period in periods.added {
            add(
                .statutoryAdded,
                Place(part: .statutory, id: period.id, newClause: period.clause),
                new: .period(period.period), reach: Self.reach(period.categories, serving))
        }
        for period in periods.removed {
            add(
                .statutoryRemoved,
                Place(part: .statutory, id: period.id, oldClause: period.clause))
        }
        for (before, after) in periods.kept { compare(before, after, serving) }
    }

    private mutating func compare(
        _ before: StatutoryPeriod, _ after: StatutoryPeriod, _ serving: [CategoryID: [PurposeID]]
    ) {
        let place = Place(
            part: .statutory, id: after.id, oldClause: before.clause, newClause: after.clause)
        compareWords("name", place, before.name, after.name)
        compareCited(place)
        if before.source != after.source {
            add(.statutorySourceChanged, place, old: .line(before.source), new: .line(after.source))
        }
        let categories = compareList(before.categories, after.categories, place, key: "categories")
        for category in categories.added {
            add(
                .statutoryCategoryAdded, place, item: .category(category),
                reach: Self.reach([category], serving))
        }
        for category in categories.removed {
            add(.statutoryCategoryRemoved, place, item: .category(category))
        }
        if before.period != after.period {
            add(
                Self.kind(
                    before.period, after.period, .statutoryLonger, .statutoryShorter,
                    .statutoryRewritten), place, old: .period(before.period),
                new: .period(after.period), reach: Self.reach(after.categories, serving))
        }
    }

    /// The purposes that these categories serve.
    static func reach(
        _ categories: [CategoryID], _ serving: [CategoryID: [PurposeID]]
    ) -> Change.Reach {
        .some(Set(categories.flatMap { serving[$0] ?? [] }).sorted())
    }

    static func kind(
        _ before: Period, _ after: Period, _ longer: Change.Kind, _ shorter: Change.Kind,
        _ same: Change.Kind
    ) -> Change.Kind {
        let (earlier, later) = (before.milliseconds, after.milliseconds)
        return later > earlier ? longer : later < earlier ? shorter : same
    }
}
