import PolicyLanguage
import Primitives
import StandardForms
import Testing

/// The JSON Schema says of each map what the reader says of it.
struct SchemaTests {
    private let sample = SchemaSample()

    @Test func `each map has the same keys in schema and reader`() throws {
        let places = sample.places
        #expect(places.count > 20)
        for place in places {
            let key = "zzzzzzzzzzzzzzzz"
            let errors = Self.errors(sample.document(adding: key, at: place))
            let hint = try #require(
                errors.first { $0.message.contains("has the unknown key \"\(key)\"") }?.hint,
                "\(place.path): the reader knows no such map")
            let keys = try #require(hint.wholeMatch(of: #/it can have: (.*)/#)?.1)
            #expect(
                Set(keys.split(separator: ", ").map(String.init)) == place.keys, "\(place.path)")
        }
    }

    @Test func `each map asks for the same keys in schema and reader`() {
        let whole = Set(Self.errors(sample.document()).map(\.message))
        for place in sample.places {
            for key in place.keys.sorted() {
                let found = Set(
                    Self.errors(sample.document(removing: key, at: place)).map(\.message))
                let more = found.subtracting(whole).filter(Self.isAboutMissing)
                #expect(
                    more.isEmpty != place.required.contains(key),
                    "\(place.path).\(key): \(more.sorted())")
            }
        }
    }

    /// Names that nothing declares any more are another kind of error.
    private static func isAboutMissing(_ message: String) -> Bool {
        !message.contains("refers to") && !message.contains("there twice")
    }

    private static func errors(_ document: JSONValue) -> [Diagnostic] {
        PolicyReader.read(document.canonicalBytes, file: "sample").diagnostics
            .filter { $0.severity == .error }
    }
}

/// A document with every key of the schema, one item in each list.
struct SchemaSample {
    /// A map of the document: where it is, and what the schema says of its keys.
    struct Place {
        let path: [String]
        let keys: Set<String>
        let required: Set<String>
    }

    private let schema = LanguageSchema.json

    var places: [Place] { places(schema, []) }

    func document() -> JSONValue { value(schema, "") }

    func document(adding key: String, at place: Place) -> JSONValue {
        edited(document(), place.path[...]) { $0[key] = "x" }
    }

    func document(removing key: String, at place: Place) -> JSONValue {
        edited(document(), place.path[...]) { $0[key] = nil }
    }

    private func resolved(_ schema: JSONValue) -> JSONValue {
        guard let name = schema["$ref"]?.string?.split(separator: "/").last else { return schema }
        return self.schema["$defs"]?[String(name)] ?? .null
    }

    private func places(_ schema: JSONValue, _ path: [String]) -> [Place] {
        let schema = resolved(schema)
        if let items = schema["items"] { return places(items, path) }
        guard let properties = schema["properties"]?.object else { return [] }
        // The sample has every key, and so all that one of them asks for.
        let dependent = schema["dependentRequired"]?.object?.values.flatMap { $0.array ?? [] } ?? []
        let required = ((schema["required"]?.array ?? []) + dependent).compactMap(\.string)
        return [Place(path: path, keys: Set(properties.keys), required: Set(required))]
            + properties.sorted { $0.key < $1.key }
            .flatMap { places($0.value, path + [$0.key]) }
    }

    /// A value that the schema takes. What hangs together in the document is not its business.
    private func value(_ schema: JSONValue, _ key: String) -> JSONValue {
        let name = schema["$ref"]?.string?.split(separator: "/").last.map(String.init)
        if let name, let word = Self.words[name] { return word }
        let schema = resolved(schema)
        if let constant = schema["const"] { return constant }
        if let words = schema["enum"]?.array { return words[0] }
        if let items = schema["items"] { return .array([value(items, key)]) }
        if let choices = schema["anyOf"]?.array, schema["properties"] == nil {
            return value(choices[0], key)
        }
        if let properties = schema["properties"]?.object {
            return .object(
                Dictionary(uniqueKeysWithValues: properties.map { ($0, value($1, $0)) }))
        }
        switch schema["type"]?.string {
        case "boolean": return false
        case "integer": return schema["minimum"] ?? 1
        default: return Self.words[key] ?? "x"
        }
    }

    private static let words: [String: JSONValue] = [
        "name": "thing", "clause": "1", "words": "some words", "text": ["en": "some words"],
        "date": "2026-01-01", "period": "P1Y", "site": "https://meadow.example",
        "host": "meadow.example", "country": "FR", "languages": "en", "address": "/privacy/",
        "version": "1",
    ]

    private func edited(
        _ value: JSONValue, _ path: ArraySlice<String>,
        _ edit: (inout [String: JSONValue]) -> Void
    ) -> JSONValue {
        if let items = value.array { return .array(items.map { edited($0, path, edit) }) }
        guard var members = value.object else { return value }
        if let key = path.first {
            members[key] = members[key].map { edited($0, path.dropFirst(), edit) }
        } else {
            edit(&members)
        }
        return .object(members)
    }
}
