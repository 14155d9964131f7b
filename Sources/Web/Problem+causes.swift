package import Custody
package import Database
internal import HTTPTypes
internal import Hummingbird
internal import PolicyEngine
internal import Primitives

/// Every error that leaves the inside gets its words here, once.
extension Problem {
    package init(_ error: CustodyError) {
        switch error {
        case .invalid(let fields):
            self.init(
                .unprocessableContent, "invalid-fields", "Fields cannot be taken as they are",
                "Mend the fields listed; nothing was stored.")
            self.fields = fields
        case .unknownSubject:
            self.init(
                .notFound, "unknown-subject", "No such person",
                "Nobody of that id is held. Somebody who was erased is not known any more.")
        case .unknownRecord:
            self.init(
                .notFound, "unknown-record", "No such record",
                "The person has no such value or record.")
        case .unknownEntry:
            self.init(
                .notFound, "unknown-entry", "No such entry",
                "The ledger has no entry of that number about this person.")
        case .unknownConsent:
            self.init(
                .notFound, "unknown-consent", "No such consent",
                "The person has neither given nor refused consent to this purpose.")
        case .undeclared(let kind):
            self.init(
                .notFound, "undeclared", "Not declared by the policy",
                "The policy declares no such \(kind); see /v1/policy for what it declares.")
        case .alreadyRegistered:
            self.init(
                .conflict, "already-registered", "Already registered",
                "Somebody is registered with this value. Look them up, or let them sign in.")
        case .notInForce:
            self.init(
                .conflict, "not-in-force", "Not the version in force",
                "Show the person the version in force, named at /v1/policy, or one that is to take"
                    + " force, and send its digest.")
        case .useIsNoAcceptance:
            self.init(
                .conflict, "use-is-no-acceptance", "Use is no acceptance",
                "The policy wants people to say yes. Show them its statement, and hand in how they"
                    + " agreed.")
        case .superseded:
            self.init(
                .serviceUnavailable, "policy-superseded", "Another version came into force",
                "This node takes up the version in force in a moment. Nothing was given out.")
            retryAfterSeconds = 1
        case .moving:
            self.init(
                .serviceUnavailable, "store-moving", "The store moves to another database",
                "Nothing was given out or changed. Ask again when the operator has moved it.")
            retryAfterSeconds = 30
        case .noSuchChoice(let purpose):
            self.init(
                .conflict, "no-such-choice", "No such choice",
                "The legal basis of the purpose \(purpose) leaves no such decision:"
                    + " give and withdraw go with consent, object and allow with an interest.")
        case .mandatory(let category):
            self.init(
                .conflict, "mandatory", "Mandatory",
                "The category \(category) is mandatory; it goes only when the person is erased.")
        case .mayNotAct:
            self.init(
                .forbidden, "may-not-act", "The key may not act for people",
                "This key was made without the right to export, erase or see uses for people.")
        case .signInFailed:
            self.init(
                .unauthorized, "sign-in-failed", "Not signed in",
                "E-mail and password do not belong together.")
        }
    }

    package init(_ error: StoreError) {
        switch error {
        case .full:
            self.init(
                .serviceUnavailable, "store-full", "The store cannot write",
                "The disk is full or fails. Nothing was given out or changed. Try again later.")
            retryAfterSeconds = 10
        case .overloaded, .busy:
            self.init(
                .serviceUnavailable, "overloaded", "Too much at once",
                "Too many requests wait. Nothing was given out or changed. Try again shortly.")
            retryAfterSeconds = 1
        case .readOnly:
            self.init(
                .serviceUnavailable, "store-read-only", "The store cannot write",
                "The database only reads. Nothing was given out or changed. Try again later.")
            retryAfterSeconds = 10
        case .unreachable:
            self.init(
                .serviceUnavailable, "store-unavailable", "The store cannot be used",
                "The database does not answer. Nothing was given out. Try again shortly.")
            retryAfterSeconds = 2
        case .unavailable, .schema, .constraint, .unauthorized:
            self.init(
                .serviceUnavailable, "store-unavailable", "The store cannot be used",
                "The store does not answer as it should. Nothing was given out. Tell the operator.")
            retryAfterSeconds = 30
        }
    }

    package init(_ refused: Refused) {
        self.init(
            .forbidden, "refused", "The policy does not allow this use", refused.refusal.words)
        self.refused = refused
    }

    static func badRequest(_ code: String, _ detail: String) -> Problem {
        Problem(.badRequest, code, "The request cannot be read", detail)
    }
}

extension Refusal {
    /// Why, in words for a developer; the clause's text is beside them.
    var words: String {
        switch self {
        case .unknownService: "The policy declares no such service."
        case .unknownPurpose: "The policy declares no such purpose."
        case .unknownCategory: "A category was named that the policy does not declare."
        case .purposeNotOfService: "The policy does not let this service use data for this purpose."
        case .categoryNotForPurpose: "A category was asked for that does not serve this purpose."
        case .depersonalisedOnly:
            "The purpose uses only results that single nobody out; no data of a person is given."
        case .notAccepted: "The person has not accepted the version of the policy in force."
        case .noConsent: "The person has not given consent to this purpose, or has withdrawn it."
        case .objected: "The person objects to this purpose."
        case .categoryNotOfService: "The policy does not let this service store this category."
        case .unknownSubject: "Nobody of that id is held."
        }
    }
}
