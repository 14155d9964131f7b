package import PolicyLanguage

/// The languages that the forms speak; elsewhere they fall back on English.
package enum FormLanguages {
    package static let all = FormWords.all.map(\.language)
}
