internal import Primitives

/// A map of the policy language: which keys it can have, and what each means.
struct SchemaMap {
    /// One key.
    struct Key {
        let name: String
        let value: JSONValue
        let says: String
        let isRequired: Bool

        /// A key that must be there.
        static func must(_ name: String, _ value: JSONValue, _ says: String) -> Key {
            Key(name: name, value: value, says: says, isRequired: true)
        }

        /// A key that may be left out.
        static func may(
            _ name: String, _ value: JSONValue, _ says: String, default other: JSONValue? = nil
        ) -> Key {
            var value = value.object ?? [:]
            value["default"] = other
            return Key(name: name, value: .object(value), says: says, isRequired: false)
        }
    }

    let says: String
    let keys: [Key]
    /// Members of the schema beyond those that the keys make.
    var more: [String: JSONValue] = [:]

    /// The schema: these keys and no other.
    var json: JSONValue {
        var properties: [String: JSONValue] = [:]
        for key in keys {
            var value = key.value.object ?? [:]
            value["description"] = .string(key.says)
            properties[key.name] = .object(value)
        }
        let members: [String: JSONValue] = [
            "type": "object", "description": .string(says), "properties": .object(properties),
            "required": .array(keys.filter(\.isRequired).map { .string($0.name) }),
            "additionalProperties": false,
        ]
        return .object(members.merging(more) { first, _ in first })
    }
}

/// Schemas of single values and lists (Documentation/formats/policy.md, Kinds of values).
///
/// What stands without quotes in YAML reaches an editor as a number or as true and false, where the
/// policy's reader keeps the words: schemas of words take these too.
enum SchemaValue {
    static let named: [String: JSONValue] = [
        "name": string("^(?!.*--)[a-z][a-z0-9-]{0,63}$", "1 to 64 of a-z, 0-9 and single hyphens."),
        "clause": [
            "type": ["string", "number"], "pattern": "^[0-9]{1,3}(\\.[0-9]{1,3}){0,5}$",
            "minimum": 0, "exclusiveMaximum": 1_000,
            "description": "The number of a clause, such as \"2.2.5\".",
        ],
        "words": words("One value in words."),
        "text": [
            "type": "object", "description": "Words by language, in each of `languages`.",
            "propertyNames": ["pattern": "^[a-z]{2}$"], "minProperties": 1,
            "additionalProperties": words("The words in this language."),
        ],
        "date": string("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "A day: 2017-05-10."),
        "period": string(
            "^P([0-9]{1,6}[DMY]|T[0-9]{1,6}[HM])$",
            "How long, in one unit of ISO 8601: PT30M, PT12H, P30D, P13M or P3Y."
        ),
        "site": string(
            "^https?://[^/\\s\"<>][^\\s\"<>]*$", "An address with https:// or http://."),
        "mail": string(
            "^[^\\s@\"',/:;<>?]+@[^\\s@\"',/:;<>?]+$", "An e-mail address."),
        "host": string(
            "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*"
                + "(:[0-9]{1,5})?$", "A host in lower case, with a port if there is one."),
        "region": string(
            "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "A country or a part of one, of ISO 3166: GB, US-CA."),
        "country": string("^[A-Z]{2}$", "Two capital letters of ISO 3166-1: FR."),
    ]

    static let name = ref("name")
    static let clause = ref("clause")
    static let words = ref("words")
    static let text = ref("text")
    static let date = ref("date")
    static let period = ref("period")
    static let flag: JSONValue = ["type": "boolean"]
    static let names = list(of: name)
    static let someNames = list(of: name, min: 1)

    static func ref(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

    /// A list that names each once.
    static func list(of item: JSONValue, min: Int64 = 0) -> JSONValue {
        var list: [String: JSONValue] = ["type": "array", "items": item, "uniqueItems": true]
        if min > 0 { list["minItems"] = .integer(min) }
        return .object(list)
    }

    /// One of the words of the language, taken from the type that the reader fills.
    static func word<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type)
        -> JSONValue
    {
        ["type": "string", "enum": .array(type.allCases.map { .string($0.rawValue) })]
    }

    static func string(_ pattern: String, _ says: String) -> JSONValue {
        ["type": "string", "pattern": .string(pattern), "description": .string(says)]
    }

    static func integer(_ range: ClosedRange<Int64>) -> JSONValue {
        [
            "type": "integer", "minimum": .integer(range.lowerBound),
            "maximum": .integer(range.upperBound),
        ]
    }

    private static func words(_ says: String) -> JSONValue {
        [
            "type": ["string", "number", "boolean"], "minLength": 1, "pattern": "\\S",
            "description": .string(says),
        ]
    }
}
