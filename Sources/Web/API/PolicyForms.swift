internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives
internal import StandardForms

/// `/v1/policy/dpv.jsonld` and `.ttl`: the version in force in the terms of DPV, for machines.
struct PolicyForms: Sendable {
    let custodian: Custodian

    /// Both are made once: the policy does not change while we run.
    func add(to router: RouterGroup<Context>) {
        let graph = custodian.rules.policy.dpv
        let json = graph.jsonLD.canonicalBytes
        let turtle = Array(graph.turtle.utf8)
        router.get("policy/dpv.jsonld") { request, context in
            try Self.answer(json, "application/ld+json", request, context)
        }
        router.get("policy/dpv.ttl") { request, context in
            try Self.answer(turtle, "text/turtle; charset=utf-8", request, context)
        }
    }

    static func answer(
        _ bytes: [UInt8], _ type: String, _ request: Request, _ context: Context
    ) throws -> Response {
        _ = try Asked(request: request, context: context).query()
        var answer = JSONAnswer.response(bytes: bytes, type: type)
        answer.headers[.cacheControl] = "no-cache"
        return answer
    }
}
