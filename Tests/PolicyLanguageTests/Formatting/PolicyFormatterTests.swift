import Foundation
import PolicyLanguage
import Primitives
import Testing

/// Whatever the file: what it says stays, and a second time changes nothing.
struct PolicyFormatterTests {
    private func formatted(_ text: String) -> String? {
        guard case .formatted(let layout) = format(text) else { return nil }
        return layout
    }

    private func format(_ text: String) -> PolicyFormatter.Outcome {
        PolicyFormatter.format(Array(text.utf8), file: "policy.yaml")
    }

    /// The promises, for a file that may have errors; true where it had none.
    @discardableResult
    private func expectPromises(_ text: String, _ name: String) -> Bool {
        let (policy, diagnostics) = Fixture.read(text)
        switch format(text) {
        case .refused(let reasons):
            #expect(policy == nil, "\(name) was refused: \(reasons.map(\.text))")
            #expect(reasons == diagnostics, "\(name)")
            return false
        case .formatted(let layout):
            let again = Fixture.read(layout).policy
            #expect(policy != nil && again?.digestHex == policy?.digestHex, "\(name)")
            #expect(formatted(layout) == layout, "\(name) changes a second time")
            #expect(!layout.contains(" \n") && layout.hasSuffix("\n") && !layout.contains("\n\n\n"))
            return true
        }
    }

    static let files: [String] = {
        let folder = Fixture.root.appending(path: "Policies")
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path())) ?? []
        let policies = names.filter { $0.hasSuffix(".yaml") }.map { "Policies/\($0)" }
        return ["Tests/Policies/minimal.yaml"] + policies
    }()

    @Test(arguments: files)
    func `a policy of the repository keeps its digest, its comments and its values`(
        path: String
    ) throws {
        let text = String(decoding: try Fixture.bytes(path), as: UTF8.self)
        #expect(expectPromises(text, path))
        let layout = try #require(formatted(text))
        let (before, after) = (comments(text).sorted(), comments(layout).sorted())
        #expect(before == after)
    }

    /// Lines that are nothing but a comment; no text of these files has one.
    private func comments(_ text: String) -> [String] {
        let lines = text.split(separator: "\n").map { line in String(line.drop { $0 == " " }) }
        return lines.filter { $0.hasPrefix("#") }
    }

    @Test func `every case file keeps its digest, or is left alone with its errors`() throws {
        var count = 0
        for each in PolicyCase.all where expectPromises(try each.policy(), each.name) { count += 1 }
        #expect(count > 20)
    }

    @Test func `whatever is done to the layout of a policy, the promises hold`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("layout seed: \(seed)")
        var random = SeededRandom(seed: seed)
        let lines = try Fixture.minimal().components(separatedBy: "\n")
        var kept = 0
        for round in 0..<80 {
            var mutant = lines
            for _ in 0..<Int.random(in: 1...12, using: &random) { disturb(&mutant, &random) }
            let text = mutant.joined(separator: "\n")
            if expectPromises(text, "seed \(seed), round \(round)") { kept += 1 }
            guard let layout = formatted(text) else { continue }
            let marks = text.components(separatedBy: "note-").count
            #expect(
                layout.components(separatedBy: "note-").count == marks,
                "seed \(seed), round \(round): a comment was lost")
        }
        #expect(kept > 25)
    }

    private func replace(_ line: inout String, _ old: String, _ new: String) {
        line = line.replacingOccurrences(of: old, with: new)
    }

    /// Comments, blank lines, quotes, breaks and other indentation, mostly where they are harmless.
    private func disturb(_ lines: inout [String], _ random: inout SeededRandom) {
        let index = Int.random(in: 0..<lines.count, using: &random)
        let spaces: String = String(repeating: " ", count: Int.random(in: 0...8, using: &random))
        let number = Int.random(in: 0...99, using: &random)
        let note = "# note-\(number): it’s \"one\" [of] {them}"
        switch Int.random(in: 0..<9, using: &random) {
        case 0, 1: lines.insert(spaces + note, at: index)
        case 2: lines[index] += "  " + note
        case 3: lines.insert("", at: index)
        case 4: replace(&lines[index], ", ", ",\n          ")
        case 5: replace(&lines[index], ", ", ", \(note)\n       ")
        case 6: replace(&lines[index], "- {", "-\n    {")
        case 7: lines.swapAt(index, min(index + 1, lines.count - 1))
        default: restyle(&lines[index], &random)
        }
    }

    private func restyle(_ line: inout String, _ random: inout SeededRandom) {
        let indent = String(line.prefix { $0 == " " })
        guard let colon = line.firstRange(of: ": "), !line.contains("{") else { return }
        let value = String(line[colon.upperBound...])
        guard let first = value.first, first.isLetter, !value.contains("'") else { return }
        switch Int.random(in: 0..<3, using: &random) {
        case 0: line.replaceSubrange(colon.upperBound..., with: "'\(value)'")
        case 1: line.replaceSubrange(colon.upperBound..., with: ">\n\(indent)    \(value)")
        default: line.replaceSubrange(colon.upperBound..., with: "|\n\(indent)      \(value)")
        }
    }

    @Test func `the canonical form becomes a file that people can read`() throws {
        let policy = try #require(Fixture.read(try Fixture.minimal()).policy)
        let json = String(decoding: policy.canonicalBytes, as: UTF8.self)
        let layout = try #require(formatted(json))
        #expect(layout.hasPrefix("scruple: 1\npolicy: meadow\nversion: \"1\"\n"))
        #expect(layout.split(separator: "\n").allSatisfy { $0.count <= 100 })
        #expect(Fixture.read(layout).policy == policy)
    }

    @Test func `a file with errors is left alone`() {
        guard case .refused(let diagnostics) = format("scruple: 1\npolicy: [") else {
            Issue.record("it was formatted")
            return
        }
        #expect(diagnostics.contains { $0.severity == .error })
    }
}
