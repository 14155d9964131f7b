/// Which whole numbers take a form: `n = 0..1`, `n % 10 = 2..4 and n % 100 != 12..14`.
///
/// The rules of languages are in the Unicode CLDR, under plural rules; of its operands only `n` is
/// known, because the program counts in whole numbers.
struct PluralRule: Sendable {
    /// In the order in which they are tried; what none of them takes is `other`.
    static let forms = ["zero", "one", "two", "few", "many"]

    private struct Relation: Sendable {
        let modulus: Int?
        let isEqual: Bool
        let ranges: [ClosedRange<Int>]

        func holds(for number: Int) -> Bool {
            let value = modulus.map { number % $0 } ?? number
            return ranges.contains { $0.contains(value) } == isEqual
        }
    }

    /// One of these holds, and all of it.
    private let alternatives: [[Relation]]
    let isComplete: Bool

    init(_ text: String) {
        let parsed = text.split(separator: " or ").map { alternative in
            alternative.split(separator: " and ").map(Self.relation)
        }
        alternatives = parsed.map { $0.compactMap { $0 } }
        isComplete = !parsed.isEmpty && parsed.allSatisfy { $0.allSatisfy { $0 != nil } }
    }

    func holds(for number: Int) -> Bool {
        alternatives.contains { $0.allSatisfy { $0.holds(for: number) } }
    }

    private static func relation(_ text: Substring) -> Relation? {
        var words = text.split(separator: " ")
        guard words.first == "n" else { return nil }
        words.removeFirst()
        var modulus: Int?
        if words.first == "%", words.count == 4, let value = Int(words[1]), value > 0 {
            modulus = value
            words.removeFirst(2)
        }
        guard words.count == 2, words[0] == "=" || words[0] == "!=" else { return nil }
        let ranges = words[1].split(separator: ",").compactMap(Self.range)
        guard ranges.count == words[1].split(separator: ",").count else { return nil }
        return Relation(modulus: modulus, isEqual: words[0] == "=", ranges: ranges)
    }

    private static func range(_ text: Substring) -> ClosedRange<Int>? {
        let ends = text.split(separator: "..").map { Int($0) }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last,
            ends.count <= 2
        else { return nil }
        return first...last
    }
}
