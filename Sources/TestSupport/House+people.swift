package import Custody
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
package import Primitives

extension House {
    /// An acceptance of the version in force.
    package var acceptance: AcceptanceStatement {
        AcceptanceStatement(
            policy: rules.digest, method: "checkbox", reference: "form 7, box 4711")
    }

    /// Takes a person in at the shop.
    package func register(
        _ email: String = "ada.lovelace@meadow.example", _ data: [CategoryID: JSONValue] = [:],
        password: String? = nil, by actor: ServiceID = "shop"
    ) async throws -> SubjectID {
        let all = data.merging(["email": .string(email)]) { given, _ in given }
        return try await custodian.register(
            Registration(
                data: all, acceptance: acceptance, password: password, language: Language("fr")),
            by: .service(actor), service: actor
        ).subject
    }

    package func read(
        _ subject: SubjectID, _ purpose: PurposeID, _ categories: [CategoryID]? = nil,
        by service: ServiceID = "shop"
    ) async throws -> Answer<Disclosed> {
        try await custodian.read(
            subject, for: purpose, categories: categories, by: .service(service), service: service)
    }

    @discardableResult
    package func decide(
        _ decision: ChoiceDecision, _ purpose: PurposeID, of subject: SubjectID
    ) async throws -> Int64 {
        try await custodian.decide(
            decision, purpose, of: subject, proof: Proof(method: "click", reference: "letter 12"),
            by: .subject)
    }

    @discardableResult
    package func add(
        _ value: JSONValue, _ category: CategoryID, to subject: SubjectID,
        by service: ServiceID = "shop"
    ) async throws -> Answer<Stored> {
        try await custodian.add(
            value, category: category, to: subject, provenance: .observed, by: .service(service),
            service: service)
    }

    @discardableResult
    package func correct(
        _ value: JSONValue, _ category: CategoryID, of subject: SubjectID,
        by service: ServiceID = "shop"
    ) async throws -> Answer<Stored> {
        try await custodian.correct(
            value, category: category, of: subject, provenance: .declared, by: .service(service),
            service: service)
    }
}
