internal import Languages
import PolicyLanguage

/// A text of the catalogues by its key, which stands there below `draft.`, and what is put in its
/// places.
struct Phrase: Sendable {
    enum Part: Sendable {
        /// The same in every language.
        case text(String)
        case phrase(Phrase)
    }

    let key: String
    let parts: [String: Part]

    init(_ key: String, _ parts: [String: Part] = [:]) {
        self.key = key
        self.parts = parts
    }

    func text(in catalogue: Catalogue) -> String {
        let words = parts.mapValues { part in
            switch part {
            case .text(let text): text
            case .phrase(let phrase): phrase.text(in: catalogue)
            }
        }
        return catalogue.text("draft." + key, words)
    }
}

/// What a template says about one thing.
struct TemplateCategory: Sendable {
    enum Source: String, Sendable { case provided, automatic, service }

    let id: String
    let name: Phrase
    var description: Phrase?
    /// A comment for the operator.
    var remark: Phrase?
    var source = Source.provided
    var isMany = false
    var kind: String?
    var sizeMax: Int?
    var isMandatory = false
    var isLookup = false
    var purposes: [String]
    /// From the end of the account, unless ``isFromCollection``.
    var period = "P0D"
    var isFromCollection = false
    /// Only where the operator asks for it.
    var isOptional = false
}

struct TemplatePurpose: Sendable {
    let id: String
    let name: Phrase
    /// The clause that says it.
    let text: Phrase
    let basis: LegalBasis
    var interest: Phrase?
    var remark: Phrase?
}

struct TemplateRecipient: Sendable {
    let id: String
    let name: Phrase
    let purposes: [String]
    let categories: [String]
    let remark: Phrase
}

/// A kind of service, with what it usually collects and what for.
struct Template: Sendable {
    let service: String
    let serviceName: Phrase
    /// Who may touch the data.
    let access: Phrase
    let categories: [TemplateCategory]
    let purposes: [TemplatePurpose]
    let recipients: [TemplateRecipient]
    /// What the services record about their use, in a clause.
    let recorded: Phrase
    /// What goes for keeping, beside what stands at each kind of data.
    let keeping: Phrase
    let keepingRemark: Phrase?
}
