/// Why the store did not do what it was asked. Carries no value of any statement.
package enum StoreError: Error, Hashable, Sendable {
    /// No room left on the disk, or writing failed. Nothing was changed; try again when there is
    /// room.
    case full
    /// Too many callers wait already, or the database takes no more connections. Nothing was
    /// changed.
    case overloaded
    /// Something else holds what the work needs for too long, or the statement was cancelled.
    case busy
    /// A UNIQUE, NOT NULL, CHECK or foreign key constraint refused.
    case constraint
    /// The database cannot be reached, or the connection was lost.
    ///
    /// Where it was lost while a commit was under way, the work may have been done.
    case unreachable
    /// The database only reads: a standby, or a disk that is mounted so.
    case readOnly
    /// The database does not let this user in.
    case unauthorized
    /// The store cannot be read or written; the adapter's own code: a number of SQLite's, five
    /// characters of PostgreSQL's (SQLSTATE).
    case unavailable(code: String)
    /// The store is not as this version left it.
    case schema(SchemaProblem)

    package enum SchemaProblem: Hashable, Sendable {
        case missing
        case newer(version: Int64)
        case damaged
    }
}
