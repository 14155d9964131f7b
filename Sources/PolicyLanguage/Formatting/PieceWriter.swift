import Primitives

/// Writes pieces out as lines.
///
/// Maps and lists keep the form in which they were written, in braces or indented; braces are
/// opened up where they have a comment, or more columns than ``PolicyFormatter/width``.
struct PieceWriter {
    let pieces: Pieces
    /// The keys that the map at this place can have, in their order.
    let orders: [Position: [String]]

    var document: [String] {
        var lines = pieces.head
        let parts = PolicyDecoding.keys.drop { $0 != "acceptance" }
        var wasLong = false
        for (index, child) in sorted(0).enumerated() {
            let piece = pieces.all[child]
            let own = member(child, indent: 0)
            let isPart = parts.contains(piece.key ?? "")
            let isParted = piece.hasBlankBefore || (isPart && (own.count > 1 || wasLong))
            if index > 0, isParted { lines.append("") }
            lines += comments(piece.lead, indent: 0) + own + comments(piece.foot, indent: 0)
            wasLong = own.count > 1
        }
        return lines + pieces.foot
    }

    /// The children of a piece, members in the order of the language.
    private func sorted(_ index: Int) -> [Int] {
        let piece = pieces.all[index]
        guard case .map = piece.tree.content, let order = orders[piece.tree.position] else {
            return piece.children
        }
        var places: [String: Int] = [:]
        for (place, key) in order.enumerated() where places[key] == nil { places[key] = place }
        let ranked = piece.children.enumerated().map { offset, child in
            (places[pieces.all[child].key ?? ""] ?? order.count, offset, child)
        }
        return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    // MARK: Blocks

    /// The members of an indented map or the items of such a list, each with its comments.
    private func block(_ index: Int, indent: Int) -> [String] {
        var lines: [String] = []
        for (place, child) in sorted(index).enumerated() {
            let piece = pieces.all[child]
            if place > 0, piece.hasBlankBefore { lines.append("") }
            lines += comments(piece.lead, indent: indent)
            lines += piece.key == nil ? item(child, indent) : member(child, indent: indent)
            lines += comments(piece.foot, indent: indent)
        }
        return lines
    }

    private func member(_ index: Int, indent: Int) -> [String] {
        let key = pieces.all[index].key ?? ""
        let name = ScalarWriter(text: key, style: .plain, key: nil)
        let shown = name.line(isInFlow: false) ?? name.quoted
        return value(index, prefix: spaces(indent) + shown + ":", indent: indent)
    }

    /// A dash with what follows it: the first line of an indented map stands beside it.
    private func item(_ index: Int, _ indent: Int) -> [String] {
        let piece = pieces.all[index]
        guard !piece.children.isEmpty, flow(index, columns: indent + 2) == nil else {
            return value(index, prefix: spaces(indent) + "-", indent: indent)
        }
        var inner = block(index, indent: indent + 2)
        // What is said of the first member is said of the item, above the dash.
        let count = inner.prefix { $0.isEmpty || $0.drop { $0 == " " }.first == "#" }.count
        let above = inner.prefix(count).map { line in
            line.isEmpty ? line : String(line.dropFirst(2))
        }
        inner.removeFirst(count)
        let trail = piece.trail.map { [spaces(indent) + $0] } ?? []
        let first = inner.first.map { spaces(indent) + "- " + $0.dropFirst(indent + 2) } ?? ""
        return trail + above + [first] + inner.dropFirst()
    }

    /// What follows a key or a dash.
    private func value(_ index: Int, prefix: String, indent: Int) -> [String] {
        let piece = pieces.all[index]
        let trail = piece.trail.map { "  " + $0 } ?? ""
        if case .scalar(let words, _) = piece.tree.content {
            let scalar = ScalarWriter(
                text: words.trimmed, style: piece.tree.style, key: piece.key)
            return self.scalar(scalar, prefix: prefix, indent: indent, trail: trail)
        }
        let columns = prefix.unicodeScalars.count + 1
        if let text = flow(index, columns: columns) { return [prefix + " " + text + trail] }
        return [prefix + trail] + block(index, indent: indent + 2)
    }

    private func scalar(
        _ scalar: ScalarWriter, prefix: String, indent: Int, trail: String
    ) -> [String] {
        let line = scalar.line(isInFlow: false)
        let columns = prefix.unicodeScalars.count + 1 + (line?.unicodeScalars.count ?? 0)
        if let line, columns <= PolicyFormatter.width || !line.contains(" ") {
            return [prefix + " " + line + trail]
        }
        let width = max(20, PolicyFormatter.width - indent - 2)
        guard let (sign, lines) = scalar.block(width: width) else {
            return [prefix + " " + scalar.quoted + trail]
        }
        return [prefix + " " + sign + trail]
            + lines.map { $0.isEmpty ? "" : spaces(indent + 2) + $0 }
    }

    // MARK: Braces and brackets

    /// On one line in braces or brackets; nil where the file does not write it so, or it has
    /// comments or more columns than there are.
    private func flow(_ index: Int, columns: Int) -> String? {
        let piece = pieces.all[index]
        guard piece.isFlow || piece.children.isEmpty else { return nil }
        guard let text = flow(index), columns + text.unicodeScalars.count <= PolicyFormatter.width
        else { return nil }
        return text
    }

    private func flow(_ index: Int) -> String? {
        let piece = pieces.all[index]
        switch piece.tree.content {
        case .unread: return nil
        case .scalar(let words, _):
            let scalar = ScalarWriter(
                text: words.trimmed, style: piece.tree.style, key: piece.key)
            return scalar.line(isInFlow: true)
        case .list, .map: break
        }
        var parts: [String] = []
        for child in sorted(index) {
            guard !pieces.all[child].hasComments, let text = flow(child) else { return nil }
            let name = pieces.all[child].key.map {
                ScalarWriter(text: $0, style: .plain, key: nil)
            }
            parts.append(
                (name.map { ($0.line(isInFlow: true) ?? $0.quoted) + ": " } ?? "") + text)
        }
        let list = parts.joined(separator: ", ")
        if case .list = piece.tree.content { return "[" + list + "]" }
        return "{" + list + "}"
    }

    // MARK: Lines

    private func comments(_ lines: [String], indent: Int) -> [String] {
        lines.map { $0.isEmpty ? "" : spaces(indent) + $0 }
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
