import Foundation
import PolicyLanguage
import Primitives
import Testing

/// The policies of Policies/, written from texts of real operators.
struct RealPolicyTests {
    /// A change of one of these files, or of the canonical form, changes a digest: is it meant?
    static let digests = [
        "basecamp": "0377c4e8cd64187e4b9c75bc9be1f3decfb9feff1355a52cda3679c811b3aa5f",
        "github": "e057860615da03ec75024defb364433ebb6ee2bd3d13a6b9feef7b2f27f4f47e",
        "optipic": "ef347ff380e1581fbd771c90c6e49c8b2ed70563b71589b537e64309243a94ef",
        "wikimedia": "05efb5439b3898555e6b1fb74f3579a0a4041caa81a4a65757cf307fab4315ef",
    ]
    static let names = digests.keys.sorted()

    @Test func `every folder has its digest here`() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Fixture.root.appending(path: "Policies").path())
        #expect(folders.filter { !$0.contains(".") }.sorted() == Self.names)
    }

    @Test(arguments: names)
    func `it has no error and says what it said`(_ name: String) throws {
        let (policy, diagnostics) = try read(name)
        #expect(diagnostics.filter { $0.severity == .error }.map(\.text) == [])
        #expect(try #require(policy).digestHex == Self.digests[name])
    }

    @Test(arguments: names)
    func `its canonical form reads back to the same policy`(_ name: String) throws {
        let policy = try #require(try read(name).policy)
        let (again, diagnostics) = PolicyReader.readCanonical(policy.canonicalBytes)
        #expect(diagnostics.filter { $0.severity == .error } == [])
        #expect(again == policy)
        #expect(again?.canonicalBytes == policy.canonicalBytes)
    }

    /// What the checks advise is answered on the policy's page; what they no longer advise is not.
    @Test(arguments: names.filter { $0 != "optipic" })
    func `its page explains every warning`(_ name: String) throws {
        let page = try text(of: "Policies/\(name)/README.md")
        let part = page.components(separatedBy: "## Warnings of `scruple check`\n").last?
            .components(separatedBy: "\n## ").first
        let words = try #require(part).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let explained = words.matches(of: /`([^`]+)`/).map { String($0.1) }
        let given = try read(name).diagnostics.map(\.message)
        #expect(explained.sorted() == given.sorted())
    }

    @Test(arguments: names, ["en", "fr"])
    func `its page for people shows all that it declares`(_ name: String, _ tag: String) throws {
        let policy = try #require(try read(name).policy)
        let language = Language(tag)
        let page = PolicyPage(policy: policy, language: language)
        #expect(page.sections.map(\.anchor) == policy.clauses.map(\.id.text))
        let shown = Set(page.sections.flatMap(\.facts).flatMap(\.facts).map(\.name))
        let typeset = Words.of(language).typeset
        let texts =
            policy.categories.map(\.name) + policy.purposes.map(\.name)
            + policy.recipients.map(\.name) + policy.services.map(\.name)
        for text in texts { #expect(shown.contains(typeset(text[language]))) }
        #expect(shown.isSuperset(of: policy.cookies.map(\.id)))
        let html = page.html
        #expect(html.contains("<html lang=\"\(tag)\""))
        for clause in policy.clauses { #expect(html.contains("id=\"\(clause.id.text)\"")) }
    }

    private func read(_ name: String) throws -> (policy: Policy?, diagnostics: [Diagnostic]) {
        let path = "Policies/\(name)/policy.yaml"
        return PolicyReader.read(try Fixture.bytes(path), file: path)
    }

    private func text(of path: String) throws -> String {
        String(decoding: try Fixture.bytes(path), as: UTF8.self)
    }
}
