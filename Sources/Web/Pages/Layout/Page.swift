package import PolicyLanguage

/// A page of the account: a value with nothing but strings, truths and lists of such, which the
/// template of its type writes out.
package protocol Page: Sendable {
    /// Under which the template is known.
    static var name: String { get }
    static var template: String { get }
}

/// Where a page stands: whose site, which language, who is looking.
package struct PageSetting: Sendable {
    package let policy: Policy
    package let language: Language
    /// The anti-forgery token of the person signed in; nil for nobody.
    package let token: String?
    let words: PageWords

    /// - Parameter words: the program's own, where they are not those of the language.
    package init(
        policy: Policy, language: Language, token: String? = nil, words: PageWords? = nil
    ) {
        self.policy = policy
        self.language = language
        self.token = token
        self.words = words ?? .of(language, policy.languages[0])
    }

    var policyWords: Words { words.terms }

    /// - Parameter below: what follows the policy's address where the page is below it.
    func frame(
        _ title: String, _ place: PageFrame.Place?, below: String = ""
    ) -> PageFrame {
        PageFrame(
            policy: policy, language: language, title: title, place: place,
            below: below, isSignedIn: token != nil, words: policyWords)
    }

    func address(_ place: PageFrame.Place) -> String {
        PageFrame.address(of: place, policy, language)
    }

    /// Below the account: `account/download`.
    func address(_ path: String) -> String { "/\(language.tag)/\(path)" }
}
