import Primitives
import Yams

/// Turns the text of a file into a ``Tree``; all that is wrong with its YAML becomes findings.
///
/// The parser refuses more than 1,000 levels of nesting, so its recursion ends; ours ends at the
/// limit of the language. It also stops at the first map with a repeated key: such a key is
/// reported, disarmed in the text, and the rest read again, a few times.
struct TreeReader {
    private static let duplicatesMax = 20

    let limits: TreeLimits
    private(set) var findings: Findings
    private var source: SourceText
    private var nodes = 0

    /// Nil where the bytes are no text that can be read.
    static func read(_ bytes: [UInt8], limits: TreeLimits, findings: inout Findings) -> Tree? {
        guard let source = SourceText(bytes, sizeMax: limits.bytes, findings: &findings) else {
            return nil
        }
        var reader = TreeReader(limits: limits, findings: findings, source: source)
        let tree = reader.tree()
        findings = reader.findings
        return tree
    }

    private init(limits: TreeLimits, findings: Findings, source: SourceText) {
        self.limits = limits
        self.findings = findings
        self.source = source
    }

    private mutating func tree() -> Tree? {
        for _ in 0..<Self.duplicatesMax {
            do {
                let parser = try Parser(yaml: source.masked, resolver: .basic, encoding: .utf8)
                guard let root = try parser.singleRoot() else {
                    findings.error(
                        "the file says nothing", at: .start,
                        hint: "Documentation/formats/policy.md shows what a policy has")
                    return nil
                }
                return tree(root, depth: 1)
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                guard disarm(keys, from: Position(context.mark)) else { return nil }
            } catch {
                report(error)
                return nil
            }
        }
        return nil
    }

    // MARK: Nodes

    private mutating func tree(_ node: Node, depth: Int) -> Tree? {
        let position = Position(node.mark)
        nodes += 1
        guard nodes <= limits.nodes else {
            if nodes == limits.nodes + 1 {
                findings.error(
                    "the file has more than \(limits.nodes) values", at: position,
                    hint: "a policy has at most that many")
            }
            return nil
        }
        guard depth <= limits.depth else {
            tooDeep(at: position)
            return nil
        }
        switch node {
        case .scalar(let scalar):
            let text = words(scalar, at: position)
            let content = text.map { Tree.Content.scalar($0, isPlain: scalar.style == .plain) }
            return Tree(
                content: content ?? .unread, position: position, style: Tree.Style(scalar.style))
        case .sequence(let sequence):
            let items = sequence.compactMap { tree($0, depth: depth + 1) }
            return Tree(content: .list(items), position: position)
        case .mapping(let mapping):
            return Tree(content: .map(members(mapping, depth: depth)), position: position)
        case .alias:
            findings.error("an alias", at: position, hint: Self.signHint)
            return nil
        }
    }

    private mutating func members(_ mapping: Node.Mapping, depth: Int) -> [Tree.Member] {
        var members: [Tree.Member] = []
        var seen: Set<String> = []
        for (keyNode, valueNode) in mapping {
            let position = Position(keyNode.mark)
            let value = tree(valueNode, depth: depth + 1)
            guard case .scalar(let scalar) = keyNode else {
                findings.error(
                    "a key is a list or a map", at: position, hint: "keys are single words")
                continue
            }
            if scalar.string.unicodeScalars.first == SourceText.duplicate { continue }
            guard let key = words(scalar, at: position) else { continue }
            guard seen.insert(key).inserted else {
                duplicate(key, at: position)
                continue
            }
            guard let value else { continue }
            members.append(Tree.Member(key: key, keyPosition: position, value: value))
        }
        return members
    }

    private mutating func words(_ scalar: Node.Scalar, at position: Position) -> String? {
        if scalar.style == .plain, let sign = leadingSign(scalar.string) {
            findings.error("\(sign) is not read", at: position, hint: Self.signHint)
            return nil
        }
        guard scalar.string.utf8.count <= limits.scalarBytes else {
            findings.error(
                "a text has more than \(limits.scalarBytes) bytes", at: position,
                hint: "divide it into clauses")
            return nil
        }
        let text = SourceText.unmask(scalar.string)
        if let odd = text.unicodeScalars.first(where: { !$0.isFitForText }) {
            findings.error(
                "the text has the character \(odd.codePoint), which cannot be seen",
                at: position, hint: "remove it")
            return nil
        }
        return text
    }

    private static let signHint =
        "write the value itself; where a text begins with this character, put it in quotes"

    private func leadingSign(_ text: String) -> String? {
        guard let first = text.unicodeScalars.first, let sign = SourceText.sign(first) else {
            return nil
        }
        switch sign {
        case "&": return "an anchor"
        case "*": return "an alias"
        case "!": return "a tag"
        default:
            let next = text.unicodeScalars.dropFirst().first
            return next == nil || next == " " ? "a complex key" : nil
        }
    }
}

// MARK: - Errors of the parser

extension TreeReader {
    private mutating func tooDeep(at position: Position) {
        findings.error(
            "the file is nested deeper than \(limits.depth) levels", at: position,
            hint: "no part of a policy goes that deep")
    }

    private mutating func duplicate(_ key: String, at position: Position) {
        findings.error(
            "the key \(quoted(SourceText.unmask(key))) is there twice", at: position,
            hint: "keep one of the two")
    }

    /// Reports a key that a map has twice and takes the second out of the parser's sight; false
    /// where the second cannot be found.
    private mutating func disarm(_ keys: [String], from first: Position) -> Bool {
        var lines = source.masked.split(
            separator: "\n", omittingEmptySubsequences: false)
        for index in lines.indices.dropFirst(first.line) {
            let line = lines[index]
            let scalars = line.unicodeScalars
            let indent = scalars.prefix { $0 == " " }.count
            if indent == scalars.count || scalars.dropFirst(indent).first == "#" { continue }
            guard indent >= first.column - 1 else { break }
            guard indent == first.column - 1,
                let start = keyStart(line.dropFirst(indent), among: keys)
            else { continue }
            duplicate(start.key, at: Position(line: index + 1, column: indent + 1))
            lines[index].unicodeScalars.replaceSubrange(
                start.index..<scalars.index(after: start.index), with: [SourceText.duplicate])
            source.masked = lines.joined(separator: "\n")
            return true
        }
        for key in keys.prefix(Findings.reportMax) { duplicate(key, at: first) }
        return false
    }

    /// Where in a line the first letter of the key stands, where it is one of these.
    private func keyStart(_ line: Substring, among keys: [String])
        -> (key: String, index: Substring.Index)?
    {
        guard let first = line.first else { return nil }
        let quote = first == "\"" || first == "'" ? String(first) : ""
        let body = line.dropFirst(quote.count)
        for key in keys where !key.isEmpty && body.hasPrefix(key + quote) {
            let rest = body.dropFirst((key + quote).count).drop { $0 == " " }
            if rest.first == ":" { return (key, body.startIndex) }
        }
        return nil
    }

    private mutating func report(_ error: any Error) {
        switch error as? YamlError {
        case .parser(_, let problem, let mark, _) where problem.contains("nesting level"):
            tooDeep(at: Position(mark))
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
            let signs = loneSigns()
            for (sign, position) in signs {
                findings.error("\(sign) is not read", at: position, hint: Self.signHint)
            }
            guard signs.isEmpty else { return }
            findings.error(
                "this is no YAML: \(problem)", at: Position(mark),
                hint: "look at the indentation, quotes, colons and brackets up to here")
        case .composer(_, _, let mark, _):
            findings.error(
                "a second YAML document begins", at: Position(mark),
                hint: "a file has one policy; remove the line of three dashes")
        case .memory: tooDeep(at: .start)
        default:
            findings.error("this is no YAML", at: .start, hint: "save it as UTF-8 text")
        }
    }

    /// Anchors and tags that stand alone at the end of a line, before a block: once masked they
    /// make the parser stumble over what follows.
    private func loneSigns() -> [(sign: String, position: Position)] {
        var found: [(String, Position)] = []
        let lines = source.masked.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where found.count < Findings.reportMax {
            guard let word = line.split(separator: " ").last, let sign = leadingSign(String(word))
            else { continue }
            let before = line[..<word.startIndex].drop { $0 == " " }
            let end = before.reversed().first { $0 != " " }
            guard end == nil || end == ":" || end == "-" else { continue }
            let column = line[..<word.startIndex].unicodeScalars.count + 1
            found.append((sign, Position(line: index + 1, column: column)))
        }
        return found
    }
}

extension Tree.Style {
    fileprivate init(_ style: Node.Scalar.Style) {
        self =
            switch style {
            case .doubleQuoted, .singleQuoted: .quoted
            case .literal: .literal
            case .folded: .folded
            case .plain, .any: .plain
            }
    }
}

extension Position {
    /// Where the parser gives no place, the start.
    fileprivate init(_ mark: Mark?) {
        self.init(line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
    }
}
