import PolicyEngine
import Testing

/// What the program says and takes is written down.
struct DocumentationTests {
    static let operating = page("Documentation/OPERATING.md")

    @Test func `every code of a problem is in the page of the API`() {
        let api = Self.page("Documentation/api.md")
        let text = Tree.sources.filter { $0.target == "Web" }.map(\.text).joined()
        let codes =
            text.groups(#"(?:Problem|self\.init)\(\s*\.\w+,\s*"([a-z-]+)""#)
            + text.groups(#"badRequest\(\s*"([a-z-]+)""#)
        #expect(codes.count > 30)
        expectMentioned(codes, in: api, "api.md")
    }

    @Test func `every reason of a refusal is in the glossary`() {
        expectMentioned(Refusal.codes, in: Self.page("Documentation/GLOSSARY.md"), "GLOSSARY.md")
    }

    @Test func `every error at the start has its cure in OPERATING`() throws {
        let source = try #require(Tree.file("Sources/Assembly/StartError.swift"))
        let names = source.text.groups(#"^    case (\w+)"#)
        #expect(names.count > 10)
        expectMentioned(names, in: Self.operating, "OPERATING.md")
    }

    @Test func `every command and option is in OPERATING`() {
        for file in Tree.sources where file.target == "scruple" {
            for name in file.text.groups(#"commandName: "([a-z-]+)""#) where name != "scruple" {
                #expect(
                    ["", "database "].contains { Self.operating.contains("scruple \($0)\(name)") },
                    "the command \(name)")
            }
            let flat = file.text.replacing("\n", with: " ")
            let options = flat.groups(#"@(?:Option|Flag)(?:\([^@]*?\))?\s+var (\w+)"#)
            let named = flat.groups(#"\.customLong\("([a-z-]+)"\)"#)
            let known = options.filter { $0 != "initializes" }.map(Self.kebab) + named
            expectMentioned(known.map { "--" + $0 }, in: Self.operating, "OPERATING.md")
        }
    }

    @Test func `every metric is in OPERATING`() {
        let files = Tree.sources.filter { $0.path.contains("/Metrics/") }
        let names = files.flatMap { $0.text.groups(#"# HELP (\w+)"#) }
        expectMentioned(names, in: Self.operating, "OPERATING.md")
    }

    @Test func `the change log begins with what is not released`() {
        let log = Self.page("CHANGELOG.md")
        #expect(log.groups(#"^## (.+)$"#).first == "Unreleased")
    }

    private func expectMentioned(_ words: [String], in page: String, _ name: String) {
        let missing = Set(words).filter { !page.contains("`\($0)`") }
        expectNone(missing.sorted().map { "`\($0)` is not in \(name)" })
    }

    private static func page(_ path: String) -> String { Tree.file(path)?.text ?? "" }

    /// As the command line spells a property's name.
    private static func kebab(_ name: String) -> String {
        name.reduce(into: "") { text, character in
            if character.isUppercase { text += "-" }
            text += character.lowercased()
        }
    }
}
