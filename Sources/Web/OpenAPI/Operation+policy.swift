internal import Primitives

extension Operation {
    static let policy: [Operation] = [
        declared, dpvJSON, dpvTurtle, gpc, versions, canonical, health, document,
    ]

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

    private static let dpvJSON = Operation(
        method: .get, path: "/v1/policy/dpv.jsonld", id: "policyJSONLD", tag: .policy,
        summary: "Get the policy in the terms of DPV, as JSON-LD",
        says: """
            The version in force in the W3C Data Privacy Vocabulary 2 \
            (Documentation/formats/dpv.md). Open to everybody.
            """,
        success: Success(
            says: "A graph.", type: "application/ld+json", schema: Schema.ref("Graph"),
            headers: ["Cache-Control": "NoCache"]),
        needsKey: false, needsStore: false)

    private static let dpvTurtle = Operation(
        method: .get, path: "/v1/policy/dpv.ttl", id: "policyTurtle", tag: .policy,
        summary: "Get the policy in the terms of DPV, as Turtle",
        says: "The same graph as /v1/policy/dpv.jsonld. Open to everybody.",
        success: Success(
            says: "A graph.", type: "text/turtle; charset=utf-8",
            schema: Schema.text("RDF 1.1 Turtle."), headers: ["Cache-Control": "NoCache"]),
        needsKey: false, needsStore: false)

    private static let gpc = Operation(
        method: .get, path: "/.well-known/gpc.json", id: "gpc", tag: .policy,
        summary: "Ask whether the Global Privacy Control signal is honored",
        says: """
            The support resource of the Global Privacy Control specification. True where the \
            policy declares the signal. Open to everybody.
            """,
        success: Success(
            says: "The statement.", schema: Schema.ref("PrivacyControl"),
            example: ["gpc": true, "lastUpdate": "2026-03-02"],
            headers: ["Cache-Control": "NoCache"]),
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
