import Foundation
import Testing

/// A file of Tests/Policies that ends in `.case`: what is changed in minimal.yaml, or a policy of
/// its own, and the diagnostics expected.
///
///     one sentence
///     === replace
///     a text that minimal.yaml has exactly once
///     === with
///     what goes in its place
///     === expect
///     policy.yaml:1:1: error: ...
///
/// `replace` and `with` may repeat; `=== policy` stands for both and brings a whole file. With
/// `RECORD_SNAPSHOTS=1` the expectations are written anew; a missing one is written and fails.
struct PolicyCase: CustomTestStringConvertible {
    let name: String
    private let sections: [(title: String, body: String)]

    static let all: [PolicyCase] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: Fixture.policies.path())
        return (files ?? []).filter { $0.hasSuffix(".case") }.sorted().map(PolicyCase.init)
    }()

    init(name: String) {
        self.name = name
        let text = try? String(
            contentsOf: Fixture.policies.appending(path: name), encoding: .utf8)
        var sections: [(String, String)] = []
        for part in (text ?? "").components(separatedBy: "=== ") {
            let title = part.prefix { $0 != "\n" }
            sections.append((String(title), String(part.dropFirst(title.count + 1))))
        }
        self.sections = sections
    }

    var testDescription: String { name }

    var expected: String? { sections.first { $0.title == "expect" }?.body }

    func policy() throws -> String {
        var text = try sections.first { $0.title == "policy" }?.body ?? Fixture.minimal()
        let edits = sections.filter { $0.title == "replace" || $0.title == "with" }
        for (old, new) in zip(edits, edits.dropFirst()) where old.title == "replace" {
            try #require(
                text.components(separatedBy: old.body).count == 2,
                "\(name): the text to replace must be there once:\n\(old.body)")
            text = text.replacingOccurrences(of: old.body, with: new.body)
        }
        return text
    }

    func record(_ actual: String) throws {
        var text = sections[0].title + "\n" + sections[0].body
        for section in sections.dropFirst() where section.title != "expect" {
            text += "=== \(section.title)\n\(section.body)"
        }
        text += "=== expect\n\(actual)"
        try text.write(
            to: Fixture.policies.appending(path: name), atomically: true, encoding: .utf8)
    }
}
