/// Why the store did not do what it was asked. Carries no value of any statement.
package enum StoreError: Error, Hashable, Sendable {
    /// No room left on the disk, or writing failed. Nothing was changed; try again when there is
    /// room.
    case full
    /// Too many callers wait already. Nothing was changed.
    case overloaded
    /// Another process holds the store for too long.
    case busy
    /// A UNIQUE, NOT NULL, CHECK or foreign key constraint refused.
    case constraint
    /// The store cannot be read or written; the adapter's own code.
    case unavailable(code: Int32)
    /// The store is not as this version left it.
    case schema(SchemaProblem)

    package enum SchemaProblem: Hashable, Sendable {
        case missing
        case newer(version: Int64)
        case damaged
    }
}
