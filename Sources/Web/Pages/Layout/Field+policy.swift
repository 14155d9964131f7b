import PolicyLanguage
import Primitives

extension Field {
    /// The fields for what people say themselves, in the policy's order.
    static func all(
        of setting: PageSetting, values: [CategoryID: String]
    ) -> [(category: PolicyLanguage.Category, field: Field)] {
        setting.policy.categories
            .filter { $0.source == .provided && $0.cardinality == .single }
            .map { ($0, Field(category: $0, value: values[$0.id] ?? "", setting: setting)) }
    }

    init(category: PolicyLanguage.Category, value: String, setting: PageSetting) {
        let words = setting.words.form
        let typeset = setting.policyWords.typeset
        self.init(
            name: "data." + category.id.text, label: typeset(category.name[setting.language]),
            words: words)
        hint = category.description.map { typeset($0[setting.language]) } ?? ""
        self.value = value
        isMandatory = category.isMandatory
        autocomplete = Field.autocomplete(for: category)
        // HTML counts UTF-16 units, of which a value has at most as many as UTF-8 bytes.
        sizeMax = String(category.sizeMax)
        switch category.kind {
        case .text: isLong = category.sizeMax > 1_000
        case .email: type = "email"
        case .phone: type = "tel"
        case .url: type = "url"
        case .date: type = "date"
        case .number: type = "number"
        case .json: isLong = true
        case .choice:
            isSelect = true
            options = Field.options(of: category, value: value, setting: setting)
        case .boolean:
            isCheckbox = true
            isChecked = value == "true"
            self.value = "true"
        }
        if category.kind == .date || category.kind == .number { sizeMax = "" }
        isInput = !isSelect && !isLong && !isCheckbox
    }

    static func password(_ words: FormWords, isNew: Bool, label: String? = nil) -> Field {
        var field = Field(name: "password", label: label ?? words.password, words: words)
        field.type = "password"
        field.isMandatory = true
        field.autocomplete = isNew ? "new-password" : "current-password"
        if isNew { field.hint = words.passwordHint }
        return field
    }

    /// - Parameter statement: that of the version in force unless given.
    static func acceptance(
        of setting: PageSetting, digest: String, statement: Text? = nil, isChecked: Bool
    ) -> Field {
        var field = Field(
            name: "accept",
            label: setting.policyWords.typeset(
                (statement ?? setting.policy.acceptance.statement)[setting.language]),
            words: setting.words.form)
        field.isInput = false
        field.isCheckbox = true
        field.isChecked = isChecked
        field.isMandatory = true
        field.value = digest
        return field
    }

    private static func options(
        of category: PolicyLanguage.Category, value: String, setting: PageSetting
    ) -> [Option] {
        let nothing = Option(
            value: "", title: setting.words.form.chooseNothing, isSelected: value.isEmpty)
        return (category.isMandatory && !value.isEmpty ? [] : [nothing])
            + category.choices.map {
                Option(
                    value: $0, title: Words.name(of: $0, in: category, of: setting.policy),
                    isSelected: $0 == value)
            }
    }

    /// What browsers may fill in: the tokens of HTML's autofill, by kind and by customary name.
    private static func autocomplete(for category: PolicyLanguage.Category) -> String {
        switch category.kind {
        case .email: "email"
        case .phone: "tel"
        case .url: "url"
        default: customary[category.id.text] ?? "off"
        }
    }

    private static let customary = [
        "name": "name", "first-name": "given-name", "last-name": "family-name",
        "company": "organization", "organisation": "organization", "language": "language",
        "address": "street-address", "postal-code": "postal-code", "city": "address-level2",
        "country": "country-name", "birth-date": "bday", "nickname": "nickname",
    ]
}
