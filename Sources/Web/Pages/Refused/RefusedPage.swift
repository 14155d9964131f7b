import PolicyLanguage
import Primitives

/// What follows from not agreeing: the services stay closed, and the person can take their data or
/// have it erased (0.3).
package struct RefusedPage: Page {
    package static let name = "refused"

    let opening: String
    let closing: String
    let words: RefusedWords
    let wrong: String
    let isSignedIn: Bool
    let isNobody: Bool
    let policyAddress: String
    let registerAddress: String
    let downloadAddress: String
    let eraseAddress: String

    package init(setting: PageSetting) {
        words = setting.words.refused
        let frame = setting.frame(words.title, .refused)
        opening = frame.opening
        closing = frame.closing
        let clause = setting.policy.acceptance.clause.text
        wrong = words.wrong(setting.policy.controller.name, clause)
        isSignedIn = setting.token != nil
        isNobody = setting.token == nil
        policyAddress = setting.address(.policy) + "#" + clause
        registerAddress = setting.address(.register)
        downloadAddress = setting.address("account/download")
        eraseAddress = setting.address(.erase)
    }
}
