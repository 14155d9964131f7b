package import Primitives
internal import Synchronization

/// Numbers that look random and are the same for the same seed (SplitMix64).
package struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Random bytes that a test can foresee: identifiers count up, all else comes from the seed.
package final class Chance: Sendable {
    private struct State {
        var generator: SeededRandom
        var identifiers: UInt64 = 0
    }

    private let state: Mutex<State>

    package init(seed: UInt64) {
        state = Mutex(State(generator: SeededRandom(seed: seed)))
    }

    /// Ten bytes are what an identifier asks for; only those count up.
    package func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            guard count != 10 else {
                state.identifiers += 1
                let number = state.identifiers
                return [0, 0] + (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
            }
            return (0..<count).map { _ in UInt8(truncatingIfNeeded: state.generator.next()) }
        }
    }
}

extension Edge {
    /// An edge of which a test knows both halves.
    package static func fixed(_ clock: TestClock, _ chance: Chance) -> Edge {
        Edge(now: { clock.now }, random: { chance.bytes($0) })
    }
}
