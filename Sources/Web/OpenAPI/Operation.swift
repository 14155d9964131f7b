internal import Primitives

/// One operation as the document describes it.
struct Operation {
    enum Method: String {
        case get, put, post, delete
    }

    enum Tag: String, CaseIterable {
        case people, data, choices, ledger, policy, server

        var words: String {
            switch self {
            case .people: "People come in, are found, are listed for a purpose, and go."
            case .data: "What is held about one person: used, corrected, added, taken back."
            case .choices: "What a person accepts, consents to and objects to."
            case .ledger: "The record of every use, and how it is proved."
            case .policy: "The policy that is in force."
            case .server: "The server itself."
            }
        }
    }

    /// A JSON body.
    struct Body {
        let schema: String
        let example: JSONValue
    }

    /// The answer when all goes well.
    struct Success {
        var status = 200
        let says: String
        var type = "application/json"
        /// Nil for an answer without a body.
        let schema: JSONValue?
        var example: JSONValue?
        var headers: [String: String] = ["Cache-Control": "NoStore"]
        /// Members of the media type beyond schema and example.
        var more: [String: JSONValue] = [:]
    }

    let method: Method
    let path: String
    let id: String
    let tag: Tag
    let summary: String
    let says: String
    var parameters: [Parameter] = []
    var body: Body?
    let success: Success
    /// Codes that neither the parameters nor the body bring with them.
    var problems: [String] = []
    /// Whether a service's key is needed.
    var needsKey = true
    /// Whether query parameters that are not known are refused.
    var isStrict = true
    /// Whether it asks the store.
    var needsStore = true

    /// The OpenAPI Operation Object.
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "operationId": .string(id), "tags": [.string(tag.rawValue)],
            "summary": .string(summary), "description": .string(says),
            "responses": .object(responses),
        ]
        if !parameters.isEmpty {
            members["parameters"] = .array(
                parameters.map { Schema.component("parameters", $0.key) })
        }
        if let body { members["requestBody"] = json(body) }
        if !needsKey { members["security"] = [] }
        return .object(members)
    }

    private func json(_ body: Body) -> JSONValue {
        [
            "required": true,
            "content": [
                "application/json": [
                    "schema": Schema.ref(body.schema), "example": body.example,
                ]
            ],
        ]
    }

    private var responses: [String: JSONValue] {
        var responses = problemResponses
        var media: [String: JSONValue] = [:]
        media["schema"] = success.schema
        media["example"] = success.example
        media.merge(success.more) { first, _ in first }
        var headers: [String: JSONValue] = [
            "X-Content-Type-Options": Schema.component("headers", "NoSniff")
        ]
        for (name, component) in success.headers {
            headers[name] = Schema.component("headers", component)
        }
        var members: [String: JSONValue] = [
            "description": .string(success.says), "headers": .object(headers),
        ]
        if success.schema != nil {
            members["content"] = .object([success.type: .object(media)])
        }
        responses[String(success.status)] = .object(members)
        return responses
    }
}
