package import Languages
package import PolicyLanguage

/// The words that the program puts to a difference, in one language.
///
/// They come from the language's catalogue: `change.` and the name of a kind for its sentence,
/// `difference.` and the name of a member for what stands around it.
package struct DifferenceWords: Sendable {
    package let language: Language
    /// What policies declare, in the same language.
    package let terms: Words
    /// Puts a name in quotes.
    package let quote: @Sendable (String) -> String
    /// What a key of the policy file is called: `description`.
    package let key: @Sendable (String) -> String
    /// What a part is called where it has no name of its own: `the acceptance`.
    package let part: @Sendable (Change.Part) -> String
    /// A sentence for each kind; `{name}` is what it is about, `{item}` what else it names, `{old}`
    /// and `{new}` what stood and stands there.
    package let sentences: [Change.Kind: String]
    package let page: PageWords
    package let impact: ImpactWords

    package static let all = Catalogue.all.map { DifferenceWords($0) }

    package init(_ catalogue: Catalogue) {
        language = Language(catalogue.tag)
        terms = Words(catalogue)
        quote = catalogue.filling("difference.quote", "text")
        key = { catalogue.find("change.key." + $0) ?? $0 }
        part = { part in
            switch part {
            case .acceptance, .law, .contact, .children, .unused, .signal, .clause:
                catalogue["change.part." + part.rawValue]
            default: catalogue["change.part.policy"]
            }
        }
        sentences = Dictionary(
            uniqueKeysWithValues: Change.Kind.allCases.map {
                ($0, catalogue["change." + $0.rawValue])
            })
        page = PageWords(catalogue)
        impact = ImpactWords(catalogue)
    }

    /// The words in the first of these languages that the room speaks; in English where it speaks
    /// none of them.
    package static func of(_ languages: Language...) -> DifferenceWords {
        for language in languages {
            if let words = all.first(where: { $0.language == language }) { return words }
        }
        return all[0]
    }

    /// Around the changes: on the page, and in what the command prints.
    package struct PageWords: Sendable {
        package let title: String
        /// `From version 1 of 2 March 2026 to version 2 of ...`, from labels and days.
        package let between: @Sendable (_ from: String, _ to: String) -> String
        package let version: @Sendable (_ label: String, _ date: String) -> String
        package let same: String
        package let more: String
        package let less: String
        package let neutral: String
        package let nothing: String
        package let material: String
        package let clause: @Sendable (String) -> String
        package let withoutClause: String
        package let consequences: String
        package let acceptAgain: String
        package let acceptanceCarries: String
        package let consentsFall: @Sendable (_ purposes: String) -> String
        package let consentsCarry: String
        package let words: String
        package let wordsNote: String
        package let added: String
        package let removed: String
        package let moved: @Sendable (_ from: String) -> String
        package let before: String
        package let after: String
    }
}

extension DifferenceWords.PageWords {
    package init(_ catalogue: Catalogue) {
        title = catalogue["difference.title"]
        between = { from, to in
            catalogue.text("difference.between", ["from": from, "to": to])
        }
        version = { label, date in
            catalogue.text("difference.version", ["version": label, "date": date])
        }
        same = catalogue["difference.same"]
        more = catalogue["difference.more"]
        less = catalogue["difference.less"]
        neutral = catalogue["difference.neutral"]
        nothing = catalogue["difference.nothing"]
        material = catalogue["difference.material"]
        clause = catalogue.filling("difference.clause", "clause")
        withoutClause = catalogue["difference.without-clause"]
        consequences = catalogue["difference.consequences"]
        acceptAgain = catalogue["difference.accept-again"]
        acceptanceCarries = catalogue["difference.acceptance-carries"]
        consentsFall = catalogue.filling("difference.consents-fall", "purposes")
        consentsCarry = catalogue["difference.consents-carry"]
        words = catalogue["difference.words"]
        wordsNote = catalogue["difference.words-note"]
        added = catalogue["difference.added"]
        removed = catalogue["difference.removed"]
        moved = catalogue.filling("difference.moved", "from")
        before = catalogue["difference.before"]
        after = catalogue["difference.after"]
    }
}
