internal import Primitives

/// The OpenAPI 3.1 document of the API.
///
/// Says what the program does, down to the limits; Tests/API compares it with a running server.
package enum OpenAPIDocument {
    /// Canonical JSON, composed once.
    package static let bytes: [UInt8] = json.canonicalBytes

    static let operations: [Operation] =
        Operation.people + Operation.data + Operation.choices + Operation.ledger
        + Operation.policy

    private static var json: JSONValue {
        [
            "openapi": "3.1.1", "info": info, "servers": [["url": "/"]],
            "security": [["serviceKey": []]], "tags": tags, "paths": paths,
            "components": components,
        ]
    }

    private static let info: JSONValue = [
        "title": "Scruple", "version": "1", "summary": "The privacy policy that runs.",
        "description": .string(
            """
            Keeps the personal data of people under a policy, gives it out only for a purpose that \
            the policy declares and the person does not refuse, and records every use.

            Every body is JSON in UTF-8 of at most \(Limits.bodySizeMax) bytes, nested at most 16 \
            deep, without a key twice; every number is an integer of at most 53 bits. Members and \
            query parameters that are not listed are refused. A query has at most \
            \(Limits.querySizeMax) bytes.

            Every error is a problem of RFC 9457 whose type is urn:scruple:problem: and a code. An \
            address that is not listed here, or not with that method, answers 404 with the code \
            not-found. What the HTTP layer cannot take answers with a status of 4xx and the code \
            not-possible.

            Entries, receipts, checkpoints and tiles are in the formats of \
            Documentation/formats/ledger.md and receipt.md. The pages that people use are no part \
            of this document.
            """),
    ]

    private static var tags: JSONValue {
        .array(
            Operation.Tag.allCases.map {
                ["name": .string($0.rawValue), "description": .string($0.words)]
            })
    }

    private static var paths: JSONValue {
        var paths: [String: [String: JSONValue]] = [:]
        for operation in operations {
            paths[operation.path, default: [:]][operation.method.rawValue] = operation.json
        }
        return .object(paths.mapValues { .object($0) })
    }

    private static var components: JSONValue {
        [
            "schemas": .object(Schema.named), "headers": .object(headers),
            "examples": .object(Example.problems),
            "parameters": .object(
                Dictionary(uniqueKeysWithValues: Parameter.all.map { ($0.key, $0.json) })),
            "securitySchemes": [
                "serviceKey": [
                    "type": "http", "scheme": "bearer",
                    "bearerFormat": "scruple_<service>_<43 characters of base64url>",
                    "description": .string(
                        "A service's key, made by scruple service-key create and shown once. A"
                            + " revoked key works for two seconds more at the most."),
                ]
            ],
        ]
    }

    private static let headers: [String: JSONValue] = [
        "NoSniff": header("Always nosniff.", Schema.constant("nosniff")),
        "NoStore": header(
            "Always no-store: no cache keeps the answer.", Schema.constant("no-store")),
        "NoCache": header(
            "Always no-cache: a cache asks again before each use.", Schema.constant("no-cache")),
        "OneSecond": header("A cache may keep it for a second.", Schema.constant("max-age=1")),
        "Forever": header(
            "What a tile holds never changes.",
            Schema.constant("public, max-age=31536000, immutable")),
        "ContentLanguage": header("The language of the words.", Schema.ref("Language")),
        "WWWAuthenticate": header(
            "Which key is asked for.", Schema.constant("Bearer realm=\"scruple\"")),
        "RetryAfter": header(
            "After how many seconds to try again.", Schema.integer("Seconds.", in: 1...30)),
        "Location": header(
            "The person's address.",
            Schema.text("A path.", pattern: "^/v1/subjects/[0-9a-f-]{36}$")),
    ]

    private static func header(_ says: String, _ schema: JSONValue) -> JSONValue {
        ["description": .string(says), "required": true, "schema": schema]
    }
}
