package import Custody
package import Database
internal import DatabasePostgres
internal import DatabaseSQLite
internal import Ledger
internal import PolicyLanguage
package import Primitives
internal import Sealing

/// A store that was opened, with the keys that belong to it.
package struct OpenedStore: Sendable {
    package let store: any Store
    package let keys: Keyring
    package let log: LedgerLog

    /// Opens a store.
    /// - Parameters:
    ///   - rootKey: path of the root key's file; nil for `root.key` in the folder, for a database
    ///     it has to be named.
    ///   - initializing: whether a store is made where there is none.
    ///   - origin: name of the log, used when the store is made.
    ///   - auditing: opens a store whose ledger contradicts the vault too, to say what is wrong.
    /// - Throws: ``StartError``.
    package static func open(
        _ place: StorePlace, rootKey: String?, initializing: Bool, origin: String, edge: Edge,
        auditing: Bool = false
    ) async throws -> OpenedStore {
        let opened = try await openUnchecked(
            place, rootKey: rootKey, initializing: initializing, origin: origin, edge: edge,
            heeding: auditing ? [.target] : CopyMark.Side.allCases)
        if !auditing {
            guard try await opened.log.holdsWitness() else { throw StartError.ledgerRewritten }
        }
        return opened
    }

    /// Opens a store whose data was restored from a backup, and goes on with it as a new log.
    ///
    /// What was signed after the backup cannot be signed again under the same name without telling
    /// two stories, so the log gets a new name, and what the vault remembers of the old one goes.
    /// - Returns: the new log's name.
    /// - Throws: ``StartError``.
    package static func continueRestored(
        _ place: StorePlace, rootKey: String?, edge: Edge
    ) async throws -> String {
        let opened = try await openUnchecked(
            place, rootKey: rootKey, initializing: false, origin: "", edge: edge)
        guard try await !opened.log.holdsWitness() else { throw StartError.nothingRestored }
        let name = opened.log.nextName
        try await opened.store.write { transaction in
            try transaction.run(
                "UPDATE store SET value = ?1 WHERE name = 'origin'", [.blob(Array(name.utf8))])
            try transaction.run("DELETE FROM ledger_checkpoint", [])
            try transaction.run("DELETE FROM vault.witness", [])
            // Who used their account after the backup is not known: all count from today.
            let today = Int64(edge.now().date.daysSinceEpoch)
            try transaction.run(
                "UPDATE subject SET used_on = ?1 WHERE used_on < ?1", [.integer(today)])
        }
        try opened.store.close()
        return name
    }

    /// - Parameter sides: those of a copy whose marks keep the store from being opened.
    static func openUnchecked(
        _ place: StorePlace, rootKey: String?, initializing: Bool, origin: String, edge: Edge,
        heeding sides: [CopyMark.Side] = CopyMark.Side.allCases
    ) async throws -> OpenedStore {
        Files.keepPrivate()
        let opening = try opening(place, rootKey, initializing)
        if !opening.creates { _ = try RootKeyFile.read(opening.rootKey) }
        do {
            let store = try opening.store()
            for side in sides { try await heed(side, store) }
            if opening.creates, !Files.exists(opening.rootKey), try await Secrets.lack(in: store) {
                try RootKeyFile.create(opening.rootKey, edge: edge)
            }
            let root = try RootKeyFile.read(opening.rootKey)
            return try await on(
                store, root, creates: opening.creates, origin: origin, path: opening.rootKey,
                edge: edge)
        } catch let error as StoreError {
            throw StartError(error)
        }
    }

    /// A store that is open already, with the keys that lie in it.
    /// - Parameter path: of the root key's file.
    static func on(
        _ store: any Store, _ root: RootKey, creates: Bool = false, origin: String = "",
        path: String, edge: Edge
    ) async throws -> OpenedStore {
        let secrets = try await Secrets.load(
            store, root, creates: creates, origin: origin, path: path, edge: edge)
        return OpenedStore(
            store: store, keys: Keyring(root: root, blindIndex: secrets.blindIndex),
            log: LedgerLog(store: store, key: secrets.signing, edge: edge))
    }

    private static func heed(_ side: CopyMark.Side, _ store: any Store) async throws {
        switch (side, try await store.read { try $0.copyMark(side)?.stage }) {
        case (.source, .copied?): throw StartError.storeMoved
        case (.source, _?): throw StartError.storeMoving
        case (.target, .copied?), (_, nil): break
        case (.target, _?): throw StartError.storeUnfinished
        }
    }

    /// What is known before the store is opened.
    private struct Opening {
        let rootKey: String
        let creates: Bool
        let store: () throws -> any Store
    }

    private static func opening(
        _ place: StorePlace, _ rootKey: String?, _ initializing: Bool
    ) throws -> Opening {
        switch place {
        case .folder(let path):
            let data = path + "/scruple.db"
            let vault = path + "/vault.db"
            let found = [data, vault].filter(Files.exists)
            let creates = found.isEmpty && initializing
            guard found.count == 2 || creates else {
                throw initializing
                    ? StartError.storeExists(folder: path) : StartError.storeMissing(folder: path)
            }
            if creates { try Files.makeFolder(path) }
            return Opening(rootKey: rootKey ?? path + "/root.key", creates: creates) {
                try SQLiteStore(
                    data: data, vault: vault, creates: creates, migrations: Schema.migrations,
                    hook: LedgerTail())
            }
        case .database(let address, let connections):
            guard let rootKey else { throw StartError.rootKeyUnnamed }
            return Opening(rootKey: rootKey, creates: initializing) {
                try PostgresStore(
                    address.text, connections: connections, creates: initializing,
                    migrations: Schema.migrations, ledger: LedgerWaiting())
            }
        }
    }
}

extension StartError {
    /// Whatever keeps a store from being used, in the words of a start.
    init(any error: any Error) {
        self =
            switch error {
            case let error as StartError: error
            case let error as StoreError: StartError(error)
            case let error as PublishRefusal: .notPublished(error)
            case CustodyError.superseded: .policySuperseded
            case CustodyError.moving: .storeMoving
            default: .storeDamaged
            }
    }

    package init(_ error: StoreError) {
        self =
            switch error {
            case .full: .storeFull
            case .schema(.newer): .schemaNewer
            case .schema(.missing): .databaseEmpty
            case .schema: .storeDamaged
            case .unreachable: .databaseUnreachable
            case .unauthorized: .databaseUnauthorized
            case .readOnly: .storeReadOnly
            case .overloaded: .databaseFull
            case .busy, .constraint, .unavailable: .storeUnavailable
            }
    }
}

/// The server's own keys, wrapped in the vault.
private struct Secrets {
    let blindIndex: BlindIndex
    let signing: SigningKey

    /// Whether the store is new.
    static func lack(in store: any Store) async throws -> Bool {
        try await store.read { try $0.first("SELECT 1 FROM vault.root") { _ in false } ?? true }
    }

    static func load(
        _ store: any Store, _ root: RootKey, creates: Bool, origin: String, path: String, edge: Edge
    ) async throws -> Secrets {
        if creates {
            do { try await create(store, root, origin, edge) } catch StoreError.constraint {
                // Another node has made them, or they were there already.
            }
        }
        let (check, names, wrapped) = try await store.read { snapshot in
            (
                try snapshot.first(
                    "SELECT check_value FROM vault.root WHERE version = ?1",
                    [.integer(root.version)]
                ) { $0.blob(0) },
                try snapshot.first("SELECT value FROM store WHERE name = 'origin'") { $0.text(0) },
                try snapshot.all("SELECT name, wrapped FROM vault.secret") {
                    ($0.text(0), $0.blob(1))
                }
            )
        }
        guard check == root.checkValue else { throw StartError.rootKeyWrong(path: path) }
        let secrets = Dictionary(wrapped, uniquingKeysWith: { first, _ in first })
        guard let blind = secrets["blind-index"], let seed = secrets["ledger"], let origin = names
        else { throw StartError.storeDamaged }
        return Secrets(
            blindIndex: try BlindIndex(key: root.unwrap(blind, named: "blind-index")),
            signing: try SigningKey(name: origin, seed: root.unwrap(seed, named: "ledger")))
    }

    private static func create(
        _ store: any Store, _ root: RootKey, _ origin: String, _ edge: Edge
    ) async throws {
        try await store.write { transaction in
            try transaction.run(
                "INSERT INTO vault.root (version, check_value) VALUES (?1, ?2)",
                [.integer(root.version), .blob(root.checkValue)])
            for name in ["blind-index", "ledger"] {
                let wrapped = try root.wrap(
                    edge.random(32), named: name, nonce: edge.random(12))
                try transaction.run(
                    "INSERT INTO vault.secret (name, root_version, wrapped) VALUES (?1, ?2, ?3)",
                    [.text(name), .integer(root.version), .blob(wrapped)])
            }
            try transaction.run(
                "INSERT INTO store (name, value) VALUES ('origin', ?1)",
                [.blob(Array(origin.utf8))])
        }
    }
}
