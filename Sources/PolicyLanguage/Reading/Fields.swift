import Primitives

/// One map of the file that declares something: its members by key, and how messages call it.
struct Fields {
    /// `category "email"`, or `the controller` where there is only one.
    let label: String
    let position: Position
    let members: [String: Tree.Member]
    /// The clause that the map names, for diagnostics.
    let clause: ClauseID?
    /// Where the file has something else than a map; what it lacks is not reported then.
    let isBroken: Bool

    func tree(_ key: String) -> Tree? { members[key]?.value }

    /// Where the value stands; where there is none, the start of the map.
    func position(_ key: String) -> Position { members[key]?.value.position ?? position }
}

/// A value with the map it was read from.
struct Placed<Value> {
    var value: Value
    let fields: Fields
}

/// What a name of the file can lead to.
enum Target: String, CaseIterable {
    case clause, entity, service, category, purpose, recipient, cookie, counter, decision, hold
    case disputeBody = "dispute body"
    case statutoryPeriod = "statutory period"
}

/// A name that the file uses, to be looked up when all of it is read.
struct Reference {
    let target: Target
    let name: String
    let position: Position
    /// Who uses it, and where that is clear, under which clause.
    let label: String
    let clause: ClauseID?
}
