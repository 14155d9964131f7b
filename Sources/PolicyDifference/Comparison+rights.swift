import PolicyLanguage
import Primitives

/// How soon and where a right holds, who settles disputes, and what the operator promises never to
/// do.
extension Comparison {
    mutating func compareAnswers(_ before: Right, _ after: Right, _ place: Place) {
        compareResponse(before.response, after.response, place)
        compareLength(
            before.extensionMax, after.extensionMax, place,
            (.extensionLonger, .extensionShorter, .extensionRewritten))
        compareFree(before.freePerYear, after.freePerYear, place)
        compareSaid(
            (.agentAdded, .agentRemoved, .agentChanged), "agent", place, before.agent,
            after.agent)
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

    /// What a list of regions may have become.
    struct RegionKinds {
        let added: Change.Kind
        let removed: Change.Kind
        let everywhere: Change.Kind
        let everywhereNoLonger: Change.Kind
        let rewritten: Change.Kind

        static let right = RegionKinds(
            added: .rightRegionAdded, removed: .rightRegionRemoved, everywhere: .rightEverywhere,
            everywhereNoLonger: .rightEverywhereNoLonger, rewritten: .rightRegionsRewritten)
        static let dispute = RegionKinds(
            added: .disputeRegionAdded, removed: .disputeRegionRemoved,
            everywhere: .disputeEverywhere, everywhereNoLonger: .disputeEverywhereNoLonger,
            rewritten: .disputeRegionsRewritten)
        static let consent = RegionKinds(
            added: .consentRegionAdded, removed: .consentRegionRemoved,
            everywhere: .consentEverywhere, everywhereNoLonger: .consentEverywhereNoLonger,
            rewritten: .consentRegionsRewritten)
    }

    /// Without a list something holds everywhere; a country stands for all of its regions.
    /// - Parameter loss: for which purposes it counts that it holds in fewer regions.
    mutating func compareRegions(
        _ earlier: [String], _ later: [String], _ place: Place, _ kinds: RegionKinds,
        key: String = "regions", loss: Change.Reach = .none
    ) {
        guard earlier != later else { return }
        if later.isEmpty { return add(kinds.everywhere, place, old: .list(earlier)) }
        if earlier.isEmpty {
            return add(kinds.everywhereNoLonger, place, new: .list(later), reach: loss)
        }
        compareOrder(earlier, later, place, key: key)
        let known = Set(earlier)
        let kept = Set(later)
        let added = later.filter { !$0.isRegion(of: known) }
        let removed = earlier.filter { !$0.isRegion(of: kept) }
        for region in added { add(kinds.added, place, item: .country(region)) }
        for region in removed {
            add(kinds.removed, place, item: .country(region), new: .list(later), reach: loss)
        }
        if known != kept, added.isEmpty, removed.isEmpty { add(kinds.rewritten, place) }
    }

    mutating func compareDisputes() {
        let bodies = compareDeclarations(
            old.disputes, new.disputes, .dispute, key: "disputes", id: \.id)
        for body in bodies.added {
            add(.disputeAdded, Place(part: .dispute, id: body.id, newClause: body.clause))
        }
        for body in bodies.removed {
            add(.disputeRemoved, Place(part: .dispute, id: body.id, oldClause: body.clause))
        }
        for (before, after) in bodies.kept { compare(before, after) }
    }

    /// A decision that binds helps against the operator and closes the way to a court: neither its
    /// coming nor its going is to people's advantage alone.
    private mutating func compare(_ before: DisputeBody, _ after: DisputeBody) {
        let place = Place(
            part: .dispute, id: after.id, oldClause: before.clause, newClause: after.clause)
        compareWords("name", place, before.name, after.name)
        compareContact("address", place, before.address, after.address)
        compareDeclared(.disputeChanged, "text", place, before.text, after.text)
        compareCited(place)
        if before.isBinding != after.isBinding {
            add(after.isBinding ? .disputeBinding : .disputeBindingNoLonger, place)
        }
        if before.isFree != after.isFree {
            add(after.isFree ? .disputeFree : .disputeFreeNoLonger, place)
        }
        compareRegions(before.regions, after.regions, place, .dispute)
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
