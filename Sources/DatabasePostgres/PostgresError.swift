internal import CLibPQ
internal import Database

/// What the database answered instead of doing what it was asked: its SQLSTATE and no more, for its
/// words may repeat values (PostgreSQL, Appendix A).
struct PostgresFailure: Error {
    /// Five characters; empty where the connection was lost.
    let state: String
    /// Which of the queued commands failed; see ``PostgresConnection/tag``.
    var tag = 0

    static let lost = PostgresFailure(state: "")
    var isLost: Bool { state.isEmpty || state.hasPrefix("08") || state.hasPrefix("57P") }

    /// Whether the same work may go through when it is tried again: serialization_failure,
    /// deadlock_detected.
    var isConflict: Bool { state == "40001" || state == "40P01" }

    /// lock_not_available: somebody else holds the row.
    var isHeld: Bool { state == "55P03" }

    /// query_canceled.
    var isCancelled: Bool { state == "57014" }
}

extension StoreError {
    init(_ failure: PostgresFailure) {
        switch failure.state {
        case "53100", "58030": self = .full
        case "53000", "53200", "53300", "53400": self = .overloaded
        case "55P03", "57014", "40001", "40P01", "25P03": self = .busy
        case "25006": self = .readOnly
        case "28000", "28P01", "3D000", "42501": self = .unauthorized
        case let state where state.hasPrefix("23"): self = .constraint
        case "22021": self = .constraint
        case "XX001", "XX002": self = .schema(.damaged)
        case _ where failure.isLost: self = .unreachable
        case let state: self = .unavailable(code: state)
        }
    }
}
