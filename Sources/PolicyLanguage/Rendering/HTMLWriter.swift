/// Writes HTML so that nothing handed to it as text can become markup.
///
/// Names of elements and attributes are literals of the program; text and values are escaped.
struct HTMLWriter {
    private(set) var html = ""

    mutating func doctype() {
        html += "<!DOCTYPE html>\n"
    }

    /// An opening tag; attributes without a value (nil) are left out.
    mutating func open(
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

    mutating func close(_ name: StaticString) {
        html += "</\(name)>"
    }

    mutating func text(_ text: String) {
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
    mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>,
        _ content: String
    ) {
        open(name, attributes)
        text(content)
        close(name)
    }

    mutating func element(_ name: StaticString, _ content: String) {
        element(name, [:], content)
    }

    mutating func line() {
        html += "\n"
    }
}
