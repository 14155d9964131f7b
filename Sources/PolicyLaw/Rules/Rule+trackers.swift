import PolicyLanguage
import Primitives

/// What is written to people's equipment or read from it (Directive 2002/58/EC article 5(3)).
extension Rule {
    static let trackers = [asked, counted, thirdParty, wall, lifetime, collected]

    static let longestLife = Period(count: 13, unit: .months)
    static let longestKept = Period(count: 25, unit: .months)

    private static let asked = Rule(
        "eprivacy-5-3-consent", .breach, "Directive 2002/58/EC article 5(3)",
        asks: "a cookie that people's own request does not need waits for consent, or only measures"
            + " the audience"
    ) { index in
        index.policy.cookies.compactMap { cookie in
            guard !cookie.isNecessary, cookie.audience == nil,
                let basis = index.basis(cookie.purpose), basis != .consent
            else { return nil }
            return Flaw(
                cookie.clause,
                "cookie \"\(cookie.id)\" is not necessary, and its purpose"
                    + " \(quoted(cookie.purpose)) rests on \(basis.rawValue)",
                do: "name a purpose with `basis: consent`, or state under `audience` that it only"
                    + " measures")
        }
    }

    private static let counted = Rule(
        "eprivacy-5-3-counter", .advice, "Directive 2002/58/EC article 5(3)",
        asks: "a counter that reads from people's equipment waits for consent, or only measures the"
            + " audience"
    ) { index in
        index.policy.counters.compactMap { counter in
            guard counter.audience == nil, let basis = index.basis(counter.purpose),
                basis != .consent,
                counter.categories.contains(where: { index.categories[$0]?.source == .automatic })
            else { return nil }
            return Flaw(
                counter.clause,
                "counter \"\(counter.id)\" counts what equipment sends, and its purpose"
                    + " \(quoted(counter.purpose)) rests on \(basis.rawValue)",
                do: "name a purpose with `basis: consent`, or state under `audience` that it only"
                    + " measures")
        }
    }

    private static let thirdParty = Rule(
        "eprivacy-5-3-party", .breach, "Directive 2002/58/EC article 5(3), GDPR article 13(1)(e)",
        asks: "whoever sets or reads a cookie is a recipient with a role and for that purpose"
    ) { index in
        let cookies = index.policy.cookies.map {
            ("cookie \"\($0.id)\"", $0.purpose, $0.clause, $0.party)
        }
        let counters = index.policy.counters.map {
            ("counter \"\($0.id)\"", $0.purpose, $0.clause, $0.party)
        }
        return (cookies + counters).compactMap { name, purpose, clause, party in
            guard let party, let recipient = index.recipients[party] else { return nil }
            if !recipient.purposes.contains(purpose) {
                return Flaw(
                    clause,
                    "\(name) is of \(quoted(party)), which gets nothing for \(quoted(purpose))",
                    do: "add the purpose to the recipient")
            }
            guard recipient.role == nil else { return nil }
            return Flaw(
                clause, "\(name) is of \(quoted(party)), which has no role",
                do: "add `role:` to the recipient")
        }
    }

    private static let wall = Rule(
        "eprivacy-5-3-wall", .breach,
        "Directive 2002/58/EC article 5(3), GDPR articles 4(11) and 7(4)",
        asks: "no service depends on cookies that it does not need"
    ) { index in
        index.policy.services.compactMap { service in
            guard service.requiresCookies else { return nil }
            let extra = index.policy.cookies.filter {
                !$0.isNecessary && index.purposes[$0.purpose]?.services.contains(service.id) == true
            }
            guard !extra.isEmpty else { return nil }
            let names = listed(extra.map { "\"\($0.id)\"" })
            return Flaw(
                service.clause,
                "service \(quoted(service.id)) cannot be had without cookies, and \(names)"
                    + " \(extra.count == 1 ? "is" : "are") not necessary",
                do: "remove `requires-cookies`: what is necessary needs no condition")
        }
    }

    private static let lifetime = Rule(
        "eprivacy-13-months", .advice, "CNIL, guidelines on cookies of 17 September 2020",
        asks: "a cookie lives at most 13 months"
    ) { index in
        index.policy.cookies.filter {
            $0.audience == nil && $0.lifetime.milliseconds > longestLife.milliseconds
        }.map {
            Flaw(
                $0.clause, "cookie \"\($0.id)\" lives \($0.lifetime.text)",
                do: "write at most `lifetime: P13M`")
        }
    }

    private static let collected = Rule(
        "eprivacy-25-months", .advice, "CNIL, guidelines on cookies of 17 September 2020",
        asks: "what trackers collect stays at most 25 months"
    ) { index in
        let counted = Set(index.policy.counters.flatMap(\.categories))
        return index.policy.categories.filter {
            $0.source == .automatic && counted.contains($0.id)
                && $0.retention.start == .collection
                && $0.retention.period.milliseconds > longestKept.milliseconds
        }.map {
            Flaw(
                $0.retention.clause,
                "category \(quoted($0.id)) is counted, and stays \($0.retention.period.text)",
                do: "write at most `period: P25M`")
        }
    }
}
