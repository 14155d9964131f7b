import Foundation
import PolicyDifference
import PolicyLanguage
import Primitives
import Testing

struct WordingTests {
    @Test func `the room speaks every language that the policy's page does`() {
        let spoken = Set(DifferenceWords.all.map(\.language))
        #expect(spoken == Set(Words.all.map(\.language)))
    }

    @Test(arguments: DifferenceWords.all.map(\.language))
    func `every kind has a sentence, with places that are filled`(_ language: Language) {
        let words = DifferenceWords.of(language)
        #expect(Set(words.sentences.keys) == Set(Change.Kind.allCases))
        for (kind, sentence) in words.sentences {
            let bare = ["{name}", "{item}", "{old}", "{new}"].reduce(sentence) {
                $0.replacingOccurrences(of: $1, with: "")
            }
            #expect(!bare.contains("{") && !bare.contains("}"), "\(kind.rawValue)")
        }
    }

    @Test(arguments: DifferenceWords.all.map(\.language))
    func `every change of every case is a sentence`(_ language: Language) throws {
        for each in DifferenceCase.all {
            let difference = try each.difference()
            let wording = Wording(difference, language: language)
            for change in difference.changes {
                let sentence = wording.sentence(change)
                    .replacingOccurrences(of: "{language}", with: "fr")
                #expect(sentence.first.map { $0.isLetter || "“„«".contains($0) } ?? false)
                for flaw in ["{", "}", "  ", "“”", ": .", ": ;", "()", " ,", "«\u{A0}\u{A0}»"] {
                    #expect(!sentence.contains(flaw), "\(each.name): \(sentence)")
                }
            }
        }
    }

    @Test func `every kind is in the page of the format, with its direction`() throws {
        let page = String(
            decoding: try Fixture.bytes("Documentation/formats/difference.md"), as: UTF8.self)
        for kind in Change.Kind.allCases {
            let direction = kind.direction.rawValue + (kind.isMaterial ? ", material" : "")
            #expect(page.contains("| `\(kind.rawValue)` | \(direction) |"))
        }
        for part in Change.Part.allCases { #expect(page.contains("`\(part.rawValue)`")) }
    }

    @Test func `what a policy says is not taken for a place in a sentence`() throws {
        let old = try #require(Fixture.read(try Fixture.minimal()).policy)
        var new = old
        new.affiliates[0].name = "{old} {name} {"
        let difference = Difference(from: old, to: new)
        let sentence = Wording(difference, language: Language("en"))
            .sentence(try #require(difference.changes.first))
        #expect(
            sentence
                == "Another legal entity takes an affiliate’s place: “{old} {name} {” instead of"
                + " “Meadow Club”.")
    }
}

struct WordRunTests {
    private static let vocabulary = ["a", "b", "c", "the", "data", "."]

    @Test func `what is kept and inserted is the new text, kept and deleted the old one`() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededRandom(seed: seed)
        for _ in 0..<300 {
            func text() -> String {
                (0..<Int.random(in: 0...30, using: &random))
                    .map { _ in Self.vocabulary.randomElement(using: &random) ?? "" }
                    .joined(separator: " ")
            }
            let (old, new) = (text(), text())
            let runs = WordRun.runs(from: old, to: new)
            func joined(_ fate: WordRun.Fate) -> String {
                runs.filter { $0.fate == .kept || $0.fate == fate }.map(\.text)
                    .joined(separator: " ")
            }
            #expect(joined(.inserted) == new, "seed \(seed)")
            #expect(joined(.deleted) == old, "seed \(seed)")
            #expect(old != new || runs.allSatisfy { $0.fate == .kept })
        }
    }

    @Test func `only the words that changed are marked`() {
        let runs = WordRun.runs(from: "We keep it for a year.", to: "We keep it for two years.")
        #expect(
            runs == [
                WordRun(fate: .kept, text: "We keep it for"),
                WordRun(fate: .deleted, text: "a year."),
                WordRun(fate: .inserted, text: "two years."),
            ])
    }

    @Test func `two long texts with nothing in common take no time`() {
        let old = (0..<8_000).map { "a\($0)" }.joined(separator: " ")
        let new = (0..<8_000).map { "b\($0)" }.joined(separator: " ")
        let time = ContinuousClock().measure {
            #expect(WordRun.runs(from: old, to: new).map(\.fate) == [.deleted, .inserted])
        }
        #expect(time < .seconds(5))
    }
}
