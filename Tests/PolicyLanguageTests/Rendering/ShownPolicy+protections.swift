import PolicyLanguage
import Primitives

extension ShownPolicy {
    /// The small policy with everything that protects people said in it.
    static var protective: Policy {
        var policy = policy
        policy.acceptance.notice = Period(count: 30, unit: .days)
        policy.acceptance.grace = Period(count: 2, unit: .months)
        policy.acceptance.isSilent = true
        policy.controller.address = "3 Garden Road, Green Hill"
        policy.controller.country = "NZ"
        policy.controller.representative = Representative(
            name: "Lumen Europe", address: "https://eu.lumen.example")
        policy.controller.officer = Officer(
            name: "Ada Green", address: "ada@lumen.example", clause: ClauseID("3"))
        policy.affiliates[0].address = "5 Shade Lane"
        policy.services[0].countries = ["FI", "NO"]
        policy.services[0].transfer = Transfer(
            safeguard: .bindingRules, text: text("Règles sur demande", "Rules on request"))
        policy.categories += categoriesFromElsewhere
        policy.purposes[1].law = text("Code du jardin", "Garden code")
        policy.recipients[0].role = .jointController
        policy.recipients[0].transfer = Transfer(safeguard: .adequacy)
        policy.cookies += trackers
        policy.counters[0].party = RecipientID("postman")
        policy.counters[0].audience = AudienceMeasurement(
            conditions: [.anonymous], kept: Period(count: 9, unit: .months))
        policy.rights[0].ways = [.account, .post]
        policy.children = Children(
            clause: ClauseID("2"), age: 15, text: text("Les parents disent oui", "Parents agree"))
        policy.decisions = [decision]
        policy.privacyControl = PrivacyControl(
            clause: ClauseID("2"), purposes: [PurposeID("letters")])
        return policy
    }

    private static var categoriesFromElsewhere: [PolicyLanguage.Category] {
        let template = policy.categories[1]
        var bought = template
        bought.id = CategoryID("bought")
        bought.source = .thirdParty
        bought.origin = text("Le marché", "The market")
        bought.condition = .madePublic
        var guessed = template
        guessed.id = CategoryID("guessed")
        guessed.source = .derived
        guessed.derivedFrom = [CategoryID("email")]
        var asked = policy.categories[0]
        asked.id = CategoryID("asked")
        asked.isLookup = false
        asked.consequence = text("Pas de lettres", "No letters")
        return [bought, guessed, asked]
    }

    private static var trackers: [PolicyLanguage.Cookie] {
        var tracker = policy.cookies[0]
        tracker.id = "steps"
        tracker.role = .service
        tracker.storage = .sessionStorage
        tracker.party = RecipientID("postman")
        tracker.audience = AudienceMeasurement(
            conditions: AudienceMeasurement.Condition.allCases,
            kept: Period(count: 25, unit: .months),
            objection: text("Le bouton vert", "The green button"))
        return [tracker]
    }

    private static var decision: Decision {
        Decision(
            id: "planting", name: text("Plantation", "Planting"), purpose: PurposeID("letters"),
            clause: ClauseID("2"), categories: [CategoryID("email")],
            logic: text("On additionne", "We add up"),
            consequences: text("Rien ne pousse", "Nothing grows"), basis: .consent,
            safeguards: text("Parlez au jardinier", "Talk to the gardener"))
    }
}
