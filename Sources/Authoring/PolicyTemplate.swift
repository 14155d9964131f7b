package import Languages
import PolicyLanguage
package import Primitives

/// Drafts a policy from answers: a file with comments for whoever completes it.
///
/// The draft passes every check without a warning, in whichever of its languages it is written.
package struct PolicyTemplate {
    let answers: Answers
    let published: CalendarDate
    let template: Template
    private let catalogues: [Catalogue]

    /// - Parameters:
    ///   - published: the day of the first version.
    ///   - catalogues: the program's words, with those of the languages that the answers name.
    package init(
        _ answers: Answers, published: CalendarDate, catalogues: [Catalogue] = Catalogue.all
    ) {
        self.answers = answers
        self.published = published
        self.catalogues = catalogues
        template = answers.kind.template
    }

    /// The file, in the layout of ``PolicyFormatter``.
    package var text: String {
        let draft = draft
        switch PolicyFormatter.format(Array(draft.utf8), file: "draft") {
        case .formatted(let text): return text
        // Unreachable with answers that ``Interview`` takes; `check` would show what is wrong.
        case .refused: return draft
        }
    }

    // MARK: What is in it

    var purposes: [TemplatePurpose] {
        template.purposes + [.security] + (answers.hasStatistics ? [.statistics] : [])
    }

    var categories: [TemplateCategory] {
        template.categories.filter { !$0.isOptional || answers.collects.contains($0.id) }
            + TemplateCategory.logs + (answers.hasStatistics ? [.pageViews] : [])
    }

    /// Those of the template, and the host that keeps everything.
    var recipients: [TemplateRecipient] {
        [.host(purposes.map(\.id), categories.map(\.id))] + template.recipients
    }

    // MARK: Words

    private func words(_ phrase: Phrase, _ language: Language) -> String {
        phrase.text(in: catalogues.first { $0.tag == language.tag } ?? .english)
    }

    func comment(_ phrase: Phrase, _ yaml: inout YAMLText) {
        yaml.comment(words(phrase, answers.languages[0]))
    }

    /// A text in all languages of the policy.
    func text(_ key: String, _ phrase: Phrase, _ yaml: inout YAMLText) {
        let texts = answers.languages.map { language in
            "\(language.tag): \(YAMLText.quoted(words(phrase, language)))"
        }
        yaml.plain(key, "{" + texts.joined(separator: ", ") + "}")
    }

    var draft: String {
        var yaml = YAMLText()
        writeHead(&yaml)
        writeWho(&yaml)
        writeCategories(&yaml)
        writePurposes(&yaml)
        writeRecipients(&yaml)
        writeCookies(&yaml)
        writePromises(&yaml)
        writeClauses(&yaml)
        return yaml.text
    }
}
