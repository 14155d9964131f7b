package import Primitives
internal import Synchronization

/// A clock that stands still until a test moves it.
package final class TestClock: Sendable {
    /// 2026-11-23T09:00:00.000Z.
    package static let start = Instant(milliseconds: 1_795_424_400_000)

    private let time: Mutex<Instant>

    package init(_ start: Instant = TestClock.start) {
        time = Mutex(start)
    }

    package var now: Instant { time.withLock { $0 } }

    package func advance(days: Int) {
        time.withLock { $0 = $0.adding(days: days) }
    }

    package func advance(milliseconds: Int64) {
        time.withLock { $0 = $0.adding(milliseconds: milliseconds) }
    }

    package func set(_ instant: Instant) {
        time.withLock { $0 = instant }
    }
}
