package import Primitives

/// Shows the line of a file that a diagnostic is about, with marks below the place.
package struct SourceExcerpt: Sendable {
    /// Of a longer line only the part around the place is shown.
    private static let width = 90

    private let lines: [[Unicode.Scalar]]

    /// - Parameter bytes: the file as it was read; what is no UTF-8 is shown as a mark.
    package init(_ bytes: [UInt8]) {
        lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }
        ).map(Array.init)
    }

    /// The diagnostic in the form of ``Diagnostic/text`` with its line between message and hint;
    /// without it where the diagnostic is about no particular line.
    package func text(_ diagnostic: Diagnostic) -> String {
        let parts = diagnostic.text.split(separator: "\n", maxSplits: 1)
        let shown = excerpt(diagnostic.position)
        return (parts.prefix(1).map(String.init) + shown + parts.dropFirst().map(String.init))
            .joined(separator: "\n")
    }

    private func excerpt(_ position: Position) -> [String] {
        guard position.line <= lines.count else { return [] }
        let line = lines[position.line - 1]
        let start = position.column - 1
        guard start < line.count, line[start] != "#" else { return [] }
        let from = start < Self.width ? 0 : start - Self.width / 2
        let to = min(line.count, from + Self.width)
        let number = String(position.line)
        let margin = String(repeating: " ", count: number.count)
        let marks = min(to, end(of: line, from: start)) - start
        let before = line[from..<start].map { $0.isMark ? "" : $0.isWide ? "  " : " " }.joined()
        return [
            "    \(number) | \(Self.shown(line[from..<to]))",
            "    \(margin) | \(before)\(String(repeating: "^", count: max(1, marks)))",
        ]
    }

    /// Where the word or quoted text ends that begins here.
    private func end(of line: [Unicode.Scalar], from start: Int) -> Int {
        let first = line[start]
        if first == "\"" || first == "'" {
            return line[(start + 1)...].firstIndex(of: first).map { $0 + 1 } ?? start + 1
        }
        let stops: Set<Unicode.Scalar> = [" ", ",", ":", "]", "}", "[", "{", "\r", "\t"]
        return line[start...].firstIndex(where: stops.contains) ?? line.count
    }

    private static func shown(_ line: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in line where scalar != "\r" {
            text.append(scalar == "\t" ? " " : scalar.isFitForText ? scalar : "?")
        }
        return String(text)
    }
}

extension Unicode.Scalar {
    /// Stands on the letter before it.
    fileprivate var isMark: Bool { properties.generalCategory == .nonspacingMark }

    /// Takes two columns on a terminal: the scripts of East Asia, and pictures.
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
