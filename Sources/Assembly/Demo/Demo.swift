internal import Sealing
package import Custody
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// Plays a service and three invented people through what the program is for, on a running server.
package struct Demo: Sendable {
    package static let password = "correct horse battery"

    private let custodian: Custodian
    /// Takes each line of the story.
    private let say: @Sendable (String) -> Void

    package init(_ custodian: Custodian, say: @escaping @Sendable (String) -> Void) {
        self.custodian = custodian
        self.say = say
    }

    /// - Returns: the key of the service, and a receipt's bytes that can be verified offline.
    package func play() async throws -> (key: String, receipt: [UInt8]) {
        let policy = custodian.rules.policy
        guard
            let asks = policy.purposes.first(where: { $0.basis == .consent && !$0.services.isEmpty }
            ),
            let needs = policy.purposes.first(where: {
                $0.basis == .contract && !$0.services.isEmpty
            }),
            let asking = asks.services.first, let needing = needs.services.first
        else {
            say("This policy has no purpose on contract or none on consent, so there is no story.")
            return ("", [])
        }
        let key = try await custodian.makeServiceKey(needing, mayAct: true)
        say("The service \(needing) has a key; it is shown once and kept as a hash.")
        let ada = try await register("ada", needing)
        let ben = try await register("ben", needing)
        let cleo = try await register("cleo", needing)
        say("Three people registered and accepted version \(policy.version): Ada, Ben and Cleo.")
        say("")
        try await read(ada, "Ada", needs, needing)
        try await read(ada, "Ada", asks, asking)
        _ = try await custodian.decide(
            .given, asks.id, of: ada, proof: Proof(method: "demo", reference: ""), by: .subject)
        say("Ada gives consent to \(asks.id).")
        try await read(ada, "Ada", asks, asking)
        let withdrawn = try await custodian.decide(
            .withdrawn, asks.id, of: ada, proof: nil, by: .subject)
        say("Ada withdraws it (entry \(withdrawn)).")
        try await read(ada, "Ada", asks, asking)
        let erased = try await custodian.erase(ben, by: .subject)
        say("Ben is erased: his key is destroyed (entry \(erased)).")
        try await read(ben, "Ben", needs, needing)
        try await read(cleo, "Cleo", needs, needing)
        let receipt = try await custodian.receipt(withdrawn, of: ada, by: .subject)
        _ = try receipt.verify(by: custodian.log.verifierKey)
        say("Ada takes a receipt of her withdrawal; it verifies against the public key alone.")
        return (key.text, receipt.encoded)
    }

    private func register(_ name: String, _ service: ServiceID) async throws -> SubjectID {
        var data: [CategoryID: JSONValue] = [:]
        for category in custodian.rules.policy.categories
        where category.source == .provided && category.cardinality == .single
            && decideStoring(
                service: service, category: category.id, custodian.rules,
                Standing(accepted: custodian.rules.digest), at: custodian.rules.start
            ).isGranted
        {
            data[category.id] = sample(category, name)
        }
        return try await custodian.register(
            Registration(
                data: data,
                acceptance: AcceptanceStatement(
                    policy: custodian.rules.digest, method: "demo", reference: ""),
                password: name == "ada" ? Self.password : nil,
                language: custodian.rules.policy.languages[0]),
            by: .service(service), service: service
        ).subject
    }

    /// An invented value of the category's kind.
    private func sample(_ category: Category, _ name: String) -> JSONValue? {
        switch category.kind {
        case .email: .string("\(name)@example.org")
        case .text: .string(name.prefix(1).uppercased() + name.dropFirst())
        case .phone: "+33 1 99 00 00 00"
        case .url: "https://example.org/"
        case .date: "2000-01-01"
        case .number: 1
        case .choice: category.choices.first.map(JSONValue.string)
        case .boolean: true
        case .json: nil
        }
    }

    private func read(
        _ subject: SubjectID, _ name: String, _ purpose: Purpose, _ service: ServiceID
    ) async throws {
        let answer = try await custodian.read(
            subject, for: purpose.id, categories: nil, by: .service(service), service: service)
        switch answer {
        case .granted(let disclosed):
            say(
                "\(service) reads \(name)'s data for \(purpose.id): granted under clause"
                    + " \(purpose.clause), \(disclosed.values.count) values"
                    + " (entry \(disclosed.grant.entry)).")
        case .refused(let refused):
            let clauses = refused.clauses.map(\.text).joined(separator: ", ")
            say(
                "\(service) reads \(name)'s data for \(purpose.id): refused,"
                    + " \(refused.refusal.code), clauses \(clauses) (entry \(refused.entry)).")
        }
    }
}
