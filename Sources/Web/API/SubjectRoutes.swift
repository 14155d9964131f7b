internal import Ledger
internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// `/v1/subjects`: people come in, are found, are listed for a purpose, and go.
struct SubjectRoutes: Sendable {
    let custodian: Custodian
    let keys: KeyCache

    func add(to router: RouterGroup<Context>) {
        router.post("subjects", use: register)
        router.post("subjects/lookup", use: lookUp)
        router.get("subjects", use: list)
        router.delete("subjects/:subject", use: erase)
        router.get("subjects/:subject/export", use: export)
        router.put("subjects/:subject/acceptance", use: accept)
    }

    @Sendable func register(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let body = try await Asked(request: request, context: context)
            .body("data", "acceptance", "language", "password")
        let data = try body.requiredObject("data")
        guard data.count <= Limits.categoriesMax else {
            throw Problem.badRequest(
                "too-many-categories", "At most \(Limits.categoriesMax) categories can be given.")
        }
        let registered = try await custodian.register(
            Registration(
                data: Dictionary(uniqueKeysWithValues: data.map { (CategoryID($0.key), $0.value) }),
                acceptance: try statement(body.requiredObject("acceptance")),
                password: try body.text("password"), language: try language(body),
                signalsPrivacy: request.signalsPrivacy),
            by: .service(key.service), service: key.service)
        var response = JSONAnswer.response(
            [
                "subject": .string(registered.subject.description),
                "entry": .integer(registered.entry),
                "acceptance": .integer(registered.acceptanceEntry),
            ], status: .created)
        response.headers[.location] = "/v1/subjects/\(registered.subject)"
        return response
    }

    @Sendable func accept(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        var body = try await asked.body("decision", "policy", "method", "reference")
        let decision = try body.text("decision") ?? "accept"
        body["decision"] = nil
        let entry: Int64
        switch decision {
        case "accept":
            entry = try await custodian.accept(
                try statement(body), of: try asked.subject(), by: .service(key.service),
                service: key.service)
        case "refuse":
            guard Set(body.keys).isSubset(of: ["policy"]) else {
                throw Problem.badRequest(
                    "unknown-member", "A refusal has the members decision and policy.")
            }
            entry = try await custodian.refuse(
                try digest(body), of: try asked.subject(), by: .service(key.service),
                service: key.service)
        default:
            throw Problem.badRequest(
                "malformed-member", "decision must be accept or refuse.")
        }
        return JSONAnswer.response(["entry": .integer(entry)])
    }

    @Sendable func lookUp(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let body = try await Asked(request: request, context: context)
            .body("category", "value", "purpose")
        let answer = try await custodian.lookUp(
            try body.requiredText("value").trimmed,
            category: CategoryID(try body.requiredText("category")),
            purpose: PurposeID(try body.requiredText("purpose")), by: .service(key.service),
            service: key.service)
        switch answer {
        case .refused(let refused): throw Problem(refused)
        case .granted(let subject):
            return JSONAnswer.response(["subject": .string(subject.description)])
        }
    }

    @Sendable func erase(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await acting(request)
        let asked = Asked(request: request, context: context)
        _ = try asked.query()
        let entry = try await custodian.erase(try asked.subject(), by: .service(key.service))
        return JSONAnswer.response(["entry": .integer(entry)])
    }

    @Sendable func export(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await acting(request)
        let asked = Asked(request: request, context: context)
        _ = try asked.query()
        let portrait = try await custodian.export(
            try asked.subject(), by: .service(key.service))
        return ExportAnswer(custodian: custodian, portrait: portrait).response()
    }

    @Sendable func list(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let query = try Asked(request: request, context: context).query("purpose", "categories")
        let purpose = try Asked.purpose(query)
        let categories = try Asked.categories(query)
        let page: @Sendable (SubjectID?) async throws -> Answer<ListingPage> = { after in
            try await custodian.list(
                for: purpose, categories: categories, after: after,
                by: .service(key.service), service: key.service)
        }
        let first: ListingPage
        switch try await page(nil) {
        case .refused(let refused): throw Problem(refused)
        case .granted(let page): first = page
        }
        return Response(
            status: .ok,
            headers: [.contentType: "application/x-ndjson", .cacheControl: "no-store"],
            body: ListAnswer.body(first, page))
    }

    private func acting(_ request: Request) async throws -> ServiceKey {
        let key = try await keys.authenticate(request)
        guard key.mayAct else { throw CustodyError.mayNotAct }
        return key
    }

    private func statement(_ members: [String: JSONValue]) throws -> AcceptanceStatement {
        guard Set(members.keys).isSubset(of: ["policy", "method", "reference"]) else {
            throw Problem.badRequest(
                "unknown-member", "An acceptance has the members policy, method and reference.")
        }
        return AcceptanceStatement(
            policy: try digest(members), method: try members.requiredText("method"),
            reference: try members.text("reference") ?? "")
    }

    private func digest(_ members: [String: JSONValue]) throws -> PolicyDigest {
        guard let digest = PolicyDigest(hex: try members.requiredText("policy")) else {
            throw Problem.badRequest(
                "malformed-member", "policy must be the digest of a version: 64 hexadecimal digits."
            )
        }
        return digest
    }

    private func language(_ body: [String: JSONValue]) throws -> Language {
        let languages = custodian.rules.policy.languages
        guard let tag = try body.text("language") else { return languages[0] }
        guard languages.contains(Language(tag)) else {
            throw Problem.badRequest(
                "unknown-language",
                "language must be one of: " + languages.map(\.tag).joined(separator: ", ") + ".")
        }
        return Language(tag)
    }
}
