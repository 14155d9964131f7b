internal import Custody
internal import Database
internal import DatabasePostgres
internal import DatabaseSQLite

extension CopySides {
    /// Runs what belongs to a side, and says of which side an error is.
    static func at<Value>(
        _ side: CopyError.Side, _ body: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await body()
        } catch StoreError.busy {
            throw CopyError.held(side)
        } catch let error as StoreError {
            throw CopyError.failed(side, StartError(error))
        } catch let error as StartError {
            throw CopyError.failed(side, error)
        }
    }

    func reading<Value: Sendable>(
        _ side: CopyError.Side, _ body: @escaping @Sendable (any Snapshot) throws -> Value
    ) async throws -> Value {
        try await Self.at(side) {
            try await (side == .source ? source.store : target).read(body)
        }
    }

    /// How many rows of a table there are, however long that takes.
    func count(_ side: CopyError.Side, _ table: StoredTable) async throws -> Int64 {
        let isPatient = (side == .source ? source.store : target).dialect == .sqlite
        return try await reading(side) { snapshot in
            if !isPatient {
                try snapshot.rows("SELECT set_config('statement_timeout', '0', true)", []) { _ in }
            }
            return try snapshot.first(table.count.sql) { $0.integer(0) } ?? 0
        }
    }

    /// Writes to the target.
    /// - Throws: ``CopyError/targetTaken`` where a row is there already.
    func putting(
        _ body: @escaping @Sendable (any Transaction) throws -> Void
    ) async throws {
        try await Self.at(.target) {
            do {
                try await target.write(body)
            } catch StoreError.constraint {
                throw CopyError.targetTaken
            }
        }
    }
}

extension StorePlace {
    /// A store that rows are put into as they are, made where there is none.
    func openTarget() throws -> any Store {
        switch self {
        case .folder(let path):
            Files.keepPrivate()
            let files = [path + "/scruple.db", path + "/vault.db"]
            guard Set(files.map(Files.exists)).count == 1 else { throw CopyError.targetTaken }
            try Files.makeFolder(path)
            return try SQLiteStore(
                data: files[0], vault: files[1], creates: true, migrations: Schema.migrations,
                hook: NoLedger())
        case .database(let address, _):
            return try PostgresStore(
                address.text, connections: 1, creates: true, migrations: Schema.migrations,
                ledger: LedgerWaiting())
        }
    }

    var folder: String? { if case .folder(let path) = self { path } else { nil } }
}

/// The ledger of a store into which entries and tiles come as rows: nobody appends to it, and its
/// tree is not looked at before it is whole.
private struct NoLedger: LedgerHook {
    func begin(_ transaction: any Transaction) {}

    func append(
        _ entry: [UInt8], at milliseconds: Int64, _ transaction: any Transaction
    ) throws -> Int64 {
        throw StoreError.readOnly
    }

    var pending: Int { 0 }
    func rewind(to count: Int) {}
    func willCommit(_ transaction: any Transaction) {}
    func didEnd(committed: Bool) {}
}
