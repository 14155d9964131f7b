/// A step from one schema to the next. Never edited once released, never removed.
package struct Migration: Sendable {
    package let version: Int64
    /// What it brings, in a few words.
    package let name: String
    /// In the common dialect, for both databases.
    package let statements: [String]
    /// Further statements that only PostgreSQL takes, after the others.
    package let postgres: [String]
    /// The oldest schema whose programs work on the store after this step.
    ///
    /// A step that only adds what older programs need not know keeps the version before it here, so
    /// that nodes of the previous version go on while the first of the new one starts.
    package let usableFrom: Int64

    /// - Parameter usableFrom: the step's own version unless given: older programs are refused.
    package init(
        version: Int64, name: String, statements: [String], postgres: [String] = [],
        usableFrom: Int64? = nil
    ) {
        self.version = version
        self.name = name
        self.statements = statements
        self.postgres = postgres
        self.usableFrom = usableFrom ?? version
    }
}

extension [Migration] {
    /// The newest step's version; 0 for no step.
    package var newest: Int64 { last?.version ?? 0 }

    /// The oldest schema whose programs work after all steps behind `version`, and after those that
    /// were taken already.
    package func usableFrom(after version: Int64, taken: Int64) -> Int64 {
        filter { $0.version > version }.map(\.usableFrom).reduce(taken, Swift.max)
    }
}
