import PolicyLanguage
import Primitives
import StandardForms
import Testing

/// Policies as graphs; Tests/Forms reads them with other people's parsers.
struct GraphTests {
    @Test func `hostile words stay within their quotes`() throws {
        var policy = try Fixture.minimal()
        policy.purposes[0].name = Text([
            Language("en"): Fixture.hostile, Language("fr"): "\u{1}\u{7F}\r\t",
        ])
        let turtle = policy.dpv.turtle
        #expect(
            turtle.contains(
                #""=1+1\"\\\"\"\"\n</style><script>alert(1)</script>@fr ^^ 🌿 ' ;\\n"@en"#))
        #expect(turtle.contains(#""\u0001\u007F\r\t"@fr"#))
    }

    @Test func `an address that cannot be an IRI is escaped, and keeps its escapes`() throws {
        var policy = try Fixture.minimal()
        policy.controller.site = "https://meadow.example/a%20b/{c}|%zz^é?q#f"
        let turtle = policy.dpv.turtle
        #expect(turtle.contains("<https://meadow.example/a%20b/%7Bc%7D%7C%25zz%5Eé/fr/privacy/#"))
        #expect(turtle.contains("<https://meadow.example/a%20b/%7Bc%7D%7C%25zz%5Eé?q#f>"))
    }

    @Test func `the same policy gives the same bytes`() throws {
        let (one, two) = (try Fixture.minimal().dpv, try Fixture.minimal().dpv)
        #expect(one.turtle == two.turtle)
        #expect(one.jsonLD.canonicalBytes == two.jsonLD.canonicalBytes)
    }

    @Test func `what only some policies declare is in the graph`() throws {
        var policy = try Fixture.minimal()
        policy.controller.officer = Officer(
            name: "Iris Fern", address: "iris@meadow.example", clause: ClauseID("8.1"))
        policy.controller.representative = Representative(
            name: "Vera Moss", address: "Rue des Lilas 1, Lille")
        policy.services[0].countries = ["US"]
        policy.services[0].transfer = Transfer(safeguard: .contractualClauses)
        policy.categories[0].isSensitive = true
        policy.categories[0].condition = .explicitConsent
        policy.decisions = [
            Decision(
                id: "credit", name: Text([Language("en"): "Credit"]),
                purpose: policy.purposes[0].id, clause: ClauseID("2.1"),
                logic: Text([Language("en"): "Points"]),
                consequences: Text([Language("en"): "No credit"]), basis: .contract)
        ]
        let turtle = policy.dpv.turtle
        for words in [
            "#officer> a dpv:DataProtectionOfficer", "#representative> a dpv:Representative",
            "#country-US> a dpv:Country", "eu-gdpr:StandardContractualClauses",
            "dpv:SpecialCategoryPersonalData", "eu-gdpr:A9-2-a",
            "#decision-credit> a dpv:AutomatedDecisionMaking",
        ] { #expect(turtle.contains(words), "\(words)") }
    }

    @Test func `a policy of 5,000 categories is written in less than a few seconds`() throws {
        var policy = try Fixture.minimal()
        let category = policy.categories[0]
        policy.categories = (0..<5_000).map { number in
            var copy = category
            copy.id = CategoryID("category-\(number)")
            return copy
        }
        let clock = ContinuousClock()
        let time = clock.measure { #expect(policy.dpv.turtle.utf8.count > 1_000_000) }
        #expect(time < .seconds(10))
    }
}
