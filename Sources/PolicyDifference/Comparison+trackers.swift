import PolicyLanguage
import Primitives

/// Cookies, whatever else recognizes a device, and counters.
extension Comparison {
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

    /// Without a list any service sets it.
    private mutating func compareSetting(
        _ before: Cookie, _ after: Cookie, _ place: Place, reach: Change.Reach
    ) {
        guard before.services != after.services else { return }
        let services = compareList(
            before.services.isEmpty ? old.services.map(\.id) : before.services,
            after.services.isEmpty ? new.services.map(\.id) : after.services, place,
            key: "services")
        for service in services.added {
            add(.cookieServiceAdded, place, item: .service(service), reach: reach)
        }
        for service in services.removed {
            add(.cookieServiceRemoved, place, item: .service(service))
        }
        if before.services.isEmpty || after.services.isEmpty, services.added.isEmpty,
            services.removed.isEmpty
        {
            add(.cookieServicesRewritten, place)
        }
    }

    /// In a case that a version does not name, its lifetime of all cases holds. A case is told by
    /// its words in the authentic language: other words are another case.
    private mutating func compareCases(
        _ before: Cookie, _ after: Cookie, _ place: Place, reach: Change.Reach
    ) {
        guard before.cases != after.cases, let binding = authentic ?? new.languages.first else {
            return
        }
        let name = { (each: LifetimeCase) in Self.folded(each.when[binding]) }
        let earlier = Dictionary(
            before.cases.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
        let later = Dictionary(
            after.cases.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
        compareOrder(before.cases.map(name), after.cases.map(name), place, key: "cases")
        let gone = before.cases.filter { later[name($0)] == nil }
        for each in after.cases + gone {
            let (old, new) = (earlier[name(each)], later[name(each)])
            if let old, let new { compareWords("cases", place, old.when, new.when) }
            guard old?.lifetime != new?.lifetime else { continue }
            let (from, to) = (old?.lifetime ?? before.lifetime, new?.lifetime ?? after.lifetime)
            add(
                Self.kind(from, to, .cookieCaseLonger, .cookieCaseShorter, .cookieCaseRewritten),
                place, item: .words(each.when, binding), old: .lifetime(from), new: .lifetime(to),
                reach: reach)
        }
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
        compareCases(before, after, place, reach: reach)
        if before.isRenewed != after.isRenewed {
            add(after.isRenewed ? .cookieRenewed : .cookieRenewedNoLonger, place, reach: reach)
        }
        compareSetting(before, after, place, reach: reach)
        if before.isNecessary != after.isNecessary {
            add(after.isNecessary ? .cookieWithoutAsking : .cookieAsksFirst, place, reach: reach)
        }
        if before.role != after.role {
            add(
                .cookieRoleChanged, place, old: .line(before.role.rawValue),
                new: .line(after.role.rawValue))
        }
        if before.storage != after.storage {
            add(
                .storageChanged, place, old: .storage(before.storage),
                new: .storage(after.storage), reach: reach)
        }
        compareParty(before.party, after.party, place, reach: reach)
        compareAudience(before.audience, after.audience, place, reach: reach)
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
            compareParty(before.party, after.party, place, reach: reach)
            compareAudience(before.audience, after.audience, place, reach: reach)
        }
    }

    private mutating func compareParty(
        _ before: RecipientID?, _ after: RecipientID?, _ place: Place, reach: Change.Reach
    ) {
        guard before != after else { return }
        add(
            after == nil ? .partyRemoved : .partyAdded, place, old: before.map { .recipient($0) },
            new: after.map { .recipient($0) }, reach: reach)
    }

    /// Without the exemption's conditions a tracker may do more; with the exemption nobody is
    /// asked. So neither its coming nor its going is to people's advantage.
    private mutating func compareAudience(
        _ before: AudienceMeasurement?, _ after: AudienceMeasurement?, _ place: Place,
        reach: Change.Reach
    ) {
        guard let before, let after else {
            if before != nil { add(.audienceLimitsDropped, place, reach: reach) }
            if after != nil { add(.audienceExempted, place, reach: reach) }
            return
        }
        let conditions = compareList(
            before.conditions, after.conditions, place, key: "audience.conditions")
        for condition in conditions.added {
            add(.audienceConditionAdded, place, item: .audience(condition))
        }
        for condition in conditions.removed {
            add(.audienceConditionRemoved, place, item: .audience(condition), reach: reach)
        }
        if before.kept != after.kept {
            add(
                Self.kind(
                    before.kept, after.kept, .audienceLonger, .audienceShorter,
                    .audienceRewritten), place, old: .period(before.kept),
                new: .period(after.kept), reach: reach)
        }
        switch (before.objection, after.objection) {
        case (nil, let text?): add(.audienceObjectionAdded, place, new: .text(text))
        case (let text?, nil):
            add(.audienceObjectionRemoved, place, old: .text(text), reach: reach)
        case (let earlier, let later): compareWords("audience.objection", place, earlier, later)
        }
    }
}
