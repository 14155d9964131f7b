import PolicyLanguage
import Primitives
import Testing

struct NamesTests {
    @Test(arguments: [
        ("policy: meadow", "policy: 9meadow"), ("policy: meadow", "policy: Meadow"),
        ("policy: meadow", "policy: me--adow"), ("policy: meadow", "policy: me_adow"),
        ("id: basket", "id: bas+ket"), ("id: basket", "id: 1basket"),
        ("address: privacy@meadow.example", "address: javascript:alert(1)"),
        ("address: privacy@meadow.example", "address: \"https://a b\""),
        ("\"https://meadow.example\"", "meadow.example"), ("country: BE", "country: be"),
        ("[club.meadow.example]", "[Club.meadow.example]"),
        ("[club.meadow.example]", "[\"https://club.meadow.example\"]"),
        ("[club.meadow.example]", "[club..example]"),
        ("published: 2026-03-02", "published: 2026-02-30"),
        ("period: P13M", "period: P1Y6M"), ("period: P13M", "period: P101Y"),
        ("size-max: 32", "size-max: 0"), ("size-max: 32", "size-max: 65537"),
        ("size-max: 32", "size-max: \"32\""), ("lookup: true", "lookup: yes"),
        ("lookup: true", "lookup: \"true\""), ("/{language}/privacy/", "/{language}/Privacy/"),
    ])
    func `values out of their form are errors`(_ old: String, _ new: String) throws {
        let text = try Fixture.minimal()
        #expect(text.contains(old))
        let (policy, diagnostics) = Fixture.read(text.replacing(old, with: new, maxReplacements: 1))
        #expect(policy == nil, "\(new)")
        let errors = diagnostics.filter { $0.severity == .error }
        #expect(errors.count == 1, "\(errors.map(\.text))")
    }

    @Test(arguments: [
        ("id: basket", "id: __Host-Basket_2"),
        ("address: privacy@meadow.example", "address: \"https://meadow.example/help?a=b\""),
        ("[club.meadow.example]", "[\"localhost:8080\", club.meadow.example]"),
        ("size-max: 32", "size-max: 65536"), ("period: P13M", "period: PT12H"),
        ("/{language}/privacy/", "/legal/{language}/"),
        ("version: \"1\"", "version: 2026-03 draft"),
    ])
    func `values in their form are not`(_ old: String, _ new: String) throws {
        let text = try Fixture.minimal().replacing(old, with: new, maxReplacements: 1)
        #expect(Fixture.read(text).diagnostics.map(\.text) == [])
    }
}
