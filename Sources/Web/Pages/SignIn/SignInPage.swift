package import PolicyLanguage
import Primitives

/// The form by which a person comes back to their account.
package struct SignInPage: Page {
    package static let name = "sign-in"

    let opening: String
    let closing: String
    let words: SignInWords
    let action: String
    let summary: ErrorSummary
    let fields: [Field]
    let registerAddress: String

    /// - Parameters:
    ///   - lookup: what the person wrote to be found by, after an error.
    ///   - hasFailed: the two did not belong together; which of them was wrong is not said.
    package init(setting: PageSetting, lookup: String = "", hasFailed: Bool = false) {
        let all = setting.words
        words = all.signIn
        let frame = setting.frame(all.signIn.title, .signIn)
        opening = frame.opening
        closing = frame.closing
        action = setting.address(.signIn)
        registerAddress = setting.address(.register)
        let errors =
            hasFailed ? [FieldError(field: "password", kind: .wrongCredentials)] : []
        var asked = [Field.password(all.form, isNew: false)]
        if let category = SignInPage.lookup(in: setting.policy) {
            var field = Field(category: category, value: lookup, setting: setting)
            field.isMandatory = true
            field.hint = ""
            if category.kind == .email { field.autocomplete = "username" }
            asked.insert(field, at: 0)
        }
        fields = asked.map { $0.finished(errors: errors, words: all.form) }
        summary = ErrorSummary(fields, words: all.form)
    }

    /// The category by which people are found: the first mandatory one that can be looked up, or
    /// the first that can.
    package static func lookup(in policy: Policy) -> PolicyLanguage.Category? {
        let found = policy.categories.filter(\.isLookup)
        return found.first(where: \.isMandatory) ?? found.first
    }
}
