internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// `/v1/policy/versions`: every version that was published, for programs and auditors.
struct VersionRoutes: Sendable {
    let custodian: Custodian

    func add(to router: RouterGroup<Context>) {
        router.get("policy/versions", use: versions)
        router.get("policy/versions/:digest", use: canonical)
    }

    @Sendable func versions(_ request: Request, _ context: Context) async throws -> Response {
        _ = try Asked(request: request, context: context).query()
        let versions = custodian.history.versions
        var answer = JSONAnswer.response([
            "inForce": .string(custodian.rules.digest.description),
            "versions": .array(versions.reversed().map(json)),
        ])
        answer.headers[.cacheControl] = "no-cache"
        return answer
    }

    private func json(_ version: PolicyVersion) -> JSONValue {
        [
            "version": .string(version.policy.version),
            "digest": .string(version.digest.description),
            "published": .string(version.publishedAt.rfc3339),
            "effective": .string(version.effectiveAt.rfc3339),
            "entry": .integer(version.entry),
        ]
    }

    /// The bytes that the digest is over, so that whoever asks can compute it.
    @Sendable func canonical(_ request: Request, _ context: Context) async throws -> Response {
        let asked = Asked(request: request, context: context)
        _ = try asked.query()
        guard let digest = PolicyDigest(hex: context.parameters.get("digest") ?? "") else {
            throw Problem.badRequest(
                "malformed-id", "The digest must be 64 hexadecimal digits.")
        }
        guard let version = custodian.history.version(digest) else {
            throw Problem(
                .notFound, "unknown-version", "No such version",
                "No version of that digest was published; see /v1/policy/versions.")
        }
        var answer = JSONAnswer.response(bytes: version.policy.canonicalBytes)
        answer.headers[.cacheControl] = "no-cache"
        return answer
    }
}
