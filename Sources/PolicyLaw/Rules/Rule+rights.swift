import PolicyLanguage
import Primitives

/// What people can do, and decisions that a program takes alone.
extension Rule {
    static let rights = [named, complaint, objection]
    static let decisions = [decisionBasis, safeguards, specialDecision]

    private static let named = Rule(
        "gdpr-13-2-b-rights", .breach, "GDPR articles 13(2)(b) and 14(2)(c)",
        asks: "access, rectification, erasure and restriction are named, and portability where a"
            + " purpose rests on consent or contract"
    ) { index in
        let isPortable = index.policy.purposes.contains {
            $0.basis == .consent || $0.basis == .contract
        }
        let due: [Right.Kind] =
            [.access, .rectification, .erasure, .restriction] + (isPortable ? [.portability] : [])
        let missing = due.filter { index.rights[$0] == nil }
        guard !missing.isEmpty else { return [] }
        let names = missing.map(\.rawValue)
        return [
            Flaw(
                index.policy.rights.first?.clause, "the policy does not name \(listed(names))",
                do: "add under `rights`: \(names.joined(separator: ", "))")
        ]
    }

    private static let complaint = Rule(
        "gdpr-13-2-d-complaint", .breach, "GDPR articles 13(2)(d) and 14(2)(e)",
        asks: "the right to complain to a supervisory authority is named"
    ) { index in
        guard index.rights[.complaint] == nil else { return [] }
        return [
            Flaw(
                index.policy.law.clause, "the policy does not say that people can complain",
                do: "add the right `complaint`")
        ]
    }

    private static let objection = Rule(
        "gdpr-21-4-objection", .breach, "GDPR articles 13(2)(b) and 21(4)",
        asks: "where a purpose rests on an interest or a public task, people are told that they can"
            + " object"
    ) { index in
        guard index.rights[.objection] == nil,
            let purpose = index.policy.purposes.first(where: {
                $0.declaredBasis.choice == .objection
            })
        else { return [] }
        return [
            Flaw(
                purpose.clause, "the policy does not say how people object",
                do: "add the right `objection`")
        ]
    }

    private static let decisionBasis = Rule(
        "gdpr-22-2-basis", .breach, "GDPR article 22(2)",
        asks: "a decision by a program alone rests on what its purpose rests on"
    ) { index in
        index.policy.decisions.compactMap { decision in
            guard let basis = index.basis(decision.purpose) else { return nil }
            let isFit =
                switch decision.basis {
                case .contract: basis == .contract
                case .consent: basis == .consent
                case .law: basis == .legalObligation || basis == .publicTask
                }
            guard !isFit else { return nil }
            return Flaw(
                decision.clause,
                "decision \"\(decision.id)\" rests on \(decision.basis.rawValue), and its purpose"
                    + " \(quoted(decision.purpose)) on \(basis.rawValue)",
                do: "name a purpose with that basis, or let a human being decide")
        }
    }

    private static let safeguards = Rule(
        "gdpr-22-3-safeguards", .breach, "GDPR article 22(3)",
        asks: "people reach a human being, say their view and contest a decision by a program"
    ) { index in
        index.policy.decisions.filter { $0.basis != .law && $0.safeguards == nil }.map {
            Flaw(
                $0.clause, "decision \"\($0.id)\" does not say how people contest it",
                do: "add `safeguards:` to it")
        }
    }

    private static let specialDecision = Rule(
        "gdpr-22-4-special", .breach, "GDPR article 22(4)",
        asks: "a program decides from a special category only on explicit consent or a public"
            + " interest"
    ) { index in
        index.policy.decisions.flatMap { decision in
            decision.categories.compactMap { id in
                guard let category = index.categories[id], category.isSensitive,
                    category.condition != .explicitConsent, category.condition != .publicInterest
                else { return nil }
                return Flaw(
                    decision.clause,
                    "decision \"\(decision.id)\" uses the special category \(quoted(id))",
                    do: "leave it out, or hold it on `explicit-consent` or `public-interest`")
            }
        }
    }
}
