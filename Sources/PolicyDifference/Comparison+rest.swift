import PolicyLanguage
import Primitives

/// Statutory periods, cookies and counters.
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

    private static func reach(
        _ categories: [CategoryID], _ serving: [CategoryID: [PurposeID]]
    ) -> Change.Reach {
        .some(Set(categories.flatMap { serving[$0] ?? [] }).sorted())
    }

    private static func kind(
        _ before: Period, _ after: Period, _ longer: Change.Kind, _ shorter: Change.Kind,
        _ same: Change.Kind
    ) -> Change.Kind {
        let (earlier, later) = (before.milliseconds, after.milliseconds)
        return later > earlier ? longer : later < earlier ? shorter : same
    }

    mutating func compareCookies() {
        let cookies = compareDeclarations(
            old.cookies, new.cookies, .cookie, key: "cookies", id: \.id)
        for cookie in cookies.added {
            add(
                .cookieAdded, Place(part: .cookie, id: cookie.id, newClause: cookie.clause),
                item: .purpose(cookie.purpose), new: .lifetime(cookie.lifetime),
                reach: .some([cookie.purpose]))
        }
        for cookie in cookies.removed {
            add(.cookieRemoved, Place(part: .cookie, id: cookie.id, oldClause: cookie.clause))
        }
        for (before, after) in cookies.kept { compare(before, after) }
    }

    private mutating func compare(_ before: Cookie, _ after: Cookie) {
        let place = Place(
            part: .cookie, id: after.id, oldClause: before.clause, newClause: after.clause)
        let reach = Change.Reach.some([after.purpose])
        compareCited(place)
        if before.purpose != after.purpose {
            add(
                .cookiePurposeChanged, place, old: .purpose(before.purpose),
                new: .purpose(after.purpose), reach: reach)
        }
        compareDeclared(
            .cookieContentChanged, "content", place, before.content, after.content, reach: reach)
        if before.lifetime != after.lifetime {
            add(
                Self.kind(
                    before.lifetime, after.lifetime, .cookieLonger, .cookieShorter,
                    .cookieRewritten), place, old: .lifetime(before.lifetime),
                new: .lifetime(after.lifetime), reach: reach)
        }
        if before.isNecessary != after.isNecessary {
            add(after.isNecessary ? .cookieWithoutAsking : .cookieAsksFirst, place, reach: reach)
        }
        if before.role != after.role {
            add(
                .cookieRoleChanged, place, old: .line(before.role.rawValue),
                new: .line(after.role.rawValue))
        }
    }

    mutating func compareCounters() {
        let counters = compareDeclarations(
            old.counters, new.counters, .counter, key: "counters", id: \.id)
        for counter in counters.added {
            add(
                .counterAdded, Place(part: .counter, id: counter.id, newClause: counter.clause),
                item: .purpose(counter.purpose), reach: .some([counter.purpose]))
        }
        for counter in counters.removed {
            add(.counterRemoved, Place(part: .counter, id: counter.id, oldClause: counter.clause))
        }
        for (before, after) in counters.kept {
            let place = Place(
                part: .counter, id: after.id, oldClause: before.clause, newClause: after.clause)
            let reach = Change.Reach.some([after.purpose])
            compareWords("name", place, before.name, after.name)
            compareCited(place)
            if before.purpose != after.purpose {
                add(
                    .counterPurposeChanged, place, old: .purpose(before.purpose),
                    new: .purpose(after.purpose), reach: reach)
            }
            let categories = compareList(
                before.categories, after.categories, place, key: "categories")
            for category in categories.added {
                add(.counterCategoryAdded, place, item: .category(category), reach: reach)
            }
            for category in categories.removed {
                add(.counterCategoryRemoved, place, item: .category(category))
            }
        }
    }
}
