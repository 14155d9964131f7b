import Foundation
import PolicyLanguage
import PolicyLaw
import Primitives
import Testing

/// What the rules find in the policies of real operators stands on the page of each.
///
/// With `RECORD_SNAPSHOTS=1` the tables are written anew; what is said above them is not.
struct RealPolicyTests {
    private static let isRecording =
        ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    private static let head = "| rule | kind | found | clauses |\n|---|---|---|---|\n"

    @Test(arguments: ["basecamp", "github", "wikimedia"])
    func `the page has what the rules find, rule by rule`(_ name: String) throws {
        let folder = RuleCase.root.appending(path: "Policies/\(name)")
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "policy.yaml")))
        let policy = try #require(PolicyReader.read(bytes, file: "policy.yaml").policy)
        let table = Self.table(RuleReport(policy, by: RuleSet.allCases).findings)
        let file = folder.appending(path: "README.md")
        var page = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(page.range(of: Self.head)).upperBound
        let end = try #require(page.range(of: "\n## ", range: start..<page.endIndex)).lowerBound
        if Self.isRecording {
            page.replaceSubrange(start..<end, with: table)
            try Data(page.utf8).write(to: file, options: .atomic)
        } else {
            #expect(String(page[start..<end]) == table)
        }
    }

    private static func table(_ findings: [Finding]) -> String {
        var order: [String] = []
        for finding in findings where !order.contains(finding.rule) { order.append(finding.rule) }
        return order.map { rule in
            let found = findings.filter { $0.rule == rule }
            let clauses = Set(found.compactMap { $0.clause }).sorted().map(\.text)
            let some = clauses.prefix(6).joined(separator: ", ") + (clauses.count > 6 ? "…" : "")
            return "| `\(rule)` | \(found[0].severity.rawValue) | \(found.count) | \(some) |\n"
        }.joined()
    }
}
