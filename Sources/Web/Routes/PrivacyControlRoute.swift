internal import Custody
internal import Hummingbird
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives
internal import StandardForms

/// `/.well-known/gpc.json`: whether the Global Privacy Control signal is honored.
struct PrivacyControlRoute: Sendable {
    let custodian: Custodian

    func add(to router: Router<Context>) {
        let statement = custodian.rules.policy.gpc.canonicalBytes
        router.get(".well-known/gpc.json") { request, context in
            try PolicyForms.answer(statement, "application/json", request, context)
        }
    }
}
