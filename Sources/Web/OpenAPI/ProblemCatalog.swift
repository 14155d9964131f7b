internal import Primitives

/// Every problem code of the API: its status, its title, what it means.
enum ProblemCatalog {
    /// Which schema the answer has.
    enum Shape: String {
        case plain = "Problem"
        case fields = "FieldsProblem"
        case refusal = "RefusalProblem"
    }

    struct Entry {
        let code: String
        let status: Int
        let title: String
        let says: String
        let shape: Shape

        init(
            _ code: String, _ status: Int, _ title: String, _ says: String,
            shape: Shape = .plain
        ) {
            self.code = code
            self.status = status
            self.title = title
            self.says = says
            self.shape = shape
        }
    }

    static let entries = unreadable + unallowed + missing + conflicting + failed

    private static let cannotBeRead = "The request cannot be read"

    private static let unreadable = [
        Entry("unknown-parameter", 400, cannotBeRead, "a query parameter is not known here"),
        Entry("duplicate-parameter", 400, cannotBeRead, "a query parameter is there twice"),
        Entry("malformed-parameter", 400, cannotBeRead, "a query parameter has no value that fits"),
        Entry("purpose-required", 400, cannotBeRead, "no purpose was named; no data without one"),
        Entry("malformed-name", 400, cannotBeRead, "a name has characters that no name has"),
        Entry("malformed-id", 400, cannotBeRead, "an id in the address is not well formed"),
        Entry("too-many-categories", 400, cannotBeRead, "more categories than a request may name"),
        Entry("duplicate-category", 400, cannotBeRead, "a category is named twice"),
        Entry("malformed-json", 400, cannotBeRead, "the body is no JSON object that we read"),
        Entry("unknown-member", 400, cannotBeRead, "the body has a member that is not known here"),
        Entry("missing-member", 400, cannotBeRead, "the body lacks a member"),
        Entry("malformed-member", 400, cannotBeRead, "a member of the body has no value that fits"),
        Entry("unknown-language", 400, cannotBeRead, "the policy is not written in this language"),
    ]

    private static let unallowed = [
        Entry("key-required", 401, "A service's key is required", "the request has no bearer key"),
        Entry("key-unknown", 401, "The key is not known", "the key was never made, or was revoked"),
        Entry(
            "refused", 403, "The policy does not allow this use",
            "the policy or the person says no; the refusal is on the ledger", shape: .refusal),
        Entry(
            "may-not-act", 403, "The key may not act for people",
            "the key was made without the right to export, erase or see uses"),
    ]

    private static let missing = [
        Entry(
            "unknown-subject", 404, "No such person",
            "nobody of that id is held; who was erased is not known any more"),
        Entry("unknown-record", 404, "No such record", "the person has no such value or record"),
        Entry(
            "unknown-entry", 404, "No such entry", "no entry of that number is about this person"),
        Entry(
            "unknown-version", 404, "No such version", "no version of that digest was published"),
        Entry(
            "unknown-consent", 404, "No such consent",
            "the person has neither given nor refused consent to this purpose"),
        Entry("undeclared", 404, "Not declared by the policy", "the policy declares no such thing"),
        Entry("not-found", 404, "Not Found", "there is nothing at this address"),
    ]

    private static let conflicting = [
        Entry(
            "already-registered", 409, "Already registered",
            "somebody is registered with this value"),
        Entry(
            "not-in-force", 409, "Not the version in force",
            "the digest is not that of the version in force, nor of one that is to take force"),
        Entry(
            "use-is-no-acceptance", 409, "Use is no acceptance",
            "the policy wants people to say yes; their use of a service does not count"),
        Entry(
            "no-such-choice", 409, "No such choice",
            "the legal basis of the purpose leaves no such decision"),
        Entry("mandatory", 409, "Mandatory", "the category goes only when the person is erased"),
        Entry("query-too-long", 413, "The query is too long", "the query has too many bytes"),
        Entry("body-too-large", 413, "The body is too large", "the body has too many bytes"),
        Entry(
            "json-required", 415, "The body must be JSON",
            "the Content-Type is not application/json"),
        Entry(
            "invalid-fields", 422, "Fields cannot be taken as they are",
            "fields are wrong, all of them are listed; nothing was stored", shape: .fields),
    ]

    private static let failed = [
        Entry(
            "unexpected", 500, "Something went wrong here",
            "nobody foresaw this; the cause is in the log under the request's id"),
        Entry(
            "store-full", 503, "The store cannot write",
            "the disk is full or fails; nothing was given out or changed"),
        Entry(
            "store-read-only", 503, "The store cannot write",
            "the database only reads; nothing was given out or changed"),
        Entry(
            "policy-superseded", 503, "Another version came into force",
            "this node takes up the version in force in a moment; nothing was given out"),
        Entry(
            "store-moving", 503, "The store moves to another database",
            "the operator moves the store; nothing was given out or changed"),
        Entry(
            "overloaded", 503, "Too much at once",
            "too many requests wait; nothing was given out or changed"),
        Entry(
            "store-unavailable", 503, "The store cannot be used",
            "the store does not answer as it should; nothing was given out"),
    ]
}
