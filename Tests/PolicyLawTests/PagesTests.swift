import Foundation
import PolicyLanguage
import PolicyLaw
import Primitives
import Testing

/// The pages that say what the rules are and what they find are what the program says.
///
/// With `RECORD_SNAPSHOTS=1` what is generated in them is written anew.
struct PagesTests {
    private static let isRecording =
        ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

    private static func page(_ name: String) throws -> String {
        try String(
            contentsOf: RuleCase.root.appending(path: "Documentation/\(name)"), encoding: .utf8)
    }

    /// Holds what stands in a page between two lines against what the program says.
    private static func expect(
        _ generated: String, in name: String, from start: String, to end: String
    ) throws {
        var text = try page(name)
        let first = try #require(text.range(of: start), "\(name) lacks \(start)")
        let last = try #require(text.range(of: end, range: first.upperBound..<text.endIndex))
        if isRecording {
            text.replaceSubrange(first.upperBound..<last.lowerBound, with: generated)
            try Data(text.utf8).write(
                to: RuleCase.root.appending(path: "Documentation/\(name)"), options: .atomic)
        } else {
            #expect(String(text[first.upperBound..<last.lowerBound]) == generated)
        }
    }

    private static func table(_ set: RuleSet) -> String {
        let head = "\n| rule | kind | article | asks that |\n|---|---|---|---|\n"
        return head
            + set.rules.map {
                "| `\($0.id)` | \($0.severity.rawValue) | \($0.article) | \($0.asks) |\n"
            }.joined() + "\n"
    }

    @Test func `rules.md has every rule with its article, as the program has it`() throws {
        try Self.expect(
            Self.table(.gdpr), in: "rules.md", from: "## The rules of `gdpr`\n",
            to: "## The rules of `eprivacy`\n")
        try Self.expect(
            Self.table(.eprivacy), in: "rules.md", from: "## The rules of `eprivacy`\n",
            to: "## What the language asks by itself\n")
    }

    @Test func `rules.md names no rule that there is not`() throws {
        let known = Set(RuleSet.allCases.flatMap(\.rules).map(\.id))
        let text = try Self.page("rules.md")
        let named = text.split(separator: "`").filter {
            $0.hasPrefix("gdpr-") || $0.hasPrefix("eprivacy-")
        }
        #expect(named.count >= known.count)
        #expect(named.filter { !known.contains(String($0)) } == [])
    }

    @Test func `the report on OptiPic's policy is what the program says`() throws {
        let path = "Policies/optipic/policy.yaml"
        let bytes = [UInt8](try Data(contentsOf: RuleCase.root.appending(path: path)))
        let (policy, diagnostics) = PolicyReader.read(bytes, file: path)
        let report = RuleReport(try #require(policy), by: RuleSet.allCases)
        #expect(report.breachCount > 0)
        let lines = diagnostics.map(\.text) + [report.text]
        try Self.expect(
            lines.joined(separator: "\n") + "\n", in: "optipic-report.md", from: "```text\n",
            to: "```\n")
    }

    @Test func `the report for programs says the same as that for people`() throws {
        let policy = try RuleCase(name: "gdpr-4-11-by-use.case").policy()
        let report = RuleReport(policy, by: [.gdpr, .eprivacy])
        let findings = try #require(report.canonical.array)
        #expect(findings.count == report.findings.count && !findings.isEmpty)
        for (value, finding) in zip(findings, report.findings) {
            #expect(value["rule"]?.string == finding.rule)
            #expect(value["article"]?.string == finding.article)
            #expect(value["message"]?.string == finding.message)
            #expect(value["remedy"]?.string == finding.remedy)
            #expect(value["clause"]?.string == finding.clause?.text)
        }
        #expect(report.text.hasSuffix("rules gdpr, eprivacy: 2 breaches, 0 of advice"))
    }
}
