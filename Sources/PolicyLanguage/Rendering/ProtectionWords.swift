/// The words for what a policy can say to protect people: who answers, where data comes from and
/// goes to, decisions by programs, trackers, signals.
package struct ProtectionWords: Sendable {
    package let labels: Labels
    package let children: String
    package let decisions: String
    package let signals: String
    /// The browser's Global Privacy Control signal.
    package let privacyControl: String
    package let silent: String
    /// `from 15 years on`.
    package let age: @Sendable (Int) -> String
    package let condition: @Sendable (Category.Condition) -> String
    package let role: @Sendable (Recipient.Role) -> String
    package let safeguard: @Sendable (Transfer.Safeguard) -> String
    package let decisionBasis: @Sendable (Decision.Basis) -> String
    package let storage: @Sendable (Cookie.Storage) -> String
    package let audience: @Sendable (AudienceMeasurement.Condition) -> String
    package let way: @Sendable (Right.Way) -> String

    /// Of the details below each thing declared.
    package struct Labels: Sendable {
        package let address: String
        package let representative: String
        package let officer: String
        package let notice: String
        package let grace: String
        package let silence: String
        package let countries: String
        package let transfer: String
        package let origin: String
        package let derivedFrom: String
        package let condition: String
        package let consequence: String
        package let law: String
        package let role: String
        package let party: String
        package let storage: String
        package let audience: String
        package let objection: String
        package let ways: String
        package let age: String
        package let logic: String
        package let consequences: String
        package let safeguards: String
        package let refuses: String
    }
}
