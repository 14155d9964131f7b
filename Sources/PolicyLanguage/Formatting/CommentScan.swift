import Primitives

/// A comment of a file.
struct Comment {
    let position: Position
    /// From `#` on, without white space at the end.
    let text: String
    /// Whether nothing but dashes of a list stands before it on its line.
    let isAlone: Bool
    /// Whether it stands within braces or brackets.
    let isInFlow: Bool
}

/// Finds the comments of a file whose pieces are known.
///
/// A `#` begins one at the start of a line or behind white space, unless it is within quotes or in
/// a block of text; where those begin is known from the pieces (YAML 1.2.2, section 6.6).
struct CommentScan {
    private let lines: [[Unicode.Scalar]]
    private var quotes: Set<Position> = []
    private var flows: Set<Position> = []
    private var isText: [Bool]

    private var quote: Unicode.Scalar?
    private var depth = 0
    private var comments: [Comment] = []

    static func comments(of pieces: Pieces, lines: [[Unicode.Scalar]]) -> [Comment] {
        var scan = CommentScan(pieces, lines: lines)
        for number in lines.indices where !scan.isText[number] { scan.read(number) }
        return scan.comments
    }

    private init(_ pieces: Pieces, lines: [[Unicode.Scalar]]) {
        self.lines = lines
        isText = lines.map { _ in false }
        for piece in pieces.all {
            if piece.key != nil, let sign = lines.scalar(at: piece.start),
                sign == "\"" || sign == "'"
            {
                quotes.insert(piece.start)
            }
            switch piece.tree.style {
            case .quoted: quotes.insert(piece.tree.position)
            case .literal, .folded: markText(of: piece)
            case .plain: break
            }
            if piece.isFlow { flows.insert(piece.tree.position) }
        }
    }

    /// The lines of a block of text: those after its sign that are indented like the first, or as
    /// the digit behind the sign says.
    private mutating func markText(of piece: Piece) {
        let header = piece.tree.position
        guard header.line < lines.count else { return }
        let signs = lines[header.line - 1].dropFirst(header.column - 1).prefix { $0 != " " }
        let digit = signs.first { ("1"..."9").contains($0) }.map { Int($0.value) - 48 }
        let indents = lines[header.line...].map { line in
            line.allSatisfy { $0 == " " } ? nil : line.prefix { $0 == " " }.count
        }
        let first = indents.compactMap { $0 }.first ?? 0
        let least = digit.map { $0 + piece.column - 1 } ?? max(first, piece.column)
        for (offset, indent) in indents.enumerated() {
            if let indent, indent < least { return }
            isText[header.line + offset] = true
        }
    }

    private mutating func read(_ number: Int) {
        let line = lines[number]
        var index = 0
        while index < line.count {
            let scalar = line[index]
            let position = Position(line: number + 1, column: index + 1)
            if let open = quote {
                index = inQuote(open, line, index)
            } else if quotes.contains(position) {
                quote = scalar
            } else if depth == 0 {
                if flows.contains(position) { depth = 1 }
            } else if scalar == "[" || scalar == "{" {
                depth += 1
            } else if scalar == "]" || scalar == "}" {
                depth -= 1
            }
            let isComment =
                quote == nil && scalar == "#"
                && (index == 0 || line[index - 1] == " " || line[index - 1] == "\t")
            if isComment {
                add(line, index, position)
                return
            }
            index += 1
        }
    }

    /// Where the reading goes on from; the index itself, or that of what was escaped.
    private mutating func inQuote(
        _ open: Unicode.Scalar, _ line: [Unicode.Scalar], _ index: Int
    ) -> Int {
        if open == "\"", line[index] == "\\" { return index + 1 }
        guard line[index] == open else { return index }
        if open == "'", index + 1 < line.count, line[index + 1] == "'" { return index + 1 }
        quote = nil
        return index
    }

    private mutating func add(_ line: [Unicode.Scalar], _ index: Int, _ position: Position) {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: line[index...])
        let before = line[..<index].filter { $0 != " " && $0 != "\t" }
        comments.append(
            Comment(
                position: position, text: SourceText.unmask(String(text)).trimmed,
                isAlone: before.allSatisfy { $0 == "-" }, isInFlow: depth > 0))
    }
}
