package import PolicyLanguage
import Primitives

/// What changes between two versions, as a page for people: what follows for them first, then the
/// changes by clause, then the words of the clauses with what came and what went.
///
/// Plain values without a trace of markup; ``html`` writes them out.
package struct DifferencePage: Sendable {
    package let frame: PageFrame
    package let text: DifferenceText
    /// Where each clause of the newer version is read in full.
    let address: String
    let clauses: [ClauseWords]
    let titles: [String: String]
    let neutral: [DifferenceText.Group]

    /// The words of one clause.
    struct ClauseWords: Hashable, Sendable {
        let number: String
        /// `new`, `gone`, `was 2.3`.
        let marks: [String]
        let title: [WordRun]
        let paragraphs: [[WordRun]]
    }

    /// - Parameters:
    ///   - below: where the page is, from the policy's address on: `versions/...`.
    ///   - words: the program's own, where they are not those of the language.
    package init(
        from: Policy, to: Policy, language: Language, below: String = "",
        words: DifferenceWords? = nil
    ) {
        let difference = Difference(from: from, to: to)
        let wording = Wording(difference, language: language, words: words)
        text = DifferenceText(difference, in: wording)
        frame = PageFrame(
            policy: to, language: language, title: text.title, place: nil, below: below,
            words: wording.words.terms)
        address = PageFrame.address(of: .policy, to, language)
        clauses = Self.clauses(from, to, language, wording)
        var titles: [String: String] = [:]
        for clause in from.clauses + to.clauses {
            titles[clause.id.text] = clause.title.map { wording.typeset($0[language]) }
        }
        self.titles = titles
        let shown = Set(clauses.map(\.number))
        neutral = text.neutral.compactMap { group in
            // What is shown word by word needs no sentence that says so.
            let lines = group.lines.filter {
                $0.part != .clause || !shown.contains(group.clause?.text ?? "")
            }
            return lines.isEmpty ? nil : DifferenceText.Group(clause: group.clause, lines: lines)
        }
    }

    private static func clauses(
        _ from: Policy, _ to: Policy, _ language: Language, _ wording: Wording
    ) -> [ClauseWords] {
        let numbers = Renumbering(
            from: from.clauses, to: to.clauses,
            languages: from.languages.filter(to.languages.contains))
        let words = wording.words.page
        var found: [ClauseID: ClauseWords] = [:]
        for pair in numbers.reworded {
            found[pair.new.id] = ClauseWords(pair.old, pair.new, [], language, wording)
        }
        for pair in numbers.moved {
            found[pair.new.id] = ClauseWords(
                pair.old, pair.new, [words.moved(pair.old.id.text)], language, wording)
        }
        for clause in numbers.added {
            found[clause.id] = ClauseWords(nil, clause, [words.added], language, wording)
        }
        let gone = numbers.removed.map {
            ClauseWords($0, nil, [words.removed], language, wording)
        }
        return to.clauses.compactMap { found[$0.id] } + gone.compactMap { $0 }
    }
}

extension DifferencePage.ClauseWords {
    /// Nil where nothing is to be seen in the language.
    fileprivate init?(
        _ old: Clause?, _ new: Clause?, _ marks: [String], _ language: Language, _ wording: Wording
    ) {
        func words(_ text: Text?) -> String { text.map { wording.typeset($0[language]) } ?? "" }
        let same = words(old?.title) == words(new?.title) && words(old?.text) == words(new?.text)
        guard !same || !marks.isEmpty else { return nil }
        number = (new ?? old)?.id.text ?? ""
        self.marks = marks
        title = WordRun.runs(from: words(old?.title), to: words(new?.title))
        let before = Self.paragraphs(words(old?.text))
        let after = Self.paragraphs(words(new?.text))
        paragraphs =
            before.count == after.count
            ? zip(before, after).map { WordRun.runs(from: $0, to: $1) }
            : [WordRun.runs(from: words(old?.text), to: words(new?.text))].filter { !$0.isEmpty }
    }

    /// Blank lines part paragraphs.
    private static func paragraphs(_ text: String) -> [String] {
        text.split(separator: "\n\n").map(String.init).filter { !$0.isEmpty }
    }
}
