package import PolicyLanguage
package import Primitives

/// What the rules of some sets find in a policy, as a command prints it.
package struct RuleReport: Sendable {
    package let sets: [RuleSet]
    package let findings: [Finding]

    /// - Parameter sets: each once; the report has their findings in this order.
    package init(_ policy: Policy, by sets: [RuleSet]) {
        self.sets = sets
        findings = sets.flatMap { $0.findings(in: policy) }
    }

    package var breachCount: Int { findings.count { $0.severity == .breach } }

    /// Two lines for each finding, and one that counts.
    package var text: String {
        let advice = findings.count - breachCount
        let counts =
            "\(breachCount) breach\(breachCount == 1 ? "" : "es"), \(advice) of advice"
        let names = sets.map(\.rawValue).joined(separator: ", ")
        return (findings.map(\.text) + ["rules \(names): \(counts)"]).joined(separator: "\n")
    }

    /// The findings for programs: `rule`, `severity`, `article`, `message`, `remedy`, and `clause`
    /// where there is one.
    package var canonical: JSONValue {
        .array(
            findings.map { finding in
                var object: [String: JSONValue] = [
                    "rule": .string(finding.rule),
                    "severity": .string(finding.severity.rawValue),
                    "article": .string(finding.article), "message": .string(finding.message),
                    "remedy": .string(finding.remedy),
                ]
                if let clause = finding.clause { object["clause"] = .string(clause.text) }
                return .object(object)
            })
    }
}
