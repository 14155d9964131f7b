package import PolicyLanguage
package import Primitives

/// A version of the policy that a person is asked about, or is told of.
package struct PendingVersion: Sendable {
    /// How they stand to it.
    package enum State: Hashable, Sendable {
        /// It is in force, and nothing is used until they accept it.
        case asked
        /// It is in force; what did not widen may be used until that day.
        case grace(CalendarDate)
        /// It is in force, and they have not refused it, which the policy takes for a yes.
        case silent
        /// They said no to it.
        case refused
        /// It takes force on that day.
        case ahead(CalendarDate)
        /// It takes force on that day, and they said yes to it.
        case acceptedAhead(CalendarDate)
        /// It takes force on that day, and they said no to it.
        case refusedAhead(CalendarDate)

        var isRefused: Bool {
            switch self {
            case .refused, .refusedAhead: true
            case .asked, .grace, .silent, .ahead, .acceptedAhead: false
            }
        }

        var isAccepted: Bool {
            if case .acceptedAhead = self { true } else { false }
        }
    }

    package let state: State
    package let digest: String
    /// Its label.
    package let version: String
    /// What who accepts it says yes to.
    package let statement: Text
    /// Where its text is.
    package let address: String
    /// Where it is compared with the version that they accepted; nil for none.
    package let changesAddress: String?

    package init(
        state: State, digest: String, version: String, statement: Text, address: String,
        changesAddress: String?
    ) {
        self.state = state
        self.digest = digest
        self.version = version
        self.statement = statement
        self.address = address
        self.changesAddress = changesAddress
    }
}
