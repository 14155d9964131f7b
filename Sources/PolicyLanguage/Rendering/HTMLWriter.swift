/// Writes HTML so that nothing handed to it as text can become markup.
///
/// Names of elements and attributes are literals of the program; text and values are escaped.
package struct HTMLWriter: Sendable {
    package private(set) var html = ""

    package init() {}

    package mutating func doctype() {
        html += "<!DOCTYPE html>\n"
    }

    /// An opening tag; attributes without a value (nil) are left out.
    package mutating func open(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
    ) {
        html += "<\(name)"
        for case (let key, let value?) in attributes {
            html += " \(key)=\""
            text(value)
            html += "\""
        }
        html += ">"
    }

    package mutating func close(_ name: StaticString) {
        html += "</\(name)>"
    }

    package mutating func text(_ text: String) {
        for byte in text.unicodeScalars {
            switch byte {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            default: html.unicodeScalars.append(byte)
            }
        }
    }

    /// An element with nothing but text in it.
    package mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>,
        _ content: String
    ) {
        open(name, attributes)
        text(content)
        close(name)
    }

    package mutating func element(_ name: StaticString, _ content: String) {
        element(name, [:], content)
    }

    package mutating func line() {
        html += "\n"
    }
}
