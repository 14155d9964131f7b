import Primitives

/// Reads the values of a policy out of a tree, by the schema of Documentation/formats/policy.md.
///
/// It goes on after an error with something empty in the place, so that one run finds all; a
/// policy with an error never leaves ``PolicyReader``.
struct PolicyDecoding {
    var findings: Findings
    /// Empty where the file's list of them is wrong; translations are not checked then.
    var languages: [Language] = []
    private(set) var references: [Reference] = []
    private(set) var declared: [Target: [String: Position]] = [:]
    /// The keys that the map at a place can have, in their order; for the layout.
    private(set) var keyOrders: [Position: [String]] = [:]

    init(findings: Findings) {
        self.findings = findings
    }

    // MARK: Maps

    /// The members of a map; reports keys that are not among those known.
    mutating func fields(
        _ tree: Tree, _ kind: String, keys: [String], naming key: String? = "id"
    ) -> Fields {
        guard case .map(let list) = tree.content else {
            wrongType(
                "\(kind) is \(tree.kind), not a map", tree,
                hint: "write it as `key: value` lines, or as {key: value, ...}")
            return Fields(
                label: kind, position: tree.position, members: [:], clause: nil, isBroken: true)
        }
        order(tree, keys)
        var members: [String: Tree.Member] = [:]
        for member in list { members[member.key] = member }
        var label = kind
        if let key, case .scalar(let name, _)? = members[key]?.value.content {
            label += " \(quoted(name))"
        }
        var clause: ClauseID?
        if case .scalar(let number, _)? = members["clause"]?.value.content,
            Names.isClause(number)
        {
            clause = ClauseID(number)
        }
        let fields = Fields(
            label: label, position: tree.position, members: members, clause: clause,
            isBroken: false)
        for member in list where !keys.contains(member.key) {
            unknown(member, in: fields, keys: keys)
        }
        return fields
    }

    mutating func order(_ tree: Tree, _ keys: [String]) { keyOrders[tree.position] = keys }

    /// Reports a value of another kind than asked for, unless it was reported before.
    mutating func wrongType(
        _ message: String, _ tree: Tree, _ fields: Fields? = nil, hint: String = ""
    ) {
        if case .unread = tree.content { return }
        findings.error(message, at: tree.position, clause: fields?.clause, hint: hint)
    }

    private mutating func unknown(_ member: Tree.Member, in fields: Fields, keys: [String]) {
        let all = "it can have: " + keys.joined(separator: ", ")
        let hint =
            member.key == "<<"
            ? "merge keys are not read; write the keys themselves"
            : findings.hint(member.key, among: keys, else: all)
        findings.error(
            "\(fields.label) has the unknown key \(quoted(member.key))", at: member.keyPosition,
            clause: fields.clause, hint: hint)
    }

    /// The value of a key that must be there.
    mutating func required(
        _ key: String, in fields: Fields, hint: String? = nil, message: String? = nil
    ) -> Tree? {
        if let tree = fields.tree(key) { return tree }
        if !fields.isBroken {
            findings.error(
                message ?? "\(fields.label) lacks the key \(quoted(key))", at: fields.position,
                clause: fields.clause, hint: hint ?? "add `\(KeyExamples.line(key))`")
        }
        return nil
    }

    // MARK: Lists

    /// The items of a list; none where the key is not there.
    mutating func items(_ key: String, in fields: Fields, isRequired: Bool = false) -> [Tree] {
        guard
            let tree = isRequired ? required(key, in: fields) : fields.tree(key)
        else { return [] }
        guard case .list(let items) = tree.content else {
            wrongType(
                "\(quoted(key)) of \(fields.label) is \(tree.kind), not a list", tree, fields,
                hint: "write [a, b], or one item a line after a dash")
            return []
        }
        return items
    }

    /// A list of single values, each once.
    mutating func words(_ key: String, in fields: Fields) -> [(text: String, position: Position)] {
        var seen: Set<String> = []
        var words: [(String, Position)] = []
        for item in items(key, in: fields) {
            guard let word = scalar(item, key, fields) else { continue }
            guard seen.insert(word).inserted else {
                findings.error(
                    "\(quoted(key)) of \(fields.label) has \(quoted(word)) twice",
                    at: item.position, clause: fields.clause, hint: "keep one of them")
                continue
            }
            words.append((word, item.position))
        }
        return words
    }

    /// A list of names that lead somewhere.
    mutating func names(_ key: String, in fields: Fields, of target: Target) -> [String] {
        words(key, in: fields).map { word in
            refer(to: target, word.text, at: word.position, from: fields)
            return word.text
        }
    }

    // MARK: Names

    /// The name under which a map is declared; reports one that its kind has already.
    mutating func identifier(_ target: Target, in fields: Fields, key: String = "id") -> String {
        guard let tree = required(key, in: fields), let name = scalar(tree, key, fields) else {
            return ""
        }
        let isFit =
            switch target {
            case .clause: Names.isClause(name)
            case .cookie: Names.isCookie(name)
            default: Names.isName(name)
            }
        guard isFit else {
            findings.error(
                "\(quoted(name)) is no name for a \(target.rawValue)", at: tree.position,
                clause: fields.clause, hint: Names.rule(target))
            return name
        }
        if let first = declared[target, default: [:]].updateValue(tree.position, forKey: name) {
            findings.error(
                "the \(target.rawValue) \(quoted(name)) is there twice", at: tree.position,
                clause: fields.clause, hint: "the first is in line \(first.line); rename one")
        }
        return name
    }

    /// A name that must lead somewhere.
    mutating func reference(
        _ key: String, in fields: Fields, to target: Target, message: String? = nil
    ) -> String {
        guard let tree = required(key, in: fields, message: message),
            let name = scalar(tree, key, fields)
        else { return "" }
        refer(to: target, name, at: tree.position, from: fields)
        return name
    }

    mutating func clause(in fields: Fields) -> ClauseID {
        ClauseID(reference("clause", in: fields, to: .clause))
    }

    private mutating func refer(
        to target: Target, _ name: String, at position: Position, from fields: Fields
    ) {
        references.append(
            Reference(
                target: target, name: name, position: position, label: fields.label,
                clause: fields.clause))
    }
}
