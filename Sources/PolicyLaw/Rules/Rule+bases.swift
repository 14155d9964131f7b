import PolicyLanguage
import Primitives

/// Each legal basis has conditions of its own, also where it holds for some regions only and in the
/// others consent comes in its place.
extension Rule {
    static let bases = [contract, vital, interestOfChildren, law]

    private static let contract = Rule(
        "gdpr-6-1-b-need", .advice, "GDPR article 6(1)(b)",
        asks: "a purpose that a contract needs uses some data that people cannot leave out"
    ) { index in
        index.policy.purposes.compactMap { purpose in
            let data = index.data[purpose.id] ?? []
            guard purpose.declaredBasis == .contract, !data.isEmpty,
                data.allSatisfy({ $0.source == .provided && !$0.isMandatory })
            else { return nil }
            return Flaw(
                purpose.clause,
                "purpose \(quoted(purpose.id)) rests on a contract, and people may leave out all"
                    + " its data",
                do: "use `basis: consent`, or make mandatory what the contract needs")
        }
    }

    private static let vital = Rule(
        "gdpr-6-1-d-vital", .advice, "GDPR article 6(1)(d) and recital 46",
        asks: "vital interests carry what happens in an emergency, and not what is asked of all"
    ) { index in
        index.policy.purposes.compactMap { purpose in
            guard purpose.declaredBasis == .vitalInterest,
                let data = index.data[purpose.id]?.first(where: { category in
                    category.isMandatory
                        && category.purposes.allSatisfy {
                            index.purposes[$0]?.declaredBasis == .vitalInterest
                        }
                })
            else { return nil }
            return Flaw(
                purpose.clause,
                "category \(quoted(data.id)) is asked of everybody for \(quoted(purpose.id)), a"
                    + " vital interest",
                do: "remove `mandatory`, or find a basis that holds for everybody")
        }
    }

    private static let interestOfChildren = Rule(
        "gdpr-6-1-f-children", .advice, "GDPR article 6(1)(f) and recital 38",
        asks: "an interest weighed against children's is explained"
    ) { index in
        guard index.policy.children != nil else { return [] }
        return index.policy.purposes.compactMap { purpose in
            guard purpose.declaredBasis == .legitimateInterest, !purpose.isDepersonalised,
                purpose.description == nil
            else { return nil }
            return Flaw(
                purpose.clause,
                "purpose \(quoted(purpose.id)) rests on an interest, children use the services,"
                    + " and it has no description",
                do: "say in its `description` what protects children")
        }
    }

    private static let law = Rule(
        "gdpr-6-3-law", .breach, "GDPR articles 6(3) and 13(1)(c)",
        asks: "a legal obligation or public task names the law that lays it down"
    ) { index in
        index.policy.purposes.compactMap { purpose in
            let basis = purpose.declaredBasis
            guard basis == .legalObligation || basis == .publicTask, purpose.law == nil
            else { return nil }
            return Flaw(
                purpose.clause,
                "purpose \(quoted(purpose.id)) rests on \(basis.rawValue), and names no"
                    + " law",
                do: "add `law:` with the provision")
        }
    }
}
