internal import Custody
internal import Database
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import PolicyLanguage
internal import Primitives

/// Shows a page where a page fails, and puts the headers on every page that keep it to itself.
struct PageProblems: RouterMiddleware {
    let house: PageHouse
    let language: Language

    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            let id: Primitives.RequestID = house.custodian.edge.identifier()
            let cause = cause(error, id, context)
            response = house.show(
                ProblemPage(
                    setting: house.setting(language), cause: cause, request: id.description),
                language, status: HTTPResponse.Status(integerLiteral: cause.status))
            if cause == .unavailable { response.headers[.retryAfter] = "10" }
            if cause == .tooMany { response.headers[.retryAfter] = "900" }
        }
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'"
        response.headers[.referrerPolicy] = "same-origin"
        response.headers[.openerPolicy] = "same-origin"
        response.headers[.permissionsPolicy] = "interest-cohort=(), browsing-topics=()"
        return response
    }

    private func cause(
        _ error: any Error, _ id: Primitives.RequestID, _ context: Context
    ) -> ProblemPage.Cause {
        switch error {
        case let failure as PageFailure: return failure.cause
        case let error as CustodyError:
            switch error {
            case .unknownSubject: return .signInNeeded
            case .unknownEntry, .unknownRecord, .unknownConsent, .undeclared: return .notFound
            case .alreadyRegistered, .notInForce, .useIsNoAcceptance, .noSuchChoice, .mandatory:
                return .conflict
            case .superseded, .moving: return .unavailable
            case .mayNotAct: return .forbidden
            case .signInFailed: return .signInNeeded
            case .invalid: return .malformed
            }
        case is StoreError: return .unavailable
        case let error as HTTPError where error.status.code < 500: return .malformed
        default:
            context.logger.error(
                "unexpected error on a page",
                metadata: ["request": "\(id)", "type": "\(type(of: error))"])
            return .unexpected
        }
    }
}
