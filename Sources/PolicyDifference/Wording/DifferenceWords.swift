package import PolicyLanguage

/// The words that the program puts to a difference, in one language.
///
/// Adding a language is adding one file with one value, and its name to ``all``.
package struct DifferenceWords: Sendable {
    package let language: Language
    /// Puts a name in quotes.
    let quote: @Sendable (String) -> String
    /// What a key of the policy file is called: `description`.
    let key: @Sendable (String) -> String
    /// What a part is called where it has no name of its own: `the acceptance`.
    let part: @Sendable (Change.Part) -> String
    /// A sentence for each kind; `{name}` is what it is about, `{item}` what else it names, `{old}`
    /// and `{new}` what stood and stands there.
    package let sentences: [Change.Kind: String]
    package let page: PageWords

    package static let all = [english, french, german]

    /// The words in the first of these languages that the room speaks; in English where it speaks
    /// none of them.
    package static func of(_ languages: Language...) -> DifferenceWords {
        for language in languages {
            if let words = all.first(where: { $0.language == language }) { return words }
        }
        return english
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
