import Foundation
import PolicyLanguage
import Primitives
import Testing

/// A file of Tests/Rules that ends in `.case`: what is changed in lawful.yaml, and the findings
/// that follow. Its name is the id of the rule that it breaks, or begins with it.
///
///     one sentence
///     === replace
///     a text that lawful.yaml has exactly once
///     === with
///     what goes in its place
///     === expect
///     breach gdpr-...
///
/// `replace` and `with` may repeat. With `RECORD_SNAPSHOTS=1` the expectations are written anew; a
/// missing one is written and fails.
struct RuleCase: CustomTestStringConvertible {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let folder = root.appending(path: "Tests/Rules")

    let name: String
    private let sections: [(title: String, body: String)]

    static let all: [RuleCase] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
        return (files ?? []).filter { $0.hasSuffix(".case") }.sorted().map(RuleCase.init)
    }()

    init(name: String) {
        self.name = name
        let text = try? String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        sections = (text ?? "").components(separatedBy: "=== ").map { part in
            let title = part.prefix { $0 != "\n" }
            return (String(title), String(part.dropFirst(title.count + 1)))
        }
    }

    var testDescription: String { name }

    var expected: String? { sections.first { $0.title == "expect" }?.body }

    static func lawful() throws -> String {
        try String(contentsOf: folder.appending(path: "lawful.yaml"), encoding: .utf8)
    }

    func policy() throws -> Policy {
        var text = try Self.lawful()
        let edits = sections.filter { $0.title == "replace" || $0.title == "with" }
        for (old, new) in zip(edits, edits.dropFirst()) where old.title == "replace" {
            try #require(
                text.components(separatedBy: old.body).count == 2,
                "\(name): the text to replace must be there once:\n\(old.body)")
            text = text.replacingOccurrences(of: old.body, with: new.body)
        }
        return try Self.read(text)
    }

    static func read(_ text: String) throws -> Policy {
        let (policy, diagnostics) = PolicyReader.read(Array(text.utf8), file: "policy.yaml")
        return try #require(policy, "\(diagnostics.map(\.text))")
    }

    func record(_ actual: String) throws {
        var text = sections[0].title + "\n" + sections[0].body
        for section in sections.dropFirst() where section.title != "expect" {
            text += "=== \(section.title)\n\(section.body)"
        }
        text += "=== expect\n\(actual)"
        try text.write(to: Self.folder.appending(path: name), atomically: true, encoding: .utf8)
    }
}
