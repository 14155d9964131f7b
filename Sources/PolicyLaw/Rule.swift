package import Primitives

/// One thing that a law asks of a policy, with an id that stays.
///
/// Documentation/rules.md has each with its article. A rule looks at what the policy declares and
/// not at its sentences: it is silent about what only a reader can judge.
package struct Rule: Sendable {
    package enum Severity: String, Sendable, CaseIterable {
        /// The law asks for it.
        case breach
        /// An authority recommends it, or the law asks for it in cases that the policy cannot tell.
        case advice
    }

    /// Begins with the name of its set: `gdpr-13-2-e-consequence`.
    package let id: String
    package let severity: Severity
    /// As people cite it: `GDPR article 13(2)(e)`.
    package let article: String
    /// What it asks for, one sentence without its full stop.
    package let asks: String
    /// What in the policy is not so; empty where the rule is kept.
    let flaws: @Sendable (PolicyIndex) -> [Flaw]

    init(
        _ id: String, _ severity: Severity, _ article: String, asks: String,
        flaws: @escaping @Sendable (PolicyIndex) -> [Flaw]
    ) {
        self.id = id
        self.severity = severity
        self.article = article
        self.asks = asks
        self.flaws = flaws
    }
}

/// One place where a policy does not do what a rule asks.
struct Flaw: Sendable {
    /// The clause that says it, or else that would have to.
    let clause: ClauseID?
    let message: String
    let remedy: String

    init(_ clause: ClauseID?, _ message: String, do remedy: String) {
        self.clause = clause
        self.message = message
        self.remedy = remedy
    }
}

/// What a rule found, ready to be shown.
package struct Finding: Hashable, Sendable {
    package let rule: String
    package let severity: Rule.Severity
    package let article: String
    package let clause: ClauseID?
    package let message: String
    /// What to do about it.
    package let remedy: String

    /// Two lines: what is wrong with clause and article, and below it what to do.
    package var text: String {
        let place = clause.map { "clause \($0.text), " } ?? ""
        return "\(severity.rawValue) \(rule): \(message) (\(place)\(article))\n    do: \(remedy)"
    }
}
