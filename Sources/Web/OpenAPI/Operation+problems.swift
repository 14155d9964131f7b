internal import Primitives

/// Which problems an operation can answer with, by status.
extension Operation {
    var codes: Set<String> {
        var codes = Set(problems).union(parameters.flatMap(\.codes))
        if needsKey { codes.formUnion(["key-required", "key-unknown"]) }
        if isStrict { codes.formUnion(["unknown-parameter", "query-too-long"]) }
        if parameters.contains(where: { $0.place == .query }) {
            codes.insert("duplicate-parameter")
        }
        if body != nil {
            codes.formUnion([
                "json-required", "body-too-large", "malformed-json", "unknown-member",
                "missing-member", "malformed-member",
            ])
        }
        if needsStore {
            codes.formUnion([
                "store-full", "store-read-only", "overloaded", "store-unavailable",
                "policy-superseded", "store-moving", "unexpected",
            ])
        }
        return codes
    }

    var problemResponses: [String: JSONValue] {
        let entries = ProblemCatalog.entries.filter { codes.contains($0.code) }
        let byStatus = Dictionary(grouping: entries, by: \.status)
        return Dictionary(
            uniqueKeysWithValues: byStatus.map { (String($0), response($0, $1)) })
    }

    private func response(_ status: Int, _ entries: [ProblemCatalog.Entry]) -> JSONValue {
        let words = entries.map { "- `\($0.code)`: \($0.says)" }.joined(separator: "\n")
        let examples = entries.map { ($0.code, Schema.component("examples", $0.code)) }
        return [
            "description": .string(words), "headers": headers(status),
            "content": [
                "application/problem+json": [
                    "schema": schema(status, entries),
                    "examples": .object(Dictionary(uniqueKeysWithValues: examples)),
                ]
            ],
        ]
    }

    /// The problem's schema narrowed to the codes that this operation has under this status.
    private func schema(_ status: Int, _ entries: [ProblemCatalog.Entry]) -> JSONValue {
        let shapes = Set(entries.map(\.shape.rawValue)).sorted().map { Schema.ref($0) }
        let types = entries.map { "urn:scruple:problem:\($0.code)" }
        let narrowed: JSONValue = [
            "properties": [
                "type": ["enum": Schema.texts(types)],
                "status": Schema.constant(.integer(Int64(status))),
            ]
        ]
        let shape: JSONValue = shapes.count == 1 ? shapes[0] : ["oneOf": .array(shapes)]
        return ["allOf": [shape, narrowed]]
    }

    private func headers(_ status: Int) -> JSONValue {
        var names = [
            "X-Content-Type-Options": "NoSniff", "Cache-Control": "NoStore",
            "Content-Language": "ContentLanguage",
        ]
        if status == 401 { names["WWW-Authenticate"] = "WWWAuthenticate" }
        if status == 503 { names["Retry-After"] = "RetryAfter" }
        return .object(names.mapValues { Schema.component("headers", $0) })
    }
}
