internal import Database
internal import Dispatch
internal import Synchronization

/// How a connection is made, and when it is not tried.
final class PostgresConnecting: Sendable {
    private struct State {
        /// Until then nobody tries to connect: it failed a moment ago.
        var quietUntil: UInt64 = 0
        var refusal = PostgresFailure.lost
        var scrubbedAt: UInt64 = 0
        var scrubIsPlanned = false
    }

    private let address: String
    private let state = Mutex(State())

    private static let quietNanos: UInt64 = 200_000_000
    private static let scrubDelayNanos: UInt64 = 1_000_000_000
    private static let scrubNanos: UInt64 = 5_000_000_000

    /// What we rely on, whatever the database's own configuration says.
    static let settings = [
        "SET search_path TO public", "SET client_min_messages TO error",
        "SET statement_timeout TO '20s'", "SET lock_timeout TO '10s'",
        "SET idle_in_transaction_session_timeout TO '60s'",
        "SET default_transaction_isolation TO 'read committed'",
        // What was answered is durable, also where the database was told to be quick.
        """
        SELECT set_config('synchronous_commit', 'on', false)
        WHERE current_setting('synchronous_commit') = 'off'
        """,
    ]

    init(address: String) { self.address = address }

    /// - Throws: ``PostgresFailure``, at once for a moment after it failed.
    func connect() throws(PostgresFailure) -> PostgresConnection {
        let now = DispatchTime.now().uptimeNanoseconds
        let refusal = state.withLock { now < $0.quietUntil ? $0.refusal : nil }
        if let refusal { throw refusal }
        do {
            return try PostgresConnection(address, settings: Self.settings)
        } catch {
            // Who did not answer at all is not asked again for as long as that took.
            let end = DispatchTime.now().uptimeNanoseconds
            let until = end + max(Self.quietNanos, end - now)
            state.withLock {
                $0.quietUntil = until
                $0.refusal = error
            }
            throw error
        }
    }

    /// Removes the vault's dead rows: soon, and for all who asked since the last time at once.
    func planScrub(_ scrub: @escaping @Sendable () -> Void) {
        let now = DispatchTime.now().uptimeNanoseconds
        let start = state.withLock { state -> UInt64? in
            guard !state.scrubIsPlanned else { return nil }
            state.scrubIsPlanned = true
            // Until then whoever reads a state in which the row was there has done so.
            return max(now + Self.scrubDelayNanos, state.scrubbedAt + Self.scrubNanos)
        }
        guard let start else { return }
        DispatchQueue.global().asyncAfter(deadline: DispatchTime(uptimeNanoseconds: start)) {
            [weak self] in
            self?.state.withLock { state in
                state.scrubIsPlanned = false
                state.scrubbedAt = DispatchTime.now().uptimeNanoseconds
            }
            scrub()
        }
    }
}
