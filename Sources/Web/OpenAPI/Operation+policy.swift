internal import Primitives

extension Operation {
    static let policy: [Operation] = [declared, health, document]

    private static let declared = Operation(
        method: .get, path: "/v1/policy", id: "policy", tag: .policy,
        summary: "See what the policy in force declares",
        says: "Services, categories and purposes, for programs. Open to everybody.",
        parameters: [.language],
        success: Success(
            says: "The version in force.", schema: Schema.ref("Policy"),
            headers: ["Cache-Control": "NoCache", "Content-Language": "ContentLanguage"]),
        needsKey: false, needsStore: false)

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
