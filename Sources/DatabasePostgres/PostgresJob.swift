internal import CLibPQ
internal import Database
internal import Synchronization

/// One caller's work, and how the caller is told.
final class PostgresJob: Sendable {
    enum Work: Sendable {
        case reading(@Sendable (PostgresSnapshot) throws -> Void)
        case writing(@Sendable (PostgresTransaction) throws -> Void)
        /// A statement that no transaction may hold.
        case alone(String)
    }

    private enum Phase {
        case waiting
        case running
        case told
    }

    private struct State {
        var phase = Phase.waiting
        var isCancelled = false
        /// Cancels the statement that runs for this caller alone.
        var interrupt: PostgresInterrupt?
    }

    let work: Work
    /// Nanoseconds of the system's steady clock after which the caller no longer waits.
    let deadline: UInt64
    private let answer: @Sendable ((any Error)?) -> Void
    private let state = Mutex(State())

    init(_ work: Work, deadline: UInt64, answer: @escaping @Sendable ((any Error)?) -> Void) {
        self.work = work
        self.deadline = deadline
        self.answer = answer
    }

    var isWriting: Bool { if case .writing = work { true } else { false } }
    var isWanted: Bool { state.withLock { !$0.isCancelled } }

    /// Takes the work up; false if its caller was told already.
    func start() -> Bool {
        state.withLock { state in
            guard state.phase == .waiting else { return false }
            state.phase = .running
            return true
        }
    }

    /// Tells the caller, once.
    func finish(_ error: (any Error)?) {
        let isFirst = state.withLock { state in
            defer { state.phase = .told }
            return state.phase != .told
        }
        if isFirst { answer(error) }
    }

    /// The caller no longer waits. Work that has not begun does not begin; a statement that runs
    /// for this caller alone is interrupted; what commits already is done.
    func cancel() {
        let tells = state.withLock { state in
            state.isCancelled = true
            // Under the lock, so that it cannot hit the statement of another caller.
            state.interrupt?.send()
            guard state.phase == .waiting else { return false }
            state.phase = .told
            return true
        }
        if tells { answer(CancellationError()) }
    }

    /// Runs statements that a cancellation may interrupt.
    func interruptible<Value>(
        on connection: PostgresConnection, _ body: () throws -> Value
    ) rethrows -> Value {
        let interrupt = PostgresInterrupt(connection.handle)
        state.withLock { $0.interrupt = interrupt }
        defer { state.withLock { $0.interrupt = nil } }
        return try body()
    }
}

/// Cancels what runs on a connection (PostgreSQL 15, 34.7 Canceling Queries in Progress).
// libpq allows PQcancel from any thread, beside whatever the connection's own thread does.
final class PostgresInterrupt: @unchecked Sendable {
    private let handle: OpaquePointer?

    init(_ connection: OpaquePointer) { handle = PQgetCancel(connection) }

    deinit { if let handle { PQfreeCancel(handle) } }

    func send() {
        guard let handle else { return }
        var reason = [CChar](repeating: 0, count: 256)
        _ = PQcancel(handle, &reason, Int32(reason.count))
    }
}
