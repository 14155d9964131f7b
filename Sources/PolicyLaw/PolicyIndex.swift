import PolicyLanguage
import Primitives

/// A policy with what rules look up in it again and again.
struct PolicyIndex: Sendable {
    let policy: Policy
    let categories: [CategoryID: PolicyLanguage.Category]
    let purposes: [PurposeID: Purpose]
    let recipients: [RecipientID: Recipient]
    /// What serves a purpose.
    let data: [PurposeID: [PolicyLanguage.Category]]
    let rights: [Right.Kind: Right]

    init(_ policy: Policy) {
        self.policy = policy
        categories = Dictionary(
            policy.categories.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        purposes = Dictionary(
            policy.purposes.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        recipients = Dictionary(
            policy.recipients.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        rights = Dictionary(
            policy.rights.map { ($0.kind, $0) }, uniquingKeysWith: { one, _ in one })
        var data: [PurposeID: [PolicyLanguage.Category]] = [:]
        for category in policy.categories {
            for purpose in category.purposes { data[purpose, default: []].append(category) }
        }
        self.data = data
    }

    /// The purposes that wait for a yes.
    var consentPurposes: [Purpose] { policy.purposes.filter { $0.basis == .consent } }

    func basis(_ id: PurposeID) -> LegalBasis? { purposes[id]?.basis }
}

/// A name of the policy in quotes.
func quoted<Tag>(_ name: Name<Tag>) -> String { "\"\(name.text)\"" }

/// `"a", "b" and "c"`.
func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
}
