internal import Custody
internal import Database
internal import DatabasePostgres
internal import DatabaseSQLite

/// Lets a store that was copied, or begun to be, take work again.
package enum StoreRelease {
    /// Takes the mark of the source away. A copy that was not whole never will be.
    /// - Parameter copyIsRemoved: the operator's word that a whole copy does not go on elsewhere;
    ///   else two stores would sign one ledger.
    /// - Throws: ``CopyError``, ``StartError``.
    package static func run(_ place: StorePlace, copyIsRemoved: Bool) async throws {
        try await CopySides.at(.source) {
            let store = try place.openUnkeyed()
            defer { try? store.close() }
            try await store.changingMarks { transaction in
                guard let mark = try transaction.copyMark(.source) else {
                    throw CopyError.nothingToRelease
                }
                guard mark.stage != .copied || copyIsRemoved else { throw CopyError.copyGoesOn }
                try transaction.setCopyMark(.source, nil)
            }
        }
    }
}

extension StorePlace {
    /// The store as it is, for what needs no key.
    fileprivate func openUnkeyed() throws -> any Store {
        switch self {
        case .folder(let path):
            let files = [path + "/scruple.db", path + "/vault.db"]
            guard files.allSatisfy(Files.exists) else {
                throw StartError.storeMissing(folder: path)
            }
            return try SQLiteStore(
                data: files[0], vault: files[1], creates: false, migrations: Schema.migrations,
                hook: LedgerTail())
        case .database(let address, _):
            return try PostgresStore(
                address.text, connections: 1, creates: false, migrations: Schema.migrations,
                ledger: LedgerWaiting())
        }
    }
}
