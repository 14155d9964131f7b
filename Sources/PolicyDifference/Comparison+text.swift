import PolicyLanguage
import Primitives

/// What people get in return, law, contact and the clauses.
extension Comparison {
    /// Measures have no ids: within a threat, the same words are the same measure, and of the
    /// others the first is compared with the first.
    mutating func compareMeasures() {
        guard old.measures != new.measures else { return }
        let place = Place(part: .measure)
        let order = old.measures.map(\.threat)
        compareOrder(
            Self.firsts(order), Self.firsts(new.measures.map(\.threat)), place, key: "measures")
        for threat in Measure.Threat.allCases {
            compareMeasures(
                threat, old.measures.filter { $0.threat == threat },
                new.measures.filter { $0.threat == threat })
        }
    }

    private static func firsts<ID: Hashable>(_ ids: [ID]) -> [ID] {
        var seen: Set<ID> = []
        return ids.filter { seen.insert($0).inserted }
    }

    private mutating func compareMeasures(
        _ threat: Measure.Threat, _ before: [Measure], _ after: [Measure]
    ) {
        guard before != after else { return }
        let known = Set(before.map(\.text))
        let said = Set(after.map(\.text))
        let gone = before.filter { !said.contains($0.text) }
        let come = after.filter { !known.contains($0.text) }
        for (earlier, later) in zip(gone, come) {
            let place = Self.place(threat, earlier, later)
            compareWords("text", place, earlier.text, later.text)
            compareCited(place)
        }
        let places = Dictionary(
            before.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
        for later in after {
            guard let earlier = places[later.text] else { continue }
            compareCited(Self.place(threat, earlier, later))
        }
        for measure in gone.dropFirst(come.count) {
            add(
                .measureRemoved, Self.place(threat, measure, nil), old: .text(measure.text))
        }
        for measure in come.dropFirst(gone.count) {
            add(.measureAdded, Self.place(threat, nil, measure), new: .text(measure.text))
        }
        compareOrder(
            Self.firsts(before.map(\.text)), Self.firsts(after.map(\.text)),
            Place(part: .measure, id: threat.rawValue), key: "measures")
    }

    private static func place(
        _ threat: Measure.Threat, _ before: Measure?, _ after: Measure?
    ) -> Place {
        Place(
            part: .measure, id: threat.rawValue, oldClause: before?.clause,
            newClause: after?.clause)
    }

    mutating func compareRights() {
        let rights = compareDeclarations(
            old.rights, new.rights, .right, key: "rights", id: \.kind)
        for right in rights.added {
            add(
                .rightAdded, Place(part: .right, id: right.kind.rawValue, newClause: right.clause))
        }
        for right in rights.removed {
            add(
                .rightRemoved,
                Place(part: .right, id: right.kind.rawValue, oldClause: right.clause),
                reach: right.reachOfLoss)
        }
        for (before, after) in rights.kept {
            let place = Place(
                part: .right, id: after.kind.rawValue, oldClause: before.clause,
                newClause: after.clause)
            compareWords("text", place, before.text, after.text)
            compareCited(place)
            let ways = compareList(before.ways, after.ways, place, key: "ways")
            for way in ways.added { add(.rightWayAdded, place, item: .way(way)) }
            for way in ways.removed { add(.rightWayRemoved, place, item: .way(way)) }
            compareAnswers(before, after, place)
            compareRegions(
                before.regions, after.regions, place, .right, loss: before.reachOfLoss)
        }
    }

    mutating func compareLaw() {
        let (before, after) = (old.law, new.law)
        let place = Place(part: .law, oldClause: before.clause, newClause: after.clause)
        compareDeclared(.lawChanged, "text", place, before.text, after.text)
        if before.authority != after.authority {
            let kind: Change.Kind =
                before.authority == nil
                ? .authorityAdded : after.authority == nil ? .authorityRemoved : .authorityChanged
            add(
                kind, place, old: before.authority.map { .line($0) },
                new: after.authority.map { .line($0) })
        }
        compareCited(place)
    }

    mutating func compareContact() {
        let (before, after) = (old.contact, new.contact)
        let place = Place(part: .contact, oldClause: before.clause, newClause: after.clause)
        compareWords("name", place, before.name, after.name)
        if before.address != after.address {
            add(.contactChanged, place, old: .line(before.address), new: .line(after.address))
        }
        compareCited(place)
    }

    mutating func compareClauses() {
        guard old.clauses != new.clauses else { return }
        for pair in renumbering.moved {
            add(
                .clauseRenumbered, Self.place(pair.old, pair.new), old: .clause(pair.old.id),
                new: .clause(pair.new.id))
        }
        for pair in renumbering.reworded {
            let place = Self.place(pair.old, pair.new)
            compareWords("title", place, pair.old.title, pair.new.title)
            compareWords("text", place, pair.old.text, pair.new.text)
        }
        for clause in renumbering.added { add(.clauseAdded, Self.place(nil, clause)) }
        for clause in renumbering.removed { add(.clauseRemoved, Self.place(clause, nil)) }
        let renumbering = renumbering
        compareOrder(
            old.clauses.map { renumbering.number(of: $0.id) }, new.clauses.map(\.id),
            Place(part: .clause), key: "clauses")
    }

    private static func place(_ before: Clause?, _ after: Clause?) -> Place {
        Place(
            part: .clause, id: (after ?? before)?.id.text, oldClause: before?.id,
            newClause: after?.id)
    }
}
