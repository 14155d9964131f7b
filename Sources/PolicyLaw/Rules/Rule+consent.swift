import PolicyLanguage
import Primitives

/// Consent is a free, informed act that people take back as easily as they gave it.
extension Rule {
    static let consent = [byUse, silence, bundled, asEasy, ways, withdrawal, conditional, optional]

    private static let byUse = Rule(
        "gdpr-4-11-by-use", .breach, "GDPR article 4(11)",
        asks: "people accept by an act that says so, and not by using a service"
    ) { index in
        let acceptance = index.policy.acceptance
        guard acceptance.mode == .byUse else { return [] }
        return [
            Flaw(
                acceptance.clause, "using a service counts as accepting the policy",
                do: "write `mode: explicit`, which asks")
        ]
    }

    private static let silence = Rule(
        "gdpr-4-11-silence", .breach, "GDPR article 4(11) and recital 32",
        asks: "silence extends no consent, where purposes rest on consent"
    ) { index in
        let acceptance = index.policy.acceptance
        guard acceptance.isSilent, !index.consentPurposes.isEmpty else { return [] }
        return [
            Flaw(
                acceptance.clause,
                "whoever says nothing accepts a change, also of what rests on consent",
                do: "remove `silent`, so that people are asked again")
        ]
    }

    private static let bundled = Rule(
        "gdpr-7-2-bundled", .breach, "GDPR article 7(2) and recital 43",
        asks: "a clause asks for consent to one thing, apart from all that needs none"
    ) { index in
        index.consentPurposes.compactMap { purpose in
            if purpose.clause == index.policy.acceptance.clause {
                return Flaw(
                    purpose.clause,
                    "accepting the policy and consent to \(quoted(purpose.id)) are one clause",
                    do: "give the purpose a clause of its own")
            }
            let others = index.policy.purposes.filter {
                $0.clause == purpose.clause && $0.basis != .consent
            }
            guard let other = others.first else { return nil }
            return Flaw(
                purpose.clause,
                "consent to \(quoted(purpose.id)) is bundled with \(quoted(other.id)), which rests"
                    + " on \(other.basis.rawValue)",
                do: "give each a clause of its own")
        }
    }

    private static let asEasy = Rule(
        "gdpr-7-3-as-easy", .breach, "GDPR article 7(3)",
        asks: "consent is withdrawn as easily as given: in the account or on a page"
    ) { index in
        guard !index.consentPurposes.isEmpty, let right = index.rights[.withdrawal],
            !right.ways.isEmpty, Set(right.ways).isDisjoint(with: [.account, .page])
        else { return [] }
        let ways = listed(right.ways.map(\.rawValue))
        return [
            Flaw(
                right.clause, "consent is given with a click and withdrawn by \(ways)",
                do: "add `account` or `page` to the ways of the right `withdrawal`")
        ]
    }

    private static let ways = Rule(
        "gdpr-7-3-ways", .advice, "GDPR article 7(3)",
        asks: "the policy says where consent is withdrawn"
    ) { index in
        guard !index.consentPurposes.isEmpty, let right = index.rights[.withdrawal],
            right.ways.isEmpty
        else { return [] }
        return [
            Flaw(
                right.clause, "the right `withdrawal` names no way to use it",
                do: "write `ways: [account]`")
        ]
    }

    private static let withdrawal = Rule(
        "gdpr-7-3-withdrawal", .breach, "GDPR articles 7(3) and 13(2)(c)",
        asks: "the policy tells how consent is withdrawn"
    ) { index in
        guard let purpose = index.consentPurposes.first, index.rights[.withdrawal] == nil else {
            return []
        }
        return [
            Flaw(
                purpose.clause, "the policy does not say how people withdraw consent",
                do: "add the right `withdrawal`")
        ]
    }

    private static let conditional = Rule(
        "gdpr-7-4-conditional", .breach, "GDPR article 7(4)",
        asks: "no service depends on consent that the service does not need"
    ) { index in
        let acceptance = index.policy.acceptance
        guard acceptance.mode == .byUse, !index.consentPurposes.isEmpty else { return [] }
        let names = listed(index.consentPurposes.map { quoted($0.id) })
        return [
            Flaw(
                acceptance.clause,
                "whoever does not accept without reserve cannot use the services, although"
                    + " \(names) rest\(index.consentPurposes.count == 1 ? "s" : "") on consent",
                do: "write `mode: explicit`; consent is then asked for each purpose apart")
        ]
    }

    private static let optional = Rule(
        "gdpr-7-4-mandatory", .breach, "GDPR article 7(4)",
        asks: "nobody must give data that serves only what people may refuse"
    ) { index in
        index.policy.categories.compactMap { category in
            guard category.isMandatory,
                category.purposes.allSatisfy({ index.basis($0) == .consent })
            else { return nil }
            return Flaw(
                category.clause,
                "category \(quoted(category.id)) is mandatory, and all its purposes wait for"
                    + " consent",
                do: "remove `mandatory`, or name a purpose that needs it and rests on another basis"
            )
        }
    }
}
