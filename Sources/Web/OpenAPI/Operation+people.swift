internal import Custody
internal import Primitives

extension Operation {
    static let people: [Operation] = [register, list, lookUp, erase, export, activity, end]

    private static let register = Operation(
        method: .post, path: "/v1/subjects", id: "register", tag: .people,
        summary: "Take a person in",
        says: """
            Checks what the person provides, makes their key, seals and stores their data, and \
            records the registration and the acceptance. Either all of it happens or nothing.
            """,
        parameters: [.privacySignal],
        body: Body(schema: "Registration", example: Example.registration),
        success: Success(
            status: 201, says: "The person is registered.", schema: Schema.ref("Registered"),
            example: ["subject": .string(Example.subject), "entry": 7, "acceptance": 8],
            headers: ["Cache-Control": "NoStore", "Location": "Location"]),
        problems: [
            "too-many-categories", "unknown-language", "invalid-fields", "not-in-force",
            "use-is-no-acceptance",
            "already-registered",
        ])

    private static let list = Operation(
        method: .get, path: "/v1/subjects", id: "list", tag: .people,
        summary: "List the people that a purpose may use",
        says: """
            Gives, one JSON object a line, the data of everybody who does not refuse the purpose, \
            in the order of their ids. Each person is decided on when their page is read, so who \
            withdraws meanwhile is left out; each page of at most \(Custodian.listingPageSize) \
            people has one ledger entry, durable before the page is sent. A list whose last line \
            does not say that it is complete broke off.
            """,
        parameters: [.purpose, .categories, .language],
        success: Success(
            says: "Lines: any number of Disclosure, then one ListEnd.",
            type: "application/x-ndjson", schema: Schema.text("Lines of JSON."),
            more: [
                "x-line-schema": ["oneOf": [Schema.ref("Disclosure"), Schema.ref("ListEnd")]]
            ]),
        problems: ["refused"])

    private static let lookUp = Operation(
        method: .post, path: "/v1/subjects/lookup", id: "lookUp", tag: .people,
        summary: "Find a person by a value",
        says: """
            Finds whoever has this value of a category that people are looked up by. To learn that \
            somebody is registered is to learn something about them, so the answer is decided and \
            recorded as a use. Who is not registered and who refuses are both answered with 403.
            """,
        parameters: [.language],
        body: Body(
            schema: "Search",
            example: [
                "category": "email", "value": "ada.marsh@example.org", "purpose": "orders",
            ]),
        success: Success(
            says: "The person's id.", schema: Schema.ref("Found"),
            example: ["subject": .string(Example.subject)]),
        problems: ["refused", "undeclared"])

    private static let erase = Operation(
        method: .delete, path: "/v1/subjects/{subject}", id: "erase", tag: .people,
        summary: "Erase a person",
        says: """
            Records the erasure and destroys the person's key, in the time that one value takes; \
            when this is answered nobody can read the person's data or entries any more, from a \
            backup neither. Needs a key that may act for people.
            """,
        parameters: [.subject],
        success: Success(
            says: "The person is erased.", schema: Schema.ref("Recorded"), example: ["entry": 20]),
        problems: ["may-not-act", "unknown-subject"])

    private static let export = Operation(
        method: .get, path: "/v1/subjects/{subject}/export", id: "export", tag: .people,
        summary: "Hand out all that is held about a person",
        says: """
            For the person, or who acts for them: every value with its provenance, and every \
            choice. Recorded. Streamed; what does not end in a complete JSON object broke off. \
            Needs a key that may act for people.
            """,
        parameters: [.subject],
        success: Success(
            says: "All that is held.", schema: Schema.ref("Export"), example: Example.export),
        problems: ["may-not-act", "unknown-subject"])

    private static let activity = Operation(
        method: .post, path: "/v1/subjects/{subject}/activity", id: "noteActivity", tag: .people,
        summary: "Note that a person uses their account",
        says: """
            For services whose people do not come to the pages of this server, where the policy \
            ends accounts for want of use (`unused`). Of it the day stays, and nothing finer; \
            there is no entry. Whatever a person does here, and whatever a service stores about \
            them, is noted by itself. Call it as often as you like.
            """,
        parameters: [.subject],
        success: Success(status: 204, says: "It is noted.", schema: nil),
        problems: ["unknown-subject"])

    private static let end = Operation(
        method: .get, path: "/v1/subjects/{subject}/activity", id: "accountEnd", tag: .people,
        summary: "Ask when a person's account ends",
        says: """
            The day on which the account ends for want of use unless the person uses it before, so \
            that you can warn them. To ask is an entry, and no use.
            """,
        parameters: [.subject],
        success: Success(
            says: "The day, where there is one.", schema: Schema.ref("AccountEnd"),
            example: ["endsOn": "2027-11-24", "entry": 12]),
        problems: ["unknown-subject"])
}
