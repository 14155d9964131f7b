internal import Primitives

extension Operation {
    static let data: [Operation] = [
        read, explain, correct, takeBack, add, records, correctRecord, remove,
    ]

    private static let read = Operation(
        method: .get, path: "/v1/subjects/{subject}/data", id: "read", tag: .data,
        summary: "Use a person's data",
        says: """
            Gives the categories that the purpose may use, or those of them that are named. The \
            verdict is on the ledger before the first byte leaves. A refusal, also of somebody \
            unknown, is 403, and on the ledger too.
            """,
        parameters: [.subject, .purpose, .categories, .language],
        success: Success(
            says: "The data.", schema: Schema.ref("Disclosure"), example: Example.disclosure),
        problems: ["refused"])

    private static let explain = Operation(
        method: .get, path: "/v1/subjects/{subject}/explain", id: "explain", tag: .data,
        summary: "Ask whether a use is allowed",
        says: """
            The verdict that a read would get at this moment, without any data. It tells how a \
            person decided, so it is recorded.
            """,
        parameters: [.subject, .purpose, .categories],
        success: Success(
            says: "The verdict, granted or refused.", schema: Schema.ref("Verdict"),
            example: [
                "verdict": "refused", "reason": "no-consent", "clauses": ["2.3"], "entry": 12,
            ]))

    private static let correct = Operation(
        method: .put, path: "/v1/subjects/{subject}/data/{category}", id: "correct", tag: .data,
        summary: "Set the single value of a category",
        says: """
            Stores the value in place of the one before; its provenance is declared unless given.
            """,
        parameters: [.subject, .category, .language],
        body: Body(
            schema: "NewValue", example: ["value": "Ada Marsh-Rivers", "provenance": "declared"]),
        success: Success(
            says: "The value is stored.", schema: Schema.ref("Stored"),
            example: ["record": .string(Example.single), "entry": 9]),
        problems: ["refused", "unknown-subject", "already-registered", "invalid-fields"])

    private static let takeBack = Operation(
        method: .delete, path: "/v1/subjects/{subject}/data/{category}", id: "takeBack", tag: .data,
        summary: "Take the single value of a category back",
        says: "Removes the value. What is mandatory goes only when the person is erased.",
        parameters: [.subject, .category, .language],
        success: Success(
            says: "The value is gone.", schema: Schema.ref("Stored"),
            example: ["record": .string(Example.single), "entry": 13]),
        problems: ["refused", "unknown-subject", "unknown-record", "mandatory"])

    private static let add = Operation(
        method: .post, path: "/v1/subjects/{subject}/records/{category}", id: "add", tag: .data,
        summary: "Add a record",
        says: """
            Stores a record of a category that has many; its provenance is observed unless given.
            """,
        parameters: [.subject, .category, .language],
        body: Body(
            schema: "NewValue",
            example: ["value": ["number": 4_071, "items": ["spade", "rake"]]]),
        success: Success(
            status: 201, says: "The record is stored.", schema: Schema.ref("Stored"),
            example: Example.stored),
        problems: ["refused", "unknown-subject", "invalid-fields"])

    private static let records = Operation(
        method: .get, path: "/v1/subjects/{subject}/records/{category}", id: "records", tag: .data,
        summary: "Use a person's records, page by page",
        says: """
            A page of the records of a category that has many, the newest first. Each page is a \
            use and has a ledger entry. Where the category is in truncated there are older \
            records; give the last record of the page as before.
            """,
        parameters: [
            .subject, .category, .purpose, .beforeRecord, .recordLimit, .language,
        ],
        success: Success(
            says: "The records.", schema: Schema.ref("Disclosure"), example: Example.disclosure),
        problems: ["refused"])

    private static let correctRecord = Operation(
        method: .put, path: "/v1/subjects/{subject}/records/{category}/{record}",
        id: "correctRecord", tag: .data, summary: "Correct a record",
        says: "Stores the value in place of the record's; the record keeps its id.",
        parameters: [.subject, .category, .record, .language],
        body: Body(
            schema: "NewValue",
            example: ["value": ["number": 4_071, "items": ["spade"]]]),
        success: Success(
            says: "The value is stored.", schema: Schema.ref("Stored"), example: Example.stored),
        problems: ["refused", "unknown-subject", "unknown-record", "invalid-fields"])

    private static let remove = Operation(
        method: .delete, path: "/v1/subjects/{subject}/records/{category}/{record}", id: "remove",
        tag: .data, summary: "Take a record back",
        says: "Removes one record.", parameters: [.subject, .category, .record, .language],
        success: Success(
            says: "The record is gone.", schema: Schema.ref("Stored"), example: Example.stored),
        problems: ["refused", "unknown-subject", "unknown-record", "mandatory"])
}
