internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// `/v1/policy`: what the version in force declares, for programs.
struct PolicyRoute: Sendable {
    let custodian: Custodian

    func add(to router: RouterGroup<Context>) {
        router.get("policy", use: policy)
    }

    @Sendable func policy(_ request: Request, _ context: Context) async throws -> Response {
        _ = try Asked(request: request, context: context).query()
        let policy = custodian.rules.policy
        let language = AcceptLanguage.choose(request, policy)
        var answer = JSONAnswer.response([
            "policy": .string(policy.id), "version": .string(policy.version),
            "digest": .string(custodian.rules.digest.description),
            "published": .string(policy.published.text),
            "effective": .string(policy.effective.text),
            "languages": .array(policy.languages.map { .string($0.tag) }),
            "acceptance": .string(policy.acceptance.mode.rawValue),
            "services": .array(
                policy.services.map { service in
                    [
                        "service": .string(service.id.text),
                        "name": .string(service.name[language]),
                        "entity": .string(service.entity.text),
                    ]
                }),
            "categories": .array(policy.categories.map { json($0, language) }),
            "purposes": .array(policy.purposes.map { json($0, language) }),
        ])
        answer.headers[.contentLanguage] = language.tag
        answer.headers[.cacheControl] = "no-cache"
        return answer
    }

    private func json(_ category: Category, _ language: Language) -> JSONValue {
        [
            "category": .string(category.id.text), "name": .string(category.name[language]),
            "clause": .string(category.clause.text), "source": .string(category.source.rawValue),
            "cardinality": .string(category.cardinality.rawValue),
            "kind": .string(category.kind.rawValue), "sizeMax": .integer(Int64(category.sizeMax)),
            "mandatory": .bool(category.isMandatory), "sensitive": .bool(category.isSensitive),
            "lookup": .bool(category.isLookup),
            "purposes": .array(category.purposes.map { .string($0.text) }),
            "retention": [
                "from": .string(category.retention.start.rawValue),
                "period": .string(category.retention.period.text),
            ],
        ]
    }

    private func json(_ purpose: Purpose, _ language: Language) -> JSONValue {
        [
            "purpose": .string(purpose.id.text), "name": .string(purpose.name[language]),
            "clause": .string(purpose.clause.text), "basis": .string(purpose.basis.rawValue),
            "services": .array(purpose.services.map { .string($0.text) }),
            "depersonalised": .bool(purpose.isDepersonalised),
        ]
    }
}
