internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives
internal import StandardForms

/// Records and receipts of what people decided (ISO/IEC TS 27560).
struct ConsentRoutes: Sendable {
    let custodian: Custodian
    let keys: KeyCache

    func add(to router: RouterGroup<Context>) {
        router.get("subjects/:subject/consents/:purpose/record") { request, context in
            ConsentAnswer.response(try await read(request, context).record)
        }
        router.get("subjects/:subject/consents/:purpose/receipt") { request, context in
            ConsentAnswer.receipt(try await read(request, context), custodian)
        }
    }

    private func read(_ request: Request, _ context: Context) async throws -> ConsentRecord {
        let key = try await keys.authenticate(request)
        guard key.mayAct else { throw CustodyError.mayNotAct }
        let asked = Asked(request: request, context: context)
        _ = try asked.query()
        return try await ConsentAnswer.record(
            PurposeID(try asked.path("purpose")), of: try asked.subject(),
            by: .service(key.service), custodian)
    }
}

/// Makes the record of a consent out of what the custodian has, and answers with it.
enum ConsentAnswer {
    static func record(
        _ purpose: PurposeID, of subject: SubjectID, by actor: Actor, _ custodian: Custodian
    ) async throws -> ConsentRecord {
        let history = try await custodian.consent(purpose, of: subject, by: actor)
        let wasGiven = history.steps.contains { $0.decision == .given }
        let record = ConsentRecord(
            policy: history.policy, purpose: purpose, subject: subject,
            language: history.language,
            events: history.steps.map { step in
                ConsentRecord.Event(
                    state: step.decision == .given ? .given : wasGiven ? .withdrawn : .refused,
                    at: step.at, entry: step.entry, method: step.method)
            })
        guard let record else { throw CustodyError.noSuchChoice(purpose) }
        return record
    }

    static func receipt(_ record: ConsentRecord, _ custodian: Custodian) -> Response {
        response(
            record.receipt(custodian.edge.identifier(), created: custodian.edge.now()))
    }

    static func response(_ graph: Graph) -> Response {
        JSONAnswer.response(bytes: graph.jsonLD.canonicalBytes, type: "application/ld+json")
    }
}
