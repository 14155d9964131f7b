package import Database
package import Ledger
package import PolicyEngine
internal import PolicyLanguage
package import Primitives
package import Sealing

/// Keeps the data of people under a policy: the one gate through which it comes in and goes out.
///
/// Each use case lives in a folder of its own as an extension. What they share is here: the store,
/// the rules in force, the keys, and the edge that knows time and chance.
package struct Custodian: Sendable {
    package let store: any Store
    package let rules: Rules
    /// All versions that were published, when this custodian was made.
    package let history: PolicyHistory
    package let keys: Keyring
    package let log: LedgerLog
    package let edge: Edge
    let passwords: PasswordQueue

    package init(
        store: any Store, rules: Rules, history: PolicyHistory = PolicyHistory(), keys: Keyring,
        log: LedgerLog, edge: Edge, passwords: PasswordQueue = PasswordQueue()
    ) {
        self.store = store
        self.rules = rules
        self.history = history
        self.keys = keys
        self.log = log
        self.edge = edge
        self.passwords = passwords
    }

    /// Runs a use case in one durable transaction.
    func work<Value: Sendable>(
        _ body: @escaping @Sendable (Work) throws -> Value
    ) async throws -> Value {
        try await store.write { transaction in
            // Whatever is under way under a version is on the ledger before the next one's entry.
            try transaction.enters(.policy, shared: true)
            let now = edge.now()
            try transaction.requireInForce(rules.digest, at: now)
            return try body(Work(transaction: transaction, custodian: self, now: now))
        }
    }
}

/// The keys that the server itself holds while it runs.
package struct Keyring: Sendable {
    package let root: RootKey
    package let blindIndex: BlindIndex

    package init(root: RootKey, blindIndex: BlindIndex) {
        self.root = root
        self.blindIndex = blindIndex
    }
}

/// Who acts, as the ledger names it.
package typealias Actor = Entry.Actor

extension Entry.Actor {
    package var service: ServiceID? {
        if case .service(let id) = self { id } else { nil }
    }
}

extension PolicyDigest {
    /// As ledger entries carry it.
    var hash: Hash32 { Hash32(bytes: bytes) ?? MerkleTree.emptyRoot }
}

/// Either what was asked for, or the refusal that the ledger has.
package enum Answer<Value: Sendable>: Sendable {
    case granted(Value)
    case refused(Refused)
}

/// A refusal as it was recorded.
package struct Refused: Hashable, Sendable {
    package let refusal: Refusal
    package let clauses: [ClauseID]
    /// Index of the ledger entry.
    package let entry: Int64
}

/// What is wrong with what was asked, apart from refusals. Never carries personal data.
package enum CustodyError: Error, Hashable, Sendable {
    /// Fields that cannot be taken as they are.
    case invalid([FieldProblem])
    /// No person, or no record, of that id; unknown and erased are not told apart.
    case unknownSubject
    case unknownRecord
    case unknownEntry
    /// The person decided nothing about the purpose.
    case unknownConsent
    /// A name that the policy does not declare, by kind: `purpose`, `category`, `service`.
    case undeclared(kind: String)
    /// Somebody is registered with that value of the lookup category.
    case alreadyRegistered
    /// The version named is neither in force nor published to take force.
    case notInForce
    /// The policy wants people to say yes; their use of a service does not count.
    case useIsNoAcceptance
    /// Another version of the policy came into force than the one that this program acts under.
    case superseded
    /// The store is being copied to another database, or was, and takes nothing any more.
    case moving
    /// The purpose's legal basis leaves no such choice.
    case noSuchChoice(PurposeID)
    /// The mandatory category cannot be taken back.
    case mandatory(CategoryID)
    /// The key may not exercise people's rights for them.
    case mayNotAct
    /// E-mail and password do not belong together.
    case signInFailed
}

/// What is wrong with one field.
package struct FieldProblem: Hashable, Sendable {
    package enum Fault: Hashable, Sendable {
        case missing
        case unknown
        case wrongType(expected: String)
        case tooLarge(limit: Int)
        case malformed(expected: String)
        case forbiddenCharacter
        case notProvidedByPeople
        /// The policy does not let the service that hands it in store it.
        case notOfService
        case tooShort(limit: Int)
    }

    /// The field's name as the caller wrote or should have written it; names of categories only.
    package let field: String
    package let fault: Fault

    package init(field: String, fault: Fault) {
        self.field = field
        self.fault = fault
    }
}
