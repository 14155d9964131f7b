import Foundation
import PolicyLanguage
import PolicyLaw
import Primitives
import Testing

struct RuleCaseTests {
    private func findings(_ policy: Policy) -> [Finding] {
        RuleSet.allCases.flatMap { $0.findings(in: policy) }
    }

    @Test func `the lawful policy keeps every rule`() throws {
        let (policy, diagnostics) = PolicyReader.read(
            Array(try RuleCase.lawful().utf8), file: "policy.yaml")
        #expect(diagnostics.map(\.text) == [])
        #expect(findings(try #require(policy)).map(\.text) == [])
    }

    @Test(arguments: RuleCase.all)
    func `what a case changes breaks its rule, and gives what it expects`(_ each: RuleCase) throws {
        let found = findings(try each.policy())
        let actual = found.map { $0.text + "\n" }.joined()
        #expect(
            found.contains { each.name == $0.rule + ".case" || each.name.hasPrefix($0.rule + "-") },
            "\(actual)")
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        if isRecording || each.expected == nil { try each.record(actual) }
        if !isRecording { #expect(actual == each.expected) }
    }

    @Test func `every rule has a case that breaks it`() {
        let names = Set(RuleCase.all.map(\.name))
        let rules = RuleSet.allCases.flatMap(\.rules)
        #expect(rules.filter { !names.contains($0.id + ".case") }.map(\.id) == [])
        #expect(Set(rules.map(\.id)).count == rules.count)
    }

    @Test func `an id begins with its set, and says which article`() {
        for set in RuleSet.allCases {
            for rule in set.rules {
                #expect(rule.id.hasPrefix(set.rawValue + "-"), "\(rule.id)")
                #expect(!rule.article.isEmpty && !rule.asks.hasSuffix("."), "\(rule.id)")
            }
        }
    }
}
