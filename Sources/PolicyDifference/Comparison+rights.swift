import PolicyLanguage
import Primitives

/// How soon and where a right holds, and what the operator promises never to do.
extension Comparison {
    mutating func compareAnswers(_ before: Right, _ after: Right, _ place: Place) {
        compareResponse(before.response, after.response, place)
        compareLength(
            before.extensionMax, after.extensionMax, place,
            (.extensionLonger, .extensionShorter, .extensionRewritten))
        compareFree(before.freePerYear, after.freePerYear, place)
        switch (before.agent, after.agent) {
        case (nil, let text?): add(.agentAdded, place, new: .text(text))
        case (let text?, nil): add(.agentRemoved, place, old: .text(text))
        case (let earlier, let later): compareWords("agent", place, earlier, later)
        }
    }

    /// Without a number nothing is promised.
    private mutating func compareFree(_ before: Int?, _ after: Int?, _ place: Place) {
        guard before != after else { return }
        let kind: Change.Kind =
            switch (before, after) {
            case (nil, _): .freeRequestsAdded
            case (_, nil): .freeRequestsRemoved
            case (let earlier?, let later?):
                later > earlier ? .freeRequestsMore : .freeRequestsFewer
            }
        add(kind, place, old: before.map { .number($0) }, new: after.map { .number($0) })
    }

    /// Without a period nothing is promised.
    private mutating func compareResponse(_ before: Period?, _ after: Period?, _ place: Place) {
        guard before != after else { return }
        let kind: Change.Kind =
            switch (before, after) {
            case (nil, _): .responseAdded
            case (_, nil): .responseRemoved
            case (let earlier?, let later?):
                Self.kind(earlier, later, .responseLonger, .responseShorter, .responseRewritten)
            }
        add(kind, place, old: before.map { .period($0) }, new: after.map { .period($0) })
    }

    /// Without a list a right holds everywhere; a country stands for all of its regions.
    mutating func compareRegions(_ before: Right, _ after: Right, _ place: Place) {
        let (earlier, later) = (before.regions, after.regions)
        guard earlier != later else { return }
        if later.isEmpty { return add(.rightEverywhere, place, old: .list(earlier)) }
        if earlier.isEmpty {
            return add(
                .rightEverywhereNoLonger, place, new: .list(later), reach: before.reachOfLoss)
        }
        compareOrder(earlier, later, place, key: "regions")
        let known = Set(earlier)
        let kept = Set(later)
        let added = later.filter { !$0.isRegion(of: known) }
        let removed = earlier.filter { !$0.isRegion(of: kept) }
        for region in added { add(.rightRegionAdded, place, item: .country(region)) }
        for region in removed {
            add(
                .rightRegionRemoved, place, item: .country(region), new: .list(later),
                reach: before.reachOfLoss)
        }
        if known != kept, added.isEmpty, removed.isEmpty { add(.rightRegionsRewritten, place) }
    }

    mutating func compareAssurances() {
        let assurances = compareDeclarations(
            old.assurances, new.assurances, .assurance, key: "assurances", id: \.kind)
        for assurance in assurances.added {
            add(
                .assuranceAdded,
                Place(
                    part: .assurance, id: assurance.kind.rawValue, newClause: assurance.clause))
        }
        for assurance in assurances.removed {
            add(
                .assuranceRemoved,
                Place(
                    part: .assurance, id: assurance.kind.rawValue, oldClause: assurance.clause))
        }
        for (before, after) in assurances.kept {
            let place = Place(
                part: .assurance, id: after.kind.rawValue, oldClause: before.clause,
                newClause: after.clause)
            compareWords("text", place, before.text, after.text)
            compareCited(place)
        }
    }
}

extension Right {
    /// Consent is free only where it can be withdrawn (GDPR article 7(3)).
    var reachOfLoss: Change.Reach { kind == .withdrawal ? .all : .none }
}

extension String {
    /// Whether the code of ISO 3166 is one of these, or of a region of one of these.
    fileprivate func isRegion(of codes: Set<String>) -> Bool {
        codes.contains(self) || codes.contains(String(prefix { $0 != "-" }))
    }
}
