import PolicyLanguage
import Primitives

extension ShownPolicy {
    /// The small policy with everything that a policy can say of the operator's practice.
    static var practical: Policy {
        var policy = policy
        policy.acceptance.comments = CommentPeriod(
            period: Period(count: 9, unit: .days), languages: [Language("de"), Language("es")],
            languagesMin: 5)
        policy.acceptance.minorNotice = Period(count: 3, unit: .days)
        policy.controller.britishRepresentative = Representative(
            name: "Moor Ltd", address: "uk@lumen.example")
        policy.services[0].actsFor = text("Le jardin voisin", "The garden next door")
        policy.categories[0].retention.criteria = text(
            "Tant que la lettre paraît", "While the letter appears")
        policy.categories[0].retention.backups = Period(count: 61, unit: .days)
        policy.categories[0].retention.deleted = Period(count: 91, unit: .days)
        policy.categories[0].retention.trash = Period(count: 26, unit: .days)
        policy.categories[0].retention.leavesAggregates = true
        policy.categories[0].visibility = .public
        policy.categories[0].stays = true
        policy.categories[0].about = [.visitor, .other]
        policy.categories.append(card)
        policy.recipients[0].countries = ["SE", "IS"]
        policy.recipients[0].exchange = .sale
        policy.grounds[0].notice = Period(count: 11, unit: .days)
        policy.grounds[0].told = text("Un crieur passe", "A crier comes by")
        policy.purposes[0].told = text("Une cloche sonne", "A bell rings")
        policy.purposes[0].statement = Statement(
            name: text("Règles de la <lettre>", "Rules of the <letter>"),
            address: "https://lumen.example/letter")
        policy.purposes[1].statement = Statement(address: "http://lumen.example/more?a=1&b=2")
        policy.rights[0].response = Period(count: 45, unit: .days)
        policy.rights[0].extensionMax = Period(count: 46, unit: .days)
        policy.rights[0].freePerYear = 2
        policy.rights[0].agent = text("Avec un pouvoir", "With a power of attorney")
        policy.rights[0].regions = ["US-CA", "GB"]
        policy.cookies[0].lifetime = Period(count: 25, unit: .minutes)
        policy.cookies[0].cases = [
            LifetimeCase(
                when: text("pour un passant", "for a passer-by"),
                lifetime: Period(count: 24, unit: .minutes))
        ]
        policy.cookies[0].isRenewed = true
        policy.cookies[0].services = [policy.services[0].id]
        policy.holds = [
            Hold(
                id: "mole", name: text("Chasse à la taupe", "Hunt for the mole"),
                clause: ClauseID("3"), text: text("Jusqu’à sa fuite", "Until it flees"),
                longest: Period(count: 92, unit: .days)),
            Hold(
                id: "fence", name: text("Litige de clôture", "Quarrel over the fence"),
                clause: ClauseID("3"), text: text("Jusqu’à la paix", "Until there is peace"),
                categories: [CategoryID("tongue")]),
        ]
        policy.doNotTrack = PrivacyControl(clause: ClauseID("2"), purposes: [])
        policy.assurances = [
            Assurance(
                kind: .noSharing, clause: ClauseID("3"),
                text: text("Parole de jardinier", "Word of a gardener"))
        ]
        policy.unused = UnusedAccounts(
            clause: ClauseID("3"), period: Period(count: 367, unit: .days),
            warning: Period(count: 32, unit: .days),
            text: text("On frappe à la porte", "We knock at the door"))
        policy.disputes = [
            DisputeBody(
                id: "mediation", name: text("Médiation du jardin", "Garden mediation"),
                address: "help@mediation.example", clause: ClauseID("3"),
                text: text("Pour tout litige", "For any dispute"), isBinding: true, isFree: true,
                regions: ["NZ"])
        ]
        return policy
    }

    private static var card: PolicyLanguage.Category {
        var card = policy.categories[1]
        card.id = CategoryID("card")
        card.name = text("Numéro de carte", "Card number")
        card.source = .elsewhere
        card.collector = RecipientID("postman")
        return card
    }
}
