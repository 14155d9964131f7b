package import Database

/// A table as the store has it after all steps of the schema: its columns, those of the primary key
/// first and in the key's order.
package struct StoredTable: Sendable {
    /// A column, by the kind of its values.
    package enum Column: Hashable, Sendable {
        case integer(String)
        case text(String)
        case blob(String)

        package var name: String {
            switch self {
            case .integer(let name), .text(let name), .blob(let name): name
            }
        }

        /// Whether values differ in size.
        package var isLong: Bool { if case .integer = self { false } else { true } }

        fileprivate func value(_ row: any ResultRow, _ place: Int) -> SQLValue {
            if row.isNull(place) { return .null }
            return switch self {
            case .integer: .integer(row.integer(place))
            case .text: .text(row.text(place))
            case .blob: .blob(row.blob(place))
            }
        }
    }

    /// `vault.` before the name says that it lies in the file of keys.
    package let name: String
    package let key: [Column]
    package let columns: [Column]

    /// - Parameter others: the columns behind the key.
    init(_ name: String, key: [Column], _ others: [Column] = []) {
        self.name = name
        self.key = key
        columns = key + others
    }

    /// The values of a row that has the columns in their order.
    package func values(_ row: any ResultRow) -> [SQLValue] {
        columns.enumerated().map { place, column in column.value(row, place) }
    }
}
