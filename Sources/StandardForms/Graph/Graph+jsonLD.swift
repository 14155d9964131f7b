internal import PolicyLanguage
package import Primitives

extension Graph {
    /// The graph in JSON-LD 1.1 with a context of prefixes and nothing to fetch; every value is in
    /// a list, so that readers that know no JSON-LD find one shape.
    package var jsonLD: JSONValue {
        [
            "@context": .object(
                Dictionary(
                    uniqueKeysWithValues: prefixes.map { ($0.prefix, .string($0.namespace)) })),
            "@graph": .array(nodes.map(\.json)),
        ]
    }
}

extension Graph.Node {
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = ["@id": .string(iri)]
        if !types.isEmpty { members["@type"] = .array(types.map { .string($0.compact) }) }
        for statement in statements {
            members[statement.property.compact] = .array(statement.objects.map(\.json))
        }
        return .object(members)
    }
}

extension Graph.Object {
    fileprivate var json: JSONValue {
        switch self {
        case .node(let iri): ["@id": .string(iri)]
        case .term(let term): ["@id": .string(term.compact)]
        case .text(let text, let language):
            ["@value": .string(text), "@language": .string(language.tag)]
        case .typed(let text, let type):
            ["@value": .string(text), "@type": .string(type.compact)]
        case .plain(let text): ["@value": .string(text)]
        }
    }
}
