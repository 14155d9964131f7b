internal import Languages
internal import PolicyLanguage

/// The words that the forms put beside a policy's own, in one language.
///
/// They come from the language's catalogue, under `record.` and the name of the member
/// (CONTRIBUTING.md, Languages).
package struct FormWords: Sendable {
    let language: Language
    /// What policies declare, in the same language.
    let terms: Words
    /// How long a consent holds.
    let validity: String
    let records: RecordWords

    static let all = Catalogue.all.map { FormWords($0) }

    /// The words in the first of these languages that the program speaks; in English where it
    /// speaks none of them.
    static func of(_ languages: Language...) -> FormWords {
        for language in languages {
            if let words = all.first(where: { $0.language == language }) { return words }
        }
        return all[0]
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
    /// A name and what is said of it.
    let pair: @Sendable (_ name: String, _ more: String) -> String
    /// Where the policy declares nothing of the kind.
    let none: String
    let notOutsideEEA: String
    let noSafeguard: String
    let lawKeeps: @Sendable (_ source: String, _ period: String) -> String
    let place: String
    let access: String
}
