import PolicyLanguage
import Primitives

/// Kinds of cases in which data may be kept longer.
extension Comparison {
    mutating func compareHolds() {
        let holds = compareDeclarations(old.holds, new.holds, .hold, key: "holds", id: \.id)
        guard old.holds != new.holds else { return }
        let serving = Dictionary(
            new.categories.map { ($0.id, $0.purposes) }, uniquingKeysWith: { first, _ in first })
        for hold in holds.added {
            add(
                .holdAdded, Place(part: .hold, id: hold.id, newClause: hold.clause),
                reach: Self.reach(hold.categories(of: new), serving))
        }
        for hold in holds.removed {
            add(.holdRemoved, Place(part: .hold, id: hold.id, oldClause: hold.clause))
        }
        for (before, after) in holds.kept { compare(before, after, serving) }
    }

    private mutating func compare(
        _ before: Hold, _ after: Hold, _ serving: [CategoryID: [PurposeID]]
    ) {
        let place = Place(
            part: .hold, id: after.id, oldClause: before.clause, newClause: after.clause)
        let reach = Self.reach(after.categories(of: new), serving)
        compareWords("name", place, before.name, after.name)
        compareCited(place)
        compareDeclared(.holdChanged, "text", place, before.text, after.text, reach: reach)
        compareCategories(before, after, place, serving)
        compareLongest(before.longest, after.longest, place, reach: reach)
    }

    /// Without a list it is about all categories of its version.
    private mutating func compareCategories(
        _ before: Hold, _ after: Hold, _ place: Place, _ serving: [CategoryID: [PurposeID]]
    ) {
        guard before.categories != after.categories else { return }
        let (earlier, later) = (before.categories(of: old), after.categories(of: new))
        let isListed = !before.categories.isEmpty && !after.categories.isEmpty
        if isListed { compareOrder(earlier, later, place, key: "categories") }
        let known = Set(earlier)
        let kept = Set(later)
        for category in later where !known.contains(category) {
            add(
                .holdCategoryAdded, place, item: .category(category),
                reach: Self.reach([category], serving))
        }
        for category in earlier where !kept.contains(category) {
            add(.holdCategoryRemoved, place, item: .category(category))
        }
        if known == kept, !isListed { add(.holdCategoriesRewritten, place) }
    }

    /// Without a period only the end of the case ends it.
    private mutating func compareLongest(
        _ before: Period?, _ after: Period?, _ place: Place, reach: Change.Reach
    ) {
        guard before != after else { return }
        let kind: Change.Kind =
            switch (before, after) {
            case (nil, _): .holdLimitAdded
            case (_, nil): .holdLimitRemoved
            case (let earlier?, let later?):
                Self.kind(earlier, later, .holdLonger, .holdShorter, .holdRewritten)
            }
        add(
            kind, place, old: before.map { .period($0) }, new: after.map { .period($0) },
            reach: reach)
    }
}

extension Hold {
    /// The categories that it is about, in the order of its list or of the policy.
    fileprivate func categories(of policy: Policy) -> [CategoryID] {
        categories.isEmpty ? policy.categories.map(\.id) : categories
    }
}
