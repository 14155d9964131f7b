package import Custody
internal import PolicyEngine
internal import PolicyLanguage
package import Primitives

/// What the operator is told of the versions of a policy and of how people stand to them.
package struct VersionReport: Sendable {
    private let custodian: Custodian
    private let coverage: Coverage

    package init(_ custodian: Custodian, _ coverage: Coverage) {
        self.custodian = custodian
        self.coverage = coverage
    }

    private var versions: [PolicyVersion] { custodian.history.versions.reversed() }

    private func state(_ version: PolicyVersion) -> String {
        if version.digest == custodian.rules.digest { return "in force" }
        return version.effectiveAt > custodian.edge.now() ? "to take force" : "replaced"
    }

    package var lines: [String] {
        let listed = versions.map { version in
            "version \(version.policy.version), \(state(version)): published"
                + " \(version.publishedAt.rfc3339), in force from \(version.effectiveAt.rfc3339),"
                + " digest \(version.digest)"
        }
        let people = coverage.people
        let counted =
            [
                "\(people) \(people == 1 ? "person" : "people")"
            ] + AcceptanceState.allCases.map { "  \($0.rawValue): \(coverage.people($0))" }
        let ahead = coverage.ahead.map { ahead in
            ["of the next version: \(ahead.accepted) accepted ahead, \(ahead.refused) refused"]
        }
        return listed + counted + (ahead ?? [])
    }

    /// `versions`, `people` (by state, and by version accepted last) and `next`.
    package var json: JSONValue {
        var members: [String: JSONValue] = [
            "versions": .array(
                versions.map { version in
                    [
                        "version": .string(version.policy.version),
                        "digest": .string(version.digest.description),
                        "state": .string(state(version)),
                        "published": .string(version.publishedAt.rfc3339),
                        "effective": .string(version.effectiveAt.rfc3339),
                        "entry": .integer(version.entry),
                    ]
                }),
            "people": .array(
                coverage.groups.map { group in
                    [
                        "accepted": group.accepted.map { .string($0.description) } ?? .null,
                        "state": .string(group.state.rawValue), "people": .integer(group.people),
                    ]
                }),
        ]
        if let ahead = coverage.ahead {
            members["next"] = [
                "accepted": .integer(ahead.accepted), "refused": .integer(ahead.refused),
            ]
        }
        return .object(members)
    }
}
