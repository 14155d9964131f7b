import Foundation
import PolicyLanguage
import Primitives
import StandardForms
import Testing

/// Policies that the tests of the forms start from.
enum Fixture {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func minimal(_ edits: (old: String, new: String)...) throws -> Policy {
        var text = try String(
            contentsOf: root.appending(path: "Tests/Policies/minimal.yaml"), encoding: .utf8)
        for edit in edits {
            try #require(text.contains(edit.old), "\(edit.old) is not there")
            text = text.replacingOccurrences(of: edit.old, with: edit.new)
        }
        let (policy, diagnostics) = PolicyReader.read(Array(text.utf8), file: "policy.yaml")
        return try #require(policy, "\(diagnostics.map(\.text))")
    }

    /// Texts that end a string, a comment, a tag or a formula where they are not written right.
    static let hostile = "=1+1\"\\\"\"\"\n</style><script>alert(1)</script>@fr ^^ \u{1F33F} ' ;\\n"

    static let subject = SubjectID(
        now: Instant(milliseconds: 1_790_000_000_000), random: Array(1...10))

    static func record(
        _ policy: Policy, _ purpose: PurposeID = PurposeID("newsletter"),
        _ events: [ConsentRecord.Event] = [given]
    ) throws -> ConsentRecord {
        try #require(
            ConsentRecord(
                policy: policy, purpose: purpose, subject: subject, language: Language("en"),
                events: events))
    }

    static let given = ConsentRecord.Event(
        state: .given, at: Instant(milliseconds: 1_790_000_000_000), entry: 10,
        method: "checkbox")
    static let withdrawn = ConsentRecord.Event(
        state: .withdrawn, at: Instant(milliseconds: 1_790_000_100_000), entry: 14, method: nil)
}
