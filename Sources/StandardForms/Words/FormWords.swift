internal import PolicyLanguage

/// The words that the forms put beside a policy's own, in one language.
///
/// Adding a language is adding one file with one value.
struct FormWords: Sendable {
    let language: Language
    /// How long a consent holds.
    let validity: String
    let records: RecordWords

    static let all = [english, french, german]

    /// The words in that language; in English where the forms do not speak it.
    static func of(_ language: Language) -> FormWords {
        all.first { $0.language == language } ?? english
    }
}

/// Of the records of processing activities: labels with the letter of GDPR article 30(1) that asks
/// for them.
struct RecordWords: Sendable {
    let title: String
    /// Below the title: whose, of which version and date.
    let subtitle: @Sendable (_ name: String, _ version: String, _ date: String) -> String
    let contents: String
    let responsible: String
    let activities: String
    let measures: String
    let record: String
    let controller: String
    let contact: String
    let jointControllers: String
    let representative: String
    let officer: String
    let purpose: String
    let basis: String
    let service: String
    let people: String
    let data: String
    let recipients: String
    let transfers: String
    let timeLimits: String
    let security: String
    let version: String
    let clause: String
    /// The legal basis, without its article.
    let basisName: @Sendable (LegalBasis) -> String
    /// How long data stays; nil: no longer than from then.
    let retention: @Sendable (Retention.Start, _ period: String?) -> String
    let users: @Sendable (_ service: String) -> String
    let specialCategory: String
    let cookie: @Sendable (_ name: String) -> String
    /// Between a name and what is said of it, with the spaces of the language.
    let colon: String
    /// Where the policy declares nothing of the kind.
    let none: String
    let notOutsideEEA: String
    let noSafeguard: String
    let lawKeeps: @Sendable (_ source: String, _ period: String) -> String
    let place: String
    let access: String
}
