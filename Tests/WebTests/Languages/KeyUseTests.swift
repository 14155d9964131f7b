import Authoring
import Foundation
import Languages
import PolicyDifference
import PolicyLanguage
import Primitives
import StandardForms
import TestSupport
import Testing

import Web

/// Every key of the catalogues is read by a room, and every key that a room reads is there: the
/// rooms are asked for all that they can say in a language whose texts are their keys.
struct KeyUseTests {
    private static let keys = MadeUp.keys

    @Test func `every text is said by a room, and every text that a room says is there`() throws {
        let said = try Self.pages + Self.differences + Self.forms + Self.drafts()
        let read = said.flatMap { text in
            text.matches(of: /⟦([^⟧]*)⟧/).map { String($0.output.1) }
        }
        let all = Catalogue.english.texts.keys.filter { !MadeUp.isControl($0) }
            .map { String($0.prefix { $0 != "[" }) }
        let unread = Set(all).subtracting(read).subtracting(try Self.keysOfFiles(all))
        #expect(unread.sorted() == [], "no room reads them")
        let missing = Set(said).filter { !$0.contains("⟦") && !$0.isEmpty && $0 != "x" }
        #expect(missing.sorted() == [], "rooms read them, and English has none")
    }

    /// What keys of policy files are called, which differences name as they find them.
    private static func keysOfFiles(_ all: [String]) throws -> Set<String> {
        let folder = PageSamples.root.appending(path: "Sources/PolicyDifference")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let code = try (files?.allObjects ?? []).compactMap { $0 as? URL }
            .filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let prefix = "change.key."
        return Set(
            all.filter { key in
                key.hasPrefix(prefix) && code.contains("\"\(key.dropFirst(prefix.count))\"")
            })
    }

    // MARK: What the rooms say

    private static var pages: [String] {
        let words = Words(keys)
        let pages = PageWords(keys)
        let strings = LanguageWalk.strings(words, "words") + LanguageWalk.strings(pages, "pages")
        let answers = Array(LanguageAnswers.all(words)) + Array(LanguageAnswers.all(pages))
        let units: [Period.Unit] = [.minutes, .hours, .days, .months, .years]
        return strings.flatMap(\.texts) + answers.flatMap(\.value)
            + ["6", "6(1)", "6(1)(b)"].map(words.terms.article)
            + units.map { words.period(Period(count: 1, unit: $0)) }
            + (0..<366).map { words.date(CalendarDate(daysSinceEpoch: 20_454 + $0)) }
    }

    private static var differences: [String] {
        let words = DifferenceWords(keys)
        let page = words.page
        let impact = words.impact
        return LanguageWalk.strings(words, "words").flatMap(\.texts)
            + [
                words.quote("x"), page.between("x", "x"), page.version("x", "x"),
                page.clause("x"), page.consentsFall("x"), page.moved("x"), impact.carried(1),
                impact.mustAccept(1), impact.unaccepted(1), impact.uses(1),
                impact.consents("x", 1, 1), impact.refused("x", nil, "x", 1, "x", "x"),
                impact.refused("x", "x", "x", 1, "x", "x"),
            ] + Change.Part.allCases.map(words.part)
    }

    private static var forms: [String] {
        let words = FormWords(keys)
        let records = words.records
        return LanguageWalk.strings(words, "forms").flatMap(\.texts)
            + LegalBasis.allCases.map(records.basisName)
            + Retention.Start.allCases.flatMap { start in
                [records.retention(start, nil), records.retention(start, "x")]
            }
            + [
                records.subtitle("x", "x", "x"), records.users("x"), records.cookie("x"),
                records.pair("x", "x"), records.lawKeeps("x", "x"),
            ]
    }

    private static func drafts() throws -> [String] {
        let france = try #require(Country.of("FR"))
        let marks =
            Country.all.map { draft(.newsletter, $0, isFull: false) }
            + TemplateKind.allCases.map { draft($0, france, isFull: false) }
        let whole = TemplateKind.allCases.map { draft($0, france, isFull: true) }
        let own = try whole.flatMap { draft in
            texts(try #require(PolicyReader.read(Array(draft.utf8), file: "p").policy))
        }
        return (marks + whole).flatMap { draft in
            draft.matches(of: /⟦[^⟧]*⟧/).map { String($0.output) }
        } + own.map { $0[MadeUp.language] }
    }

    private static func draft(
        _ kind: TemplateKind, _ country: Country, isFull: Bool
    ) -> String {
        let answers = Answers(
            kind: kind, name: "x", site: "https://x.example", contact: "x@x.example",
            country: country, languages: [MadeUp.language],
            collects: isFull ? kind.optionalCategories : [], hasStatistics: isFull)
        return PolicyTemplate(
            answers, published: CalendarDate(daysSinceEpoch: 20_514), catalogues: [keys]
        ).text
    }

    /// All that a policy says in its languages.
    static func texts(_ value: Any) -> [Text] {
        if let text = value as? Text { return [text] }
        return Mirror(reflecting: value).children.flatMap { texts($0.value) }
    }
}
