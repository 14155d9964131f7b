internal import Primitives

extension Operation {
    static let choices: [Operation] = [accept, decide, decideAll]

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
}
