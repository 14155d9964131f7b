import Foundation
import PolicyLanguage
import Primitives
import Testing

/// The first real input: the policy of OptiPic.io as it lies in the repository.
struct OptipicPageTests {
    private static let numbers = [
        "0.1", "0.2", "0.3", "1", "1.1", "1.1.1", "1.1.2", "1.1.3", "1.2", "1.3", "2", "2.1",
        "2.2", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "2.2.5", "2.2.6", "3", "3.1", "3.2", "3.3",
        "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.3.6", "4", "4.1", "4.2", "5", "5.1",
        "5.2", "5.3", "5.4", "5.5", "6", "6.1", "7", "7.1", "7.2", "8", "8.1", "9", "9.1",
    ]

    private func policy() throws -> Policy {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: root.appending(path: "Policies/optipic/policy.yaml"))
        let (policy, diagnostics) = PolicyReader.read([UInt8](data), file: "policy.yaml")
        #expect(diagnostics.filter { $0.severity == .error }.map(\.text) == [])
        return try #require(policy)
    }

    @Test func `has every clause of the published text, under its number`() throws {
        #expect(try policy().clauses.map(\.id.text) == Self.numbers)
    }

    @Test(arguments: [("fr", "10 mai 2017"), ("en", "10 May 2017")])
    func `shows the day of publication, and what each clause allows`(
        tag: String, date: String
    ) throws {
        let page = PolicyPage(policy: try policy(), language: Language(tag))
        #expect(page.html.contains(date))
        let addresses = page.summary.flatMap(\.terms).compactMap(\.address)
        #expect(addresses.contains("/\(tag)/confidential/"))
        let withFacts = Set(page.sections.filter { !$0.facts.isEmpty }.map(\.anchor))
        for number in [
            "0.1", "0.3", "1.1.1", "1.1.2", "1.1.3", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "2.2.5",
            "2.2.6", "3.1", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.3.6", "4.1", "5.1",
            "5.5", "6.1", "7.2", "8.1",
        ] {
            #expect(withFacts.contains(number), "clause \(number)")
        }
    }
}
