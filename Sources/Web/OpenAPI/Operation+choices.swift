internal import Primitives

extension Operation {
    static let choices: [Operation] = [
        accept, decide, decideAll,
        consent(
            "record", id: "consentRecord", "Get the record of a consent",
            """
            What the person decided, when and how, and what it is about, under the version of the \
            policy under which they decided: a consent record of ISO/IEC TS 27560 in the terms of \
            DPV 2 (Documentation/formats/consent-record.md). To look is an entry too. Needs a key \
            that may act for people.
            """),
        consent(
            "receipt", id: "consentReceipt", "Get a receipt of a consent",
            "A receipt for the person, with the record in it. As for the record."),
    ]

    private static let accept = Operation(
        method: .put, path: "/v1/subjects/{subject}/acceptance", id: "accept", tag: .choices,
        summary: "Record that a person accepts or refuses a version of the policy",
        says: """
            The version in force, or one that is to take force, for which the answer then counts. \
            After the policy changed materially, nothing is given out about a person until they \
            accept the new version, but for what the policy grants: grace, and silence after \
            notice. Who refuses is given out under that version no more, and may change their mind.
            """,
        parameters: [.subject], body: Body(schema: "Answer", example: Example.acceptance),
        success: Success(
            says: "The answer is recorded.", schema: Schema.ref("Recorded"),
            example: ["entry": 8]),
        problems: ["unknown-subject", "not-in-force", "use-is-no-acceptance", "invalid-fields"])

    private static let decide = Operation(
        method: .put, path: "/v1/subjects/{subject}/consents/{purpose}", id: "decide",
        tag: .choices, summary: "Record what a person decides about a purpose",
        says: """
            In force for every use that starts after the answer. To give consent, or to take an \
            objection back, takes a proof of the person's will; to refuse takes none.
            """,
        parameters: [.subject, .decidedPurpose],
        body: Body(
            schema: "Decision",
            example: [
                "decision": "give",
                "proof": ["method": "checkbox", "reference": "newsletter form 2026-118"],
            ]),
        success: Success(
            says: "The decision is recorded and in force.", schema: Schema.ref("Recorded"),
            example: ["entry": 10]),
        problems: ["unknown-subject", "no-such-choice", "invalid-fields"])

    private static let decideAll = Operation(
        method: .put, path: "/v1/subjects/{subject}/consents", id: "decideAll", tag: .choices,
        summary: "Record what a person decides about several purposes",
        says: """
            All of it or nothing, in force together for every use that starts after the answer. \
            Each decision has an entry of its own. What is not named stays as it is. What is wrong \
            with a proof is told under its purpose.
            """,
        parameters: [.subject],
        body: Body(
            schema: "Decisions",
            example: [
                "decisions": [
                    "newsletter": [
                        "decision": "give",
                        "proof": ["method": "checkbox", "reference": "newsletter form 2026-118"],
                    ],
                    "security": ["decision": "object"],
                ]
            ]),
        success: Success(
            says: "The decisions are recorded and in force.",
            schema: Schema.ref("RecordedDecisions"),
            example: ["entries": ["newsletter": 10, "security": 11]]),
        problems: [
            "unknown-subject", "undeclared", "no-such-choice", "invalid-fields", "malformed-name",
        ])

    private static func consent(
        _ form: String, id: String, _ summary: String, _ says: String
    ) -> Operation {
        Operation(
            method: .get, path: "/v1/subjects/{subject}/consents/{purpose}/\(form)", id: id,
            tag: .choices, summary: summary, says: says, parameters: [.subject, .decidedPurpose],
            success: Success(
                says: "The \(form).", type: "application/ld+json", schema: Schema.ref("Graph")),
            problems: [
                "may-not-act", "unknown-subject", "no-such-choice", "unknown-consent",
            ])
    }
}
