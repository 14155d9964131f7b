internal import Sealing
internal import Ledger
internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// The pages of somebody signed in: what is held, what they decide, who used what, and the way out.
struct AccountPages: Sendable {
    static let usesPerPage = 20

    let house: PageHouse
    let language: Language

    func add(to router: RouterGroup<Context>) {
        router.get("account", use: account)
        router.get("account/uses", use: olderUses)
        router.post("account/data", use: saveData)
        router.post("account/choices", use: choose)
        router.post("account/acceptance", use: accept)
        router.post("account/refusal", use: refuse)
        router.get("account/download", use: download)
        router.get("account/receipts/:entry", use: receipt)
        router.get("account/consents/:purpose/receipt", use: consentReceipt)
        router.get("account/erase", use: eraseForm)
        router.post("account/erase", use: erase)
    }

    private var custodian: Custodian { house.custodian }
    private var home: String { house.address(.account, language) }

    @Sendable func account(_ request: Request, _ context: Context) async throws -> Response {
        guard let visitor = try await house.visitor(request) else {
            return house.go(to: house.address(.signIn, language))
        }
        let notice: AccountPage.Notice? =
            switch request.uri.queryParameters.get("done") {
            case "registered": .registered
            case "saved": .saved
            case "chosen": .chosen
            case "accepted": .accepted
            case "refused": .refused
            default: nil
            }
        return try await show(visitor, notice: notice)
    }

    @Sendable func olderUses(_ request: Request, _ context: Context) async throws -> Response {
        let visitor = try await house.signedIn(request)
        guard let before = request.uri.queryParameters.get("before").flatMap({ Int64($0) }) else {
            throw PageFailure(.malformed)
        }
        return try await show(visitor, before: before)
    }

    private func show(
        _ visitor: PageHouse.Visitor, notice: AccountPage.Notice? = nil, before: Int64? = nil,
        entered: [CategoryID: String] = [:], errors: [FieldError] = []
    ) async throws -> Response {
        let holdings = try await Holdings(
            custodian, visitor.subject, house.setting(language, visitor), house.coming
        ).page(before: before)
        let page = AccountPage(
            setting: house.setting(language, visitor), holdings: holdings, notice: notice,
            entered: entered, errors: errors)
        return house.show(page, language, status: errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable func saveData(_ request: Request, _ context: Context) async throws -> Response {
        let (visitor, form) = try await house.trusted(request)
        guard let service = house.policy.services.first else { throw PageFailure(.forbidden) }
        let answers = ProfileForm(form, house.policy)
        let errors = answers.errors(mandatory: true)
        guard errors.isEmpty else {
            return try await show(visitor, entered: answers.entered, errors: errors)
        }
        do {
            try await custodian.saveProfile(
                answers.data, without: answers.cleared, of: visitor.subject, service: service.id)
        } catch CustodyError.alreadyRegistered {
            let field = SignInPage.lookup(in: house.policy).map { "data." + $0.id.text } ?? ""
            return try await show(
                visitor, entered: answers.entered,
                errors: [FieldError(field: field, kind: .taken)])
        }
        return house.go(to: home + "?done=saved#data")
    }

    @Sendable func choose(_ request: Request, _ context: Context) async throws -> Response {
        let (visitor, form) = try await house.trusted(request)
        guard let decision = ChoiceDecision(word: form["choice"]) else {
            throw PageFailure(.malformed)
        }
        _ = try await custodian.decide(
            decision, PurposeID(form["purpose"]), of: visitor.subject,
            proof: Proof(method: "account page", reference: language.tag), by: .subject)
        return house.go(to: home + "?done=chosen#choices")
    }

    @Sendable func accept(_ request: Request, _ context: Context) async throws -> Response {
        let (visitor, form) = try await house.trusted(request)
        guard let service = house.policy.services.first,
            let digest = PolicyDigest(hex: form["accept"])
        else {
            return try await show(
                visitor, errors: [FieldError(field: "accept", kind: .notAccepted)])
        }
        _ = try await custodian.accept(
            AcceptanceStatement(policy: digest, method: "checkbox", reference: "page"),
            of: visitor.subject, by: .subject, service: service.id)
        return house.go(to: home + "?done=accepted")
    }

    @Sendable func refuse(_ request: Request, _ context: Context) async throws -> Response {
        let (visitor, form) = try await house.trusted(request)
        guard let service = house.policy.services.first,
            let digest = PolicyDigest(hex: form["refuse"])
        else { throw PageFailure(.malformed) }
        _ = try await custodian.refuse(
            digest, of: visitor.subject, by: .subject, service: service.id)
        return house.go(to: home + "?done=refused")
    }

    @Sendable func download(_ request: Request, _ context: Context) async throws -> Response {
        let visitor = try await house.signedIn(request)
        let portrait = try await custodian.export(visitor.subject, by: .subject)
        return ExportAnswer(custodian: custodian, portrait: portrait)
            .response(fileName: "\(house.policy.id)-my-data.json")
    }

    @Sendable func receipt(_ request: Request, _ context: Context) async throws -> Response {
        let visitor = try await house.signedIn(request)
        guard let index = Int64(context.parameters.get("entry") ?? ""), index >= 0 else {
            throw PageFailure(.notFound)
        }
        let receipt = try await custodian.receipt(index, of: visitor.subject, by: .subject)
        var response = JSONAnswer.response(bytes: receipt.encoded)
        response.headers[.contentDisposition] =
            "attachment; filename=\"\(house.policy.id)-receipt-\(index).json\""
        return response
    }

    @Sendable func consentReceipt(
        _ request: Request, _ context: Context
    ) async throws -> Response {
        let visitor = try await house.signedIn(request)
        guard
            let purpose = house.policy.purposes.first(where: {
                $0.id.text == context.parameters.get("purpose")
            })?.id
        else { throw PageFailure(.notFound) }
        let record = try await ConsentAnswer.record(
            purpose, of: visitor.subject, by: .subject, custodian)
        var response = ConsentAnswer.receipt(record, custodian)
        response.headers[.contentDisposition] =
            "attachment; filename=\"\(house.policy.id)-consent-\(purpose).jsonld\""
        return response
    }

    @Sendable func eraseForm(_ request: Request, _ context: Context) async throws -> Response {
        let visitor = try await house.signedIn(request)
        return house.show(ErasePage(setting: house.setting(language, visitor)), language)
    }

    @Sendable func erase(_ request: Request, _ context: Context) async throws -> Response {
        let (visitor, form) = try await house.trusted(request)
        let key = custodian.keys.blindIndex.digest(of: visitor.subject.description, use: "erase")
        guard try await custodian.admits(key, house.signIns) else {
            throw PageFailure(.tooMany)
        }
        guard try await custodian.confirms(form["password"], subject: visitor.subject) else {
            return house.show(
                ErasePage(setting: house.setting(language, visitor), hasFailed: true), language,
                status: .unprocessableContent)
        }
        _ = try await custodian.erase(visitor.subject, by: .subject)
        var response = house.go(to: house.address(.policy, language))
        house.setCookie("", on: &response)
        return response
    }
}
