internal import Database
internal import Dispatch
internal import Synchronization

/// Where password hashes are computed: one at a time, off the threads that answer, so that a flood
/// of sign-ins takes neither them nor the memory.
package final class PasswordQueue: Sendable {
    static let waitingMax = 32

    private let queue = DispatchQueue(label: "scruple.passwords")
    private let waiting = Mutex(0)

    package init() {}

    func run<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        let isFull = waiting.withLock { waiting in
            guard waiting < Self.waitingMax else { return true }
            waiting += 1
            return false
        }
        guard !isFull else { throw StoreError.overloaded }
        defer { waiting.withLock { $0 -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try body() }) }
        }
    }
}
