internal import Ledger
internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives
internal import Sealing

/// The pages by which people come in: the policy, registration, signing in and out, refusing.
struct EntryPages: Sendable {
    let house: PageHouse
    let language: Language

    func add(to router: RouterGroup<Context>) {
        router.get("register", use: registerForm)
        router.post("register", use: register)
        router.get("sign-in", use: signInForm)
        router.post("sign-in", use: signIn)
        router.post("sign-out", use: signOut)
        router.get("refused", use: refused)
    }

    @Sendable func registerForm(_ request: Request, _ context: Context) async throws -> Response {
        if try await house.visitor(request) != nil {
            return house.go(to: house.address(.account, language))
        }
        return house.show(
            RegisterPage(
                setting: house.setting(language),
                digest: house.custodian.rules.digest.description), language)
    }

    @Sendable func register(_ request: Request, _ context: Context) async throws -> Response {
        try house.checkOrigin(request)
        guard let cookie = house.cookie, let service = house.policy.services.first else {
            throw PageFailure(.forbidden)
        }
        let form = try await Form(request)
        let answers = ProfileForm(form, house.policy)
        var errors = answers.errors(mandatory: true)
        let digest = house.custodian.rules.digest
        if form["accept"] != digest.description {
            errors.append(FieldError(field: "accept", kind: .notAccepted))
        }
        if form["password"].count < PasswordHash.lengthMin {
            errors.append(
                FieldError(
                    field: "password", kind: .passwordTooShort(characters: PasswordHash.lengthMin)))
        }
        guard errors.isEmpty else { return again(form, answers, errors) }
        let registration = Registration(
            data: answers.data,
            acceptance: AcceptanceStatement(policy: digest, method: "checkbox", reference: "page"),
            password: form["password"], language: language,
            signalsPrivacy: request.signalsPrivacy)
        do {
            let registered = try await house.custodian.register(
                registration, by: .subject, service: service.id)
            let token = try await house.custodian.openSession(
                of: registered.subject, lifetimeMillis: lifetime(cookie))
            var response = house.go(to: house.address(.account, language) + "?done=registered")
            house.setCookie(token.text, on: &response)
            return response
        } catch CustodyError.alreadyRegistered {
            let field = SignInPage.lookup(in: house.policy).map { "data." + $0.id.text } ?? ""
            return again(form, answers, [FieldError(field: field, kind: .taken)])
        } catch CustodyError.invalid(let problems) {
            return again(form, answers, problems.map { ProfileForm.error($0, house.policy) })
        }
    }

    private func again(_ form: Form, _ answers: ProfileForm, _ errors: [FieldError]) -> Response {
        house.show(
            RegisterPage(
                setting: house.setting(language),
                digest: house.custodian.rules.digest.description, values: answers.entered,
                isAccepted: !form["accept"].isEmpty, errors: errors),
            language, status: .unprocessableContent)
    }

    @Sendable func signInForm(_ request: Request, _ context: Context) async throws -> Response {
        if try await house.visitor(request) != nil {
            return house.go(to: house.address(.account, language))
        }
        return house.show(SignInPage(setting: house.setting(language)), language)
    }

    @Sendable func signIn(_ request: Request, _ context: Context) async throws -> Response {
        try house.checkOrigin(request)
        guard let cookie = house.cookie, let category = SignInPage.lookup(in: house.policy) else {
            throw PageFailure(.forbidden)
        }
        let form = try await Form(request)
        let address = form["data." + category.id.text]
        let key = try await admit(address, context)
        do {
            let token = try await house.custodian.signIn(
                address, password: form["password"], lifetimeMillis: lifetime(cookie))
            try await house.custodian.forgetAttempts(of: key)
            var response = house.go(to: house.address(.account, language))
            house.setCookie(token.text, on: &response)
            return response
        } catch CustodyError.signInFailed {
            return house.show(
                SignInPage(setting: house.setting(language), lookup: address, hasFailed: true),
                language, status: .unprocessableContent)
        }
    }

    /// Counts the attempt, by the address signed in with and, where it is not a proxy on this
    /// machine, by the caller's.
    private func admit(_ address: String, _ context: Context) async throws -> [UInt8] {
        let custodian = house.custodian
        let index = custodian.keys.blindIndex
        let key = index.digest(
            of: ValueCheck.normalised(address.trimmed), use: "sign-in")
        let caller = index.digest(of: context.remote, use: "caller")
        let isLocal = context.remote.hasPrefix("127.") || context.remote == "::1"
        if !isLocal {
            guard try await custodian.admits(caller, house.callers) else {
                throw PageFailure(.tooMany)
            }
        }
        guard try await custodian.admits(key, house.signIns) else { throw PageFailure(.tooMany) }
        return key
    }

    @Sendable func signOut(_ request: Request, _ context: Context) async throws -> Response {
        let (visitor, _) = try await house.trusted(request)
        try await house.custodian.signOut(visitor.token)
        var response = house.go(to: house.address(.policy, language))
        house.setCookie("", on: &response)
        return response
    }

    @Sendable func refused(_ request: Request, _ context: Context) async throws -> Response {
        let visitor = try await house.visitor(request)
        return house.show(RefusedPage(setting: house.setting(language, visitor)), language)
    }

    /// A cookie that lasts until the browser closes has a session of a day at the most.
    private func lifetime(_ cookie: PolicyLanguage.Cookie) -> Int64 {
        cookie.lifetime.milliseconds > 0 ? cookie.lifetime.milliseconds : 86_400_000
    }
}
