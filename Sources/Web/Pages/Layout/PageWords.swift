import Ledger
package import PolicyLanguage
import Primitives

/// The words of the pages around the account, in one language.
///
/// Adding a language is adding one file with one value; the compiler asks for every word.
package struct PageWords: Sendable {
    package let language: Language
    let form: FormWords
    let register: RegisterWords
    let signIn: SignInWords
    let account: AccountWords
    let erase: EraseWords
    let refused: RefusedWords
    /// Title, what is wrong, what to do.
    let problem: @Sendable (ProblemPage.Cause) -> (title: String, wrong: String, remedy: String)
    let requestID: String
    /// A moment written out, in UTC.
    let moment: @Sendable (_ date: String, _ time: String) -> String

    static let all = [english, french]

    /// The words in that language; in English where the program does not speak it.
    static func of(_ language: Language) -> PageWords {
        all.first { $0.language == language } ?? english
    }

    func moment(_ instant: Instant) -> String {
        let time = instant.rfc3339.dropFirst(11).prefix(5)
        return moment(Words.of(language).date(instant.date), String(time))
    }
}

struct FormWords: Sendable {
    let mandatory: String
    let password: String
    let passwordHint: String
    let chooseNothing: String
    let errorsTitle: String
    let error: @Sendable (FieldError.Kind) -> String
}

struct RegisterWords: Sendable {
    let title: String
    let intro: String
    let yourData: String
    let yourPassword: String
    let agreement: String
    let readPolicy: String
    let submit: String
    let disagree: String
    let haveAccount: String
    let signIn: String
}

struct SignInWords: Sendable {
    let title: String
    let submit: String
    let noAccount: String
    let register: String
}

struct AccountWords: Sendable {
    let title: String
    let intro: String
    let onThisPage: String
    let pending: String
    let pendingSubmit: String
    let readPolicy: String
    let disagree: String
    let dataTitle: String
    let dataIntro: String
    let save: String
    let recordsTitle: String
    let recordsIntro: String
    let recordsNone: String
    let choicesTitle: String
    let choicesIntro: String
    let usesTitle: String
    let usesIntro: String
    let usesNone: String
    let usesWhen: String
    let usesWho: String
    let usesPurpose: String
    let usesData: String
    let usesAnswer: String
    let usesReceipt: String
    let receipt: String
    let receiptNumber: @Sendable (_ index: Int) -> String
    let older: String
    let newest: String
    let acceptancesTitle: String
    let acceptancesNone: String
    let leaveTitle: String
    let downloadIntro: String
    let download: String
    let signOut: String
    let eraseIntro: String
    let erase: String
    let notice: @Sendable (AccountPage.Notice) -> String
    let source: @Sendable (_ where: String) -> String
    let purposes: @Sendable (_ names: String) -> String
    let collected: @Sendable (_ moment: String) -> String
    let confirmed: @Sendable (_ moment: String) -> String
    let kept: @Sendable (_ howLong: String) -> String
    let state: @Sendable (LegalBasis.Choice, _ isAllowed: Bool) -> String
    let since: @Sendable (_ moment: String) -> String
    let action: @Sendable (AccountPage.Action) -> String
    let who: @Sendable (Entry.Actor) -> String
    let what: @Sendable (Entry.Kind) -> String
    let answer: @Sendable (Entry.Outcome) -> String
    let acceptance: @Sendable (_ version: String, _ mode: Acceptance.Mode) -> String
    let records: @Sendable (_ count: Int) -> String
}

struct EraseWords: Sendable {
    let title: String
    let wrong: String
    let gone: String
    let kept: String
    let cannotUndo: String
    let downloadFirst: String
    let download: String
    let confirm: String
    let submit: String
    let back: String
}

struct RefusedWords: Sendable {
    let title: String
    let wrong: @Sendable (_ site: String, _ clause: String) -> String
    let nothingStored: String
    let signedIn: String
    let download: String
    let erase: String
    let reconsider: String
    let readPolicy: String
    let register: String
}
