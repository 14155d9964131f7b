import PolicyLanguage
import Primitives
import Testing

struct PolicyReaderTests {
    @Test func `the small policy has no fault`() throws {
        let (policy, diagnostics) = Fixture.read(try Fixture.minimal())
        #expect(diagnostics.map(\.text) == [])
        let read = try #require(policy)
        #expect(read.id == "meadow")
        #expect(read.languages == [Language("fr"), Language("en")])
        #expect(read.effective.text == "2026-03-15")
        #expect(read.services.map(\.entity.text) == ["meadow", "meadow-club"])
        #expect(read.categories.count == 13)
        #expect(Set(read.categories.map(\.kind)) == Set(Category.Kind.allCases))
        #expect(Set(read.categories.map(\.source)) == [.provided, .automatic, .service])
        #expect(read.categories[0].isLookup)
        #expect(read.purposes[5].basis == .legitimateInterest)
        #expect(read.recipients.map(\.country) == ["FR", "BE", nil])
        #expect(read.cookies[1].lifetime == Period(count: 0, unit: .hours))
        #expect(read.law.authority == "CNIL")
    }

    @Test func `OptiPic's policy has no error`() throws {
        let bytes = try Fixture.bytes("Policies/optipic/policy.yaml")
        let (policy, diagnostics) = PolicyReader.read(bytes, file: "policy.yaml")
        #expect(diagnostics.filter { $0.severity == .error }.map(\.text) == [])
        #expect(policy != nil)
    }

    @Test func `words stay the words of the file`() throws {
        let text = try Fixture.minimal()
            .replacing("en: Privacy policy of Meadow", with: "en: no")
            .replacing("version: \"1\"", with: "version: 5.10")
            .replacing(
                "place: {fr: Nos serveurs à Lyon, en: Our servers",
                with:
                    "place: {fr: \"& * ! ? <b>\", en: Our & servers! Why? *")
        let policy = try #require(Fixture.read(text).policy)
        #expect(policy.title[Language("en")] == "no")
        #expect(policy.version == "5.10")
        #expect(policy.services[0].regulation.place[Language("fr")] == "& * ! ? <b>")
        #expect(
            policy.services[0].regulation.place[Language("en")] == "Our & servers! Why? * in Lyon")
    }

    @Test func `line ends and a byte order mark make no difference`() throws {
        let text = try Fixture.minimal()
        let plain = try #require(Fixture.read(text).policy)
        let carried = Fixture.read("\u{FEFF}" + text.replacing("\n", with: "\r\n"))
        #expect(carried.diagnostics == [])
        #expect(carried.policy == plain)
    }

    @Test func `defaults are filled in`() throws {
        let text = try Fixture.minimal().replacing("effective: 2026-03-15\n", with: "")
        let read = Fixture.read(text)
        let policy = try #require(read.policy)
        #expect(policy.effective == policy.published)
        let name = policy.categories[1]
        #expect(name.cardinality == .single)
        #expect(name.kind == .text)
        #expect(policy.categories[6].sizeMax == 1_000)
        #expect(!name.isMandatory && !name.isSensitive && !name.isLookup)
        #expect(policy.categories[0].visibility == .private)
        #expect(policy.cookies[1].role == .service)
        #expect(!policy.cookies[2].isNecessary)
        #expect(!policy.services[0].requiresCookies)
    }

    @Test func `diagnostics come in the order of the file, and the rest is counted`() throws {
        let names = (0..<500).map { "wrong-\($0): 1\n" }.joined()
        let (policy, diagnostics) = Fixture.read(try Fixture.minimal() + names)
        #expect(policy == nil)
        #expect(diagnostics.count == 201)
        #expect(diagnostics.map(\.position) == diagnostics.map(\.position).sorted())
        #expect(diagnostics.last?.message == "300 more problems from here on")
    }

    /// How long it takes is measured by `make bench`.
    @Test func `a policy of 5,000 categories and 500 purposes is read whole`() throws {
        let text = try Fixture.minimal()
        let told = String(repeating: "A sentence about what is done with it. ", count: 6)
        var categories = ""
        for index in 0..<5_000 {
            categories += """
                  - {id: c\(index), name: {fr: a, en: b}, description: {fr: "\(told)", en: b}, \
                clause: "1.1", source: provided, purposes: [p\(index % 500)], \
                retention: {from: collection, period: P1Y, clause: "3.2"}}

                """
        }
        var purposes = ""
        for index in 0..<500 {
            purposes += """
                  - {id: p\(index), name: {fr: a, en: b}, clause: "2.1", basis: contract, \
                services: [shop]}

                """
        }
        let large = text.replacing("categories:\n  - id", with: "categories:\n\(categories)  - id")
            .replacing("purposes:\n  - id", with: "purposes:\n\(purposes)  - id")
        #expect(large.utf8.count > 2_000_000)
        let read = Fixture.read(large)
        #expect(read.diagnostics.prefix(3).map(\.text) == [])
        let policy = try #require(read.policy)
        #expect(policy.categories.count == 5_013 && policy.purposes.count == 507)
        #expect(policy.categories[4_999].purposes == [PurposeID("p499")])
        #expect(PolicyReader.readCanonical(policy.canonicalBytes).policy == policy)
    }
}
