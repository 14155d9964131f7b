internal import Primitives

extension Operation {
    static let policy: [Operation] = [declared, versions, canonical, health, document]

    private static let declared = Operation(
        method: .get, path: "/v1/policy", id: "policy", tag: .policy,
        summary: "See what the policy in force declares",
        says: "Services, categories and purposes, for programs. Open to everybody.",
        parameters: [.language],
        success: Success(
            says: "The version in force.", schema: Schema.ref("Policy"),
            headers: ["Cache-Control": "NoCache", "Content-Language": "ContentLanguage"]),
        needsKey: false, needsStore: false)

    private static let versions = Operation(
        method: .get, path: "/v1/policy/versions", id: "versions", tag: .policy,
        summary: "List the versions of the policy",
        says: "Every version that was published, the newest first. Open to everybody.",
        success: Success(
            says: "All versions.", schema: Schema.ref("Versions"),
            headers: ["Cache-Control": "NoCache"]),
        needsKey: false, needsStore: false)

    private static let canonical = Operation(
        method: .get, path: "/v1/policy/versions/{digest}", id: "version", tag: .policy,
        summary: "Get a version as it is on record",
        says: """
            The canonical form: the bytes of which the digest is the SHA-256, and a policy file as \
            well. Open to everybody.
            """,
        parameters: [.digest],
        success: Success(
            says: "The canonical form.", schema: ["type": "object"],
            headers: ["Cache-Control": "NoCache"]),
        problems: ["unknown-version"], needsKey: false, needsStore: false)

    private static let health = Operation(
        method: .get, path: "/health", id: "health", tag: .server,
        summary: "Ask whether the server can work", says: "Asks the store. Open to everybody.",
        success: Success(
            says: "It can.", schema: Schema.ref("Health"), example: ["status": "ok"]),
        needsKey: false, isStrict: false)

    private static let document = Operation(
        method: .get, path: "/openapi.json", id: "document", tag: .server,
        summary: "Get this document", says: "Open to everybody.",
        success: Success(
            says: "This document.", schema: ["type": "object"],
            headers: ["Cache-Control": "NoCache"]),
        needsKey: false, isStrict: false, needsStore: false)
}
