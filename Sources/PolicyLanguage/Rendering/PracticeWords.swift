/// The words for what a policy can say of the operator's practice: backups, what is public, whom
/// data is about, notices, sales, assurances.
package struct PracticeWords: Sendable {
    package let labels: Labels
    package let assurances: String
    /// The browser's Do Not Track signal.
    package let doNotTrack: String
    package let nothing: String
    /// `60 days more`, from a period in words.
    package let longer: @Sendable (String) -> String
    /// `within 90 days`, from a period in words.
    package let within: @Sendable (String) -> String
    /// `at least 10 days before, where the law allows it`, from a period in words.
    package let before: @Sendable (String) -> String
    package let aggregates: String
    package let stays: String
    package let renewed: String
    package let person: @Sendable (PersonKind) -> String
    package let exchange: @Sendable (Exchange) -> String
    package let assurance: @Sendable (Assurance.Kind) -> String

    /// Of the details below each thing declared.
    package struct Labels: Sendable {
        package let backups: String
        package let deleted: String
        package let afterwards: String
        package let collector: String
        package let about: String
        package let actsFor: String
        package let notice: String
        package let minorNotice: String
        package let response: String
        package let regions: String
        package let countries: String
        package let exchange: String
        package let britishRepresentative: String
    }
}
