internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import Ledger
internal import Primitives

/// `/v1/subjects/{subject}/activity`: that a person uses their account, and when it ends if they
/// do not.
struct ActivityRoutes: Sendable {
    let custodian: Custodian
    let keys: KeyCache

    func add(to router: RouterGroup<Context>) {
        router.post("subjects/:subject/activity", use: note)
        router.get("subjects/:subject/activity", use: end)
    }

    @Sendable func note(_ request: Request, _ context: Context) async throws -> Response {
        _ = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        _ = try asked.query()
        try await custodian.noteUse(of: try asked.subject())
        return Response(status: .noContent, headers: [.cacheControl: "no-store"])
    }

    @Sendable func end(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        _ = try asked.query()
        let answer = try await custodian.activity(
            of: try asked.subject(), by: .service(key.service))
        return JSONAnswer.response([
            "endsOn": answer.endsOn.map { .string($0.text) } ?? .null,
            "entry": .integer(answer.entry),
        ])
    }
}
