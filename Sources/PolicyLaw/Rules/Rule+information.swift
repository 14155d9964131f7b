import PolicyLanguage
import Primitives

/// What people must be told, articles 13 and 14, beyond what the language demands by itself.
extension Rule {
    static let information = [
        address, officer, recipients, roles, country, consequence, authority, notice,
        representative,
    ]

    private static let address = Rule(
        "gdpr-13-1-a-address", .advice, "GDPR article 13(1)(a)",
        asks: "each entity that people accept can be reached by post"
    ) { index in
        ([index.policy.controller] + index.policy.affiliates).filter { $0.address == nil }.map {
            Flaw(
                $0.clause, "entity \(quoted($0.id)) has no postal address",
                do: "add `address:` in one line")
        }
    }

    private static let officer = Rule(
        "gdpr-13-1-b-officer", .advice, "GDPR articles 13(1)(b) and 37(1)",
        asks: "who holds special categories, decides by program or has a public task names its data"
            + " protection officer"
    ) { index in
        let policy = index.policy
        guard policy.controller.officer == nil else { return [] }
        let isLikely =
            policy.categories.contains(where: \.isSensitive) || !policy.decisions.isEmpty
            || policy.purposes.contains { $0.declaredBasis == .publicTask }
        guard isLikely else { return [] }
        return [
            Flaw(
                policy.controller.clause, "no data protection officer is named",
                do: "add `officer:` to the controller, unless article 37(1) asks for none")
        ]
    }

    private static let recipients = Rule(
        "gdpr-13-1-e-recipients", .breach, "GDPR article 13(1)(e)",
        asks: "a policy that lets data go by agreement or necessity says to whom"
    ) { index in
        index.policy.grounds.compactMap { ground in
            guard ground.kind == .agreement || ground.kind == .necessity,
                !index.policy.recipients.contains(where: { $0.grounds.contains(ground.kind) })
            else { return nil }
            return Flaw(
                ground.clause, "data may go out by \(ground.kind.rawValue), and nobody gets it",
                do: "list the recipients or their kinds, or remove the ground")
        }
    }

    private static let roles = Rule(
        "gdpr-28-role", .advice, "GDPR articles 26, 28 and 13(1)(e)",
        asks: "each recipient is said to act for the operator or for itself"
    ) { index in
        index.policy.recipients.filter { $0.role == nil }.map {
            Flaw(
                $0.clause, "recipient \(quoted($0.id)) has no role",
                do: "add `role:` processor, controller, joint-controller or authority")
        }
    }

    private static let country = Rule(
        "gdpr-13-1-f-country", .advice, "GDPR article 13(1)(f)",
        asks: "the countries are named in which services and recipients keep data"
    ) { index in
        index.policy.services.filter(\.countries.isEmpty).map {
            Flaw(
                $0.regulation.clause,
                "service \(quoted($0.id)) does not say in which country its data lies",
                do: "add `countries:` to it")
        }
            + index.policy.recipients.filter {
                $0.country == nil && $0.grounds.contains { $0 == .necessity || $0 == .agreement }
            }.map {
                Flaw(
                    $0.clause,
                    "recipient \(quoted($0.id)) does not say in which country it gets data",
                    do: "add `country:` to it")
            }
    }

    private static let consequence = Rule(
        "gdpr-13-2-e-consequence", .breach, "GDPR article 13(2)(e)",
        asks: "people are told what follows where they do not give a mandatory value"
    ) { index in
        index.policy.categories.filter {
            $0.isMandatory && $0.source == .provided && $0.consequence == nil
        }.map {
            Flaw(
                $0.clause,
                "category \(quoted($0.id)) is mandatory, and nothing says what follows without it",
                do: "add `consequence:` to it")
        }
    }

    private static let authority = Rule(
        "gdpr-13-2-d-authority", .advice, "GDPR articles 13(2)(d) and 77",
        asks: "the supervisory authority is named"
    ) { index in
        guard index.policy.law.authority == nil else { return [] }
        return [
            Flaw(
                index.policy.law.clause, "no supervisory authority is named",
                do: "add `authority:` to `law`")
        ]
    }

    private static let notice = Rule(
        "gdpr-13-3-notice", .advice, "GDPR articles 12(1) and 13(3)",
        asks: "people learn of a material change before it takes force"
    ) { index in
        guard (index.policy.acceptance.notice?.count ?? 0) == 0 else { return [] }
        return [
            Flaw(
                index.policy.acceptance.clause, "changes are not announced before they take force",
                do: "add `notice: P30D` to `acceptance`")
        ]
    }

    private static let representative = Rule(
        "gdpr-27-representative", .breach, "GDPR articles 27(1) and 13(1)(a)",
        asks: "a controller outside of the Union names its representative"
    ) { index in
        let controller = index.policy.controller
        guard let country = controller.country, !Countries.economicArea.contains(country),
            controller.representative == nil
        else { return [] }
        return [
            Flaw(
                controller.clause, "the controller is in \(country), and nobody represents it",
                do: "add `representative:` with name and address")
        ]
    }
}
