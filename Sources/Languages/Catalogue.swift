/// All that the program itself writes to people in one language: texts by key.
///
/// A text may have places, `{name}`, that are filled when it is written, and forms for counts. What
/// a catalogue lacks it says in English. How the file is written is in CONTRIBUTING.md, Languages.
package struct Catalogue: Sendable {
    /// BCP 47: `fr`.
    package let tag: String
    /// The texts that it has of its own.
    package let texts: [String: String]
    /// What is wrong with the file, with lines; a test finds them before anybody reads them.
    package let problems: [String]
    private let english: [String: String]
    private let rules: [(form: String, rule: PluralRule)]
    private let typography: [(plain: String, set: String)]

    /// - Parameters:
    ///   - file: lines of `key = text`.
    ///   - english: what it falls back on; nil for English itself.
    package init(_ file: String, over english: Catalogue? = nil) {
        var reader = CatalogueReader(file)
        reader.read()
        let texts = reader.texts
        self.texts = texts
        tag = texts["language.tag"] ?? ""
        self.english = english?.texts ?? [:]
        let rules = PluralRule.forms.compactMap { form in
            texts["plural." + form].map { (form: form, rule: PluralRule($0)) }
        }
        self.rules = rules
        let broken = rules.filter { !$0.rule.isComplete }.map { "plural." + $0.form }
        problems = reader.problems + broken.map { "\($0) is no rule" }
        typography = Self.typography(texts["typography"] ?? "")
    }

    /// The text as it stands; in English where the language lacks it. The key itself where English
    /// lacks it too, which a test finds.
    package subscript(key: String) -> String { find(key) ?? key }

    /// The text as it stands, or in English; nil where no language has it.
    package func find(_ key: String) -> String? { texts[key] ?? english[key] }

    /// The text with its places filled.
    package func text(_ key: String, _ parts: [String: String]) -> String {
        Self.fill(self[key], parts)
    }

    /// The form of a text that the count asks for, with the count at `{count}`.
    package func text(_ key: String, count: Int) -> String {
        let form = rules.first { $0.rule.holds(for: count) }?.form ?? "other"
        let text = texts["\(key)[\(form)]"] ?? texts[key + "[other]"]
        return Self.fill(text ?? inEnglish(key, count), ["count": String(count)])
    }

    private func inEnglish(_ key: String, _ count: Int) -> String {
        english[key + (count == 1 ? "[one]" : "[other]")] ?? key
    }

    /// The forms that a text with a count has: `one`, `other`.
    package var forms: [String] { rules.map(\.form) + ["other"] }

    /// Texts of the cases of a type: `basis.consent`, from the case's name in files.
    package func cases<Case: RawRepresentable & Sendable>(
        of key: String, _ type: Case.Type = Case.self
    ) -> @Sendable (Case) -> String where Case.RawValue == String {
        { self[key + "." + $0.rawValue] }
    }

    /// A text with one place, as a function of what is put there.
    package func filling(_ key: String, _ place: String) -> @Sendable (String) -> String {
        { text(key, [place: $0]) }
    }

    /// Puts the parts in the places of a text; what a part says is not looked at again.
    package static func fill(_ text: String, _ parts: [String: String]) -> String {
        var pieces = text.split(separator: "{", omittingEmptySubsequences: false)
        var result = String(pieces.removeFirst())
        for piece in pieces {
            guard let end = piece.firstIndex(of: "}"), let part = parts[String(piece[..<end])]
            else {
                result += "{" + piece
                continue
            }
            result += part + piece[piece.index(after: end)...]
        }
        return result
    }

    // MARK: Typography

    /// Puts no-break spaces where the language asks for them: each item of `typography` that stands
    /// in the text with ordinary spaces gets its own.
    package func typeset(_ text: String) -> String {
        typography.reduce(text) { $0.replacing($1.plain, with: $1.set) }
    }

    private static func typography(_ list: String) -> [(plain: String, set: String)] {
        list.split(separator: " | ").map { item in
            let plain = item.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }
            return (String(plain), String(item))
        }
    }
}
