import Primitives

/// A member of a map or an item of a list, with the comments and blank lines that belong to it.
struct Piece {
    /// Nil for an item of a list, and for the document.
    let key: String?
    let tree: Tree
    /// Of the key, or of the item.
    let start: Position
    /// To which comments that belong here are indented: that of the key, or of the list's dashes.
    let column: Int
    /// Whether the map or list that it is in is written in braces or brackets.
    let isInFlow: Bool
    /// Whether its own map or list is. The parser does not say, but the file's first sign of it.
    let isFlow: Bool
    let parent: Int
    var children: [Int] = []

    /// Lines above it, with `#`; an empty one is a blank line.
    var lead: [String] = []
    /// Behind it on its first line.
    var trail: String?
    /// Lines below it.
    var foot: [String] = []
    var hasBlankBefore = false

    var hasComments: Bool { !lead.isEmpty || trail != nil || !foot.isEmpty }
}

/// All pieces of a file in the order in which it has them; the first is the document.
struct Pieces {
    private(set) var all: [Piece] = []
    /// Comments above everything, which stay there.
    private(set) var head: [String] = []
    /// Comments below everything.
    private(set) var foot: [String] = []
    private let lines: [[Unicode.Scalar]]
    private let isBlank: [Bool]

    init(_ tree: Tree, lines: [[Unicode.Scalar]]) {
        self.lines = lines
        isBlank = lines.map { line in line.allSatisfy { $0 == " " || $0 == "\t" } }
        let document = Piece(
            key: nil, tree: tree, start: .start, column: 0, isInFlow: false,
            isFlow: isFlow(tree), parent: 0)
        all.append(document)
        addChildren(of: 0)
    }

    private mutating func addChildren(of index: Int) {
        let tree = all[index].tree
        let isInFlow = all[index].isInFlow || all[index].isFlow
        switch tree.content {
        case .scalar, .unread: break
        case .list(let items):
            for item in items {
                add(
                    Piece(
                        key: nil, tree: item, start: item.position,
                        column: isInFlow ? item.position.column : tree.position.column,
                        isInFlow: isInFlow, isFlow: isFlow(item), parent: index))
            }
        case .map(let members):
            for member in members {
                add(
                    Piece(
                        key: member.key, tree: member.value, start: member.keyPosition,
                        column: member.keyPosition.column, isInFlow: isInFlow,
                        isFlow: isFlow(member.value), parent: index))
            }
        }
    }

    private func isFlow(_ tree: Tree) -> Bool {
        switch tree.content {
        case .scalar, .unread: false
        case .list: lines.scalar(at: tree.position) == "["
        case .map: lines.scalar(at: tree.position) == "{"
        }
    }

    private mutating func add(_ piece: Piece) {
        all[piece.parent].children.append(all.count)
        all.append(piece)
        addChildren(of: all.count - 1)
    }
}

// MARK: - Comments

extension Pieces {
    /// Gives each comment to the piece that it speaks of, and notes blank lines.
    mutating func place(_ comments: [Comment]) {
        for comment in comments {
            // Pieces are in the order of the file, the outer before the inner.
            let next = firstIndex(after: comment.position)
            if comment.isAlone {
                placeLine(comment, next: next < all.count ? next : nil)
            } else {
                placeTrail(comment, last: next - 1)
            }
        }
        for index in all.indices.dropFirst() where !all[index].isInFlow {
            closeLead(of: index)
        }
        if let first = all.dropFirst().first, !head.isEmpty, isBlank(before: first.start.line) {
            head.append("")
        }
    }

    private func firstIndex(after position: Position) -> Int {
        var (low, high) = (1, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].start > position { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func isBlank(before line: Int) -> Bool {
        line >= 2 && line - 2 < isBlank.count && isBlank[line - 2]
    }

    private func added(_ comment: Comment, to lines: [String], startsBlank: Bool) -> [String] {
        let parts = isBlank(before: comment.position.line) && (startsBlank || !lines.isEmpty)
        return lines + (parts ? ["", comment.text] : [comment.text])
    }

    private mutating func placeLine(_ comment: Comment, next: Int?) {
        if next == 1 {
            head = added(comment, to: head, startsBlank: false)
            return
        }
        if comment.isInFlow {
            if let next, all[next].isInFlow {
                all[next].lead.append(comment.text)
            } else {
                all[(next ?? all.count) - 1].foot.append(comment.text)
            }
            return
        }
        let outer = next.map { all[$0].column } ?? 1
        if let owner = owner(above: (next ?? all.count) - 1, comment, deeperThan: outer) {
            all[owner].foot = added(comment, to: all[owner].foot, startsBlank: true)
        } else if let next {
            if all[next].lead.isEmpty {
                all[next].hasBlankBefore = isBlank(before: comment.position.line)
            }
            all[next].lead = added(comment, to: all[next].lead, startsBlank: false)
        } else {
            foot = added(comment, to: foot, startsBlank: true)
        }
    }

    /// The piece at whose end a comment stands that is indented deeper than what follows.
    private func owner(above last: Int, _ comment: Comment, deeperThan outer: Int) -> Int? {
        var index = last
        while index > 0 {
            let piece = all[index]
            if !piece.isInFlow, piece.column > outer, piece.column <= comment.position.column {
                return index
            }
            index = piece.parent
        }
        return nil
    }

    private mutating func placeTrail(_ comment: Comment, last: Int) {
        var index = last
        while index > 0, all[index].isInFlow, !comment.isInFlow { index -= 1 }
        guard index > 0 else {
            head = added(comment, to: head, startsBlank: false)
            return
        }
        if all[index].trail == nil {
            all[index].trail = comment.text
        } else {
            all[index].lead.append(comment.text)
        }
    }

    private mutating func closeLead(of index: Int) {
        let isParted = isBlank(before: all[index].start.line)
        if all[index].lead.isEmpty {
            all[index].hasBlankBefore = isParted
        } else if isParted {
            all[index].lead.append("")
        }
    }
}

extension [[Unicode.Scalar]] {
    /// Nil behind the end of a line or of the file.
    func scalar(at position: Position) -> Unicode.Scalar? {
        guard position.line <= count else { return nil }
        let line = self[position.line - 1]
        return position.column <= line.count ? line[position.column - 1] : nil
    }
}
