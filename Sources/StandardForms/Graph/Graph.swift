internal import PolicyLanguage
internal import Primitives

/// An RDF 1.1 graph without blank nodes, in the order in which it was put together.
///
/// Every node has an IRI, so that two graphs are the same exactly when they have the same
/// statements. ``turtle`` and ``jsonLD`` write it.
package struct Graph: Hashable, Sendable {
    /// A subject with what is said of it.
    struct Node: Hashable, Sendable {
        let iri: String
        let types: [VocabularyTerm]
        let statements: [Statement]
    }

    /// A property with its values, each once.
    struct Statement: Hashable, Sendable {
        let property: VocabularyTerm
        let objects: [Object]
    }

    /// What a property can have for a value.
    enum Object: Hashable, Sendable {
        case node(String)
        case term(VocabularyTerm)
        case text(String, Language)
        case typed(String, VocabularyTerm)
        /// An `xsd:string`.
        case plain(String)
    }

    private(set) var nodes: [Node] = []

    /// Adds a node; properties without a value are left out.
    mutating func add(
        _ iri: String, _ types: [VocabularyTerm],
        _ statements: KeyValuePairs<VocabularyTerm, [Object]>
    ) {
        add(iri, types, statements.map { ($0.key, $0.value) })
    }

    mutating func add(
        _ iri: String, _ types: [VocabularyTerm], _ statements: [(VocabularyTerm, [Object])]
    ) {
        nodes.append(
            Node(
                iri: iri, types: types,
                statements: statements.filter { !$0.1.isEmpty }.map { property, objects in
                    var seen: Set<Object> = []
                    return Statement(
                        property: property, objects: objects.filter { seen.insert($0).inserted })
                }))
    }

    /// The prefixes that the graph needs, sorted.
    var prefixes: [(prefix: String, namespace: String)] {
        var used: Set<String> = []
        for node in nodes {
            for type in node.types { used.insert(type.prefix) }
            for statement in node.statements {
                used.insert(statement.property.prefix)
                for object in statement.objects {
                    switch object {
                    case .term(let term), .typed(_, let term): used.insert(term.prefix)
                    case .node, .text, .plain: break
                    }
                }
            }
        }
        return Vocabulary.namespaces.filter { used.contains($0.key) }
            .map { ($0.key, $0.value) }
    }
}

/// The words of a text as literals, in the order of the languages.
func literals(_ text: Text, _ languages: [Language]) -> [Graph.Object] {
    languages.compactMap { language in
        text.translations[language].map { .text($0, language) }
    }
}
