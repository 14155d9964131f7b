internal import Database
internal import Dispatch
internal import Synchronization

/// A thread with a connection of its own, on which callers are served one batch after the other.
final class PostgresLane: Sendable {
    private let thread: DispatchQueue
    private let connecting: PostgresConnecting
    private let ledger: any LedgerQueue
    /// Used from the lane's own thread; locked for nobody else.
    private let connection = Mutex<PostgresConnection?>(nil)

    init(number: Int, connecting: PostgresConnecting, ledger: any LedgerQueue) {
        thread = DispatchQueue(label: "scruple.postgres.\(number)")
        self.connecting = connecting
        self.ledger = ledger
    }

    func start(serving queue: PostgresQueue) {
        thread.async { [self] in
            while let batch = queue.next(for: self) {
                let wanted = batch.filter { $0.start() }
                serve(wanted, queue)
            }
        }
    }

    func close() {
        thread.sync { connection.withLock { $0 = nil } }
    }

    private func serve(_ batch: [PostgresJob], _ queue: PostgresQueue) {
        guard batch.count > 1 else {
            if let job = batch.first { serveAlone(job, queue) }
            return
        }
        var rest = batch
        do {
            try withConnection { connection in
                rest = try PostgresBatch(batch, connection, ledger).run { scrub(queue) }
            }
        } catch let failure as PostgresFailure where failure.isLost && failure.tag < 0 {
            // Lost while it committed: what became of it is not known, so nothing is done again.
            for job in batch { job.finish(StoreError.unreachable) }
            return
        } catch {
            // Taken back as a whole; each is tried again by itself.
        }
        for job in rest { serveAlone(job, queue) }
    }

    /// Serves one caller, again where the database asks for it or the connection was lost before
    /// the commit.
    private func serveAlone(_ job: PostgresJob, _ queue: PostgresQueue) {
        for attempt in 0..<Self.attemptsMax {
            guard job.isWanted else { return job.finish(CancellationError()) }
            do {
                try withConnection { connection in
                    try PostgresTurn(job, connection, ledger).run { scrub(queue) }
                }
                return
            } catch let failure as PostgresFailure {
                let mayGoThrough = failure.isConflict || (failure.isLost && failure.tag >= 0)
                guard mayGoThrough, attempt + 1 < Self.attemptsMax else {
                    return job.finish(StoreError(failure))
                }
                Self.pause(attempt, self)
            } catch {
                return job.finish(error)
            }
        }
    }

    static let attemptsMax = 5

    /// Waits 1, 4, 16 and 64 milliseconds, each lane a little differently, so that two who were in
    /// each other's way do not meet again.
    private static func pause(_ attempt: Int, _ lane: PostgresLane) {
        let micros = (1_000 << (2 * attempt)) + abs(ObjectIdentifier(lane).hashValue % 997)
        _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .microseconds(micros))
    }

    /// Dead rows of the vault go once those who wait were served.
    private func scrub(_ queue: PostgresQueue) {
        connecting.planScrub { [weak queue] in
            queue?.submit(
                PostgresJob(
                    .alone("VACUUM (INDEX_CLEANUP ON) vault.person_key"), deadline: .max,
                    answer: { _ in }))
        }
    }

    private func withConnection(_ body: (PostgresConnection) throws -> Void) throws {
        try connection.withLock { held in
            if held?.isUsable != true { held = nil }
            let usable = try held ?? connecting.connect()
            held = usable
            do {
                try body(usable)
            } catch {
                if !usable.isUsable { held = nil }
                throw error
            }
            if !usable.isUsable { held = nil }
        }
    }
}
