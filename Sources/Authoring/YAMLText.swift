/// Writes a policy file line by line; the formatter gives it its layout afterwards.
struct YAMLText {
    private(set) var text = ""
    private var indent = 0

    /// A comment, in as many lines as it needs.
    mutating func comment(_ words: String) {
        var line = ""
        for word in words.split(separator: " ") {
            if !line.isEmpty, indent + line.count + word.count + 3 > 100 {
                add("# " + line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        add("# " + line)
    }

    mutating func blank() { text += "\n" }

    /// A value as it stands: a name, a flag, a date, a list of names.
    mutating func plain(_ key: String, _ value: String) { add("\(key): \(value)") }

    /// A value in quotes.
    mutating func quoted(_ key: String, _ value: String) { add("\(key): \(Self.quoted(value))") }

    mutating func list(_ key: String, _ names: [String]) {
        plain(key, "[" + names.joined(separator: ", ") + "]")
    }

    /// A map or a list below a key.
    mutating func block(_ key: String, _ body: (inout YAMLText) -> Void) {
        add(key + ":")
        deeper(body)
    }

    /// An item of a list, which begins with this member.
    mutating func item(_ key: String, _ value: String, _ body: (inout YAMLText) -> Void) {
        add("- \(key): \(value)")
        deeper(body)
    }

    mutating func deeper(_ body: (inout YAMLText) -> Void) {
        indent += 2
        body(&self)
        indent -= 2
    }

    static func quoted(_ value: String) -> String {
        "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private mutating func add(_ line: String) {
        text += String(repeating: " ", count: indent) + line + "\n"
    }
}
