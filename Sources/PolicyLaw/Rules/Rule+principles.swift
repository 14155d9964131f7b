import PolicyLanguage
import Primitives

/// Purposes are told, data is needed, and goes when it is no longer.
extension Rule {
    static let principles = [specified, length, consented]

    private static let specified = Rule(
        "gdpr-5-1-b-specified", .breach, "GDPR article 5(1)(b)",
        asks: "each purpose is explained, in its description or in the text of its clause"
    ) { index in
        let told = Set(index.policy.clauses.filter { $0.text != nil }.map(\.id))
        return index.policy.purposes.compactMap { purpose in
            guard purpose.description == nil, !told.contains(purpose.clause) else { return nil }
            return Flaw(
                purpose.clause, "purpose \(quoted(purpose.id)) is named and not explained",
                do: "write its `description`, or a text for the clause")
        }
    }

    /// Three years without contact is what the French authority advises for customers and
    /// prospects; ten years is the longest common period of limitation.
    private static let length = Rule(
        "gdpr-5-1-e-length", .advice, "GDPR article 5(1)(e)",
        asks: "data stays at most 3 years after the account ends or 10 after collection, unless a"
            + " law demands more"
    ) { index in
        let demanded = Set(index.policy.statutoryPeriods.flatMap(\.categories))
        return index.policy.categories.compactMap { category in
            let years = category.retention.start == .accountEnd ? 3 : 10
            let longest = Period(count: years, unit: .years)
            guard category.retention.period.milliseconds > longest.milliseconds,
                !demanded.contains(category.id)
            else { return nil }
            return Flaw(
                category.retention.clause,
                "category \(quoted(category.id)) stays \(category.retention.period.text) from"
                    + " \(category.retention.start.rawValue), and no law is named that demands it",
                do: "shorten its retention, or name the law under `statutory`")
        }
    }

    private static let consented = Rule(
        "gdpr-5-1-e-consent", .advice, "GDPR articles 5(1)(e) and 17(1)(b)",
        asks: "what serves only consent does not outlive the account"
    ) { index in
        index.policy.categories.compactMap { category in
            guard category.retention.start == .accountEnd, category.retention.period.count > 0,
                category.purposes.allSatisfy({ index.basis($0) == .consent })
            else { return nil }
            return Flaw(
                category.retention.clause,
                "category \(quoted(category.id)) rests on consent alone and stays"
                    + " \(category.retention.period.text) after the account ended",
                do: "write `period: P0D`")
        }
    }
}
