import PolicyLanguage
import Primitives

/// Which clause of a newer version is which of the older one.
///
/// A clause that says the same under the same number has stayed. One that says what a clause of
/// another number said has moved. The others with the same number have changed their words.
struct Renumbering {
    struct Pair {
        let old: Clause
        let new: Clause
    }

    /// Clauses with another number now.
    private(set) var moved: [Pair] = []
    /// Clauses of the same number that say something else.
    private(set) var reworded: [Pair] = []
    private(set) var added: [Clause] = []
    private(set) var removed: [Clause] = []
    private var numbers: [ClauseID: ClauseID] = [:]

    /// - Parameter languages: in which words are compared.
    init(from old: [Clause], to new: [Clause], languages: [Language]) {
        let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var rest: [Clause] = []
        var used: Set<ClauseID> = []
        for clause in new {
            if let same = before[clause.id],
                Self.words(same, languages) == Self.words(clause, languages)
            {
                used.insert(clause.id)
                if same != clause { reworded.append(Pair(old: same, new: clause)) }
            } else {
                rest.append(clause)
            }
        }
        var byWords: [[String?]: [Clause]] = [:]
        for clause in old.reversed() where !used.contains(clause.id) {
            byWords[Self.words(clause, languages), default: []].append(clause)
        }
        var changed: [Clause] = []
        for clause in rest {
            if let source = byWords[Self.words(clause, languages)]?.popLast() {
                used.insert(source.id)
                numbers[source.id] = clause.id
                moved.append(Pair(old: source, new: clause))
            } else {
                changed.append(clause)
            }
        }
        for clause in changed {
            if let same = before[clause.id], used.insert(clause.id).inserted {
                reworded.append(Pair(old: same, new: clause))
            } else {
                added.append(clause)
            }
        }
        removed = old.filter { !used.contains($0.id) }
    }

    /// The number that a clause of the older version has in the newer one.
    func number(of clause: ClauseID) -> ClauseID { numbers[clause] ?? clause }

    /// Without a language in common there are no words to know a clause by, only its number.
    private static func words(_ clause: Clause, _ languages: [Language]) -> [String?] {
        if languages.isEmpty { return [clause.id.text] }
        return languages.flatMap { language in
            [clause.title?.translations[language], clause.text?.translations[language]]
        }
    }
}
