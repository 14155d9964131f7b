import PolicyLanguage
import Primitives

/// Data that leaves the European Economic Area (chapter V).
extension Rule {
    static let transfers = [safeguard, copy, adequacy, scope, derogation]

    /// A service or a recipient that keeps data in a country outside of the area.
    private struct Abroad {
        let name: String
        let clause: ClauseID
        let country: String
        let transfer: Transfer?
    }

    private static func abroad(_ policy: Policy) -> [Abroad] {
        let services = policy.services.flatMap { service in
            service.countries.map {
                Abroad(
                    name: "service \(quoted(service.id))", clause: service.regulation.clause,
                    country: $0, transfer: service.transfer)
            }
        }
        let recipients = policy.recipients.flatMap { recipient in
            ([recipient.country].compactMap(\.self) + recipient.countries).map {
                Abroad(
                    name: "recipient \(quoted(recipient.id))", clause: recipient.clause,
                    country: $0, transfer: recipient.transfer)
            }
        }
        return (services + recipients).filter { !Countries.economicArea.contains($0.country) }
    }

    private static let safeguard = Rule(
        "gdpr-13-1-f-transfer", .breach, "GDPR articles 13(1)(f), 44 and 46",
        asks: "a transfer out of the European Economic Area says what protects the data there"
    ) { index in
        abroad(index.policy).filter { $0.transfer == nil }.map {
            let isAdequate = Countries.adequate[$0.country] != nil
            return Flaw(
                $0.clause, "\($0.name) has data in \($0.country), and no safeguard is named",
                do: isAdequate
                    ? "add `transfer: {safeguard: adequacy}`"
                    : "add `transfer:` with a safeguard such as contractual-clauses")
        }
    }

    private static let copy = Rule(
        "gdpr-13-1-f-copy", .breach, "GDPR article 13(1)(f)",
        asks: "people are told where they get a copy of safeguards that are no decision of the"
            + " Commission"
    ) { index in
        abroad(index.policy).compactMap { place in
            guard let transfer = place.transfer, transfer.text == nil,
                transfer.safeguard != .adequacy, transfer.safeguard != .derogation
            else { return nil }
            return Flaw(
                place.clause,
                "\(place.name) names \(transfer.safeguard.rawValue), and not where to read them",
                do: "add a `text` to the transfer that says where people get a copy")
        }
    }

    private static let adequacy = Rule(
        "gdpr-45-adequacy", .breach, "GDPR article 45(1)",
        asks: "adequacy is claimed only for countries about which the Commission decided so"
    ) { index in
        abroad(index.policy).filter {
            $0.transfer?.safeguard == .adequacy && Countries.adequate[$0.country] == nil
        }.map {
            Flaw(
                $0.clause, "\($0.name) claims adequacy for \($0.country), which has no decision",
                do: "use another safeguard, such as contractual-clauses")
        }
    }

    private static let scope = Rule(
        "gdpr-45-scope", .advice, "GDPR article 45(3)",
        asks: "where a decision covers only some organizations of a country, the policy says that"
            + " this one is covered"
    ) { index in
        abroad(index.policy).compactMap { place in
            guard let transfer = place.transfer, transfer.safeguard == .adequacy,
                transfer.text == nil, let decision = Countries.adequate[place.country],
                let scope = decision.scope
            else { return nil }
            return Flaw(
                place.clause,
                "\(place.name) claims adequacy for \(place.country), which covers only \(scope)"
                    + " (decision \(decision.decision))",
                do: "say in the `text` of the transfer that it is one of them")
        }
    }

    private static let derogation = Rule(
        "gdpr-49-derogation", .breach, "GDPR article 49(1)",
        asks: "a derogation is named, and carries no transfer that the service always makes"
    ) { index in
        abroad(index.policy).compactMap { place in
            guard let transfer = place.transfer, transfer.safeguard == .derogation else {
                return nil
            }
            if place.name.hasPrefix("service") {
                return Flaw(
                    place.clause,
                    "\(place.name) always has its data in \(place.country), on a"
                        + " derogation, which is for single cases",
                    do: "use another safeguard, or keep the data elsewhere")
            }
            guard transfer.text == nil else { return nil }
            return Flaw(
                place.clause, "\(place.name) rests on a derogation, and does not say which",
                do: "name it in the `text` of the transfer")
        }
    }
}
