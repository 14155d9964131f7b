internal import Database
internal import Dispatch
internal import Synchronization

/// Callers who wait, and the lanes that serve them.
///
/// A caller is served at once where a lane is idle. Where none is, whoever writes shares a
/// transaction, and so a commit, with others who wait.
final class PostgresQueue: Sendable {
    private struct State {
        var waiting: [PostgresJob] = []
        var idle: [PostgresLane] = []
        var isClosed = false
    }

    static let waitingMax = 8_192
    /// PostgreSQL keeps 64 savepoints of a transaction in memory that all can see.
    static let batchMax = 16
    static let waitMaxNanos: UInt64 = 10_000_000_000

    private let state = Mutex(State())
    private let lanes: [PostgresLane]

    /// - Parameter lanes: as many as there may be connections.
    init(lanes: [PostgresLane]) {
        self.lanes = lanes
        state.withLock { $0.idle = lanes }
    }

    static func deadline() -> UInt64 { DispatchTime.now().uptimeNanoseconds + waitMaxNanos }

    func submit(_ job: PostgresJob) {
        let (refusal, lane) = state.withLock { state -> (StoreError?, PostgresLane?) in
            if state.isClosed { return (.unreachable, nil) }
            if state.waiting.count >= Self.waitingMax { return (.overloaded, nil) }
            state.waiting.append(job)
            return (nil, state.idle.popLast())
        }
        if let refusal { job.finish(refusal) }
        lane?.start(serving: self)
    }

    /// The next work for a lane; nil when there is none, and the lane is idle then.
    func next(for lane: PostgresLane) -> [PostgresJob]? {
        let now = DispatchTime.now().uptimeNanoseconds
        var late: [PostgresJob] = []
        let batch = state.withLock { state -> [PostgresJob]? in
            while let first = state.waiting.first, first.deadline < now {
                late.append(state.waiting.removeFirst())
            }
            guard let first = state.waiting.first else {
                state.idle.append(lane)
                return nil
            }
            var count = 1
            if first.isWriting {
                let share = state.waiting.count / lanes.count
                let most = min(Self.batchMax, max(1, share))
                count = state.waiting.prefix(most).prefix(while: \.isWriting).count
            }
            let batch = Array(state.waiting.prefix(count))
            state.waiting.removeFirst(count)
            return batch
        }
        for job in late { job.finish(StoreError.overloaded) }
        return batch
    }

    /// Tells, each second until it is closed, those who have waited too long behind lanes that are
    /// all held up.
    func watch() {
        DispatchQueue.global().asyncAfter(deadline: .now() + 1) { [weak self] in
            guard let self, expire() else { return }
            watch()
        }
    }

    private func expire() -> Bool {
        let now = DispatchTime.now().uptimeNanoseconds
        let (late, goesOn) = state.withLock { state in
            let late = state.waiting.filter { $0.deadline < now }
            if !late.isEmpty { state.waiting.removeAll { $0.deadline < now } }
            return (late, !state.isClosed)
        }
        for job in late { job.finish(StoreError.overloaded) }
        return goesOn
    }

    /// Takes nothing more, waits for what is under way, and disconnects.
    func close() {
        let left = state.withLock { state in
            state.isClosed = true
            return state.waiting
        }
        for job in left where !job.isWriting { job.finish(StoreError.unreachable) }
        for lane in lanes { lane.close() }
    }
}
