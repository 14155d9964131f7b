internal import Ledger
internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// Values and records of one person: written, corrected, taken back.
struct RecordRoutes: Sendable {
    let custodian: Custodian
    let keys: KeyCache

    func add(to router: RouterGroup<Context>) {
        router.put("subjects/:subject/data/:category", use: correct)
        router.delete("subjects/:subject/data/:category", use: takeBack)
        router.post("subjects/:subject/records/:category", use: add)
        router.get("subjects/:subject/records/:category", use: records)
        router.put("subjects/:subject/records/:category/:record", use: correctRecord)
        router.delete("subjects/:subject/records/:category/:record", use: remove)
    }

    @Sendable func correct(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        let body = try await asked.body("value", "provenance")
        return try stored(
            try await custodian.correct(
                try body.required("value"), category: CategoryID(try asked.path("category")),
                of: try asked.subject(), provenance: try provenance(body, or: .declared),
                by: .service(key.service), service: key.service), status: .ok)
    }

    @Sendable func takeBack(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        _ = try asked.query()
        return try stored(
            try await custodian.remove(
                category: CategoryID(try asked.path("category")), record: nil,
                of: try asked.subject(), by: .service(key.service), service: key.service),
            status: .ok)
    }

    @Sendable func add(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        let body = try await asked.body("value", "provenance")
        return try stored(
            try await custodian.add(
                try body.required("value"), category: CategoryID(try asked.path("category")),
                to: try asked.subject(), provenance: try provenance(body, or: .observed),
                by: .service(key.service), service: key.service), status: .created)
    }

    @Sendable func correctRecord(
        _ request: Request, _ context: Context
    ) async throws -> Response {
        let key = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        let body = try await asked.body("value", "provenance")
        return try stored(
            try await custodian.correct(
                try body.required("value"),
                record: try record(context.parameters.get("record")),
                category: CategoryID(try asked.path("category")), of: try asked.subject(),
                provenance: try provenance(body, or: .observed), by: .service(key.service),
                service: key.service), status: .ok)
    }

    @Sendable func remove(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        _ = try asked.query()
        return try stored(
            try await custodian.remove(
                category: CategoryID(try asked.path("category")),
                record: try record(context.parameters.get("record")), of: try asked.subject(),
                by: .service(key.service), service: key.service), status: .ok)
    }

    @Sendable func records(_ request: Request, _ context: Context) async throws -> Response {
        let key = try await keys.authenticate(request)
        let asked = Asked(request: request, context: context)
        let query = try asked.query("purpose", "before", "limit")
        let limit = try Asked.integer(
            query, "limit", in: 1...Int64(Custodian.recordsPerReadMax))
        let answer = try await custodian.records(
            of: try asked.subject(), category: CategoryID(try asked.path("category")),
            for: try Asked.purpose(query), before: try query["before"].map { try record($0) },
            limit: Int(limit ?? 50), by: .service(key.service), service: key.service)
        switch answer {
        case .refused(let refused): throw Problem(refused)
        case .granted(let disclosed):
            var writer = JSONWriter(capacity: 4_096)
            DataAnswer.write(disclosed, into: &writer)
            return JSONAnswer.response(bytes: writer.bytes)
        }
    }

    private func stored(
        _ answer: Answer<Stored>, status: HTTPResponse.Status
    ) throws -> Response {
        switch answer {
        case .refused(let refused): throw Problem(refused)
        case .granted(let stored):
            return JSONAnswer.response(
                [
                    "entry": .integer(stored.entry),
                    "record": .string(stored.record.description),
                ], status: status)
        }
    }

    private func record(_ text: String?) throws -> RecordID {
        guard let id = text.flatMap({ RecordID(text: $0) }) else {
            throw Problem.badRequest("malformed-id", "The record's id must be a UUID.")
        }
        return id
    }

    private func provenance(
        _ body: [String: JSONValue], or standard: Provenance
    ) throws -> Provenance {
        guard let word = try body.text("provenance") else { return standard }
        guard let provenance = Provenance(word: word) else {
            throw Problem.badRequest(
                "malformed-member",
                "provenance must be one of: declared, verified, observed, imported.")
        }
        return provenance
    }
}
