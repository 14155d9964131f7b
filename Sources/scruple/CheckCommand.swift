internal import PolicyLanguage
import ArgumentParser
import Assembly
import PolicyLaw
import Primitives

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Print every problem of a policy file at once.",
        discussion: """
            Exit code 0: no errors (there may be warnings and advice). 1: errors, or no such file. \
            2: no errors, and the policy breaks a rule of a law that was named.
            """)

    @Argument(help: "The policy's file.") var file: String
    @Option(
        help: ArgumentHelp(
            "Laws to check against, with commas between: gdpr, eprivacy.", valueName: "sets"))
    var rules: String?
    @Flag(help: "Print one JSON object instead of lines.") var json = false
    @Flag(help: "Print one line for each problem and one for its hint, without the file's line.")
    var short = false

    func run() throws {
        let sets = try ruleSets()
        let (policy, diagnostics) = try Failure.catching { try PolicyFile.check(file) }
        let report = policy.map { RuleReport($0, by: sets) }
        if json {
            printJSON(policy, diagnostics, report)
        } else {
            printLines(policy, diagnostics, report)
        }
        guard let report else { throw ExitCode(1) }
        if report.breachCount > 0 { throw ExitCode(2) }
    }

    /// The sets that `--rules` names, each once.
    private func ruleSets() throws -> [RuleSet] {
        var sets: [RuleSet] = []
        for name in rules?.split(separator: ",", omittingEmptySubsequences: false) ?? [] {
            guard let set = RuleSet(rawValue: String(name)) else {
                let known = RuleSet.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("there are no rules \"\(name)\"; there are: \(known)")
            }
            if !sets.contains(set) { sets.append(set) }
        }
        return sets
    }

    private func printLines(_ policy: Policy?, _ diagnostics: [Diagnostic], _ report: RuleReport?) {
        let excerpt = SourceExcerpt(short ? [] : Files.read(file, limit: 16 * 1_048_576) ?? [])
        for diagnostic in diagnostics { Console.print(excerpt.text(diagnostic)) }
        guard let policy, let report else {
            let count = diagnostics.count { $0.severity == .error }
            Console.error("\(count) error\(count == 1 ? "" : "s")")
            return
        }
        if !report.sets.isEmpty { Console.print(report.text) }
        Console.print(
            "ok: \(policy.clauses.count) clauses, \(policy.categories.count) categories,"
                + " \(policy.purposes.count) purposes, digest \(policy.digestHex)")
    }

    /// `digest` is there where the file has no error.
    private func printJSON(_ policy: Policy?, _ diagnostics: [Diagnostic], _ report: RuleReport?) {
        var object: [String: JSONValue] = ["diagnostics": .array(diagnostics.map(\.canonical))]
        if let policy { object["digest"] = .string(policy.digestHex) }
        if let report, !report.sets.isEmpty { object["findings"] = report.canonical }
        Console.print(String(decoding: JSONValue.object(object).canonicalBytes, as: UTF8.self))
    }
}

extension Diagnostic {
    fileprivate var canonical: JSONValue {
        var object: [String: JSONValue] = [
            "severity": .string(severity.rawValue), "file": .string(file),
            "line": .integer(Int64(position.line)), "column": .integer(Int64(position.column)),
            "message": .string(message), "hint": .string(hint),
        ]
        if let clause { object["clause"] = .string(clause.text) }
        return .object(object)
    }
}
