import Foundation
import PolicyDifference
import PolicyLanguage
import Primitives
import Testing
import Yams

/// A file of Tests/Differences: what an old and a new version of a policy make of
/// Tests/Policies/minimal.yaml, and what becomes of acceptances and consents between them.
///
///     about: one sentence
///     from: [{replace: a text that is there exactly once, with: what goes in its place}]
///     to:   [{replace: ..., with: ...}]
///     expect:
///       acceptance: carries, or again
///       consents: {newsletter: carries, personalisation: falls}
///       changes:
///         - more! retention-longer category/phone 3.2>3.2
///
/// A change is its direction (with ! where it is material), its kind, what it is about, what else
/// it names after a colon, and the clauses. `from` may be left out. With `RECORD_SNAPSHOTS=1`
/// expectations are written anew; a missing one is written and fails.
struct DifferenceCase: CustomTestStringConvertible {
    struct Patch: Codable {
        let replace: String
        let with: String
    }

    struct Expectation: Codable, Equatable {
        let acceptance: String
        let consents: [String: String]
        let changes: [String]
    }

    private struct Content: Codable {
        let about: String
        var from: [Patch]?
        let to: [Patch]
        var expect: Expectation?
    }

    let name: String
    let text: String
    private let content: Content?

    static let folder = Fixture.root.appending(path: "Tests/Differences")

    static let all: [DifferenceCase] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
        return (files ?? []).filter { $0.hasSuffix(".yaml") }.sorted().map(DifferenceCase.init)
    }()

    init(name: String) {
        self.name = name
        text = (try? String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)) ?? ""
        content = try? YAMLDecoder().decode(Content.self, from: text)
    }

    var testDescription: String { name }
    var expected: Expectation? { content?.expect }

    /// Each is made once, and compared by several tests.
    private static let differences = Dictionary(
        uniqueKeysWithValues: all.map { each in (each.name, Result { try each.make() }) })

    func difference() throws -> Difference {
        try #require(try Self.differences[name]?.get())
    }

    private func make() throws -> Difference {
        let content = try #require(content, "\(name) has not the form of a case")
        let minimal = try Fixture.minimal()
        let old = try apply(content.from ?? [], to: minimal)
        return Difference(
            from: try policy(old, "old"), to: try policy(apply(content.to, to: old), "new"))
    }

    private func apply(_ patches: [Patch], to text: String) throws -> String {
        try patches.reduce(text) { text, patch in
            try #require(
                text.components(separatedBy: patch.replace).count == 2,
                "\(name): the text to replace must be there once:\n\(patch.replace)")
            return text.replacingOccurrences(of: patch.replace, with: patch.with)
        }
    }

    private func policy(_ text: String, _ which: String) throws -> Policy {
        let (policy, diagnostics) = Fixture.read(text)
        return try #require(
            policy, "\(name), \(which): \(diagnostics.map(\.text).joined(separator: "\n"))")
    }

    func record(_ actual: Expectation) throws {
        let head = text.components(separatedBy: "\nexpect:\n")[0]
        var lines = [head.hasSuffix("\n") ? String(head.dropLast()) : head, "expect:"]
        lines.append("  acceptance: \(actual.acceptance)")
        let consents = actual.consents.sorted { $0.key < $1.key }
        lines.append(
            "  consents: {"
                + consents.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}")
        lines.append("  changes:\(actual.changes.isEmpty ? " []" : "")")
        lines += actual.changes.map { "    - \"\($0)\"" }
        try (lines.joined(separator: "\n") + "\n")
            .write(to: Self.folder.appending(path: name), atomically: true, encoding: .utf8)
    }
}

extension DifferenceCase.Expectation {
    init(_ difference: Difference) {
        acceptance = difference.acceptanceCarries ? "carries" : "again"
        consents = Dictionary(
            uniqueKeysWithValues: difference.from.purposes.filter { $0.basis == .consent }.map {
                ($0.id.text, difference.consentCarries($0.id) ? "carries" : "falls")
            })
        changes = difference.changes.map(Self.line)
    }

    private static func line(_ change: Change) -> String {
        var words = [change.direction.rawValue + (change.isMaterial ? "!" : "")]
        words.append(change.kind.rawValue)
        let about = [change.part.rawValue, change.id].compactMap { $0 }.joined(separator: "/")
        words.append(about + (change.item.map { ":" + $0.text } ?? ""))
        if change.oldClause != nil || change.newClause != nil {
            words.append((change.oldClause?.text ?? "-") + ">" + (change.newClause?.text ?? "-"))
        }
        return words.joined(separator: " ")
    }
}
