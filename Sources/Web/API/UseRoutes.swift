internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// What services do with the data of one person, and what can be seen of it afterwards.
struct UseRoutes: Sendable {
    let custodian: Custodian
    let keys: KeyCache

    func add(to router: RouterGroup<Context>) {
        router.get("subjects/:subject/data", use: read)
        router.get("subjects/:subject/explain", use: explain)
        router.get("subjects/:subject/uses", use: uses)
        router.get("subjects/:subject/receipts/:entry", use: receipt)
        router.get("ledger", use: ledger)
    }

    @Sendable func read(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        let query = try asked.query("purpose", "categories")
        let answer = try await custodian.read(
            try asked.subject(), for: try Asked.purpose(query),
            categories: try Asked.categories(query), by: .service(key.service),
            service: key.service)
        switch answer {
        case .refused(let refused): throw Problem(refused)
        case .granted(let disclosed):
            var writer = JSONWriter(capacity: 1_024)
            DataAnswer.write(disclosed, into: &writer)
            return JSONAnswer.response(bytes: writer.bytes)
        }
    }

    @Sendable func explain(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        let query = try asked.query("purpose", "categories")
        let answer = try await custodian.explain(
            try asked.subject(), for: try Asked.purpose(query),
            categories: try Asked.categories(query), by: .service(key.service),
            service: key.service)
        switch answer {
        case .refused(let refused):
            return JSONAnswer.response([
                "verdict": "refused", "reason": .string(refused.refusal.code),
                "clauses": .array(refused.clauses.map { .string($0.text) }),
                "entry": .integer(refused.entry),
            ])
        case .granted(let grant):
            return JSONAnswer.response([
                "verdict": "granted",
                "categories": .array(grant.categories.map { .string($0.text) }),
                "obligations": .array(grant.obligations.map { .string($0.rawValue) }),
                "clauses": .array(grant.clauses.map { .string($0.text) }),
                "entry": .integer(grant.entry),
            ])
        }
    }

    @Sendable func uses(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        guard key.mayAct else { throw CustodyError.mayNotAct }
        let asked = Asked(request: request, context: context)
        let query = try asked.query("before", "from", "to", "limit")
        let found = try await custodian.entries(
            about: try asked.subject(), try entryQuery(query), by: .service(key.service))
        return JSONAnswer.response([
            "entries": .array(found.map { $0.json }),
            "next": found.count == (try entryQuery(query)).limit
                ? found.last.map { .integer($0.number) } ?? .null : .null,
        ])
    }

    @Sendable func receipt(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        guard key.mayAct else { throw CustodyError.mayNotAct }
        let asked = Asked(request: request, context: context)
        _ = try asked.query()
        let text = context.parameters.get("entry") ?? ""
        guard let number = Int64(text), number >= 0, !text.hasPrefix("+") else {
            throw Problem.badRequest("malformed-id", "The entry must be a number.")
        }
        let receipt = try await custodian.receipt(
            number, of: try asked.subject(), by: .service(key.service))
        return JSONAnswer.response(bytes: receipt.encoded)
    }

    @Sendable func ledger(_ request: Request, _ context: Context) async throws -> Response {
        _ = try await keys.authenticate(request)
        let query = try Asked(request: request, context: context)
            .query("before", "from", "to", "limit")
        let asked = try entryQuery(query)
        let found = try await custodian.entries(asked)
        var writer = JSONWriter(capacity: 64 + found.count * 512)
        EntryAnswer.write(found, isFull: found.count == asked.limit, into: &writer)
        return JSONAnswer.response(bytes: writer.bytes)
    }

    private func entryQuery(_ query: [String: String]) throws -> EntryQuery {
        EntryQuery(
            before: try Asked.integer(query, "before", in: 0...JSONValue.integerMax),
            from: try Asked.instant(query, "from"), to: try Asked.instant(query, "to"),
            limit: Int(
                try Asked.integer(query, "limit", in: 1...Int64(EntryQuery.limitMax)) ?? 50))
    }
}
