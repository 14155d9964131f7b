import PolicyLanguage
import Primitives

/// Children, decisions that a program takes alone, and the browser's signal.
extension Comparison {
    mutating func compareChildren() {
        guard let before = old.children, let after = new.children else {
            if let after = new.children {
                add(
                    .childrenAdded, Place(part: .children, newClause: after.clause),
                    new: .number(after.age))
            }
            if let before = old.children {
                add(
                    .childrenRemoved, Place(part: .children, oldClause: before.clause),
                    old: .number(before.age))
            }
            return
        }
        let place = Place(part: .children, oldClause: before.clause, newClause: after.clause)
        if before.age != after.age {
            add(
                after.age < before.age ? .childrenAgeLower : .childrenAgeHigher, place,
                old: .number(before.age), new: .number(after.age))
        }
        compareWords("text", place, before.text, after.text)
        compareCited(place)
    }

    mutating func compareDecisions() {
        let decisions = compareDeclarations(
            old.decisions, new.decisions, .decision, key: "decisions", id: \.id)
        for decision in decisions.added {
            add(
                .decisionAdded,
                Place(part: .decision, id: decision.id, newClause: decision.clause),
                item: .purpose(decision.purpose), reach: .some([decision.purpose]))
        }
        for decision in decisions.removed {
            add(
                .decisionRemoved,
                Place(part: .decision, id: decision.id, oldClause: decision.clause))
        }
        for (before, after) in decisions.kept { compare(before, after) }
    }

    private mutating func compare(_ before: Decision, _ after: Decision) {
        let place = Place(
            part: .decision, id: after.id, oldClause: before.clause, newClause: after.clause)
        let reach = Change.Reach.some([after.purpose])
        compareWords("name", place, before.name, after.name)
        compareCited(place)
        if before.purpose != after.purpose {
            add(
                .decisionPurposeChanged, place, old: .purpose(before.purpose),
                new: .purpose(after.purpose), reach: reach)
        }
        let categories = compareList(before.categories, after.categories, place, key: "categories")
        for category in categories.added {
            add(.decisionCategoryAdded, place, item: .category(category), reach: reach)
        }
        for category in categories.removed {
            add(.decisionCategoryRemoved, place, item: .category(category))
        }
        if before.basis != after.basis {
            add(
                after.basis == .consent ? .decisionAsksFirst : .decisionBasisChanged, place,
                old: .decision(before.basis), new: .decision(after.basis), reach: reach)
        }
        compareDeclared(
            .decisionLogicChanged, "logic", place, before.logic, after.logic, reach: reach)
        compareDeclared(
            .decisionConsequencesChanged, "consequences", place, before.consequences,
            after.consequences, reach: reach)
        switch (before.safeguards, after.safeguards) {
        case (nil, let text?): add(.decisionSafeguardsAdded, place, new: .text(text))
        case (let text?, nil):
            add(.decisionSafeguardsRemoved, place, old: .text(text), reach: reach)
        case (let earlier, let later): compareWords("safeguards", place, earlier, later)
        }
    }

    mutating func compareSignals() {
        comparePrivacyControl()
        compareDoNotTrack()
    }

    private mutating func comparePrivacyControl() {
        guard let before = old.privacyControl, let after = new.privacyControl else {
            if let after = new.privacyControl {
                add(.signalAdded, Place(part: .signal, id: "gpc", newClause: after.clause))
            }
            if let before = old.privacyControl {
                add(
                    .signalRemoved, Place(part: .signal, id: "gpc", oldClause: before.clause),
                    reach: .some(before.purposes))
            }
            return
        }
        let place = Place(
            part: .signal, id: "gpc", oldClause: before.clause, newClause: after.clause)
        compareCited(place)
        let purposes = compareList(before.purposes, after.purposes, place, key: "purposes")
        for purpose in purposes.added { add(.signalPurposeAdded, place, item: .purpose(purpose)) }
        for purpose in purposes.removed {
            add(
                .signalPurposeRemoved, place, item: .purpose(purpose), reach: .some([purpose]))
        }
    }

    /// The signal may be known and refuse nothing, so what counts is what it refuses.
    private mutating func compareDoNotTrack() {
        let (before, after) = (old.doNotTrack, new.doNotTrack)
        guard before != after else { return }
        let place = Place(
            part: .signal, id: "dnt", oldClause: before?.clause, newClause: after?.clause)
        if before == nil { add(.doNotTrackSaid, place) }
        if after == nil { add(.doNotTrackUnsaid, place) }
        compareCited(place)
        let purposes = compareList(
            before?.purposes ?? [], after?.purposes ?? [], place, key: "purposes")
        for purpose in purposes.added {
            add(.doNotTrackPurposeAdded, place, item: .purpose(purpose))
        }
        for purpose in purposes.removed {
            add(
                .doNotTrackPurposeRemoved, place, item: .purpose(purpose),
                reach: .some([purpose]))
        }
    }
}
