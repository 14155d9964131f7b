import PolicyLanguage
package import Primitives

/// The form by which a person opens an account, made from what the policy asks for (1.1.1).
package struct RegisterPage: Page {
    package static let name = "register"

    let opening: String
    let closing: String
    let words: RegisterWords
    let action: String
    let summary: ErrorSummary
    let fields: [Field]
    let secrets: [Field]
    let agreements: [Field]
    let policyAddress: String
    let disagreeAddress: String
    let signInAddress: String

    /// - Parameters:
    ///   - digest: names the version of the policy that the person accepts; sent back as `accept`.
    ///   - values: what the person wrote, after an error; a password is never among it.
    ///   - isAccepted: whether the box was ticked, after an error.
    package init(
        setting: PageSetting, digest: String, values: [CategoryID: String] = [:],
        isAccepted: Bool = false, errors: [FieldError] = []
    ) {
        let all = setting.words
        words = all.register
        let frame = setting.frame(all.register.title, .register)
        opening = frame.opening
        closing = frame.closing
        action = setting.address(.register)
        let finish = { (field: Field) in field.finished(errors: errors, words: all.form) }
        fields = Field.all(of: setting, values: values).map { finish($0.field) }
        secrets = [finish(.password(all.form, isNew: true))]
        agreements = [
            finish(.acceptance(of: setting, digest: digest, isChecked: isAccepted))
        ]
        summary = ErrorSummary(fields + secrets + agreements, words: all.form)
        policyAddress = setting.address(.policy)
        disagreeAddress = setting.address(.refused)
        signInAddress = setting.address(.signIn)
    }
}
