internal import PolicyEngine
internal import Custody
internal import Database
internal import HTTPTypes
internal import Hummingbird
internal import Ledger
internal import Logging
internal import PolicyLanguage
internal import Primitives
internal import Sealing

/// Turns every error into a problem answer, and what nobody foresaw into an empty 500 whose cause
/// is in the log under the request's id.
struct Problems: RouterMiddleware {
    private let custodian: Custodian
    private let metrics: Metrics

    init(custodian: Custodian, metrics: Metrics) {
        self.custodian = custodian
        self.metrics = metrics
    }

    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            let id: Primitives.RequestID = custodian.edge.identifier()
            let problem = problem(error, id, context)
            if let refused = problem.refused { metrics.refused(refused.refusal) }
            response = problem.response(
                request: id.description, policy: custodian.rules.policy,
                language: AcceptLanguage.choose(request, custodian.rules.policy))
        }
        response.headers[.contentTypeOptions] = "nosniff"
        metrics.answered(response.status.code, took: ContinuousClock.now - start)
        return response
    }

    private func problem(_ error: any Error, _ id: Primitives.RequestID, _ context: Context)
        -> Problem
    {
        switch error {
        case let error as Problem: return error
        case let error as CustodyError: return Problem(error)
        case let error as StoreError:
            context.logger.error(
                "store refused", metadata: ["request": "\(id)", "cause": "\(error)"])
            return Problem(error)
        case let error as HTTPError where error.status.code < 500:
            return Problem(
                error.status, error.status == .notFound ? "not-found" : "not-possible",
                error.status.reasonPhrase,
                error.status == .notFound
                    ? "There is nothing at this address; /openapi.json lists what there is."
                    : "The request does not fit this address; /openapi.json tells what does.")
        default:
            // Only the type: an error's text could carry what somebody sent.
            context.logger.error(
                "unexpected error",
                metadata: ["request": "\(id)", "type": "\(type(of: error))", "cause": cause(error)])
            return Problem(
                .internalServerError, "unexpected", "Something went wrong here",
                "Tell the operator the request's id; the cause is in the log under it.")
        }
    }

    private func cause(_ error: any Error) -> Logger.MetadataValue {
        switch error {
        // Names of cases and numbers of versions; no text of anybody, and neither has StoreError.
        case let error as SealingError: "\(error)"
        case let error as LedgerError: "\(error)"
        default: "unknown"
        }
    }
}

extension HTTPField.Name {
    static let contentTypeOptions = HTTPField.Name("X-Content-Type-Options") ?? .contentType
}

/// Chooses among the policy's languages by what the caller prefers (RFC 9110 section 12.5.4).
enum AcceptLanguage {
    static func choose(_ request: Request, _ policy: Policy) -> Language {
        let header = request.headers[.acceptLanguage] ?? ""
        let ranked = header.prefix(1_000).split(separator: ",").prefix(20).compactMap {
            part -> (Language, Double)? in
            let pieces = part.split(separator: ";").map { String($0).trimmed }
            guard let range = pieces.first else { return nil }
            let quality = pieces.dropFirst().first { $0.hasPrefix("q=") }
            let tag = String(range.lowercased().prefix { $0 != "-" })
            return (Language(tag), quality.flatMap { Double($0.dropFirst(2)) } ?? 1)
        }
        let wanted = ranked.enumerated().sorted {
            ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
        }.map(\.element.0)
        return wanted.first { policy.languages.contains($0) } ?? policy.languages[0]
    }
}
