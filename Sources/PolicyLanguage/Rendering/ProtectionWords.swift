package import Languages

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

extension ProtectionWords {
    package init(_ catalogue: Catalogue) {
        labels = Labels(catalogue)
        children = catalogue["protection.children"]
        decisions = catalogue["protection.decisions"]
        signals = catalogue["protection.signals"]
        privacyControl = catalogue["protection.privacy-control"]
        silent = catalogue["protection.silent"]
        age = { catalogue.text("protection.age", ["age": String($0)]) }
        condition = catalogue.cases(of: "protection.condition")
        role = catalogue.cases(of: "protection.role")
        safeguard = catalogue.cases(of: "protection.safeguard")
        decisionBasis = catalogue.cases(of: "protection.decision-basis")
        storage = catalogue.cases(of: "protection.storage")
        audience = catalogue.cases(of: "protection.audience")
        way = catalogue.cases(of: "protection.way")
    }
}

extension ProtectionWords.Labels {
    package init(_ catalogue: Catalogue) {
        address = catalogue["protection.label.address"]
        representative = catalogue["protection.label.representative"]
        officer = catalogue["protection.label.officer"]
        notice = catalogue["protection.label.notice"]
        grace = catalogue["protection.label.grace"]
        silence = catalogue["protection.label.silence"]
        countries = catalogue["protection.label.countries"]
        transfer = catalogue["protection.label.transfer"]
        origin = catalogue["protection.label.origin"]
        derivedFrom = catalogue["protection.label.derived-from"]
        condition = catalogue["protection.label.condition"]
        consequence = catalogue["protection.label.consequence"]
        law = catalogue["protection.label.law"]
        role = catalogue["protection.label.role"]
        party = catalogue["protection.label.party"]
        storage = catalogue["protection.label.storage"]
        audience = catalogue["protection.label.audience"]
        objection = catalogue["protection.label.objection"]
        ways = catalogue["protection.label.ways"]
        age = catalogue["protection.label.age"]
        logic = catalogue["protection.label.logic"]
        consequences = catalogue["protection.label.consequences"]
        safeguards = catalogue["protection.label.safeguards"]
        refuses = catalogue["protection.label.refuses"]
    }
}
