import PolicyLanguage
import Primitives
import Testing

struct MutationTests {
    @Test func `whatever is done to a policy, it gives a policy or errors`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("mutation seed: \(seed)")
        let lines = try Fixture.minimal().split(
            separator: "\n", omittingEmptySubsequences: false
        ).map { Array($0.utf8) }
        var random = SeededRandom(seed: seed)
        var accepted = 0
        for round in 0..<300 {
            var mutant = lines
            for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&mutant, &random) }
            let bytes = Array(mutant.joined(separator: [0x0A]))
            let (policy, diagnostics) = PolicyReader.read(bytes, file: "mutant.yaml")
            let hasErrors = diagnostics.contains { $0.severity == .error }
            #expect((policy == nil) == hasErrors, "seed \(seed), round \(round)")
            guard let policy else { continue }
            accepted += 1
            let again = PolicyReader.readCanonical(policy.canonicalBytes)
            #expect(again.policy == policy, "seed \(seed), round \(round)")
        }
        #expect(accepted < 300)
    }

    private static let pieces = [
        "&a ", "*a", "!", "? ", "[", "]", "{", "}", ": ", "- ", "\"", "'", "#", "|", ">", "%", "\t",
        "\u{0}", "\u{202E}", "null", "~", "true", "P1Y", "<<: ", "\\", "e\u{301}", "😀", ",", "@",
    ].map { Array($0.utf8) }

    private func mutate(_ lines: inout [[UInt8]], _ random: inout SeededRandom) {
        let index = Int.random(in: 0..<lines.count, using: &random)
        let other = Int.random(in: 0..<lines.count, using: &random)
        let place = Int.random(in: 0...lines[index].count, using: &random)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: lines.remove(at: index)
        case 1: lines.insert(lines[other], at: index)
        case 2: lines.swapAt(index, other)
        case 3: lines[index].insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 4:
            let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
            lines[index].insert(contentsOf: piece, at: place)
        case 5: lines[index].removeLast(lines[index].count - place)
        default: lines[index].insert(contentsOf: [0x20, 0x20], at: 0)
        }
    }
}
