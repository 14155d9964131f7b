internal import Languages
package import Primitives

/// The words that the program itself puts beside a policy's own, in one language.
///
/// They come from the language's catalogue, under the name of the struct and of the member:
/// `site.skip`, `term.basis.consent` (CONTRIBUTING.md, Languages).
package struct Words: Sendable {
    package let language: Language
    /// The language's name in itself: `Français`.
    package let languageName: String
    package let site: SiteWords
    package let page: PolicyPageWords
    package let terms: TermWords
    package let protections: ProtectionWords
    package let practices: PracticeWords
    /// A day written out: `10 May 2017`.
    package let date: @Sendable (CalendarDate) -> String
    /// A length of time: `13 months`.
    package let period: @Sendable (Period) -> String
    /// Puts the spaces that the language's typography asks for around its signs.
    package let typeset: @Sendable (String) -> String

    /// The languages that the program speaks.
    package static let all = Catalogue.all.map(Words.init)
    package static let english = Words(.english)

    /// The words in the first of these languages that the program speaks; in English where it
    /// speaks none of them.
    ///
    /// A page in a language of the policy hands in that one, and then the authentic one.
    package static func of(_ languages: Language...) -> Words {
        for language in languages {
            if let words = all.first(where: { $0.language == language }) { return words }
        }
        return english
    }
}

/// Around every page.
package struct SiteWords: Sendable {
    package let skip: String
    package let navigation: String
    package let languages: String
    package let policy: String
    package let register: String
    package let account: String
    package let questions: String
    /// Leads to all versions of the policy.
    package let versions: String
    /// At the foot: title, version and date of the policy in force.
    package let footer: @Sendable (_ title: String, _ version: String, _ date: String) -> String
}

/// On the policy's page: labels and headings.
package struct PolicyPageWords: Sendable {
    package let contents: String
    package let version: String
    package let published: String
    package let effective: String
    package let address: String
    package let controller: String
    package let affiliates: String
    package let acceptance: String
    package let services: String
    package let regulations: String
    package let categories: String
    package let purposes: String
    package let ground: String
    package let recipients: String
    package let statutory: String
    package let cookies: String
    package let counters: String
    package let measures: String
    package let rights: String
    package let law: String
    package let authority: String
    package let contact: String
    package let labels: Labels

    /// Of the details below each thing declared.
    package struct Labels: Sendable {
        package let source: String
        package let purpose: String
        package let purposes: String
        package let data: String
        package let services: String
        package let kept: String
        package let visibility: String
        package let lookup: String
        package let values: String
        package let basis: String
        package let interest: String
        package let choice: String
        package let grounds: String
        package let country: String
        package let entity: String
        package let hosts: String
        package let cookies: String
        package let place: String
        package let access: String
        package let article: String
        package let name: String
        package let content: String
        package let lifetime: String
        package let necessary: String
    }
}

/// The words for what a policy can declare.
package struct TermWords: Sendable {
    package let mandatory: String
    package let sensitive: String
    package let depersonalised: String
    package let yes: String
    package let no: String
    package let untilBrowserCloses: String
    package let signsIn: String
    package let cookiesRequired: String
    /// `article 6(1)(a) of the GDPR`, from the number.
    package let article: @Sendable (String) -> String
    package let retention: @Sendable (Retention.Start, _ period: String?) -> String
    package let acceptance: @Sendable (Acceptance.Mode) -> String
    package let source: @Sendable (Category.Source) -> String
    package let visibility: @Sendable (Category.Visibility) -> String
    package let basis: @Sendable (LegalBasis) -> String
    package let choice: @Sendable (LegalBasis.Choice) -> String
    package let threat: @Sendable (Measure.Threat) -> String
    package let right: @Sendable (Right.Kind) -> String
}

extension Words {
    /// How long data stays, in words.
    package func retention(_ retention: Retention) -> String {
        terms.retention(
            retention.start, retention.period.count == 0 ? nil : period(retention.period))
    }

    /// How long a cookie stays, in words.
    package func lifetime(_ period: Period) -> String {
        period.count == 0 ? terms.untilBrowserCloses : self.period(period)
    }

    /// What a value of a choice is called: languages by their own names where all values are
    /// languages of the policy, anything else as it is written.
    package static func name(
        of choice: String, in category: Category, of policy: Policy
    ) -> String {
        let areLanguages = Set(category.choices).isSubset(of: policy.languages.map(\.tag))
        let language = all.first { areLanguages && $0.language.tag == choice }
        return language?.languageName ?? choice
    }

    /// In which languages comments are taken, in words.
    package func languages(of comments: CommentPeriod) -> [String] {
        let names = comments.languages.map { language in
            Self.all.first { $0.language == language }?.languageName ?? language.tag
        }
        let named = names.isEmpty ? nil : practices.languages(names.joined(separator: ", "))
        return [named, comments.languagesMin.map(practices.languagesMin)].compactMap(\.self)
    }

    /// The legal basis with its article.
    package func basis(_ basis: LegalBasis) -> String {
        terms.basis(basis) + " (" + terms.article(basis.article) + ")"
    }
}
