import Authoring
import PolicyLanguage
import PolicyLaw
import Primitives
import Testing

struct PolicyTemplateTests {
    /// Every set of languages, each language first in one of them at least.
    static let languages =
        [["fr"], ["en"], ["de"], ["fr", "en"], ["en", "de"], ["de", "fr"]]
        + [["fr", "en", "de"], ["de", "en", "fr"]]

    struct Case: Sendable, CustomTestStringConvertible {
        let kind: TemplateKind
        let languages: [String]
        let isFull: Bool
        var country = "FR"

        var testDescription: String {
            "\(kind.rawValue) \(languages.joined(separator: ",")) \(country) \(isFull)"
        }

        func text(name: String = "Atelier de l’Été & Fils") throws -> String {
            var interview = Interview()
            let collects = isFull ? kind.optionalCategories.joined(separator: ",") : ""
            let given: [(Interview.Question, String)] = [
                (.template, kind.rawValue), (.name, name), (.site, "https://atelier.example"),
                (.contact, "contact@atelier.example"), (.country, country),
                (.languages, languages.joined(separator: ",")), (.collect, collects),
                (.statistics, isFull ? "yes" : "no"),
            ]
            for (question, answer) in given {
                let problem = interview.answer(question, answer)
                #expect(problem == nil)
            }
            let answers = try #require(interview.answers)
            let day = try #require(CalendarDate(text: "2026-03-02"))
            return PolicyTemplate(answers, published: day).text
        }
    }

    static let cases = TemplateKind.allCases.flatMap { kind in
        languages.flatMap { languages in
            [true, false].map { Case(kind: kind, languages: languages, isFull: $0) }
        }
    }

    @Test(arguments: cases)
    func `a draft has neither an error nor a warning, and has the layout`(_ each: Case) throws {
        let text = try each.text()
        let (policy, diagnostics) = PolicyReader.read(Array(text.utf8), file: "policy.yaml")
        #expect(diagnostics.map(\.text) == [])
        let read = try #require(policy)
        #expect(read.languages.map(\.tag) == each.languages)
        let report = RuleReport(read, by: RuleSet.allCases)
        #expect(report.breachCount == 0, "\(report.text)")
        #expect(read.id == "atelier-de-l-ete-fils")
        #expect(read.statutoryPeriods.isEmpty)
        #expect(read.cookies.count == (each.isFull ? 2 : 1))
        let names = read.categories.map(\.id.text)
        let optional = each.kind.optionalCategories
        #expect(!optional.isEmpty && optional.allSatisfy { names.contains($0) == each.isFull })
        guard
            case .formatted(let layout) = PolicyFormatter.format(
                Array(text.utf8), file: "policy.yaml")
        else {
            Issue.record("the draft cannot be formatted")
            return
        }
        #expect(layout == text)
    }

    /// Comments, and the texts of each language, have no words of another.
    @Test(arguments: TemplateKind.allCases)
    func `no text is left in another language`(kind: TemplateKind) throws {
        let marks: [String: Set<String>] = [
            "en": ["the", "your", "you", "with", "this", "which", "and", "is", "of"],
            "fr": ["le", "les", "vous", "votre", "une", "est", "que", "pour", "et", "du"],
            "de": ["der", "die", "das", "und", "nicht", "sie", "ihr", "ihre", "ist", "wir"],
        ]
        for tag in ["fr", "en", "de"] {
            // The authority of Ireland has a name without any of these words.
            let each = Case(kind: kind, languages: [tag], isFull: true, country: "IE")
            let text = try each.text()
                .replacing(#/`[^`]*`/#, with: "")
            let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
            for (other, own) in marks {
                let found = words.intersection(own)
                #expect(found.isEmpty == (other != tag), "\(tag) has words of \(other)")
            }
            let isGerman = text.contains("“") && text.contains("„")
            #expect(isGerman == (tag == "de"))
        }
    }

    @Test(arguments: Country.all.map(\.code))
    func `a draft is in order in every country`(code: String) throws {
        let each = Case(kind: .shop, languages: ["en"], isFull: true, country: code)
        let text = try each.text()
        let (policy, diagnostics) = PolicyReader.read(Array(text.utf8), file: "policy.yaml")
        #expect(diagnostics.map(\.text) == [])
        #expect((policy?.law.authority == nil) == text.contains("`authority`"))
        #expect(policy?.controller.country == code)
    }

    @Test(arguments: [
        "A", "Ø", "東京", "3 Suisses", "a\"b\\c: #d {e}", "''", "-", "& Co.",
        String(repeating: "long ", count: 40),
    ])
    func `any name makes a policy`(name: String) throws {
        let each = Case(kind: .newsletter, languages: ["fr", "de"], isFull: false)
        let text = try each.text(name: name)
        let (policy, diagnostics) = PolicyReader.read(Array(text.utf8), file: "policy.yaml")
        #expect(diagnostics.map(\.text) == [])
        let trimmed = name.hasSuffix(" ") ? String(name.dropLast()) : name
        #expect(policy?.controller.name == trimmed)
    }
}
