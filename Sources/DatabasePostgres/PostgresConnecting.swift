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
    }

    private let address: String
    private let state = Mutex(State())

    private static let quietNanos: UInt64 = 200_000_000
    private static let scrubNanos: UInt64 = 5_000_000_000

    /// What we rely on, whatever the database's own configuration says.
    static let settings = [
        "SET search_path TO public", "SET client_min_messages TO error",
        "SET statement_timeout TO '30s'", "SET lock_timeout TO '10s'",
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
            let until = DispatchTime.now().uptimeNanoseconds + Self.quietNanos
            state.withLock {
                $0.quietUntil = until
                $0.refusal = error
            }
            throw error
        }
    }

    /// Whether it is time again to remove the vault's dead rows.
    func claimsScrub() -> Bool {
        let now = DispatchTime.now().uptimeNanoseconds
        return state.withLock { state in
            guard now >= state.scrubbedAt + Self.scrubNanos || state.scrubbedAt == 0 else {
                return false
            }
            state.scrubbedAt = now
            return true
        }
    }
}
