internal import Custody
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// Schemas of what is held about people, and of the policy that says why.
extension Schema {
    static let data: [String: JSONValue] = [
        "Disclosure": object(
            "Data of one person, given out for a purpose.",
            [
                "subject": ref("ID"),
                "data": map(
                    "The values held, by category; a category of which nothing is held is left out."
                        + " Of many records the newest come first.",
                    of: list("Values.", of: ref("Held"), min: 1, max: Custodian.recordsPerReadMax)),
                "truncated": list(
                    "Categories with more records than are given here; the rest is at"
                        + " /v1/subjects/{subject}/records/{category}.",
                    of: ref("Name")),
                "obligations": obligations, "clauses": clauses("The clauses that allow it."),
                "entry": ref("EntryNumber", "The entry that records the use."),
            ]),
        "Held": object(
            "A value that is held.",
            [
                "value": ref("Value"),
                "record": ref(
                    "ID",
                    "The record's id; 00000000-0000-7000-8000-000000000000 for a category with a"
                        + " single value."),
                "provenance": ref("Provenance"),
                "service": ref("Name", "Which service collected it."),
                "entity": ref("Name", "Which legal entity answers for that."),
                "collectedAt": ref("Time"), "confirmedAt": ref("Time"),
                "keepUntil": orNull(
                    ref("Time"), "When its retention ends; null: with the person's account."),
            ]),
        "Provenance": word(
            "Where a value came from: the person said so, somebody checked it, a service noticed"
                + " it, or it came with a transfer.", of: Provenance.allCases.map(\.word)),
        "NewValue": object(
            "A value to be stored.",
            ["value": ref("Value"), "provenance": ref("Provenance")], optional: ["provenance"]),
        "Stored": object(
            "What was stored or taken back.",
            [
                "record": ref("ID", "The record's id."),
                "entry": ref("EntryNumber", "The entry that records it."),
            ]),
        "Verdict": [
            "description": "What a read would answer.", "oneOf": [ref("Granted"), ref("Refused")],
        ],
        "Granted": object(
            "The use is allowed.",
            [
                "verdict": constant("granted"),
                "categories": list("What a read would give.", of: ref("Name")),
                "obligations": obligations, "clauses": clauses("The clauses that allow it."),
                "entry": ref("EntryNumber", "The entry that records the question."),
            ]),
        "Refused": object(
            "The use is not allowed.",
            [
                "verdict": constant("refused"), "reason": ref("Reason"),
                "clauses": clauses("The clauses that say so."),
                "entry": ref("EntryNumber", "The entry that records the question."),
            ]),
        "Reason": word(
            "Why a use is refused; declined: the person said no to a version of the policy.",
            of: Refusal.codes + [Entry.declined]),
        "Export": export,
        "AccountEnd": object(
            "When an account ends for want of use.",
            [
                "endsOn": orNull(
                    ref("Date"),
                    "The first day on which the account is no more; null: it does not end by"
                        + " itself, or nobody knows yet since when it is unused."),
                "entry": ref("EntryNumber", "The entry that records the question."),
            ]),
    ]

    private static let export = object(
        "All that is held about a person.",
        [
            "format": constant("scruple/export/1"), "subject": ref("ID"),
            "registeredAt": ref("Time"), "language": ref("Language"),
            "policy": orNull(
                ref("Digest"), "The version that the person accepted last; null: none."),
            "choices": list(
                "What the person decided.",
                of: object(
                    "The last decision about one purpose.",
                    [
                        "purpose": ref("Name"),
                        "decision": word(
                            "The decision.", of: ChoiceDecision.allCases.map(\.word)),
                        "decidedAt": ref("Time"), "entry": ref("EntryNumber"),
                    ])),
            "values": list(
                "Every value.",
                of: object(
                    "One value and what it serves.",
                    [
                        "category": ref("Name"), "held": ref("Held"),
                        "purposes": list("What the policy uses it for.", of: ref("Name")),
                    ])),
            "usedOn": ref(
                "Date",
                "The last day on which the person used their account; only where the policy ends"
                    + " accounts for want of use."),
        ], optional: ["usedOn"])

    static let policy: [String: JSONValue] = [
        "Graph": object(
            "A graph in JSON-LD 1.1: a context of prefixes, and nodes whose values are lists.",
            [
                "@context": ["type": "object", "additionalProperties": ["type": "string"]],
                "@graph": list("Nodes.", of: ["type": "object"], min: 1),
            ]),
        "PrivacyControl": object(
            "The support resource of Global Privacy Control.",
            [
                "gpc": truth("Whether the signal is honored."),
                "lastUpdate": ref("Date", "When the version in force was published."),
            ]),
        "Policy": object(
            "What the version in force declares.",
            [
                "policy": ref("Name", "The policy's id."),
                "version": text("The version, as the policy names it."),
                "digest": ref("Digest"), "published": ref("Date"), "effective": ref("Date"),
                "languages": list("Languages of its text.", of: ref("Language"), min: 1),
                "acceptance": word(
                    "How people accept it.", of: Acceptance.Mode.allCases.map(\.rawValue)),
                "services": list("Services.", of: ref("Service")),
                "categories": list("Kinds of personal data.", of: ref("Category")),
                "purposes": list("What data is used for.", of: ref("Purpose")),
            ]),
        "Versions": object(
            "The versions of the policy.",
            [
                "inForce": ref("Digest", "Of the version in force."),
                "versions": list("The newest first.", of: ref("Version")),
            ]),
        "Version": object(
            "A version that was published.",
            [
                "version": text("Its label."), "digest": ref("Digest"),
                "published": ref("Time", "When it was published."),
                "effective": ref("Time", "From when it is in force."),
                "entry": ref("EntryNumber", "The entry of its publishing."),
            ]),
        "Service": object(
            "A service.",
            [
                "service": ref("Name"), "name": text("Its name."),
                "entity": ref("Name", "The legal entity that answers for it."),
            ]),
        "Category": object(
            "A kind of personal data.",
            [
                "category": ref("Name"), "name": text("Its name."), "clause": ref("Clause"),
                "source": word(
                    "Where it comes from.", of: Category.Source.allCases.map(\.rawValue)),
                "cardinality": word(
                    "One value a person, or many.",
                    of: Category.Cardinality.allCases.map(\.rawValue)),
                "kind": word(
                    "What a value looks like.", of: Category.Kind.allCases.map(\.rawValue)),
                "sizeMax": integer(
                    "The most bytes of a value in UTF-8.", in: 1...Int64(Limits.bodySizeMax)),
                "mandatory": truth("Nobody registers without it."),
                "sensitive": truth("Of a special category (GDPR article 9)."),
                "lookup": truth("A person can be looked up by it."),
                "purposes": list("What it serves.", of: ref("Name")),
                "retention": object(
                    "How long it stays.",
                    [
                        "from": word(
                            "From when the period counts.",
                            of: Retention.Start.allCases.map(\.rawValue)),
                        "period": ref("Period"),
                    ]),
            ]),
        "Purpose": object(
            "What data is used for.",
            [
                "purpose": ref("Name"), "name": text("Its name."), "clause": ref("Clause"),
                "basis": word(
                    "Its legal basis (GDPR article 6).", of: LegalBasis.allCases.map(\.rawValue)),
                "services": list("Services that may use data for it.", of: ref("Name")),
                "depersonalised": truth("It uses only results that single nobody out."),
            ]),
    ]

    static let obligations = list(
        "What whoever takes the data takes upon itself.",
        of: word("An obligation.", of: Obligation.allCases.map(\.rawValue)))

    static func clauses(_ says: String) -> JSONValue { list(says, of: ref("Clause")) }
}
