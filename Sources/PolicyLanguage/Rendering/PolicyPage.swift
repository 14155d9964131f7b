package import Primitives

/// A policy in one language as its readers see it: its text, and below each clause what the
/// program will let happen on the strength of it.
///
/// Plain values without a trace of markup; ``html`` writes them out. Made from the policy alone, so
/// the same policy gives the same page wherever it is rendered.
package struct PolicyPage: Hashable, Sendable {
    package let language: Language
    package let frame: PageFrame
    package let title: String
    /// What stands above all else: how this version stands to the others.
    package let note: Note
    /// Version, dates, address and who is responsible.
    package let summary: [Detail]
    package let contentsTitle: String
    package let contents: [ContentsEntry]
    package let sections: [Section]

    /// - Parameters:
    ///   - note: how this version stands to the others; that there are some, unless given.
    ///   - below: where the page is, from the policy's address on; empty for the address itself.
    ///   - words: the program's own, where they are not those of the language.
    package init(
        policy: Policy, language: Language, note: Note? = nil, below: String = "",
        words: Words? = nil
    ) {
        let words = words ?? .of(language, policy.languages[0])
        let facts = PolicyFacts(policy: policy, language: language, words: words)
        self.language = language
        frame = PageFrame(
            policy: policy, language: language, title: policy.title[language],
            place: below.isEmpty ? .policy : nil, below: below, words: words)
        title = words.typeset(policy.title[language])
        let address = PageFrame.address(of: .policy, policy, language)
        self.note =
            note
            ?? Note(
                text: nil, links: [Term(words.site.versions, address: address + "versions/")])
        summary = facts.summary
        contentsTitle = words.page.contents
        sections = PolicyPage.sections(of: policy, facts: facts, words: words)
        contents = sections.compactMap { section in
            section.title.map {
                ContentsEntry(
                    anchor: section.anchor, number: section.anchor, title: $0,
                    level: section.level)
            }
        }
    }

    private static func sections(
        of policy: Policy, facts: PolicyFacts, words: Words
    ) -> [Section] {
        let titled = Set(policy.clauses.filter { $0.title != nil }.map(\.id.text))
        let known = policy.clauses.map(\.id.text)
        var placed: [String: [FactSet]] = [:]
        for set in facts.sets {
            placed[home(of: set.clause.text, among: known), default: []].append(set)
        }
        return policy.clauses.map { clause in
            let number = clause.id.text
            let above = ancestors(of: number)
            return Section(
                anchor: number, depth: above.count + 1,
                level: 2 + above.filter(titled.contains).count,
                title: clause.title.map { words.typeset($0[facts.language]) },
                paragraphs: clause.text.map {
                    paragraphs(of: words.typeset($0[facts.language]))
                } ?? [],
                facts: placed[number] ?? [])
        }
    }

    /// The clause under which a fact that cites `number` is shown: itself, or where the policy
    /// lacks it the nearest one above it, or the last one. Nothing that was declared goes unseen.
    private static func home(of number: String, among known: [String]) -> String {
        let candidates = [number] + ancestors(of: number).reversed()
        return candidates.first(where: known.contains) ?? known.last ?? number
    }

    /// `2`, `2.2` for `2.2.5`.
    private static func ancestors(of number: String) -> [String] {
        let parts = number.split(separator: ".")
        return (1..<max(1, parts.count)).map { parts[..<$0].joined(separator: ".") }
    }

    /// Blank lines part paragraphs.
    private static func paragraphs(of text: String) -> [String] {
        text.split(separator: "\n\n").map { paragraph in
            paragraph.split(whereSeparator: \.isWhitespaceToFold).joined(separator: " ")
        }
        .filter { !$0.isEmpty }
    }
}

extension PolicyPage {
    /// A line above the text, and where to read on.
    package struct Note: Hashable, Sendable {
        package let text: String?
        package let links: [Term]

        package init(text: String?, links: [Term]) {
            self.text = text
            self.links = links
        }
    }

    package struct ContentsEntry: Hashable, Sendable {
        package let anchor: String
        package let number: String
        package let title: String
        package let level: Int
    }

    /// One clause.
    package struct Section: Hashable, Sendable {
        /// The clause's number as written, also the name of the place in the document.
        package let anchor: String
        /// How many numbers it has.
        package let depth: Int
        /// Of the heading: 2 below the page's title, one more for each heading above it.
        package let level: Int
        package let title: String?
        package let paragraphs: [String]
        package let facts: [FactSet]
    }
}

/// Things of one kind that the policy declares under one clause.
package struct FactSet: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
        /// Title and names on one line.
        case line
        /// One below the other, each with its details.
        case list
        /// One row each; details make the columns after that of the names.
        case table(nameTitle: String)
    }

    package let clause: ClauseID
    package let title: String
    package let form: Form
    package let facts: [Fact]
}

/// One thing declared.
package struct Fact: Hashable, Sendable {
    package let name: String
    /// Where the name leads.
    package var address: String?
    /// Words such as "mandatory" beside the name.
    package var marks: [String] = []
    package var description: String?
    package var details: [Detail] = []
}

/// A label and what stands beside it.
package struct Detail: Hashable, Sendable {
    package let label: String
    package let terms: [Term]

    package init(_ label: String, _ terms: [Term]) {
        self.label = label
        self.terms = terms
    }

    package init(_ label: String, _ text: String) {
        self.init(label, [Term(text)])
    }
}

/// Words that may lead somewhere.
package struct Term: Hashable, Sendable {
    package let text: String
    package let address: String?

    package init(_ text: String, address: String? = nil) {
        self.text = text
        self.address = address
    }

    /// Where a link may lead: a web address, a mailbox; nil for anything else.
    package static func address(_ text: String) -> String? {
        if text.hasPrefix("https://") || text.hasPrefix("http://") { return text }
        let isMailbox = text.contains("@") && !text.contains { $0 == ":" || $0 == "?" || $0 == " " }
        return isMailbox ? "mailto:" + text : nil
    }
}

extension Character {
    /// Spaces that may be folded into one; a no-break space has a meaning and stays.
    fileprivate var isWhitespaceToFold: Bool { self == " " || self == "\n" || self == "\t" }
}
