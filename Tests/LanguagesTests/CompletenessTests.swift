import Languages
import Testing

/// That every language has every text. What is missing is listed by its key.
struct CompletenessTests {
    private static let others = Catalogue.all.filter { $0.tag != "en" }.map(\.tag)

    private func catalogue(_ tag: String) throws -> Catalogue {
        try #require(Catalogue.all.first { $0.tag == tag })
    }

    /// Keys without their forms.
    private func names(_ catalogue: Catalogue) -> Set<String> {
        Set(catalogue.texts.keys.map(Self.name)).filter { !$0.hasPrefix("plural.") }
    }

    private static func name(_ key: String) -> String {
        String(key.prefix { $0 != "[" })
    }

    private static func places(_ text: String) -> Set<String> {
        let pieces = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        return Set(pieces.map { String($0.prefix { $0 != "}" }) })
    }

    private func expectNone(_ keys: some Sequence<String>, _ what: String) {
        let keys = keys.sorted()
        #expect(keys.isEmpty, "\(what) \(keys.count):\n\(keys.joined(separator: "\n"))")
    }

    @Test func `languages have different tags, and English comes first`() {
        #expect(Catalogue.all[0].tag == "en" && Catalogue.english.tag == "en")
        #expect(Set(Catalogue.all.map(\.tag)).count == Catalogue.all.count)
    }

    @Test(arguments: Catalogue.all.map(\.tag))
    func `the file is in order`(tag: String) throws {
        expectNone(try catalogue(tag).problems, "\(tag) has flaws,")
    }

    @Test(arguments: others)
    func `no text is missing, and none is too many`(tag: String) throws {
        let (own, english) = (names(try catalogue(tag)), names(.english))
        expectNone(english.subtracting(own), "\(tag) lacks texts,")
        expectNone(own.subtracting(english), "\(tag) has texts that no other has,")
    }

    @Test(arguments: Catalogue.all.map(\.tag))
    func `a text with a count has every form of the language, and no other`(tag: String) throws {
        let catalogue = try catalogue(tag)
        let counted = Catalogue.english.texts.keys.filter { $0.hasSuffix("[other]") }
        let needed = Set(
            counted.flatMap { key in catalogue.forms.map { "\(Self.name(key))[\($0)]" } })
        let had = Set(catalogue.texts.keys.filter { $0.contains("[") })
        expectNone(needed.subtracting(had), "\(tag) lacks forms,")
        expectNone(had.subtracting(needed), "\(tag) has forms that it does not need,")
    }

    /// A form may leave the count out, as in "one day", and a sentence about a change may say less.
    @Test(arguments: others)
    func `a text has the places of the English one`(tag: String) throws {
        let wrong = try catalogue(tag).texts.filter { key, text in
            let own = Self.places(text)
            if key.hasPrefix("change.") { return !own.isSubset(of: Self.placesOfChanges) }
            if key.hasSuffix("]") { return !own.isSubset(of: ["count"]) }
            return own != Catalogue.english.find(key).map(Self.places) ?? own
        }
        expectNone(wrong.map { "\($0.key) = \($0.value)" }, "\(tag) has other places,")
    }

    private static let placesOfChanges: Set = ["name", "item", "old", "new"]

    @Test(arguments: Catalogue.all.map(\.tag))
    func `no text is empty`(tag: String) throws {
        let empty = try catalogue(tag).texts.filter { !$0.value.contains { !$0.isWhitespace } }
        expectNone(empty.keys.filter { $0 != "typography" }, "\(tag) has empty texts,")
    }
}
