package import PolicyLanguage

/// What is wrong with one answer of a form.
package struct FieldError: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case missing, malformed, malformedEmail, malformedURL, malformedPhone, malformedDate
        case malformedNumber, notAChoice, taken, wrongCredentials, wrongPassword, notAccepted
        case tooLong(bytes: Int)
        case passwordTooShort(characters: Int)
    }

    /// As the form sends it: `data.email`, `password`, `accept`.
    package let field: String
    package let kind: Kind

    package init(field: String, kind: Kind) {
        self.field = field
        self.kind = kind
    }

    /// The kind that tells the person how a value of that kind of category is written.
    package static func malformed(_ kind: PolicyLanguage.Category.Kind) -> Kind {
        switch kind {
        case .email: .malformedEmail
        case .url: .malformedURL
        case .phone: .malformedPhone
        case .date: .malformedDate
        case .number: .malformedNumber
        case .choice: .notAChoice
        case .text, .boolean, .json: .malformed
        }
    }
}

/// One question of a form with its answer so far and what is wrong with it.
struct Field: Sendable {
    struct Option: Sendable {
        let value: String
        let title: String
        let isSelected: Bool
    }

    /// Both the field's name in what is sent and its place in the document.
    let name: String
    let label: String
    var hint = ""
    var error = ""
    var meta: [String] = []
    var type = "text"
    var value = ""
    var autocomplete = "off"
    var sizeMax = ""
    var isMandatory = false
    var isInput = true
    var isSelect = false
    var isLong = false
    var isCheckbox = false
    var isChecked = false
    var options: [Option] = []
    let mandatoryWord: String
    // Read by the template, which sees stored members only.
    var isHinted = false
    var isWrong = false
    var hasMeta = false
    var isDescribed = false
    var describedBy = ""
    var hasSizeMax = false

    init(name: String, label: String, words: FormWords) {
        self.name = name
        self.label = label
        mandatoryWord = words.mandatory
    }

    /// With hint, error and further lines tied to the input for screen readers.
    func finished(errors: [FieldError], words: FormWords) -> Field {
        var field = self
        if let found = errors.first(where: { $0.field == name }) {
            field.error = words.error(found.kind)
        }
        field.isHinted = !hint.isEmpty
        field.isWrong = !field.error.isEmpty
        field.hasMeta = !meta.isEmpty
        field.hasSizeMax = !sizeMax.isEmpty
        let ties =
            (field.isWrong ? ["\(name)-error"] : []) + (field.isHinted ? ["\(name)-hint"] : [])
            + (field.hasMeta ? ["\(name)-meta"] : [])
        field.isDescribed = !ties.isEmpty
        field.describedBy = ties.joined(separator: " ")
        return field
    }
}

/// At the top of a form that came back: each error with a link to its field.
struct ErrorSummary: Sendable {
    struct Entry: Sendable {
        let target: String
        let label: String
        let message: String
    }

    let errorsTitle: String
    let entries: [Entry]
    let hasErrors: Bool

    init(_ fields: [Field], words: FormWords) {
        errorsTitle = words.errorsTitle
        entries = fields.filter(\.isWrong).map {
            Entry(target: $0.name, label: $0.label, message: $0.error)
        }
        hasErrors = !entries.isEmpty
    }
}
