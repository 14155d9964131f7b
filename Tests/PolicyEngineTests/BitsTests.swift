import PolicyEngine
import Testing

/// `Bits` against the set that it stands for.
struct BitsTests {
    @Test(arguments: RandomPolicy.seeds)
    func `it does what a set of numbers does`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<200 {
            let top = [3, 63, 64, 65, 300].randomElement(using: &random) ?? 3
            var (bits, set) = (Bits(), Set<Int>())
            for _ in 0..<40 {
                let member = Int.random(in: 0...top, using: &random)
                if Bool.random(using: &random) {
                    bits.insert(member)
                    set.insert(member)
                } else {
                    bits.remove(member)
                    set.remove(member)
                }
            }
            let other = Set((0..<30).map { _ in Int.random(in: 0...top, using: &random) })
            #expect(bits.members == set.sorted())
            #expect(bits.isEmpty == set.isEmpty)
            #expect((0...top + 70).allSatisfy { bits.contains($0) == set.contains($0) })
            #expect(bits.firstMissing(in: Bits(other)) == set.subtracting(other).min())
            #expect(bits.isSubset(of: Bits(other)) == set.isSubset(of: other))
        }
    }
}
