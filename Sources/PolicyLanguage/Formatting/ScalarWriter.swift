/// Writes single values: without quotes where they can stand so, on one line where they fit.
struct ScalarWriter {
    let text: String
    let style: Tree.Style
    let key: String?

    /// Numbers of clauses, and versions, stand in quotes by custom: other readers of YAML would
    /// take them for numbers.
    private static let quotedKeys: Set = ["clause", "version", "id"]

    /// On one line; nil for a text of several.
    func line(isInFlow: Bool) -> String? {
        guard !text.contains("\n") else { return nil }
        return isPlain(isInFlow: isInFlow) ? text : quoted
    }

    /// In quotes, whatever it is.
    var quoted: String {
        let isHard = text.contains { $0 == "\"" || $0 == "\\" }
        if isHard, !text.contains(where: { $0 == "\n" || $0 == "\t" }) {
            return "'" + text.replacing("'", with: "''") + "'"
        }
        return "\""
            + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\n", with: "\\n").replacing("\t", with: "\\t") + "\""
    }

    private func isPlain(isInFlow: Bool) -> Bool {
        if hasLook {
            return style == .plain && !(Self.quotedKeys.contains(key ?? "") && text.isNumbers)
        }
        guard let first = text.unicodeScalars.first, !Self.signs.contains(first),
            !text.contains("\t"), !text.contains(": "), !text.contains(" #"), !text.hasSuffix(":"),
            !text.hasPrefix("---"), !text.hasPrefix("...")
        else { return false }
        // Addresses stay in quotes where they are: editors take what follows `//` for something.
        if style == .quoted, text.contains("://") { return false }
        return !isInFlow || !text.unicodeScalars.contains { Self.flowSigns.contains($0) }
    }

    private static let signs = Set("-?:,[]{}#&*!|>'\"%@`=<~".unicodeScalars)
    private static let flowSigns = Set(",[]{}:".unicodeScalars)
    private static let words: Set = [
        "true", "false", "yes", "no", "on", "off", "null", "y", "n", "~",
    ]

    /// Whether it looks like a number, a date, a truth or nothing; then quotes make a difference.
    private var hasLook: Bool {
        if Self.words.contains(text.lowercased()) { return true }
        guard let first = text.unicodeScalars.first, !text.contains(" ") else { return false }
        return ("0"..."9").contains(first) || first == "." || first == "+" || first == "-"
    }

    // MARK: Blocks

    /// As a block: the sign that begins it, and its lines without indentation; nil for a text that
    /// a block cannot hold.
    func block(width: Int) -> (sign: String, lines: [String])? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let isOdd = lines.contains { line in
            line.contains("\t") || line.last == " " || (line.first == " ")
        }
        guard !isOdd else { return nil }
        let isFolded =
            switch style {
            case .literal: lines.count == 1
            case .folded: true
            default: lines.count == 1 || lines.contains { $0.unicodeScalars.count > width }
            }
        guard isFolded else { return ("|-", lines) }
        // Between two lines that are not empty one line end counts as a space, so that each line
        // end of the text is one more.
        var folded: [String] = []
        for (index, line) in lines.enumerated() {
            let isBetween = index > 0 && !line.isEmpty && !lines[index - 1].isEmpty
            if isBetween || (index > 0 && line.isEmpty && !lines[index - 1].isEmpty) {
                folded.append("")
            }
            folded += line.isEmpty ? [""] : Self.fill(line, width: width)
        }
        return (">-", folded)
    }

    /// Broken at single spaces, so that joining the lines with spaces gives the text again.
    static func fill(_ text: String, width: Int) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var lines: [String] = []
        var start = 0
        var place: Int?
        for (index, scalar) in scalars.enumerated() {
            if index - start >= width, let here = place {
                lines.append(string(scalars[start..<here]))
                start = here + 1
                place = nil
            }
            let isBreak =
                scalar == " " && index > start && index + 1 < scalars.count
                && scalars[index - 1] != " " && scalars[index + 1] != " "
            if isBreak { place = index }
        }
        if let here = place, scalars.count - start > width {
            lines.append(string(scalars[start..<here]))
            start = here + 1
        }
        return lines + [string(scalars[start...])]
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}

extension String {
    /// Digits with dots between.
    fileprivate var isNumbers: Bool {
        !isEmpty && utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || $0 == 46 }
    }
}
