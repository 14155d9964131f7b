internal import Database
package import PolicyEngine
internal import Primitives

/// How many people stand how to the version in force, and to the one that takes force next.
package struct Coverage: Hashable, Sendable {
    /// People who accepted a version last, by how that stands to the version in force; nil: they
    /// accepted none that the store has.
    package struct Group: Hashable, Sendable {
        package let accepted: PolicyDigest?
        package let state: AcceptanceState
        package let people: Int64
    }

    package let groups: [Group]
    /// How people answered to the next version ahead; nil where none is published.
    package let ahead: Ahead?

    /// People who said yes, and no, to a version before its time.
    package struct Ahead: Hashable, Sendable {
        package fileprivate(set) var accepted: Int64 = 0
        package fileprivate(set) var refused: Int64 = 0
    }

    package var people: Int64 { groups.map(\.people).reduce(0, +) }

    package func people(_ state: AcceptanceState) -> Int64 {
        groups.filter { $0.state == state }.map(\.people).reduce(0, +)
    }
}

extension Custodian {
    /// Who accepted what, by version: numbers only.
    package func coverage() async throws -> Coverage {
        let next = history.next(after: rules.digest)?.digest
        let now = edge.now()
        let counts = try await store.read { snapshot in
            try snapshot.all(
                """
                SELECT accepted, next_accepted, refused, count(*) FROM subject
                GROUP BY accepted, next_accepted, refused
                """
            ) { row in
                (
                    row.isNull(0) ? nil : PolicyDigest(bytes: row.blob(0)),
                    row.isNull(1) ? nil : PolicyDigest(bytes: row.blob(1)),
                    row.isNull(2) ? nil : PolicyDigest(bytes: row.blob(2)), row.integer(3)
                )
            }
        }
        var people: [Coverage.Key: Int64] = [:]
        var ahead = Coverage.Ahead()
        for (accepted, nextAccepted, refused, count) in counts {
            let last = nextAccepted == rules.digest ? nextAccepted : accepted
            let standing = Standing(accepted: last, refuses: refused == rules.digest)
            let key = Coverage.Key(
                accepted: last, state: rules.acceptance(of: standing, at: now))
            people[key, default: 0] += count
            if let next, nextAccepted == next { ahead.accepted += count }
            if let next, refused == next { ahead.refused += count }
        }
        let order = history.versions.map(\.digest)
        func place(_ key: Coverage.Key) -> (Int, String) {
            (key.accepted.flatMap { order.firstIndex(of: $0) } ?? -1, key.state.rawValue)
        }
        return Coverage(
            groups: people.sorted { place($0.key) > place($1.key) }.map {
                Coverage.Group(accepted: $0.key.accepted, state: $0.key.state, people: $0.value)
            }, ahead: next == nil ? nil : ahead)
    }
}

extension Coverage {
    fileprivate struct Key: Hashable {
        let accepted: PolicyDigest?
        let state: AcceptanceState
    }
}
