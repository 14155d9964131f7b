package import Database

/// What a copy of a whole store leaves in the table `store` of both sides, so that nothing is
/// written to the source any more, and nobody uses the copy before it is whole.
///
/// The value of the row is the stage, one byte, and the id of the copy, 16 bytes, which is the same
/// on both sides. The rows themselves are not copied.
package struct CopyMark: Hashable, Sendable {
    /// Whose mark it is; the name of its row.
    package enum Side: String, Sendable, CaseIterable {
        case source = "copy-source"
        case target = "copy-target"
    }

    /// How far the copy is; the numbers are in the store.
    package enum Stage: UInt8, Sendable {
        /// Of a source: people's data stays as it is, and entries that wait are put into the tree.
        case settling = 1
        /// Of a source: nothing is written. Of a target: it is not whole.
        case copying = 2
        /// Of a source: the target goes on. Of a target: it was whole, and may have gone on.
        case copied = 3
    }

    package static let idByteCount = 16

    package let stage: Stage
    /// ``idByteCount`` random bytes.
    package let id: [UInt8]

    package init(_ stage: Stage, id: [UInt8]) {
        self.stage = stage
        self.id = id
    }

    fileprivate init(reading bytes: [UInt8]) throws {
        guard bytes.count == 1 + Self.idByteCount, let first = bytes.first,
            let stage = Stage(rawValue: first)
        else { throw StoreError.schema(.damaged) }
        self.init(stage, id: Array(bytes.dropFirst()))
    }

    fileprivate var bytes: [UInt8] { [stage.rawValue] + id }
}

extension Snapshot {
    /// The mark of a side; nil where the store was never on that side of a copy.
    package func copyMark(_ side: CopyMark.Side) throws -> CopyMark? {
        try first("SELECT value FROM store WHERE name = ?1", [.text(side.rawValue)]) {
            try CopyMark(reading: $0.blob(0))
        }
    }

    /// - Throws: ``CustodyError/moving`` once not even the tree grows any more.
    func refuseIfFrozen() throws {
        if let mark = try copyMark(.source), mark.stage != .settling { throw CustodyError.moving }
    }
}

extension Transaction {
    /// Sets the mark of a side; nil takes it away. Only within ``Store/changingMarks(_:)``.
    package func setCopyMark(_ side: CopyMark.Side, _ mark: CopyMark?) throws {
        guard let mark else {
            try run("DELETE FROM store WHERE name = ?1", [.text(side.rawValue)])
            return
        }
        try run(
            """
            INSERT INTO store (name, value) VALUES (?1, ?2)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """, [.text(side.rawValue), .blob(mark.bytes)])
    }
}

extension Store {
    /// Changes marks while nobody else writes: when it returns, all work that had not seen the new
    /// marks is done, on all nodes.
    ///
    /// Whoever writes reads the table `store` first, in the same transaction. SQLite has one writer
    /// at a time; PostgreSQL keeps the table from everybody until those who have read it are done,
    /// and those who come meanwhile read what was set (PostgreSQL 15, 13.3.1 Table-Level Locks).
    /// - Throws: ``StoreError/busy`` where somebody holds the table for too long, such as a backup.
    package func changingMarks<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        let locks = dialect == .postgres
        return try await write { transaction in
            if locks { try transaction.run("LOCK TABLE store IN ACCESS EXCLUSIVE MODE", []) }
            return try body(transaction)
        }
    }
}
