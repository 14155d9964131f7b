/// A set of small numbers. The first 64 lie in the value itself, so that policies of ordinary
/// size decide without touching the heap.
package struct Bits: Hashable, Sendable {
    private var first: UInt64 = 0
    private var rest: [UInt64] = []

    package init() {}

    package init(_ members: some Sequence<Int>) {
        for member in members { insert(member) }
    }

    package var isEmpty: Bool { first == 0 && rest.allSatisfy { $0 == 0 } }

    @inline(__always)
    package func contains(_ member: Int) -> Bool {
        if member < 64 { return first >> UInt64(member) & 1 == 1 }
        let word = member / 64 - 1
        return word < rest.count && rest[word] >> UInt64(member % 64) & 1 == 1
    }

    package mutating func insert(_ member: Int) {
        if member < 64 {
            first |= 1 << UInt64(member)
            return
        }
        let word = member / 64 - 1
        while rest.count <= word { rest.append(0) }
        rest[word] |= 1 << UInt64(member % 64)
    }

    package mutating func remove(_ member: Int) {
        if member < 64 {
            first &= ~(1 << UInt64(member))
        } else if member / 64 - 1 < rest.count {
            rest[member / 64 - 1] &= ~(1 << UInt64(member % 64))
        }
    }

    /// The smallest member that is not in the other set, nil where there is none.
    package func firstMissing(in other: Bits) -> Int? {
        let missing = first & ~other.first
        if missing != 0 { return missing.trailingZeroBitCount }
        for (index, word) in rest.enumerated() {
            let held = index < other.rest.count ? other.rest[index] : 0
            if word & ~held != 0 { return 64 * (index + 1) + (word & ~held).trailingZeroBitCount }
        }
        return nil
    }

    /// In ascending order.
    package var members: [Int] {
        var found: [Int] = []
        for (index, word) in ([first] + rest).enumerated() {
            var left = word
            while left != 0 {
                found.append(64 * index + left.trailingZeroBitCount)
                left &= left - 1
            }
        }
        return found
    }

    package func isSubset(of other: Bits) -> Bool { firstMissing(in: other) == nil }
}
