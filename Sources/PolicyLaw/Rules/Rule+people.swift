import PolicyLanguage
import Primitives

/// Special categories and children.
extension Rule {
    static let special = [condition, explicit]
    static let children = [childrenSaid, childrenAge]

    private static let condition = Rule(
        "gdpr-9-2-condition", .breach, "GDPR article 9(2)",
        asks: "data of a special category has a condition that lets it be held"
    ) { index in
        index.policy.categories.compactMap { category in
            guard category.isSensitive, category.condition == nil,
                let other = category.purposes.first(where: { index.basis($0) != .consent })
            else { return nil }
            let basis = index.basis(other)?.rawValue ?? "no basis"
            return Flaw(
                category.clause,
                "category \(quoted(category.id)) is of a special category, its purpose"
                    + " \(quoted(other)) rests on \(basis), and it names no condition",
                do: "name the `condition` of article 9(2), or use consent for all its purposes")
        }
    }

    private static let explicit = Rule(
        "gdpr-9-2-a-explicit", .breach, "GDPR article 9(2)(a)",
        asks: "what is held on explicit consent serves only purposes that wait for consent"
    ) { index in
        index.policy.categories.compactMap { category in
            guard category.condition == .explicitConsent,
                let other = category.purposes.first(where: { index.basis($0) != .consent })
            else { return nil }
            return Flaw(
                category.clause,
                "category \(quoted(category.id)) is held on explicit consent, and its purpose"
                    + " \(quoted(other)) asks for none",
                do: "use `basis: consent`, or name another condition")
        }
    }

    private static let childrenSaid = Rule(
        "gdpr-8-1-children", .advice, "GDPR article 8(1)",
        asks: "where purposes rest on consent, the policy says from which age people consent"
    ) { index in
        guard let purpose = index.consentPurposes.first, index.policy.children == nil else {
            return []
        }
        return [
            Flaw(
                purpose.clause, "purposes rest on consent, and the policy says nothing of children",
                do: "add `children:` with the age and who consents below it")
        ]
    }

    private static let childrenAge = Rule(
        "gdpr-8-1-age", .breach, "GDPR article 8(1)",
        asks: "nobody below 13 consents alone; states may ask for up to 16 years"
    ) { index in
        guard let children = index.policy.children, children.age < 13 else { return [] }
        return [
            Flaw(
                children.clause, "people decide for themselves from \(children.age) years on",
                do: "write the age of the law that applies, from 13 to 16")
        ]
    }
}
