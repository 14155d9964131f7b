import PolicyLanguage

/// Asks once more before an account is erased.
package struct ErasePage: Page {
    package static let name = "erase"

    let opening: String
    let closing: String
    let words: EraseWords
    let action: String
    let token: String
    let summary: ErrorSummary
    let fields: [Field]
    /// Whether the policy names a period during which the law wants data kept.
    let hasStatutory: Bool
    /// Whether the policy lets something public stay.
    let hasPublic: Bool
    let downloadAddress: String
    let accountAddress: String

    /// - Parameter hasFailed: the password given was not the right one.
    package init(setting: PageSetting, hasFailed: Bool = false) {
        let all = setting.words
        words = all.erase
        let frame = setting.frame(all.erase.title, .erase)
        opening = frame.opening
        closing = frame.closing
        action = setting.address(.erase)
        token = setting.token ?? ""
        let errors = hasFailed ? [FieldError(field: "password", kind: .wrongPassword)] : []
        fields = [
            Field.password(all.form, isNew: false, label: all.erase.confirm)
                .finished(errors: errors, words: all.form)
        ]
        hasStatutory = !setting.policy.statutoryPeriods.isEmpty
        hasPublic = setting.policy.categories.contains { $0.stays }
        summary = ErrorSummary(fields, words: all.form)
        downloadAddress = setting.address("account/download")
        accountAddress = setting.address(.account)
    }
}
