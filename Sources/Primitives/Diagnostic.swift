/// One thing that is wrong, or may be, in a document that somebody wrote.
///
/// Documents and configuration give all their diagnostics at once. Never carries personal data.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: String, Sendable {
        case error, warning
    }

    package let severity: Severity
    /// The file as the person named it.
    package let file: String
    package let position: Position
    /// The clause that it concerns, where there is one.
    package let clause: ClauseID?
    /// What is wrong: lower case, no full stop.
    package let message: String
    /// What to do about it; empty where the message says so already.
    package let hint: String

    package init(
        _ severity: Severity, file: String, position: Position, clause: ClauseID? = nil,
        message: String, hint: String = ""
    ) {
        self.severity = severity
        self.file = file
        self.position = position
        self.clause = clause
        self.message = message
        self.hint = hint
    }

    /// `file:line:column: error: message (clause n)`, and the hint on a line of its own.
    package var text: String {
        let cited = clause.map { " (clause \($0))" } ?? ""
        let first =
            "\(file):\(position.line):\(position.column): \(severity.rawValue): \(message)\(cited)"
        return hint.isEmpty ? first : first + "\n    hint: \(hint)"
    }
}

/// A place in a text; lines and columns count from 1, columns in Unicode scalars.
package struct Position: Hashable, Comparable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The start of a text, for what concerns it as a whole.
    package static let start = Position(line: 1, column: 1)

    package static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
