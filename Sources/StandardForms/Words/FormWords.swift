internal import Languages
package import PolicyLanguage

/// The words that the forms put beside a policy's own, in one language.
///
/// They come from the language's catalogue, under `record.` and the name of the member
/// (CONTRIBUTING.md, Languages).
package struct FormWords: Sendable {
    package let language: Language
    /// What policies declare, in the same language.
    package let terms: Words
    /// How long a consent holds.
    package let validity: String
    package let records: RecordWords

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
package struct RecordWords: Sendable {
    package let title: String
    /// Below the title: whose, of which version and date.
    package let subtitle: @Sendable (_ name: String, _ version: String, _ date: String) -> String
    package let contents: String
    package let responsible: String
    package let activities: String
    package let measures: String
    package let record: String
    package let controller: String
    package let contact: String
    package let jointControllers: String
    package let representative: String
    package let officer: String
    package let purpose: String
    package let basis: String
    package let service: String
    package let people: String
    package let data: String
    package let recipients: String
    package let transfers: String
    package let timeLimits: String
    package let security: String
    package let version: String
    package let clause: String
    /// The legal basis, without its article.
    package let basisName: @Sendable (LegalBasis) -> String
    /// How long data stays; nil: no longer than from then.
    package let retention: @Sendable (Retention.Start, _ period: String?) -> String
    package let users: @Sendable (_ service: String) -> String
    package let specialCategory: String
    package let cookie: @Sendable (_ name: String) -> String
    /// A name and what is said of it.
    package let pair: @Sendable (_ name: String, _ more: String) -> String
    /// Where the policy declares nothing of the kind.
    package let none: String
    package let notOutsideEEA: String
    package let noSafeguard: String
    package let lawKeeps: @Sendable (_ source: String, _ period: String) -> String
    package let place: String
    package let access: String
}
