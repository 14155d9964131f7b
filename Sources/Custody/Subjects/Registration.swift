package import PolicyLanguage
package import Primitives
package import PolicyEngine

/// What a person hands in to be taken in.
package struct Registration: Sendable {
    package var data: [CategoryID: JSONValue]
    package var acceptance: AcceptanceStatement
    /// For signing in on our pages; nil where a service signs people in itself.
    package var password: String?
    package var language: Language
    /// Whether the person's browser sent the Global Privacy Control signal; the policy says what
    /// it refuses.
    package var signalsPrivacy: Bool

    package init(
        data: [CategoryID: JSONValue], acceptance: AcceptanceStatement, password: String?,
        language: Language, signalsPrivacy: Bool = false
    ) {
        self.data = data
        self.acceptance = acceptance
        self.password = password
        self.language = language
        self.signalsPrivacy = signalsPrivacy
    }
}

/// That a person accepts a version, and how they showed it.
package struct AcceptanceStatement: Sendable {
    package var policy: PolicyDigest
    /// How it was shown: `checkbox`, `signature`, `use`, in the caller's words.
    package var method: String
    /// What lets the proof be found again, such as the number of a form; kept sealed.
    package var reference: String

    package init(policy: PolicyDigest, method: String, reference: String) {
        self.policy = policy
        self.method = method
        self.reference = reference
    }
}

/// A person who was taken in.
package struct Registered: Sendable {
    package let subject: SubjectID
    package let entry: Int64
    package let acceptanceEntry: Int64
}
