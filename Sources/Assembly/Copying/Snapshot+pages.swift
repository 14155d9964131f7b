internal import Custody
internal import Database

extension StoredTable {
    private var keyList: String { key.map(\.name).joined(separator: ", ") }

    /// Which rows are copied: all but the marks of copies, from behind a key on.
    private func condition(after last: [SQLValue]?) -> String {
        var parts: [String] = []
        if name == "store" { parts.append("name NOT IN ('copy-source', 'copy-target')") }
        if last != nil {
            let places = key.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
            parts.append("(\(keyList)) > (\(places))")
        }
        return parts.isEmpty ? "" : " WHERE " + parts.joined(separator: " AND ")
    }

    /// - Parameter last: the key of the row before; nil for the first rows.
    func query(after last: [SQLValue]?, limit: Int) -> SQLQuery {
        query("SELECT " + columns.map(\.name).joined(separator: ", "), after: last, limit)
    }

    /// How many bytes each of the next rows has where rows differ in size.
    func sizes(after last: [SQLValue]?, limit: Int) -> SQLQuery {
        let sizes = columns.filter(\.isLong).map { "coalesce(length(\($0.name)), 0)" }
        return query(
            "SELECT " + (sizes.isEmpty ? "0" : sizes.joined(separator: " + ")), after: last, limit)
    }

    private func query(_ selection: String, after last: [SQLValue]?, _ limit: Int) -> SQLQuery {
        SQLQuery(
            selection + " FROM \(name)" + condition(after: last)
                + " ORDER BY \(keyList) LIMIT ?\((last?.count ?? 0) + 1)",
            (last ?? []) + [.integer(Int64(limit))])
    }

    var lastKey: SQLQuery {
        let order = key.map { $0.name + " DESC" }.joined(separator: ", ")
        return SQLQuery(
            "SELECT " + columns.map(\.name).joined(separator: ", ") + " FROM \(name)"
                + condition(after: nil) + " ORDER BY \(order) LIMIT 1")
    }

    var count: SQLQuery { SQLQuery("SELECT count(*) FROM \(name)" + condition(after: nil)) }

    var insertion: String {
        let places = columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
        return "INSERT INTO \(name) (" + columns.map(\.name).joined(separator: ", ")
            + ") VALUES (\(places))"
    }

    func key(of row: [SQLValue]) -> [SQLValue] { Array(row.prefix(key.count)) }
}

extension Snapshot {
    /// The next rows of a table in the order of its key, as many as the limits allow; none at the
    /// end.
    func page(
        of table: StoredTable, after last: [SQLValue]?, _ limits: CopyLimits
    ) throws -> [[SQLValue]] {
        let sizes = table.sizes(after: last, limit: limits.rowsMax)
        var bytes: Int64 = 0
        var count = 0
        var isFull = false
        try rows(sizes.sql, sizes.arguments) { row in
            bytes += row.integer(0)
            isFull = isFull || (bytes > limits.bytesMax && count > 0)
            if !isFull { count += 1 }
        }
        guard count > 0 else { return [] }
        let query = table.query(after: last, limit: count)
        return try all(query.sql, query.arguments, table.values)
    }

    /// The key of the last row; nil for no row.
    func lastKey(of table: StoredTable) throws -> [SQLValue]? {
        try first(table.lastKey.sql) { table.key(of: table.values($0)) }
    }

    /// Whether no table has a row, marks apart.
    func isEmpty() throws -> Bool {
        try Schema.tables.allSatisfy { try lastKey(of: $0) == nil }
    }
}
