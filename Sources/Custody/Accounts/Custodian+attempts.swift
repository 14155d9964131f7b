internal import Database
internal import Primitives

/// How often something may be tried in a window of time.
package struct AttemptLimit: Sendable {
    package let countMax: Int64
    package let windowMillis: Int64

    package init(countMax: Int64, windowMillis: Int64) {
        self.countMax = countMax
        self.windowMillis = windowMillis
    }
}

extension Custodian {
    /// How many callers attempts are remembered of; of more, the oldest are forgotten.
    static let attemptCallersMax: Int64 = 100_000
    /// The longest window that a limit may have.
    static let attemptWindowMaxMillis: Int64 = 3_600_000

    /// Counts an attempt, over all nodes, and tells whether it is within the limit.
    /// - Parameter caller: a keyed digest of whoever attempts, 16 to 64 bytes; nothing of it can be
    ///   read back.
    package func admits(_ caller: [UInt8], _ limit: AttemptLimit) async throws -> Bool {
        try await work { work in
            let now = work.now.milliseconds
            // A clock that was set back must not lock anybody out for longer than a window.
            let count = try work.transaction.first(
                """
                INSERT INTO attempt (caller, started_at, count) VALUES (?1, ?2, 1)
                ON CONFLICT (caller) DO UPDATE SET
                    count = CASE WHEN attempt.started_at > ?3 AND attempt.started_at <= ?2
                        THEN attempt.count + 1 ELSE 1 END,
                    started_at = CASE WHEN attempt.started_at > ?3 AND attempt.started_at <= ?2
                        THEN attempt.started_at ELSE ?2 END
                RETURNING count
                """,
                [.blob(caller), .integer(now), .integer(now - limit.windowMillis)]
            ) { $0.integer(0) }
            return (count ?? .max) <= limit.countMax
        }
    }

    /// Forgets the attempts of a caller who has shown who they are.
    package func forgetAttempts(of caller: [UInt8]) async throws {
        try await work { work in
            _ = try work.transaction.run("DELETE FROM attempt WHERE caller = ?1", [.blob(caller)])
        }
    }

    /// Forgets attempts that count no more, and the oldest of too many.
    package func forgetOldAttempts() async throws {
        let oldest = edge.now().milliseconds - Self.attemptWindowMaxMillis
        let hasOld = try await store.read { snapshot in
            let first = try snapshot.first("SELECT min(started_at), count(*) FROM attempt") {
                (isEmpty: $0.isNull(0), start: $0.integer(0), count: $0.integer(1))
            }
            guard let first, !first.isEmpty else { return false }
            return first.start <= oldest || first.count > Self.attemptCallersMax
        }
        guard hasOld else { return }
        try await work { work in
            try work.transaction.run(
                "DELETE FROM attempt WHERE started_at <= ?1", [.integer(oldest)])
            _ = try work.transaction.run(
                """
                DELETE FROM attempt WHERE started_at < (
                    SELECT started_at FROM attempt ORDER BY started_at DESC
                    LIMIT 1 OFFSET \(Self.attemptCallersMax))
                """, [])
        }
    }
}
