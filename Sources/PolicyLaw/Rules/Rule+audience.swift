import PolicyLanguage
import Primitives

/// What a tracker keeps so that it may measure the audience without consent: the conditions of the
/// French authority (its page on audience measurement of 4 July 2025), one rule each.
extension Rule {
    static let audience =
        conditions + [
            audienceLifetime, audienceKept, audienceParty, audienceTruth, audienceRefusal,
        ]

    private static let source = "CNIL, exemption of audience measurement"

    /// A cookie or counter that claims the exemption.
    private struct Claim {
        let name: String
        let purpose: PurposeID
        let clause: ClauseID
        let party: RecipientID?
        let audience: AudienceMeasurement
    }

    private static func claims(_ policy: Policy) -> [Claim] {
        policy.cookies.compactMap { cookie in
            cookie.audience.map {
                Claim(
                    name: "cookie \"\(cookie.id)\"", purpose: cookie.purpose,
                    clause: cookie.clause, party: cookie.party, audience: $0)
            }
        }
            + policy.counters.compactMap { counter in
                counter.audience.map {
                    Claim(
                        name: "counter \"\(counter.id)\"", purpose: counter.purpose,
                        clause: counter.clause, party: counter.party, audience: $0)
                }
            }
    }

    private static let conditions: [Rule] = [
        condition(.measurementOnly, "it serves nothing but measuring the audience"),
        condition(.publisherOnly, "it serves the publisher alone"),
        condition(.anonymous, "only anonymous statistics come out of it"),
        condition(.unmatched, "it is combined with no other processing"),
        condition(.untransferred, "nothing that is not anonymous goes to a third party"),
        condition(.singleSite, "it follows nobody across sites or applications"),
        condition(.notExtended, "later visits do not prolong its life", .advice),
        condition(.cutAddress, "IP addresses lose their last octet", .advice),
    ]

    private static func condition(
        _ condition: AudienceMeasurement.Condition, _ meaning: String,
        _ severity: Severity = .breach
    ) -> Rule {
        Rule(
            "eprivacy-audience-\(condition.rawValue)", severity, source,
            asks: "a tracker that measures without consent states that \(meaning)"
        ) { index in
            claims(index.policy).filter { !$0.audience.conditions.contains(condition) }.map {
                Flaw(
                    $0.clause, "\($0.name) claims the exemption and does not state that \(meaning)",
                    do: "make it so and add `\(condition.rawValue)` to its conditions, or ask for"
                        + " consent")
            }
        }
    }

    private static let audienceLifetime = Rule(
        "eprivacy-audience-13-months", .breach, source,
        asks: "a cookie that measures without consent lives at most 13 months"
    ) { index in
        index.policy.cookies.filter {
            $0.audience != nil && $0.lifetime.milliseconds > longestLife.milliseconds
        }.map {
            Flaw(
                $0.clause, "cookie \"\($0.id)\" claims the exemption and lives \($0.lifetime.text)",
                do: "write at most `lifetime: P13M`")
        }
    }

    private static let audienceKept = Rule(
        "eprivacy-audience-25-months", .breach, source,
        asks: "what is measured without consent stays at most 25 months"
    ) { index in
        claims(index.policy).filter {
            $0.audience.kept.milliseconds > longestKept.milliseconds
        }.map {
            Flaw(
                $0.clause,
                "\($0.name) claims the exemption and keeps data \($0.audience.kept.text)",
                do: "write at most `kept: P25M`")
        }
    }

    private static let audienceParty = Rule(
        "eprivacy-audience-party", .breach, source,
        asks: "a third party that measures without consent does so as a processor"
    ) { index in
        claims(index.policy).compactMap { claim in
            guard let party = claim.party, index.recipients[party]?.role != .processor else {
                return nil
            }
            return Flaw(
                claim.clause,
                "\(claim.name) claims the exemption, and \(quoted(party)) is no processor",
                do: "write `role: processor` where that is so, or ask for consent")
        }
    }

    private static let audienceTruth = Rule(
        "eprivacy-audience-contradiction", .breach, source,
        asks: "what a tracker states fits what the policy lets recipients have"
    ) { index in
        claims(index.policy).compactMap { claim in
            guard claim.audience.conditions.contains(.untransferred),
                let recipient = index.policy.recipients.first(where: {
                    $0.purposes.contains(claim.purpose) && !$0.categories.isEmpty
                        && $0.role != .processor && $0.grounds != [.depersonalised]
                })
            else { return nil }
            return Flaw(
                claim.clause,
                "\(claim.name) states that nothing goes to third parties, and"
                    + " \(quoted(recipient.id)) gets data for \(quoted(claim.purpose))",
                do: "give the measurement a purpose of its own, or ask for consent")
        }
    }

    private static let audienceRefusal = Rule(
        "eprivacy-audience-objection", .advice, source,
        asks: "people are told how they say no to measuring"
    ) { index in
        claims(index.policy).filter { $0.audience.objection == nil }.map {
            Flaw(
                $0.clause, "\($0.name) claims the exemption and does not say how people refuse it",
                do: "add `objection:` to its audience measurement")
        }
    }
}
