import Ledger
import PolicyLanguage
import Primitives
import Testing

import Web

/// Every word that the program puts on a page, in every language that it speaks.
struct LanguageTests {
    /// A text with its place: `account.notice`.
    struct Spoken: Sendable {
        let place: String
        let texts: [String]
    }

    static let tags = Words.all.map(\.language.tag)

    /// Words by which a language is recognized. A language that is not here is not looked for in
    /// the others.
    static let marks: [String: Set<String>] = [
        "en": ["the", "your", "you", "with", "this", "which", "from", "and", "is", "of"],
        "fr": ["le", "les", "vous", "votre", "une", "est", "que", "pour", "et", "du", "cette"],
        "de": ["der", "die", "das", "und", "nicht", "sie", "ihr", "ihre", "ist", "von", "wird"],
    ]

    static let properNames: Set = ["Global Privacy Control (GPC)", "Do Not Track (DNT)"]

    private func spoken(_ tag: String) throws -> [Spoken] {
        let words = try #require(Words.all.first { $0.language.tag == tag })
        let pages = try #require(PageWords.all.first { $0.language.tag == tag })
        let strings = LanguageWalk.strings(words, "words") + LanguageWalk.strings(pages, "pages")
        let answers = Array(LanguageAnswers.all(words)) + Array(LanguageAnswers.all(pages))
        return strings + answers.map { Spoken(place: $0.key, texts: $0.value) }
    }

    @Test func `both rooms speak the same languages`() {
        let page = PageWords.all.map(\.language.tag)
        #expect(Set(Self.tags) == Set(page), "missing: \(Set(Self.tags).symmetricDifference(page))")
        #expect(Set(Self.tags).count == Self.tags.count && Set(page).count == page.count)
    }

    /// What a function answers can only be asked for one by one.
    @Test func `every function among the words is asked`() {
        for words in [Words.english as Any, PageWords.all[0]] {
            let room = words is Words ? "words" : "pages"
            let asked =
                (words as? Words).map { LanguageAnswers.all($0).map(\.key) }
                ?? (words as? PageWords).map { LanguageAnswers.all($0).map(\.key) } ?? []
            #expect(
                Set(LanguageWalk.functions(words, room)) == Set(asked),
                "add what is missing to LanguageAnswers")
        }
    }

    @Test(arguments: tags)
    func `no word is missing`(tag: String) throws {
        let all = try spoken(tag)
        #expect(all.count > 150)
        let missing = all.filter { spoken in
            spoken.texts.isEmpty || spoken.texts.contains { text in !text.contains { $0.isLetter } }
        }
        #expect(missing.map(\.place) == [])
    }

    @Test(arguments: tags)
    func `no word is left in another language`(tag: String) throws {
        let others = Self.marks.filter { $0.key != tag }
        for spoken in try spoken(tag) {
            for text in spoken.texts {
                let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
                for (other, marks) in others where tag != other {
                    let foreign = words.intersection(marks)
                    #expect(foreign.isEmpty, "\(spoken.place) is \(other): \(text)")
                }
            }
        }
    }

    /// Single words may be the same by nature (`Version`); sentences are forgotten translations.
    @Test func `no sentence is the same in two languages`() throws {
        let all = try Self.tags.map { (tag: $0, spoken: try spoken($0)) }
        for (index, one) in all.enumerated() {
            for other in all.dropFirst(index + 1) {
                #expect(one.spoken.map(\.place) == other.spoken.map(\.place))
                for (left, right) in zip(one.spoken, other.spoken) {
                    // "x" is what was handed in.
                    let same = zip(left.texts, right.texts).filter { pair in
                        let words = pair.0.split { !$0.isLetter }.filter { $0 != "x" }
                        return pair.0 == pair.1 && words.count > 1
                            && !Self.properNames.contains(pair.0)
                    }
                    #expect(
                        same.isEmpty, "\(left.place), \(one.tag) and \(other.tag): \(left.texts)")
                }
            }
        }
    }

    @Test func `quotation marks are those of the language`() throws {
        let marks = ["en": "“”", "fr": "«»", "de": "„“"]
        for tag in Self.tags {
            guard let own = marks[tag] else { continue }
            let foreign = Set("“”«»„\"").subtracting(own)
            for spoken in try spoken(tag) {
                for text in spoken.texts {
                    #expect(foreign.isDisjoint(with: text), "\(spoken.place): \(text)")
                }
            }
        }
    }
}
