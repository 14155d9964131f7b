internal import Primitives

/// Builds schemas of JSON Schema 2020-12, the dialect of OpenAPI 3.1.
enum Schema {
    /// - Parameters:
    ///   - says: what the value means.
    ///   - max: in characters.
    static func text(
        _ says: String, pattern: String? = nil, format: String? = nil, min: Int? = nil,
        max: Int? = nil
    ) -> JSONValue {
        var members: [String: JSONValue] = ["type": "string", "description": .string(says)]
        members["pattern"] = pattern.map { .string($0) }
        members["format"] = format.map { .string($0) }
        members["minLength"] = min.map { .integer(Int64($0)) }
        members["maxLength"] = max.map { .integer(Int64($0)) }
        return .object(members)
    }

    static func word(_ says: String, of words: [String]) -> JSONValue {
        ["type": "string", "description": .string(says), "enum": texts(words)]
    }

    static func constant(_ value: JSONValue) -> JSONValue { ["const": value] }

    static func integer(_ says: String, in range: ClosedRange<Int64>) -> JSONValue {
        [
            "type": "integer", "description": .string(says),
            "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
        ]
    }

    static func truth(_ says: String) -> JSONValue {
        ["type": "boolean", "description": .string(says)]
    }

    static func list(
        _ says: String, of item: JSONValue, min: Int? = nil, max: Int? = nil,
        isUnique: Bool = false
    ) -> JSONValue {
        var members: [String: JSONValue] = [
            "type": "array", "description": .string(says), "items": item,
        ]
        members["minItems"] = min.map { .integer(Int64($0)) }
        members["maxItems"] = max.map { .integer(Int64($0)) }
        if isUnique { members["uniqueItems"] = true }
        return .object(members)
    }

    /// An object whose keys are names that the policy declares.
    static func map(
        _ says: String, of value: JSONValue, min: Int? = nil, max: Int? = nil
    ) -> JSONValue {
        var members: [String: JSONValue] = [
            "type": "object", "description": .string(says), "propertyNames": ref("Name"),
            "additionalProperties": value,
        ]
        members["minProperties"] = min.map { .integer(Int64($0)) }
        members["maxProperties"] = max.map { .integer(Int64($0)) }
        return .object(members)
    }

    /// An object with these members and no other.
    /// - Parameter optional: those that may be missing.
    static func object(
        _ says: String, _ members: [String: JSONValue], optional: Set<String> = []
    ) -> JSONValue {
        [
            "type": "object", "description": .string(says), "properties": .object(members),
            "required": texts(members.keys.filter { !optional.contains($0) }.sorted()),
            "additionalProperties": false,
        ]
    }

    static func ref(_ name: String) -> JSONValue { component("schemas", name) }

    /// A schema under its name, with what it means in this place.
    static func ref(_ name: String, _ says: String) -> JSONValue {
        ["$ref": .string("#/components/schemas/\(name)"), "description": .string(says)]
    }

    static func orNull(_ schema: JSONValue, _ says: String) -> JSONValue {
        ["anyOf": .array([schema, ["type": "null"]]), "description": .string(says)]
    }

    static func component(_ kind: String, _ name: String) -> JSONValue {
        ["$ref": .string("#/components/\(kind)/\(name)")]
    }

    static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
