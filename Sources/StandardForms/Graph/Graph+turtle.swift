internal import PolicyLanguage

extension Graph {
    /// The graph in RDF 1.1 Turtle.
    package var turtle: String {
        var text = ""
        for (prefix, namespace) in prefixes { text += "@prefix \(prefix): <\(namespace)> .\n" }
        for node in nodes {
            text += "\n" + Turtle.iri(node.iri)
            var lines: [String] = []
            if !node.types.isEmpty {
                lines.append("a " + node.types.map(\.compact).joined(separator: ", "))
            }
            for statement in node.statements {
                let objects = statement.objects.map(Turtle.object).joined(separator: ",\n        ")
                lines.append(statement.property.compact + " " + objects)
            }
            text += " " + lines.joined(separator: " ;\n    ") + " .\n"
        }
        return text
    }
}

/// How the pieces of a graph are written in Turtle (RDF 1.1 Turtle, section 6.5).
private enum Turtle {
    static func object(_ object: Graph.Object) -> String {
        switch object {
        case .node(let iri): self.iri(iri)
        case .term(let term): term.compact
        case .text(let text, let language): quoted(text) + "@" + language.tag
        case .typed(let text, let type): quoted(text) + "^^" + type.compact
        case .plain(let text): quoted(text)
        }
    }

    static func iri(_ iri: String) -> String { "<" + iri + ">" }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\u{0}"..<" ", "\u{7F}":
                let code = String(scalar.value, radix: 16, uppercase: true)
                quoted += "\\u" + String(repeating: "0", count: 4 - code.utf8.count) + code
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
