internal import Primitives

/// Examples; the people in them are invented, the policy is that of an invented garden shop.
enum Example {
    static let subject = "019a3c5e-7d10-7c4a-9b1f-2e6d8a40c7b3"
    static let record = "019a3c60-14f2-7a08-8c55-91d3b7e2f064"
    static let single = "00000000-0000-7000-8000-000000000000"
    static let digest = "7d5c1b0e9f3a42688c1de2b7a4f05963e8d1c0b9a7f6e5d4c3b2a19080f7e6d5"
    static let time = "2026-11-23T09:05:00.120Z"

    static let acceptance: JSONValue = [
        "policy": .string(digest), "method": "checkbox", "reference": "form 2026-118",
    ]

    static let registration: JSONValue = [
        "data": ["email": "ada.marsh@example.org", "display-name": "Ada Marsh"],
        "acceptance": acceptance, "language": "en", "password": "nine green garden gates",
    ]

    static let disclosure: JSONValue = [
        "subject": .string(subject),
        "data": [
            "email": [held("ada.marsh@example.org", single)],
            "order": [held(["number": 4_071, "items": ["spade", "rake"]], record)],
        ],
        "truncated": [], "obligations": ["only-for-purpose", "no-transfer", "keep-until"],
        "clauses": ["2.2", "0.2"], "entry": 11,
    ]

    static let stored: JSONValue = ["record": .string(record), "entry": 9]

    static let export: JSONValue = [
        "format": "scruple/export/1", "subject": .string(subject), "registeredAt": .string(time),
        "language": "en", "policy": .string(digest),
        "choices": [
            [
                "purpose": "newsletter", "decision": "give", "decidedAt": .string(time),
                "entry": 10,
            ]
        ],
        "values": [
            [
                "category": "email", "held": held("ada.marsh@example.org", single),
                "purposes": ["account", "orders", "newsletter"],
            ]
        ],
    ]

    static let entries: JSONValue = ["entries": [.object(entry)], "next": 11]

    static let personalEntries: JSONValue = [
        "entries": [.object(entry.merging(["details": [:]]) { first, _ in first })], "next": .null,
    ]

    private static let entry: [String: JSONValue] = [
        "entry": 11, "index": 11, "at": .string(time), "kind": "use", "outcome": "granted",
        "actor": "service:shop", "service": "shop", "purpose": "orders",
        "categories": ["email", "order"], "clauses": ["2.2", "0.2"], "reason": .null,
        "policy": .string(digest), "people": 1,
    ]

    private static func held(_ value: JSONValue, _ record: String) -> JSONValue {
        [
            "value": value, "record": .string(record), "provenance": "declared", "service": "shop",
            "entity": "meadow", "collectedAt": .string(time), "confirmedAt": .string(time),
            "keepUntil": .null,
        ]
    }

    /// One answer of each code, by code.
    static let problems: [String: JSONValue] = Dictionary(
        uniqueKeysWithValues: ProblemCatalog.entries.map { ($0.code, ["value": problem($0)]) })

    private static func problem(_ entry: ProblemCatalog.Entry) -> JSONValue {
        var members: [String: JSONValue] = [
            "type": .string("urn:scruple:problem:\(entry.code)"), "title": .string(entry.title),
            "status": .integer(Int64(entry.status)),
            "detail": .string(entry.says.prefix(1).uppercased() + entry.says.dropFirst() + "."),
            "request": .string(record),
        ]
        switch entry.shape {
        case .plain: break
        case .fields:
            members["fields"] = [["field": "email", "message": "is required and missing or empty"]]
        case .refusal:
            members["reason"] = "no-consent"
            members["entry"] = 12
            members["clauses"] = [
                ["clause": "2.3", "text": "To write and advise if you like."]
            ]
        }
        return .object(members)
    }
}
