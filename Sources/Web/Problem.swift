package import Custody
package import Hummingbird
internal import HTTPTypes
internal import NIOCore
internal import PolicyEngine
package import PolicyLanguage
internal import Primitives

/// An error as callers see it (RFC 9457). Carries nothing personal and nothing of the inside.
package struct Problem: Error, Sendable {
    package let status: HTTPResponse.Status
    /// The last part of the type's URN: `urn:scruple:problem:<code>`.
    package let code: String
    /// The same for every occurrence of the code.
    package let title: String
    /// What is wrong here and what to do.
    package let detail: String
    package var fields: [FieldProblem] = []
    package var refused: Refused?
    package var retryAfterSeconds: Int?

    package init(
        _ status: HTTPResponse.Status, _ code: String, _ title: String, _ detail: String
    ) {
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
    }

    /// As `application/problem+json`.
    /// - Parameter request: the id under which the log has the cause of a 500.
    package func response(
        request: String, policy: Policy, language: Language
    ) -> Response {
        var members: [String: JSONValue] = [
            "type": .string("urn:scruple:problem:\(code)"), "title": .string(title),
            "status": .integer(Int64(status.code)), "detail": .string(detail),
            "request": .string(request),
        ]
        if !fields.isEmpty {
            members["fields"] = .array(
                fields.map {
                    [
                        "field": .string(String($0.field.prefix(64))),
                        "message": .string($0.fault.message),
                    ]
                })
        }
        if let refused {
            members["reason"] = .string(refused.refusal.code)
            members["entry"] = .integer(refused.entry)
            members["clauses"] = .array(
                refused.clauses.map { cited($0, policy, language) })
        }
        var response = JSONAnswer.response(.object(members), status: status)
        response.headers[.contentType] = "application/problem+json"
        response.headers[.contentLanguage] = language.tag
        if let seconds = retryAfterSeconds { response.headers[.retryAfter] = String(seconds) }
        if status == .unauthorized {
            response.headers[.wwwAuthenticate] = "Bearer realm=\"scruple\""
        }
        return response
    }

    private func cited(_ id: ClauseID, _ policy: Policy, _ language: Language) -> JSONValue {
        let clause = policy.clauses.first { $0.id == id }
        let words = clause?.text ?? clause?.title
        return ["clause": .string(id.text), "text": .string(words.map { $0[language] } ?? "")]
    }
}

extension FieldProblem.Fault {
    /// What is wrong with the field, and so what to do.
    package var message: String {
        switch self {
        case .missing: "is required and missing or empty"
        case .unknown: "is not declared by the policy"
        case .wrongType(let expected): "must be a JSON \(expected)"
        case .tooLarge(let limit): "has more than \(limit) bytes"
        case .malformed(let expected): "must be \(expected)"
        case .forbiddenCharacter:
            "has a control character or one that changes the direction of text"
        case .notProvidedByPeople: "is not a category that people provide a single value of"
        case .notOfService: "is a category that the policy does not let this service store"
        case .tooShort(let limit): "has fewer than \(limit) characters"
        }
    }
}
