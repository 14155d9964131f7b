internal import DatabasePostgres

/// Where a store is: in a folder, or in a database that other nodes share.
package enum StorePlace: Sendable {
    /// `scruple.db`, `vault.db` and, unless it lies elsewhere, `root.key`.
    case folder(String)
    case database(DatabaseAddress, connections: Int)

    /// How many connections a node has to a database unless it is told otherwise.
    package static let connectionsDefault = PostgresStore.connectionsDefault
    package static let connectionsMax = PostgresStore.connectionsMax
}

/// The address of a PostgreSQL database. May hold a password, and is never printed.
package struct DatabaseAddress: Sendable {
    let text: String

    private static let sizeMax = 4_096

    /// From a file that its owner alone can read, the environment, or the command line.
    package enum Source: Sendable {
        case option
        case file
        case environment
    }

    /// - Parameter text: `postgres://USER@HOST:PORT/DATABASE?PARAMETER=VALUE`.
    /// - Throws: ``StartError``.
    package init(_ text: String, from source: Source) throws {
        let text = text.filter { !$0.isNewline }
        guard text.hasPrefix("postgres://") || text.hasPrefix("postgresql://"),
            text.utf8.count <= Self.sizeMax, !text.utf8.contains(0)
        else { throw StartError.databaseAddress }
        guard let holdsPassword = PostgresStore.holdsPassword(text) else {
            throw StartError.databaseAddress
        }
        guard source != .option || !holdsPassword else { throw StartError.databasePasswordShown }
        self.text = text
    }

    /// - Throws: ``StartError``.
    package init(file path: String) throws {
        guard let mode = Files.mode(path), let bytes = Files.read(path, limit: Self.sizeMax) else {
            throw StartError.databaseFileUnreadable(path: path)
        }
        guard mode & 0o077 == 0 else {
            throw StartError.databaseFileReadableByOthers(path: path)
        }
        try self.init(String(decoding: bytes, as: UTF8.self), from: .file)
    }
}
