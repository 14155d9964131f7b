internal import Dispatch

/// Holds work up until it is opened; stays open.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    /// Gives up after half a minute, so that a failing test ends.
    func wait() {
        _ = semaphore.wait(timeout: .now() + 30)
        semaphore.signal()
    }

    func open() { semaphore.signal() }
}
