import PolicyLanguage
import Primitives
import Testing

struct PolicyPageTests {
    static let languages = [ShownPolicy.french, ShownPolicy.english, ShownPolicy.german]

    private func page(_ language: Language) -> PolicyPage {
        PolicyPage(policy: ShownPolicy.policy, language: language)
    }

    /// As the page writes it: typeset for the language and escaped.
    private func written(_ text: String, _ language: Language) -> String {
        Words.of(language).typeset(text).replacing("&", with: "&amp;")
            .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("'", with: "&#39;").replacing("\"", with: "&quot;")
    }

    @Test(arguments: languages)
    func `every clause has its number as anchor, in the policy's order`(language: Language) {
        let html = page(language).html
        var rest = html[...]
        for clause in ShownPolicy.policy.clauses {
            let place = rest.firstRange(of: "id=\"\(clause.id.text)\"")
            #expect(place != nil, "clause \(clause.id)")
            if let place { rest = rest[place.upperBound...] }
        }
    }

    @Test(arguments: languages)
    func `everything that the policy declares is on the page`(language: Language) {
        let policy = ShownPolicy.policy
        let html = page(language).html
        var texts: [Text] = [policy.title, policy.acceptance.statement]
        texts += policy.services.flatMap { [$0.name, $0.regulation.place, $0.regulation.access] }
        texts += policy.categories.flatMap { [$0.name] + ($0.description.map { [$0] } ?? []) }
        texts += policy.purposes.flatMap { [$0.name] + ($0.interest.map { [$0] } ?? []) }
        texts += policy.recipients.map(\.name) + policy.grounds.map(\.name)
        texts += policy.statutoryPeriods.map(\.name) + policy.counters.map(\.name)
        texts += policy.cookies.map(\.content) + policy.measures.map(\.text)
        texts += policy.rights.map(\.text) + [policy.law.text, policy.contact.name]
        texts += policy.clauses.compactMap(\.title)
        var strings = texts.map { $0[language] }
        strings += [policy.controller.name] + policy.affiliates.map(\.name)
        strings += policy.cookies.map(\.id) + policy.services.flatMap(\.hosts)
        strings += policy.statutoryPeriods.map(\.source) + ["The Gardener", "FR"]
        for string in strings {
            #expect(html.contains(written(string, language)), "\(string)")
        }
    }

    @Test func `a fact that cites a clause which is missing is shown with the last clause`() {
        let last = page(ShownPolicy.english).sections.last
        #expect(last?.facts.contains { $0.facts.contains { $0.name == "Visits" } } == true)
    }

    @Test func `a fact is shown once`() {
        let names = page(ShownPolicy.english).sections.flatMap(\.facts)
            .filter { $0.title == "The data, kind by kind" }.flatMap(\.facts).map(\.name)
        #expect(names == ["Mailbox", "Tongue"])
    }

    @Test func `headings go down one level at a time`() {
        let page = page(ShownPolicy.english)
        #expect(page.sections.map(\.level) == [2, 2, 3, 2, 2, 3])
        #expect(page.contents.map(\.number) == ["0.1", "1", "2", "3"])
    }

    @Test func `blank lines part paragraphs and other line ends do not`() {
        let section = page(ShownPolicy.english).sections[2]
        #expect(section.paragraphs == ["One.", "Two, and more."])
    }

    @Test func `what the policy says cannot become markup`() {
        let html = page(ShownPolicy.english).html
        #expect(html.contains("Lumen &lt;Garden&gt;"))
        #expect(html.contains("To &lt;write&gt; to you"))
        #expect(!html.contains("<Garden>") && !html.contains("<write>"))
    }

    @Test func `only web addresses and mailboxes become links`() {
        let html = page(ShownPolicy.english).html
        #expect(!html.contains("javascript:"))
        #expect(html.contains("href=\"https://lumen.example\""))
        #expect(html.contains("href=\"mailto:desk@lumen.example\""))
        #expect(Term.address("desk@lumen.example?bcc=x@y.example") == nil)
        #expect(Term.address("data:text/html,x") == nil)
    }

    @Test(arguments: languages)
    func `the document needs no inline style and no script`(language: Language) {
        let html = page(language).html
        #expect(!html.contains("<style") && !html.contains("style=") && !html.contains("<script"))
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.tag)\">"))
        #expect(html.contains("<link rel=\"stylesheet\" href=\"/assets/style.css\">"))
    }

    @Test(arguments: languages)
    func `no two places of the document share an id`(language: Language) {
        let html = page(language).html
        let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
    }

    @Test func `a date after the publication from which it holds is shown`() {
        let labels = page(ShownPolicy.english).summary.map(\.label)
        #expect(labels.contains("In force from"))
        var policy = ShownPolicy.policy
        policy.effective = policy.published
        let same = PolicyPage(policy: policy, language: ShownPolicy.english).summary.map(\.label)
        #expect(!same.contains("In force from"))
    }

    @Test func `the same policy gives the same bytes`() {
        #expect(page(ShownPolicy.french).html == page(ShownPolicy.french).html)
    }
}
