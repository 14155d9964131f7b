import PolicyLanguage
import Primitives

extension KeyTests {
    /// The policy with every key that may be left out.
    static func whole(_ policy: Policy) -> Policy {
        var policy = policy
        policy.acceptance.notice = Period(count: 30, unit: .days)
        policy.acceptance.comments = CommentPeriod(
            period: Period(count: 5, unit: .days), languages: [Language("fr")], languagesMin: 3,
            clause: ClauseID("0.1"))
        policy.acceptance.minorNotice = Period(count: 14, unit: .days)
        policy.acceptance.grace = Period(count: 2, unit: .months)
        policy.acceptance.isSilent = true
        policy.controller.address = "3 Garden Road, Green Hill"
        policy.controller.country = "NZ"
        policy.controller.representative = Representative(
            name: "Meadow Europe", address: "https://eu.meadow.example")
        policy.controller.britishRepresentative = Representative(
            name: "Meadow Kent", address: "https://uk.meadow.example")
        policy.controller.officer = Officer(
            name: "Ada Green", address: "ada@meadow.example", clause: ClauseID("9.1"))
        policy.affiliates[0].address = "5 Shade Lane"
        policy.affiliates[0].country = "FI"
        policy.services[0].countries = ["FI", "NO"]
        policy.services[0].transfer = Transfer(safeguard: .bindingRules, text: text("Règles"))
        policy.services[0].actsFor = text("La ville")
        policy.recipients[0].countries = ["DE", "IN"]
        policy.recipients[0].exchange = .advertising
        policy.grounds[0].notice = Period(count: 10, unit: .days)
        policy.recipients[0].role = .jointController
        policy.recipients[0].transfer = Transfer(safeguard: .certification, text: text("Sceau"))
        policy.purposes[0].declaredBasis = .legalObligation
        policy.purposes[0].law = text("Code du jardin")
        policy.purposes[5].consentIn = ["GB", "US-CA"]
        policy.purposes[0].told = text("Un courriel par usage")
        policy.purposes[0].statement = Statement(
            name: text("Règles du compte"), address: "https://meadow.example/account-rules")
        policy.grounds[0].told = text("Une lettre bien avant")
        policy.rights[0].ways = [.account, .page]
        policy.rights[0].response = Period(count: 30, unit: .days)
        policy.rights[0].extensionMax = Period(count: 60, unit: .days)
        policy.rights[0].freePerYear = 3
        policy.rights[0].agent = text("Un pouvoir")
        policy.rights[0].regions = ["GB", "US-CA"]
        policy.assurances = [
            Assurance(kind: .noIncentive, clause: ClauseID("4.1"), text: text("Jamais"))
        ]
        policy.disputes = [
            DisputeBody(
                id: "mediation", name: text("Médiation"), address: "https://mediation.example",
                clause: ClauseID("8.1"), text: text("Pour tout litige"), isBinding: true,
                isFree: true, regions: ["NZ", "US-CA"])
        ]
        policy.holds = [
            Hold(
                id: "dispute", name: text("Litige"), clause: ClauseID("5.2"),
                text: text("Jusqu’au jugement"), categories: [CategoryID("email")],
                longest: Period(count: 90, unit: .days))
        ]
        policy.doNotTrack = PrivacyControl(
            clause: ClauseID("2.3"), purposes: [PurposeID("research")])
        policy.children = Children(clause: ClauseID("2.1"), age: 15, text: text("Les parents"))
        policy.unused = UnusedAccounts(
            clause: ClauseID("3.2"), period: Period(count: 1, unit: .years),
            warning: Period(count: 30, unit: .days), text: text("On vous écrit"))
        policy.decisions = [decision]
        policy.privacyControl = PrivacyControl(
            clause: ClauseID("2.3"), purposes: [PurposeID("newsletter")])
        addSources(to: &policy)
        addTrackers(to: &policy)
        return policy
    }

    private static func addSources(to policy: inout Policy) {
        var bought = policy.categories[2]
        bought.id = CategoryID("bought")
        bought.source = .thirdParty
        bought.origin = text("Le marché")
        var guessed = bought
        guessed.id = CategoryID("guessed")
        guessed.source = .derived
        guessed.origin = nil
        guessed.derivedFrom = [CategoryID("email")]
        policy.categories[2].consequence = text("Pas de livraison")
        for position in policy.categories.indices where policy.categories[position].isSensitive {
            policy.categories[position].condition = .explicitConsent
        }
        var card = policy.categories[2]
        card.id = CategoryID("card")
        card.source = .elsewhere
        card.consequence = nil
        card.collector = RecipientID("carrier")
        card.visibility = .public
        card.stays = true
        card.about = [.user, .other]
        card.retention.criteria = text("Tant que le contrat dure")
        card.retention.backups = Period(count: 60, unit: .days)
        card.retention.deleted = Period(count: 90, unit: .days)
        card.retention.trash = Period(count: 25, unit: .days)
        card.retention.leavesAggregates = true
        policy.categories += [bought, guessed, card]
    }

    private static func addTrackers(to policy: inout Policy) {
        let audience = AudienceMeasurement(
            conditions: [.publisherOnly, .singleSite], kept: Period(count: 25, unit: .months),
            objection: text("Le bouton vert"))
        policy.cookies[2].cases = [
            LifetimeCase(when: text("Pour un visiteur"), lifetime: Period(count: 30, unit: .days))
        ]
        policy.cookies[2].storage = .sessionStorage
        policy.cookies[2].party = RecipientID("printer")
        policy.cookies[2].audience = audience
        policy.cookies[2].isRenewed = true
        policy.cookies[2].services = [ServiceID("shop"), ServiceID("club")]
        policy.counters[0].party = RecipientID("printer")
        policy.counters[0].audience = audience
    }

    private static var decision: Decision {
        Decision(
            id: "planting", name: text("Plantation"), purpose: PurposeID("newsletter"),
            clause: ClauseID("2.3"), categories: [CategoryID("email")], logic: text("On compte"),
            consequences: text("Rien ne pousse"), basis: .consent, safeguards: text("Un humain"))
    }

    private static func text(_ words: String) -> Text {
        Text([Language("fr"): words, Language("en"): words])
    }
}
