internal import Languages
package import Ledger
package import PolicyLanguage
package import Primitives

/// The words of the pages around the account, in one language.
///
/// They come from the language's catalogue, under the name of the struct and of the member:
/// `account.title`, `problem.not-found.remedy` (CONTRIBUTING.md, Languages).
package struct PageWords: Sendable {
    package let language: Language
    /// What policies declare, and what stands around every page, in the same language.
    package let terms: Words
    package let form: FormWords
    package let register: RegisterWords
    package let signIn: SignInWords
    package let account: AccountWords
    package let erase: EraseWords
    package let refused: RefusedWords
    package let versions: VersionWords
    /// Title, what is wrong, what to do.
    package let problem:
        @Sendable (ProblemPage.Cause) -> (title: String, wrong: String, remedy: String)
    package let requestID: String
    /// A moment written out, in UTC.
    package let moment: @Sendable (_ date: String, _ time: String) -> String

    package static let all = Catalogue.all.map { PageWords($0) }

    /// The words in the first of these languages that the program speaks; in English where it
    /// speaks none of them.
    package static func of(_ languages: Language...) -> PageWords {
        for language in languages {
            if let words = all.first(where: { $0.language == language }) { return words }
        }
        return all[0]
    }

    func moment(_ instant: Instant) -> String {
        let time = instant.rfc3339.dropFirst(11).prefix(5)
        return moment(terms.date(instant.date), String(time))
    }
}

/// In every form.
package struct FormWords: Sendable {
    package let mandatory: String
    package let password: String
    package let passwordHint: String
    package let chooseNothing: String
    package let errorsTitle: String
    package let error: @Sendable (FieldError.Kind) -> String
}

/// On the page of registration.
package struct RegisterWords: Sendable {
    package let title: String
    package let intro: String
    package let yourData: String
    package let yourPassword: String
    package let agreement: String
    package let readPolicy: String
    package let submit: String
    package let disagree: String
    package let haveAccount: String
    package let signIn: String
}

/// On the page of sign-in.
package struct SignInWords: Sendable {
    package let title: String
    package let submit: String
    package let noAccount: String
    package let register: String
}

/// On the page of the account.
package struct AccountWords: Sendable {
    package let title: String
    package let intro: String
    package let onThisPage: String
    package let pendingTitle: String
    /// What a person is told of a version; days are written out by the last argument.
    package let pending:
        @Sendable (
            _ version: String, PendingVersion.State, _ day: (CalendarDate) -> String
        ) -> String
    package let whatChanged: String
    package let pendingSubmit: String
    package let readPolicy: String
    package let disagree: String
    package let dataTitle: String
    package let dataIntro: String
    package let save: String
    package let recordsTitle: String
    package let recordsIntro: String
    package let recordsNone: String
    package let choicesTitle: String
    package let choicesIntro: String
    package let usesTitle: String
    package let usesIntro: String
    package let usesNone: String
    package let usesWhen: String
    package let usesWho: String
    package let usesPurpose: String
    package let usesData: String
    package let usesAnswer: String
    package let usesReceipt: String
    package let receipt: String
    package let receiptNumber: @Sendable (_ index: Int) -> String
    package let older: String
    package let newest: String
    package let acceptancesTitle: String
    package let acceptancesNone: String
    package let leaveTitle: String
    package let downloadIntro: String
    package let download: String
    package let signOut: String
    package let eraseIntro: String
    package let ends: @Sendable (_ day: String) -> String
    package let erase: String
    package let notice: @Sendable (AccountPage.Notice) -> String
    package let source: @Sendable (_ where: String) -> String
    package let purposes: @Sendable (_ names: String) -> String
    package let collected: @Sendable (_ moment: String) -> String
    package let confirmed: @Sendable (_ moment: String) -> String
    package let kept: @Sendable (_ howLong: String) -> String
    package let state: @Sendable (LegalBasis.Choice, _ isAllowed: Bool) -> String
    package let since: @Sendable (_ moment: String) -> String
    package let action: @Sendable (AccountPage.Action) -> String
    package let who: @Sendable (Entry.Actor) -> String
    package let what: @Sendable (Entry.Kind) -> String
    package let answer: @Sendable (Entry.Outcome) -> String
    package let acceptance: @Sendable (_ version: String, _ mode: Acceptance.Mode) -> String
    package let declined: @Sendable (_ version: String) -> String
    package let records: @Sendable (_ count: Int) -> String
}

/// On the page of erasure.
package struct EraseWords: Sendable {
    package let title: String
    package let wrong: String
    package let gone: String
    package let kept: String
    package let publicStays: String
    package let cannotUndo: String
    package let downloadFirst: String
    package let download: String
    package let confirm: String
    package let submit: String
    package let back: String
}

/// On the pages of the policy's versions; dates are written out.
package struct VersionWords: Sendable {
    package let title: String
    package let intro: String
    package let current: String
    package let version: @Sendable (_ label: String) -> String
    package let since: @Sendable (_ date: String) -> String
    package let from: @Sendable (_ date: String) -> String
    package let between: @Sendable (_ start: String, _ end: String) -> String
    package let published: @Sendable (_ date: String) -> String
    package let digest: String
    package let read: String
    package let readVersion: @Sendable (_ label: String) -> String
    package let changes: @Sendable (_ label: String) -> String
    package let whatChanges: String
    package let compare: String
    package let coming: @Sendable (_ label: String, _ date: String) -> String
    package let notYet: @Sendable (_ date: String) -> String
    package let replaced: @Sendable (_ date: String) -> String
    /// That comments on a version are taken, up to and with that day.
    package let commentsOpen: @Sendable (_ date: String) -> String
    /// That they were taken up to that day.
    package let commentsOver: @Sendable (_ date: String) -> String
    /// Leads to where comments go.
    package let commentTo: @Sendable (_ contact: String) -> String
}

/// On the page for people who do not agree.
package struct RefusedWords: Sendable {
    package let title: String
    package let wrong: @Sendable (_ site: String, _ clause: String) -> String
    package let nothingStored: String
    package let signedIn: String
    package let download: String
    package let erase: String
    package let reconsider: String
    package let readPolicy: String
    package let register: String
}
