/// A step from one schema to the next. Never edited once released, never removed.
package struct Migration: Sendable {
    package let version: Int64
    /// What it brings, in a few words.
    package let name: String
    package let statements: [String]

    package init(version: Int64, name: String, statements: [String]) {
        self.version = version
        self.name = name
        self.statements = statements
    }
}
