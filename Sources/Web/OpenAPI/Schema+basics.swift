internal import Ledger
internal import PolicyEngine
internal import Primitives
internal import Sealing

/// The schemas that the document keeps under a name.
extension Schema {
    static let named: [String: JSONValue] = [basics, people, data, ledger, policy, problems]
        .reduce(into: [:]) { all, more in all.merge(more) { first, _ in first } }

    private static let hex = "[0-9a-fA-F]"

    private static let basics: [String: JSONValue] = [
        "ID": text(
            "A UUID, written in lower case and read in both.",
            pattern: "^\(hex){8}-\(hex){4}-\(hex){4}-\(hex){4}-\(hex){12}$"),
        "Name": text(
            "A name as policies write them.", pattern: "^[a-z0-9-]{1,64}$", min: 1, max: 64),
        "Clause": text(
            "The number of a clause of the policy.",
            pattern: "^[0-9]{1,3}(\\.[0-9]{1,3}){0,5}$"),
        "EntryNumber": integer(
            "The number of a ledger entry, from 0; later entries have larger ones.",
            in: 0...JSONValue.integerMax),
        "Index": integer(
            "The place of a ledger entry in the tree, from 0.", in: 0...JSONValue.integerMax),
        "Digest": text(
            "The SHA-256 of a version's canonical form.", pattern: "^\(hex){64}$"),
        "Language": text("A language's two letters.", pattern: "^[a-z]{2}$"),
        "Date": text(
            "A day.", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
        "Time": text(
            "A time of RFC 3339 in UTC with milliseconds.",
            pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"),
        "AskedTime": text(
            "A time of RFC 3339 in UTC, with milliseconds or without; the month must have the"
                + " day.",
            pattern: "^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{3})?Z$"),
        "Period": text(
            "A length of time of ISO 8601 in one unit.",
            pattern: "^P(T[0-9]{1,6}H|[0-9]{1,6}[DMY])$"),
        "Value": [
            "description": .string(
                "A value of a category: what the category's kind at /v1/policy asks for, without"
                    + " control characters, in at most sizeMax bytes."),
            "type": ["null", "boolean", "integer", "string", "array", "object"],
            "minimum": .integer(-JSONValue.integerMax), "maximum": .integer(JSONValue.integerMax),
        ],
        "Recorded": object(
            "What was done.", ["entry": ref("EntryNumber", "The entry that records it.")]),
        "Health": object(
            "That the server answers.", ["status": word("Always ok.", of: ["ok"])]),
    ]

    private static let people: [String: JSONValue] = [
        "Registration": object(
            "A person who comes in.",
            [
                "data": map(
                    "What the person provides: a value by category. All mandatory categories, and"
                        + " none but those that people provide a single value of and the service"
                        + " may store.",
                    of: ref("Value"), max: Limits.categoriesMax),
                "acceptance": ref("Acceptance"),
                "language": ref(
                    "Language",
                    "In which the person speaks to us; the policy's first unless given."),
                "password": text(
                    "For signing in on the server's own pages, in at most"
                        + " \(PasswordHash.byteCountMax) bytes; nobody signs in there without one.",
                    min: PasswordHash.lengthMin, max: PasswordHash.byteCountMax),
            ], optional: ["language", "password"]),
        "Acceptance": object(
            "That a person accepts a version of the policy, and how they showed it.",
            [
                "policy": ref("Digest", "The digest of the version in force, from /v1/policy."),
                "method": text(
                    "How it was shown, such as checkbox or signature; at most 500 bytes.", min: 1,
                    max: 500),
                "reference": text(
                    "What lets the proof be found again, such as the number of a form; kept sealed;"
                        + " at most 500 bytes.", max: 500),
            ], optional: ["reference"]),
        "Answer": answer,
        "Registered": object(
            "A person who was taken in.",
            [
                "subject": ref("ID", "The person's id, by which everything else is asked."),
                "entry": ref("EntryNumber", "The entry of the registration."),
                "acceptance": ref("EntryNumber", "The entry of the acceptance."),
            ]),
        "Search": object(
            "By what a person is looked up, and what for.",
            [
                "category": text("A category that people can be looked up by, such as email."),
                "value": text("The value; capitals and spaces at both ends do not matter."),
                "purpose": text("What the person is looked up for: a purpose of the policy."),
            ]),
        "Found": object("Who was found.", ["subject": ref("ID", "The person's id.")]),
        "ListEnd": object(
            "The last line of a list that is complete.",
            [
                "complete": constant(true),
                "subjects": integer("How many people the list has.", in: 0...JSONValue.integerMax),
            ]),
        "Decision": decision,
        "Decisions": object(
            "What a person decides about several purposes.",
            [
                "decisions": map(
                    "A decision by purpose; at least one.", of: ref("Decision"), min: 1,
                    max: Limits.purposesMax)
            ]),
        "RecordedDecisions": object(
            "What was done.",
            [
                "entries": map(
                    "The entries that record it, by purpose.", of: ref("EntryNumber"), min: 1,
                    max: Limits.purposesMax)
            ]),
    ]

    /// What a person says to a version of the policy.
    private static let answer: JSONValue = [
        "description": "What a person says to a version of the policy.",
        "oneOf": [
            object(
                "A yes, and how they showed it.",
                [
                    "decision": constant("accept"),
                    "policy": ref("Digest", "Of the version in force, or one that is to be."),
                    "method": text(
                        "How it was shown, such as checkbox or signature; use counts only where the"
                            + " policy says so; at most 500 bytes.", min: 1, max: 500),
                    "reference": text(
                        "What lets the proof be found again; kept sealed; at most 500 bytes.",
                        max: 500),
                ], optional: ["decision", "reference"]),
            object(
                "A no.",
                [
                    "decision": constant("refuse"),
                    "policy": ref("Digest", "Of the version in force, or one that is to be."),
                ]),
        ],
    ]

    private static let decision: JSONValue = [
        "type": "object", "description": "What a person decides about a purpose.",
        "properties": [
            "decision": word(
                "give and withdraw for a purpose that rests on consent, object and allow for one"
                    + " that rests on an interest or a public task.",
                of: ["give", "withdraw", "object", "allow"]),
            "proof": object(
                "How the person showed their will; required to give and to allow.",
                [
                    "method": text(
                        "How it was shown, in the caller's words; at most 500 bytes.", min: 1,
                        max: 500),
                    "reference": text(
                        "What lets the proof be found again; kept sealed; at most 500 bytes.",
                        max: 500),
                ], optional: ["reference"]),
        ],
        "required": ["decision"], "additionalProperties": false,
        "if": ["properties": ["decision": ["enum": ["give", "allow"]]]],
        "then": ["required": ["proof"]],
    ]
}
