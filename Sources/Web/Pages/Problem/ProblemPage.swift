import PolicyLanguage

/// Says what is wrong and what to do about it.
package struct ProblemPage: Page {
    package static let name = "problem"

    package enum Cause: String, Sendable, CaseIterable {
        case malformed, forbidden, conflict, unavailable, unexpected
        case formExpired = "form-expired"
        case signInNeeded = "sign-in-needed"
        case notFound = "not-found"
        case tooLarge = "too-large"
        case tooMany = "too-many"
        case cookiesNeeded = "cookies-needed"

        /// The status of HTTP that goes with it.
        package var status: Int {
            switch self {
            case .malformed: 400
            case .signInNeeded: 401
            case .formExpired, .forbidden, .cookiesNeeded: 403
            case .notFound: 404
            case .conflict: 409
            case .tooLarge: 413
            case .tooMany: 429
            case .unexpected: 500
            case .unavailable: 503
            }
        }
    }

    let opening: String
    let closing: String
    let title: String
    let wrong: String
    let remedy: String
    let status: String
    let requestLabel: String
    let request: String
    let hasWay: Bool
    let way: String
    let wayAddress: String

    /// - Parameter request: the id by which support finds the request's trace.
    package init(setting: PageSetting, cause: Cause, request: String) {
        let words = setting.words
        (title, wrong, remedy) = words.problem(cause)
        let frame = setting.frame(title, nil)
        opening = frame.opening
        closing = frame.closing
        status = String(cause.status)
        requestLabel = words.requestID
        self.request = request
        hasWay = cause == .signInNeeded || cause == .notFound
        way = cause == .signInNeeded ? words.signIn.title : words.register.readPolicy
        wayAddress = setting.address(cause == .signInNeeded ? .signIn : .policy)
    }
}
