package import PolicyLanguage
package import Primitives

/// A difference in words, as the command prints it and the page shows it: by direction, and within
/// one by clause.
package struct DifferenceText: Sendable {
    package struct Line: Hashable, Sendable {
        package let sentence: String
        package let isMaterial: Bool
        package let kind: Change.Kind
        package let part: Change.Part
        /// Old and new words beside each other, where the sentence says only that they changed.
        package let words: [WordRun]
    }

    /// What one clause says differently.
    package struct Group: Hashable, Sendable {
        /// As the newer version numbers it; as the older one does for what is gone; nil for what
        /// no clause says.
        package let clause: ClauseID?
        package let lines: [Line]
    }

    package let title: String
    /// From which version to which.
    package let between: String
    package let more: [Group]
    package let less: [Group]
    package let neutral: [Group]
    /// Whether people must accept again, and which consents fall.
    package let consequences: [String]
    package let words: DifferenceWords.PageWords

    package init(_ difference: Difference, language: Language, words: DifferenceWords? = nil) {
        self.init(difference, in: Wording(difference, language: language, words: words))
    }

    init(_ difference: Difference, in wording: Wording) {
        words = wording.words.page
        title = words.title
        between = words.between(
            wording.version(difference.from), wording.version(difference.to))
        let order = Self.order(difference)
        func groups(_ direction: Change.Direction) -> [Group] {
            Self.groups(
                difference.changes.filter { $0.direction == direction }, order, wording)
        }
        more = groups(.more)
        less = groups(.less)
        neutral = groups(.neutral)
        let fallen = difference.consentsThatFall
        let hasConsents = difference.from.purposes.contains { $0.basis == .consent }
        consequences =
            [difference.acceptanceCarries ? words.acceptanceCarries : words.acceptAgain]
            + (fallen.isEmpty
                ? (hasConsents ? [words.consentsCarry] : [])
                : [wording.typeset(words.consentsFall(wording.purposes(fallen)))])
    }

    /// Clauses in the order of the newer text; those that are gone come last, in their order.
    private static func order(_ difference: Difference) -> [ClauseID: Int] {
        let clauses = difference.to.clauses.map(\.id) + difference.from.clauses.map(\.id)
        return Dictionary(
            clauses.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func groups(
        _ changes: [Change], _ order: [ClauseID: Int], _ wording: Wording
    ) -> [Group] {
        var lines: [ClauseID?: [Line]] = [:]
        for change in changes {
            lines[change.newClause ?? change.oldClause, default: []].append(
                Line(
                    sentence: wording.sentence(change), isMaterial: change.isMaterial,
                    kind: change.kind, part: change.part,
                    words: wording.rewording(change)))
        }
        return lines.sorted { place($0.key, order) < place($1.key, order) }
            .map { Group(clause: $0.key, lines: $0.value) }
    }

    private static func place(_ clause: ClauseID?, _ order: [ClauseID: Int]) -> Int {
        clause.map { order[$0] ?? .max } ?? -1
    }

    /// What the command prints.
    package var text: String {
        var text = title + "\n" + between + "\n"
        if more.isEmpty, less.isEmpty, neutral.isEmpty { text += "\n" + words.same + "\n" }
        for (heading, groups) in [
            (words.more, more), (words.less, less), (words.neutral, neutral),
        ] where !groups.isEmpty {
            text += "\n" + heading + "\n"
            for group in groups {
                text += "  " + (group.clause.map { words.clause($0.text) } ?? words.withoutClause)
                text += "\n"
                for line in group.lines {
                    text += "    - " + line.sentence
                    text += (line.isMaterial ? " [" + words.material + "]" : "") + "\n"
                    text += Self.marked(line.words)
                }
            }
        }
        text += "\n" + words.consequences + "\n"
        return text + consequences.map { "  " + $0 + "\n" }.joined()
    }
}

extension DifferenceText {
    /// What went in `[-` and `-]`, what came in `{+` and `+}`, as word-wise comparisons print it.
    private static func marked(_ runs: [WordRun]) -> String {
        if runs.isEmpty { return "" }
        let pieces = runs.map { run in
            switch run.fate {
            case .kept: run.text
            case .inserted: "{+" + run.text + "+}"
            case .deleted: "[-" + run.text + "-]"
            }
        }
        return "      " + pieces.joined(separator: " ") + "\n"
    }
}

extension Wording {
    /// The words that came and went, of a change of words that shows in the language.
    func rewording(_ change: Change) -> [WordRun] {
        guard change.kind == .wordsChanged || change.kind == .translationChanged else { return [] }
        func words(_ value: Change.Value?) -> String {
            guard case .text(let text) = value else { return "" }
            return typeset(text[language])
        }
        let (before, after) = (words(change.old), words(change.new))
        return before == after ? [] : WordRun.runs(from: before, to: after)
    }

    package func version(_ policy: Policy) -> String {
        words.page.version(policy.version, date(policy.published))
    }
}
