internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import Ledger
internal import PolicyLanguage
internal import Primitives

/// What a person decides about purposes.
struct ChoiceRoutes: Sendable {
    let custodian: Custodian
    let keys: KeyCache

    func add(to router: RouterGroup<Context>) {
        router.put("subjects/:subject/consents", use: decideAll)
        router.put("subjects/:subject/consents/:purpose", use: decide)
    }

    @Sendable func decide(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        let body = try await asked.body("decision", "proof")
        let entry = try await custodian.decide(
            try decision(body), PurposeID(try asked.path("purpose")), of: try asked.subject(),
            proof: try proof(body), by: .service(key.service))
        return JSONAnswer.response(["entry": .integer(entry)])
    }

    /// Several purposes, all of them or none.
    @Sendable func decideAll(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        let decisions = try await asked.body("decisions").requiredObject("decisions")
        guard (1...Limits.purposesMax).contains(decisions.count) else {
            throw Problem.badRequest(
                "malformed-member",
                "The member decisions must have 1 to \(Limits.purposesMax) purposes.")
        }
        let choices = try decisions.keys.sorted().map { purpose in
            let members = try decisions.requiredObject(try Asked.name(purpose, "A purpose"))
            guard Set(members.keys).isSubset(of: ["decision", "proof"]) else {
                throw Problem.badRequest(
                    "unknown-member", "What is decided has the members decision and proof.")
            }
            return NewChoice(
                try decision(members), PurposeID(purpose), proof: try proof(members))
        }
        let entries = try await custodian.decide(
            choices, of: try asked.subject(), by: .service(key.service))
        let named = zip(choices, entries).map { ($0.purpose.text, JSONValue.integer($1)) }
        return JSONAnswer.response([
            "entries": .object(Dictionary(named, uniquingKeysWith: { first, _ in first }))
        ])
    }

    private func decision(_ members: [String: JSONValue]) throws -> ChoiceDecision {
        guard let decision = ChoiceDecision(word: try members.requiredText("decision")) else {
            throw Problem.badRequest(
                "malformed-member", "decision must be one of: give, withdraw, object, allow.")
        }
        return decision
    }

    /// To refuse takes no proof; one that comes along all the same is held to the same limits.
    private func proof(_ members: [String: JSONValue]) throws -> Proof? {
        guard members["proof"] != nil else { return nil }
        let proof = try members.requiredObject("proof")
        guard Set(proof.keys).isSubset(of: ["method", "reference"]) else {
            throw Problem.badRequest(
                "unknown-member", "A proof has the members method and reference.")
        }
        return Proof(
            method: try proof.requiredText("method"),
            reference: try proof.text("reference") ?? "")
    }
}
