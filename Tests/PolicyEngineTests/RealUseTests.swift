import Foundation
import PolicyEngine
import PolicyLanguage
import Primitives
import Testing

/// Uses as real services would ask for them: the tables at the end of Policies/*/README.md.
struct RealUseTests {
    static let names = ["basecamp", "github", "wikimedia"]

    struct Row: Sendable, CustomTestStringConvertible {
        let policy: String
        let service: String
        let purpose: String
        let categories: [String]
        let person: String
        let verdict: String
        let clauses: [String]

        var testDescription: String { "\(policy): \(service), \(purpose), \(person)" }
    }

    static let rows: [Row] = names.flatMap { name in
        let page = (try? text("Policies/\(name)/README.md")) ?? ""
        let table = page.components(separatedBy: "## Uses, decided\n").last ?? ""
        return table.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).map { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return Row(
                policy: name, service: cells[0], purpose: cells[1],
                categories: cells[2].components(separatedBy: ", "), person: cells[3],
                verdict: cells[4], clauses: cells[5].components(separatedBy: " "))
        }
    }

    @Test(arguments: names)
    func `there are enough of each`(_ name: String) {
        let rows = Self.rows.filter { $0.policy == name }
        #expect(rows.count >= 15)
        #expect(rows.filter { $0.verdict == "granted" }.count >= 5)
        #expect(Set(rows.map(\.verdict)).count >= 6)
    }

    @Test(arguments: rows)
    func `the use is decided as the page says`(_ row: Row) throws {
        let rules = try Self.rules(row.policy)
        let purpose = rules.number(of: PurposeID(row.purpose)).map { Bits([$0]) } ?? Bits()
        let standing =
            switch row.person {
            case "new": Standing(accepted: nil)
            case "consented": Standing(accepted: rules.digest, consents: purpose)
            case "objected": Standing(accepted: rules.digest, objections: purpose)
            default: Standing(accepted: rules.digest)
            }
        #expect(["new", "accepted", "consented", "objected"].contains(row.person))
        let use = rules.use(
            service: ServiceID(row.service), purpose: PurposeID(row.purpose),
            categories: row.categories.map { CategoryID($0) })
        let verdict = decide(use, rules, standing, at: rules.policy.effective.start)
        #expect((verdict.refusal?.code ?? "granted") == row.verdict)
        #expect(verdict.clauses.map(\.text) == row.clauses)
    }

    /// Card numbers go straight to those who take payments: no service may store one.
    @Test(arguments: names)
    func `what a third party collects for itself is stored by nobody`(_ name: String) throws {
        let rules = try Self.rules(name)
        let standing = Standing(accepted: rules.digest)
        let elsewhere = rules.policy.categories.filter { $0.source == .elsewhere }
        #expect(!elsewhere.isEmpty)
        for category in elsewhere {
            for service in rules.policy.services {
                let verdict = decideStoring(
                    service: service.id, category: category.id, rules, standing,
                    at: rules.policy.effective.start)
                #expect(verdict.refusal?.code == "category-not-of-service")
                #expect(verdict.clauses.first == category.clause)
            }
        }
    }

    private static func rules(_ name: String) throws -> Rules {
        let path = "Policies/\(name)/policy.yaml"
        let read = PolicyReader.read(Array(try text(path).utf8), file: path)
        let policy = try #require(read.policy)
        return Rules(
            compiling: policy, digest: try #require(PolicyDigest(bytes: policy.digest)))
    }

    private static func text(_ path: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
