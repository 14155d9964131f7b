import PolicyLanguage
import Primitives
import Testing

/// What the layout is, part by part.
struct LayoutTests {
    /// A complete policy in which the part to look at stands for one of minimal.yaml.
    private func layout(_ old: String, _ new: String) throws -> String {
        let text = try Fixture.minimal()
        try #require(text.contains(old))
        let changed = text.replacing(old, with: new)
        guard
            case .formatted(let layout) = PolicyFormatter.format(
                Array(changed.utf8), file: "policy.yaml")
        else {
            Issue.record("\(Fixture.read(changed).diagnostics.map(\.text))")
            return ""
        }
        return layout
    }

    private static let controller =
        "controller: {id: meadow, name: Meadow Tools, site: \"https://meadow.example\", "
        + "clause: \"0.1\"}\n"

    @Test(arguments: [
        // Keys come in their order, with their comments.
        (
            """
            controller:
              # where it is
              site: 'https://meadow.example'   # the shop
              clause: 0.1
              name: Meadow Tools
              id: meadow

            """,
            """

            controller:
              id: meadow
              name: Meadow Tools
              # where it is
              site: "https://meadow.example"  # the shop
              clause: "0.1"

            """
        ),
        // Braces stay, unless they have a comment.
        (
            "controller: { clause: 0.1, id: \"meadow\", name: Meadow Tools,\n"
                + "  site: \"https://meadow.example\" }\n",
            "controller: {id: meadow, name: Meadow Tools, site: \"https://meadow.example\", "
                + "clause: \"0.1\"}\n"
        ),
        (
            "controller: { clause: 0.1, id: meadow, # mine\n  name: Meadow Tools,\n"
                + "  site: \"https://meadow.example\" }\n",
            """
            controller:
              id: meadow  # mine
              name: Meadow Tools
              site: "https://meadow.example"
              clause: "0.1"

            """
        ),
        // A comment that is indented stays with what is above it.
        (
            """
            controller:
                id: meadow
                name: Meadow Tools
                site: "https://meadow.example"
                clause: "0.1"
                # who else: nobody
            # the others

            """,
            """
            controller:
              id: meadow
              name: Meadow Tools
              site: "https://meadow.example"
              clause: "0.1"
              # who else: nobody

            # the others
            affiliates:

            """
        ),
        // Quotes only where they make a difference.
        (
            "controller: {id: meadow, name: \"Meadow: Tools\", site: https://meadow.example, "
                + "clause: \"0.1\"}\n",
            "controller: {id: meadow, name: \"Meadow: Tools\", site: \"https://meadow.example\", "
                + "clause: \"0.1\"}\n"
        ),
        (
            """
            controller:
              id: 'meadow'
              name: '"Meadow" #1'
              site: "https://meadow.example"
              clause: "0.1"

            """,
            "  name: '\"Meadow\" #1'\n"
        ),
    ])
    func `a part gets its layout`(given: String, expected: String) throws {
        let layout = try layout(Self.controller, given)
        #expect(layout.contains(expected), "\(layout.prefix(1_200))")
    }

    @Test func `comments above everything stay there when the keys below move`() throws {
        let layout = try layout("scruple: 1\npolicy: meadow\n", "policy: meadow\nscruple: 1\n")
        let first =
            "# A small policy without a fault, of a shop that does not exist. Tests of every"
        #expect(layout.hasPrefix("\(first) part read it.\nscruple: 1\npolicy: meadow\n"))
    }

    @Test func `long texts are folded, and paragraphs stay paragraphs`() throws {
        let long = String(repeating: "word ", count: 40).dropLast()
        let line = String(repeating: "word ", count: 18).dropLast()
        let layout = try layout(
            "    en: I have read this policy and accept it.\n",
            "    en: \"\(long)\\n\\nAnd: more.\"\n")
        #expect(
            layout.contains(
                """
                    en: >-
                      \(line)
                      \(line)
                      word word word word


                      And: more.

                """))
        let block = try self.layout(
            "    en: I have read this policy and accept it.\n", "    en: \"One.\\n\\nTwo.\"\n")
        #expect(block.contains("    en: |-\n      One.\n\n      Two.\n"))
    }

    @Test func `lists are indented, and long brackets are opened`() throws {
        let choices = (1...30).map { "choice\($0)" }.joined(separator: ", ")
        let layout = try layout(
            "    choices: [clay, sand, loam, chalk]\n", "    choices: [\(choices)]\n")
        #expect(layout.contains("    choices:\n      - choice1\n      - choice2\n"))
    }

    @Test func `truths and numbers stay without quotes, and words that look like them with`() throws
    {
        let layout = try layout(
            "    choices: [clay, sand, loam, chalk]\n",
            "    choices: [\"yes\", 'no', \"12\", 13, \"a: b\", it's, \"c, d\"]\n")
        #expect(
            layout.contains(
                "    choices: [\"yes\", \"no\", \"12\", 13, \"a: b\", it's, \"c, d\"]\n"))
        #expect(layout.contains("    mandatory: true\n") && layout.contains("    size-max: 254\n"))
    }

    @Test func `a part that has several lines has a blank line before and after it`() throws {
        let layout = try layout("languages: [fr, en]\n", "languages:   [fr,en]\n")
        #expect(
            layout.contains("\naddress: /{language}/privacy/\n\nacceptance:\n  mode: explicit\n"))
        #expect(layout.contains("languages: [fr, en]\ntitle: "))
        #expect(layout.contains("accept it.\n\ncontroller: {id: meadow"))
    }
}
