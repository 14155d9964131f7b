import PolicyLanguage
import Primitives

/// Categories of data.
extension Comparison {
    mutating func compareCategories() {
        let categories = compareDeclarations(
            old.categories, new.categories, .category, key: "categories", id: \.id)
        for category in categories.added {
            add(
                .categoryAdded,
                Place(part: .category, id: category.id.text, newClause: category.clause),
                new: .retention(category.retention), reach: .some(category.purposes))
        }
        for category in categories.removed {
            add(
                .categoryRemoved,
                Place(part: .category, id: category.id.text, oldClause: category.clause))
        }
        guard !categories.kept.isEmpty else { return }
        let users = (Self.users(old), Self.users(new))
        for (before, after) in categories.kept {
            let place = Place(
                part: .category, id: after.id.text, oldClause: before.clause,
                newClause: after.clause)
            compareWords("name", place, before.name, after.name)
            compareWords("description", place, before.description, after.description)
            compareCited(place)
            compareCollection(before, after, place, users: users)
            compareForm(before, after, place)
            compareMarks(before, after, place)
            comparePurposes(before, after, place)
            compareRetention(before, after)
        }
    }

    private static func users(_ policy: Policy) -> [PurposeID: [ServiceID]] {
        Dictionary(
            policy.purposes.map { ($0.id, $0.services) }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func compareCollection(
        _ before: Category, _ after: Category, _ place: Place,
        users: ([PurposeID: [ServiceID]], [PurposeID: [ServiceID]])
    ) {
        let reach = Change.Reach.some(after.purposes)
        if before.source != after.source {
            // What only somebody else had is with us now.
            let isNarrower = after.source == .provided && before.source != .elsewhere
            add(
                isNarrower ? .sourceNarrower : .sourceWider, place,
                old: .source(before.source), new: .source(after.source), reach: reach)
        } else {
            if let earlier = before.collector, let later = after.collector, earlier != later {
                add(
                    .collectorChanged, place, old: .recipient(earlier), new: .recipient(later),
                    reach: reach)
            }
            compareDeclared(
                .originChanged, "origin", place, before.origin, after.origin, reach: reach)
            let sources = compareList(
                before.derivedFrom, after.derivedFrom, place, key: "derived-from")
            for category in sources.added {
                add(.derivedFromAdded, place, item: .category(category), reach: reach)
            }
            for category in sources.removed {
                add(.derivedFromRemoved, place, item: .category(category))
            }
        }
        if after.consequence == nil {
            compareWords("consequence", place, before.consequence, nil)
        } else {
            compareDeclared(
                .consequenceChanged, "consequence", place, before.consequence, after.consequence,
                reach: reach)
        }
        if before.cardinality != after.cardinality {
            add(after.cardinality == .many ? .manyValues : .singleValue, place, reach: reach)
        }
        compareOrder(before.services, after.services, place, key: "services")
        guard before.services != after.services else { return }
        let stored = Self.storing(before, users.0)
        let stores = Self.storing(after, users.1)
        let known = Set(stored)
        let kept = Set(stores)
        for service in stores where !known.contains(service) {
            add(.storingServiceAdded, place, item: .service(service), reach: reach)
        }
        for service in stored where !kept.contains(service) {
            add(.storingServiceRemoved, place, item: .service(service))
        }
        if known == kept, before.services.isEmpty || after.services.isEmpty {
            add(.storingRewritten, place)
        }
    }

    /// Without a list, all services of its purposes may store it.
    private static func storing(
        _ category: Category, _ users: [PurposeID: [ServiceID]]
    ) -> [ServiceID] {
        guard category.services.isEmpty else { return category.services }
        var seen: Set<ServiceID> = []
        return category.purposes.flatMap { users[$0] ?? [] }.filter { seen.insert($0).inserted }
    }

    private mutating func compareForm(_ before: Category, _ after: Category, _ place: Place) {
        let reach = Change.Reach.some(after.purposes)
        if before.kind != after.kind {
            add(
                before.kind.isFree && !after.kind.isFree ? .formNarrower : .formWider, place,
                old: .line(before.kind.rawValue), new: .line(after.kind.rawValue), reach: reach)
        }
        let choices = compareList(before.choices, after.choices, place, key: "choices")
        for choice in choices.added { add(.choiceValueAdded, place, item: .written(choice)) }
        for choice in choices.removed { add(.choiceValueRemoved, place, item: .written(choice)) }
        if before.sizeMax != after.sizeMax {
            add(
                after.sizeMax > before.sizeMax ? .sizeLarger : .sizeSmaller, place,
                old: .number(before.sizeMax), new: .number(after.sizeMax))
        }
    }

    private mutating func compareMarks(_ before: Category, _ after: Category, _ place: Place) {
        let reach = Change.Reach.some(after.purposes)
        if before.isMandatory != after.isMandatory {
            add(after.isMandatory ? .becameMandatory : .becameOptional, place, reach: reach)
        }
        if before.isSensitive != after.isSensitive {
            add(after.isSensitive ? .becameSensitive : .sensitiveNoLonger, place, reach: reach)
        } else if before.condition != after.condition {
            let kind: Change.Kind =
                after.condition == .explicitConsent
                ? .conditionStronger : before.condition == nil ? .conditionSaid : .conditionWeaker
            add(
                kind, place, old: before.condition.map { .condition($0) },
                new: after.condition.map { .condition($0) }, reach: reach)
        }
        if before.isLookup != after.isLookup {
            add(after.isLookup ? .lookupAdded : .lookupRemoved, place, reach: reach)
        }
        compareVisibility(before, after, place, reach: reach)
        compareAbout(before, after, place, reach: reach)
    }

    /// What a person may publish is theirs to decide; what is public is not.
    private mutating func compareVisibility(
        _ before: Category, _ after: Category, _ place: Place, reach: Change.Reach
    ) {
        if before.visibility != after.visibility {
            let kind: Change.Kind =
                switch (before.visibility, after.visibility) {
                case (_, .public): .becamePublic
                case (.public, _): .publicNoLonger
                case (_, .publishable): .publishableAdded
                case (_, .private): .publishableRemoved
                }
            add(kind, place, reach: kind.isMaterial ? reach : .none)
        }
        if before.stays != after.stays {
            add(after.stays ? .staysPublic : .staysPublicNoLonger, place, reach: reach)
        }
    }

    /// Without a list it is about users.
    private mutating func compareAbout(
        _ before: Category, _ after: Category, _ place: Place, reach: Change.Reach
    ) {
        guard before.about != after.about else { return }
        let people = compareList(
            before.about.isEmpty ? [.user] : before.about,
            after.about.isEmpty ? [.user] : after.about, place, key: "about")
        for person in people.added {
            add(.aboutAdded, place, item: .person(person), reach: reach)
        }
        for person in people.removed { add(.aboutRemoved, place, item: .person(person)) }
        if before.about.isEmpty || after.about.isEmpty, people.added.isEmpty,
            people.removed.isEmpty
        {
            add(.aboutRewritten, place)
        }
    }

    private mutating func comparePurposes(_ before: Category, _ after: Category, _ place: Place) {
        let purposes = compareList(before.purposes, after.purposes, place, key: "purposes")
        for purpose in purposes.added {
            add(
                .categoryPurposeAdded, place, item: .purpose(purpose), reach: .some([purpose]))
        }
        for purpose in purposes.removed {
            add(.categoryPurposeRemoved, place, item: .purpose(purpose))
        }
    }

    private mutating func compareRetention(_ before: Category, _ after: Category) {
        let place = Place(
            part: .category, id: after.id.text, oldClause: before.retention.clause,
            newClause: after.retention.clause)
        let (old, new) = (before.retention, after.retention)
        if old.start != new.start || old.period != new.period {
            let kind: Change.Kind =
                new.mayExceed(old)
                ? .retentionLonger : old.mayExceed(new) ? .retentionShorter : .retentionRewritten
            add(
                kind, place, old: .retention(old), new: .retention(new),
                reach: .some(after.purposes))
        }
        compareSaid(
            (.criteriaAdded, .criteriaRemoved, .criteriaChanged), "retention.criteria", place,
            old.criteria, new.criteria, reach: .some(after.purposes))
        compareRemains(old, new, place, reach: .some(after.purposes))
        compareCited(place, key: "retention")
    }
}

extension Comparison {
    /// What is left when a value goes: without the keys there is nothing left.
    private mutating func compareRemains(
        _ old: Retention, _ new: Retention, _ place: Place, reach: Change.Reach
    ) {
        compareLength(
            old.backups, new.backups, place, (.backupsLonger, .backupsShorter, .backupsRewritten),
            reach: reach)
        compareLength(
            old.deleted, new.deleted, place, (.deletionLater, .deletionSooner, .deletionRewritten),
            reach: reach)
        compareLength(
            old.trash, new.trash, place, (.trashLonger, .trashShorter, .trashRewritten),
            reach: reach)
        if old.leavesAggregates != new.leavesAggregates {
            add(new.leavesAggregates ? .aggregatesStay : .aggregatesGo, place, reach: reach)
        }
    }
}

extension Retention {
    /// Whether a value may be kept longer under this than under the other. An account may end on
    /// the day of the collection, or never: what counts from its end outlasts any period from the
    /// collection.
    fileprivate func mayExceed(_ other: Retention) -> Bool {
        switch (start, other.start) {
        case (.accountEnd, .collection): true
        case (.collection, .accountEnd), (.collection, .collection), (.accountEnd, .accountEnd):
            period.milliseconds > other.period.milliseconds
        }
    }
}

extension Category.Kind {
    /// Whether anything at all can be written in it.
    fileprivate var isFree: Bool { self == .text || self == .json }
}
