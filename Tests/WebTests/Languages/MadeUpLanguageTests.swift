import Authoring
import Foundation
import Languages
import PolicyDifference
import PolicyLanguage
import Primitives
import StandardForms
import Testing

import Web

/// A catalogue is all that a language takes: every room speaks one that is not among those in the
/// program, and says no word of its own in another.
struct MadeUpLanguageTests {
    private static let policies = ["optipic", "basecamp", "github", "wikimedia"]

    private func policy(_ name: String) throws -> Policy {
        let file = PageSamples.root.appending(path: "Policies/\(name)/policy.yaml")
        let bytes = [UInt8](try Data(contentsOf: file))
        return try MadeUp.policy(#require(PolicyReader.read(bytes, file: "p").policy))
    }

    private func expectOwn(_ words: Set<String>, _ allowed: Set<String>, _ place: String) {
        // Languages have their own names, and letters stand for parts of articles.
        let names = Catalogue.all.map { $0["language.name"] } + [MadeUp.language.tag]
        let known = names.reduce(into: allowed) { $0.formUnion(MadeUp.words($1)) }
        let foreign = words.subtracting(known).filter { $0.count > 1 }.sorted()
        #expect(foreign == [], "\(place) has words that are not of the language")
    }

    @Test func `the catalogue is whole, and is none of the program's`() {
        #expect(MadeUp.catalogue.problems == [] && MadeUp.keys.problems == [])
        #expect(!Catalogue.all.map(\.tag).contains(MadeUp.language.tag))
        #expect(MadeUp.catalogue.forms == ["few", "other"])
        #expect(MadeUp.catalogue.text("period.days", count: 3) == "3⟦ days⟧")
    }

    @Test func `a word outside of marks is found`() {
        let html = "<p title=\"Close\">⟦Version ⟧жж, until ⟦May⟧ <b aria-label=\"ж\">x1</b></p>"
        #expect(MadeUp.wordsOutside(html) == ["close", "until", "x"])
    }

    @Test(arguments: policies)
    func `the page of a policy`(name: String) throws {
        let policy = try policy(name)
        let html = PolicyPage(
            policy: policy, language: MadeUp.language, words: Words(MadeUp.catalogue)
        ).html
        #expect(html.contains("⟦") && html.contains("ж"))
        expectOwn(MadeUp.wordsOutside(html), MadeUp.names(policy), name)
    }

    @Test(arguments: policies.dropFirst())
    func `the difference of two policies, as a page and as text`(name: String) throws {
        let (old, new) = (try policy("optipic"), try policy(name))
        let words = DifferenceWords(MadeUp.catalogue)
        let names = MadeUp.names(old).union(MadeUp.names(new))
        let html = DifferencePage(from: old, to: new, language: MadeUp.language, words: words).html
        let text = DifferenceText(
            Difference(from: old, to: new), language: MadeUp.language, words: words
        ).text
        #expect(html.contains("⟦") && text.contains("⟦"))
        // A part without a name in either version is called by what it is in the file.
        let ids = Set((old.categories + new.categories).map(\.id.text).flatMap(MadeUp.words))
        expectOwn(MadeUp.wordsOutside(html), names.union(ids), "the page")
        expectOwn(MadeUp.wordsOutside(lines: [text]), names.union(ids), "the text")
    }

    @Test func `every page around the account`() throws {
        let policy = try policy("optipic")
        let entered = [
            "maya.lindqvist@example.org", "Maya Lindqvist", "Can I keep my originals?",
            "help-desk", "maya@x.org", "maya",
        ]
        let names = entered.reduce(into: MadeUp.names(policy)) { $0.formUnion(MadeUp.words($1)) }
        let pages = try PageSamples.all(
            MadeUp.language, policy: policy, words: PageWords(MadeUp.catalogue))
        let renderer = try PageRenderer()
        #expect(pages.count > 10)
        for (name, page) in pages {
            let html = renderer.render(page)
            #expect(html.contains("⟦"), "\(name)")
            expectOwn(MadeUp.wordsOutside(html), names, name)
        }
    }

    @Test(arguments: policies)
    func `the records of processing activities`(name: String) throws {
        let policy = try policy(name)
        let records = ProcessingRecords(
            of: policy, in: MadeUp.language, words: FormWords(MadeUp.catalogue))
        let names = MadeUp.names(policy)
        expectOwn(MadeUp.wordsOutside(records.page), names, "the page")
        let ids = policy.purposes.map(\.id.text) + policy.services.map(\.id.text)
        let named = ids.reduce(into: names) { $0.formUnion(MadeUp.words($1)) }
        expectOwn(MadeUp.wordsOutside(lines: [records.csv]), named, "the table")
        #expect(records.csv.contains("⟦"))
    }

    @Test(arguments: TemplateKind.allCases)
    func `a draft, its texts and its comments`(kind: TemplateKind) throws {
        let country = try #require(Country.of("DE"))
        let answers = Answers(
            kind: kind, name: "Meadow", site: "https://meadow.example", contact: "a@meadow.example",
            country: country, languages: [MadeUp.language], collects: kind.optionalCategories,
            hasStatistics: true)
        let day = CalendarDate(daysSinceEpoch: 20_514)
        let draft = PolicyTemplate(answers, published: day, catalogues: [MadeUp.catalogue]).text
        let comments = draft.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^\s*# (.*)/).map { String($0.output.1) }
        }
        #expect(comments.count > 10)
        expectOwn(
            MadeUp.wordsOutside(lines: [comments.joined(separator: " ")]), [], "a comment")
        let policy = try #require(PolicyReader.read(Array(draft.utf8), file: "p").policy)
        let texts = KeyUseTests.texts(policy).map { $0[MadeUp.language] }
        #expect(texts.count > 40 && texts.allSatisfy { $0.contains("⟦") })
        expectOwn(
            MadeUp.wordsOutside(lines: texts), ["meadow", "https", "example"], "a text")
    }
}
