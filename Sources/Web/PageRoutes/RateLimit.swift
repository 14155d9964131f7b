internal import Primitives
internal import Synchronization

/// Counts attempts under a key in windows of time; keeps a bounded number of keys, none of which
/// can be read back.
final class RateLimit: Sendable {
    private struct Window {
        var start: Instant
        var count: Int
    }

    static let keysMax = 10_000

    private let countMax: Int
    private let windowMillis: Int64
    private let windows = Mutex<[[UInt8]: Window]>([:])

    init(countMax: Int, windowMillis: Int64) {
        self.countMax = countMax
        self.windowMillis = windowMillis
    }

    /// Counts an attempt and tells whether it is within the limit.
    /// - Parameter key: a keyed digest of whoever attempts.
    func admits(_ key: [UInt8], at now: Instant) -> Bool {
        windows.withLock { windows in
            if windows.count >= Self.keysMax, windows[key] == nil { makeRoom(&windows, now) }
            var window = windows[key] ?? Window(start: now, count: 0)
            if isOver(window, now) { window = Window(start: now, count: 0) }
            window.count += 1
            windows[key] = window
            return window.count <= countMax
        }
    }

    /// Forgets a key whose holder has shown who they are.
    func forget(_ key: [UInt8]) {
        _ = windows.withLock { $0.removeValue(forKey: key) }
    }

    private func isOver(_ window: Window, _ now: Instant) -> Bool {
        // A clock that was set back must not lock anybody out for longer than a window.
        now >= window.start.adding(milliseconds: windowMillis) || now < window.start
    }

    /// Drops what is over; under a flood of new keys also those that tried only once.
    private func makeRoom(_ windows: inout [[UInt8]: Window], _ now: Instant) {
        windows = windows.filter { !isOver($0.value, now) }
        if windows.count >= Self.keysMax { windows = windows.filter { $0.value.count > 1 } }
        if windows.count >= Self.keysMax { windows.removeAll() }
    }
}
