internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import PolicyDifference
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives
internal import Sealing

/// What all pages share: who looks, how a page is answered, and how a form is trusted.
struct PageHouse: Sendable {
    let custodian: Custodian
    let renderer: PageRenderer
    /// The version that takes force next, where people have to be asked about it.
    let coming: PolicyVersion?
    let signIns = AttemptLimit(countMax: 10, windowMillis: 15 * 60_000)
    let callers = AttemptLimit(countMax: 100, windowMillis: 15 * 60_000)

    init(custodian: Custodian, renderer: PageRenderer) {
        self.custodian = custodian
        self.renderer = renderer
        coming = custodian.history.next(after: custodian.rules.digest).flatMap { next in
            Difference(from: custodian.rules.policy, to: next.policy).isMaterial ? next : nil
        }
    }

    var policy: Policy { custodian.rules.policy }
    /// The session cookie that the policy declares; without one nobody can sign in here.
    var cookie: PolicyLanguage.Cookie? { policy.cookies.first { $0.role == .session } }

    /// Somebody signed in.
    struct Visitor: Sendable {
        let subject: SubjectID
        let token: String
        /// Proves that a form came from a page of ours.
        let formToken: String
    }

    func setting(_ language: Language, _ visitor: Visitor? = nil) -> PageSetting {
        PageSetting(policy: policy, language: language, token: visitor?.formToken)
    }

    func visitor(_ request: Request) async throws -> Visitor? {
        guard let cookie, let token = request.cookies[cookie.id]?.value,
            token.utf8.count <= 100, let session = try await custodian.session(token)
        else { return nil }
        return Visitor(subject: session.subject, token: token, formToken: formToken(token))
    }

    func signedIn(_ request: Request) async throws -> Visitor {
        guard let visitor = try await visitor(request) else { throw PageFailure(.signInNeeded) }
        return visitor
    }

    /// A form of somebody signed in: the session, the form's own token and the browser's word
    /// agree.
    func trusted(_ request: Request) async throws -> (Visitor, Form) {
        try checkOrigin(request)
        let visitor = try await signedIn(request)
        let form = try await Form(request)
        guard constantTimeEquals(Array(form["token"].utf8), Array(visitor.formToken.utf8)) else {
            throw PageFailure(.formExpired)
        }
        return (visitor, form)
    }

    /// Refuses what a browser says came from a page of somebody else's.
    func checkOrigin(_ request: Request) throws {
        if let site = request.headers[.fetchSite] {
            guard site == "same-origin" || site == "none" else { throw PageFailure(.formExpired) }
        }
        if let origin = request.headers[.origin] {
            let host = origin.split(separator: "/", maxSplits: 2).last.map(String.init)
            guard host == request.head.authority else { throw PageFailure(.formExpired) }
        }
    }

    func show(
        _ page: some Page, _ language: Language, status: HTTPResponse.Status = .ok
    ) -> Response {
        html(renderer.render(page), language, status: status)
    }

    func html(
        _ text: String, _ language: Language, status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentLanguage: language.tag,
                .cacheControl: "no-store",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// See Other: what a form did is shown by a page that can be loaded again.
    func go(to address: String) -> Response {
        Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
    }

    func address(_ place: PageFrame.Place, _ language: Language) -> String {
        PageFrame.address(of: place, policy, language)
    }

    /// The cookie's line; an empty token takes it back.
    func setCookie(_ token: String, on response: inout Response) {
        guard let cookie else { return }
        let seconds = token.isEmpty ? 0 : cookie.lifetime.milliseconds / 1_000
        let age = seconds > 0 || token.isEmpty ? "; Max-Age=\(seconds)" : ""
        response.headers[.setCookie] =
            "\(cookie.id)=\(token)\(age); Path=/; HttpOnly; Secure; SameSite=Lax"
    }

    private func formToken(_ token: String) -> String {
        Base64.urlText(custodian.keys.blindIndex.digest(of: token, use: "form"))
    }
}

extension HTTPField.Name {
    static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
    static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .contentType
    static let openerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy") ?? .contentType
    static let permissionsPolicy = HTTPField.Name("Permissions-Policy") ?? .contentType
}
