package import PolicyLanguage

/// The rules of one law.
package enum RuleSet: String, Sendable, CaseIterable {
    /// Regulation (EU) 2016/679.
    case gdpr
    /// Directive 2002/58/EC, article 5(3), as the French authority applies it.
    case eprivacy

    /// In the order of the articles.
    package var rules: [Rule] {
        switch self {
        case .gdpr:
            Rule.consent + Rule.principles + Rule.bases + Rule.special + Rule.children
                + Rule.information + Rule.rights + Rule.decisions + Rule.transfers
        case .eprivacy: Rule.trackers + Rule.audience
        }
    }

    /// What the policy does not do that the rules ask for, in the order of the rules.
    package func findings(in policy: Policy) -> [Finding] {
        let index = PolicyIndex(policy)
        return rules.flatMap { rule in
            rule.flaws(index).map {
                Finding(
                    rule: rule.id, severity: rule.severity, article: rule.article,
                    clause: $0.clause, message: $0.message, remedy: $0.remedy)
            }
        }
    }
}
