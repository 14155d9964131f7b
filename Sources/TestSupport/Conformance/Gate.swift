internal import Dispatch

/// Holds work up until it is opened; stays open.
package final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    package init() {}

    /// Gives up after half a minute, so that a failing test ends.
    package func wait() {
        _ = semaphore.wait(timeout: .now() + 30)
        semaphore.signal()
    }

    package func open() { semaphore.signal() }
}
