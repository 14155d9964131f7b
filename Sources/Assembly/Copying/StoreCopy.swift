internal import Custody
internal import Database
package import Primitives

/// Moves a whole store from one database to another, of the same kind or not.
///
/// The source takes nothing from the beginning on, and stays so; the target can be used once it is
/// whole and was compared. A copy that was interrupted, however hard, goes on where it was: rows
/// are taken in the order of their keys, so the last key in the target tells the place.
package struct StoreCopy: Sendable {
    private let from: StorePlace
    private let to: StorePlace
    private let rootKey: String?
    private let limits: CopyLimits
    private let edge: Edge

    /// - Parameter rootKey: path of the root key's file; nil for `root.key` in the folder of a
    ///   side, from where it is copied into the folder of the other.
    package init(
        from: StorePlace, to: StorePlace, rootKey: String?, limits: CopyLimits = CopyLimits(),
        edge: Edge
    ) {
        self.from = from
        self.to = to
        self.rootKey = rootKey
        self.limits = limits
        self.edge = edge
    }

    /// Copies and compares.
    /// - Parameter report: called after each batch; what it throws ends the copy there.
    /// - Returns: nil where all was done before; the target may have gone on since.
    /// - Throws: ``CopyError``, ``StartError``.
    package func run(
        _ report: @Sendable (CopyProgress) async throws -> Void
    ) async throws -> CopySummary? {
        let sides = try await CopySides.open(from: from, to: to, rootKey: rootKey, edge: edge)
        defer { sides.close() }
        guard try await sides.agree() else { return nil }
        try await sides.settle()
        for table in Schema.tables { try await copy(table, sides, report) }
        try await sides.goOnBehindNumbers()
        let summary = try await CopyCheck(sides: sides, limits: limits, edge: edge).run(report)
        try await sides.finish()
        return summary
    }

    private func copy(
        _ table: StoredTable, _ sides: CopySides,
        _ report: (CopyProgress) async throws -> Void
    ) async throws {
        let total = try await sides.count(.source, table)
        var done = try await sides.count(.target, table)
        var last = try await sides.reading(.target) { try $0.lastKey(of: table) }
        while true {
            try await report(
                CopyProgress(step: .copying, table: table.name, done: done, total: total))
            let rows = try await sides.reading(.source) { [last, limits] in
                try $0.page(of: table, after: last, limits)
            }
            guard let end = rows.last else { return }
            try await sides.putting { transaction in
                for row in rows { try transaction.enqueue(table.insertion, row) }
            }
            done += Int64(rows.count)
            last = table.key(of: end)
        }
    }
}
