import PolicyLanguage
import Primitives

/// The policy as a whole, entities, services and acceptance.
extension Comparison {
    mutating func compareTop() {
        let place = Place(part: .policy)
        if old.id != new.id {
            add(.policyOther, place, old: .line(old.id), new: .line(new.id), reach: .all)
        }
        if old.version != new.version {
            add(.versionChanged, place, old: .line(old.version), new: .line(new.version))
        }
        if old.published != new.published {
            add(.publishedChanged, place, old: .date(old.published), new: .date(new.published))
        }
        if old.effective != new.effective {
            add(.effectiveChanged, place, old: .date(old.effective), new: .date(new.effective))
        }
        if old.address != new.address {
            add(.addressChanged, place, old: .line(old.address), new: .line(new.address))
        }
        compareLanguages(place)
        compareWords("title", place, old.title, new.title)
    }

    private mutating func compareLanguages(_ place: Place) {
        let change = compareList(old.languages, new.languages, place, key: "languages")
        for language in change.added { add(.languageAdded, place, item: .language(language)) }
        for language in change.removed { add(.languageRemoved, place, item: .language(language)) }
        if let before = old.languages.first, let after = new.languages.first, before != after {
            add(
                .authenticLanguageChanged, place, item: .language(after), old: .line(before.tag),
                new: .line(after.tag))
        }
    }

    mutating func compareAcceptance() {
        let (before, after) = (old.acceptance, new.acceptance)
        let place = Place(
            part: .acceptance, oldClause: before.clause, newClause: after.clause)
        if before.mode != after.mode {
            add(
                after.mode == .explicit ? .acceptanceStronger : .acceptanceWeaker, place,
                old: .mode(before.mode), new: .mode(after.mode))
        }
        compareWords("statement", place, before.statement, after.statement)
        compareCited(place)
        compareLength(
            before.notice, after.notice, place,
            (.noticeLonger, .noticeShorter, .noticeRewritten))
        compareLength(
            before.minorNotice, after.minorNotice, place,
            (.minorNoticeLonger, .minorNoticeShorter, .minorNoticeRewritten))
        compareComments(before, after, place)
        compareLength(
            before.grace, after.grace, place, (.graceLonger, .graceShorter, .graceRewritten))
        if before.isSilent != after.isSilent {
            add(after.isSilent ? .silenceCounts : .silenceCountsNoLonger, place)
        }
    }

    /// Without a period there is none of it.
    mutating func compareLength(
        _ before: Period?, _ after: Period?, _ place: Place,
        _ kinds: (longer: Change.Kind, shorter: Change.Kind, same: Change.Kind),
        reach: Change.Reach = .none
    ) {
        guard before != after else { return }
        let (earlier, later) = (before?.milliseconds ?? 0, after?.milliseconds ?? 0)
        add(
            later > earlier ? kinds.longer : later < earlier ? kinds.shorter : kinds.same, place,
            old: before.map { .period($0) }, new: after.map { .period($0) }, reach: reach)
    }

    mutating func compareEntities() {
        compareEntity(.controller, .controllerChanged, old.controller, new.controller, reach: .all)
        let entities = compareDeclarations(
            old.affiliates, new.affiliates, .affiliate, key: "affiliates", id: \.id)
        for entity in entities.added {
            add(
                .affiliateAdded,
                Place(part: .affiliate, id: entity.id.text, newClause: entity.clause))
        }
        for entity in entities.removed {
            add(
                .affiliateRemoved,
                Place(part: .affiliate, id: entity.id.text, oldClause: entity.clause))
        }
        for (before, after) in entities.kept {
            compareEntity(.affiliate, .affiliateChanged, before, after, reach: .none)
        }
    }

    /// A legal entity is who its name says it is: another name is another entity.
    private mutating func compareEntity(
        _ part: Change.Part, _ kind: Change.Kind, _ before: Entity, _ after: Entity,
        reach: Change.Reach
    ) {
        let place = Place(
            part: part, id: after.id.text, oldClause: before.clause, newClause: after.clause)
        if before.id != after.id || before.name != after.name {
            add(kind, place, old: .line(before.name), new: .line(after.name), reach: reach)
        }
        compareContact("site", place, before.site, after.site)
        compareContact("address", place, before.address, after.address)
        compareCountry(before.country, after.country, place, reach: .none)
        compareRepresentative(
            before.representative, after.representative, place, key: "representative",
            (.representativeAdded, .representativeRemoved))
        compareRepresentative(
            before.britishRepresentative, after.britishRepresentative, place,
            key: "uk-representative", (.britishRepresentativeAdded, .britishRepresentativeRemoved))
        compareOfficer(before.officer, after.officer, place)
        compareCited(place)
    }

    mutating func compareContact(
        _ key: String, _ place: Place, _ before: String?, _ after: String?
    ) {
        guard before != after else { return }
        add(
            .entityContactChanged, place, item: .key(key), old: before.map { .line($0) },
            new: after.map { .line($0) })
    }

    private mutating func compareRepresentative(
        _ before: Representative?, _ after: Representative?, _ place: Place, key: String,
        _ kinds: (added: Change.Kind, removed: Change.Kind)
    ) {
        guard let before, let after else {
            if let after { add(kinds.added, place, new: .line(after.name)) }
            if let before { add(kinds.removed, place, old: .line(before.name)) }
            return
        }
        compareContact(key, place, before.name, after.name)
        compareContact(key, place, before.address, after.address)
    }

    private mutating func compareOfficer(_ before: Officer?, _ after: Officer?, _ place: Place) {
        var place = place
        place.oldClause = before?.clause
        place.newClause = after?.clause
        guard let before, let after else {
            if let after { add(.officerAdded, place, new: .line(after.name)) }
            if let before { add(.officerRemoved, place, old: .line(before.name)) }
            return
        }
        compareContact("officer", place, before.name, after.name)
        compareContact("officer", place, before.address, after.address)
        compareCited(place, key: "officer")
    }

    mutating func compareServices() {
        let services = compareDeclarations(
            old.services, new.services, .service, key: "services", id: \.id)
        for service in services.added {
            add(
                .serviceAdded, Place(part: .service, id: service.id.text, newClause: service.clause)
            )
        }
        for service in services.removed {
            add(
                .serviceRemoved,
                Place(part: .service, id: service.id.text, oldClause: service.clause))
        }
        for (before, after) in services.kept { compare(before, after) }
    }

    private mutating func compare(_ before: Service, _ after: Service) {
        let place = Place(
            part: .service, id: after.id.text, oldClause: before.clause, newClause: after.clause)
        let reach = purposes(of: after.id)
        compareWords("name", place, before.name, after.name)
        if before.entity != after.entity {
            add(
                .serviceEntityChanged, place, old: .entity(before.entity),
                new: .entity(after.entity), reach: reach)
        }
        let hosts = compareList(before.hosts, after.hosts, place, key: "hosts")
        for host in hosts.added { add(.hostAdded, place, item: .written(host)) }
        for host in hosts.removed { add(.hostRemoved, place, item: .written(host)) }
        if before.requiresCookies != after.requiresCookies {
            add(after.requiresCookies ? .cookiesRequired : .cookiesOptional, place)
        }
        compareActsFor(before.actsFor, after.actsFor, place, reach: reach)
        compareCited(place)
        let regulation = Place(
            part: .service, id: after.id.text, oldClause: before.regulation.clause,
            newClause: after.regulation.clause)
        compareDeclared(
            .placeChanged, "place", regulation, before.regulation.place, after.regulation.place,
            reach: reach)
        compareDeclared(
            .accessChanged, "access", regulation, before.regulation.access,
            after.regulation.access, reach: reach)
        compareCited(regulation, key: "regulation")
        compareCountries(before.countries, after.countries, regulation, reach: reach)
        compareTransfer(
            before.transfer, after.transfer, regulation, reach: reach,
            isInside: !after.countries.isEmpty
                && after.countries.allSatisfy(EconomicArea.includes))
    }

    /// Whoever decides about the data is its controller: another one is material both ways.
    private mutating func compareActsFor(
        _ before: Text?, _ after: Text?, _ place: Place, reach: Change.Reach
    ) {
        switch (before, after) {
        case (nil, let text?): add(.actsForAdded, place, new: .text(text), reach: reach)
        case (let text?, nil): add(.actsForRemoved, place, old: .text(text), reach: reach)
        case (let earlier, let later):
            compareDeclared(.actsForChanged, "acts-for", place, earlier, later, reach: reach)
        }
    }
}
