import Testing

/// Who may know whom: each target only targets below it, and each library in the few places that
/// are meant to know it.
struct FenceTests {
    /// From the bottom to the top.
    static let order = [
        "Primitives", "Languages", "Ledger", "Sealing", "PolicyLanguage", "PolicyDifference",
        "PolicyLaw", "Authoring", "StandardForms", "PolicyEngine", "Database", "Custody",
        "DatabaseSQLite",
        "DatabasePostgres", "Web", "Assembly", "scruple",
    ]

    /// Libraries that are not of the system, and the targets that may import them.
    static let libraries: [String: Set<String>] = [
        "ArgumentParser": ["scruple"],
        "CLibPQ": ["DatabasePostgres"],
        "Crypto": ["Ledger", "Sealing", "PolicyLanguage", "Custody"],
        "CryptoExtras": ["Sealing"],
        "GRDB": ["DatabaseSQLite"],
        "GRDBSQLite": ["DatabaseSQLite"],
        "HTTPTypes": ["Web"],
        "Hummingbird": ["Web", "Assembly"],
        "Logging": ["Web", "Assembly", "scruple"],
        "Mustache": ["Web"],
        "NIOCore": ["Web", "Assembly"],
        "ServiceLifecycle": ["Assembly"],
        "UnixSignals": ["Assembly"],
        "Yams": ["PolicyLanguage"],
    ]

    /// What comes with the compiler, and who may import it; nil: everybody.
    static let system: [String: Set<String>?] = [
        "Foundation": .some(["PolicyLanguage", "Sealing", "Assembly"]),
        "FoundationEssentials": .some(["PolicyLanguage", "Sealing", "Assembly"]),
        "Glibc": .some(["DatabaseSQLite", "DatabasePostgres", "Assembly", "scruple"]),
        "Dispatch": .some(["Custody", "DatabasePostgres"]),
        "Synchronization": nil,
    ]

    @Test func `a target imports what it may, and nothing else`() {
        expectNone(
            Tree.sources.filter { $0.target != "TestSupport" }.flatMap { file in
                Self.imports(file).filter { !mayImport($0, file.target) }
                    .map { "\(file.path): \(file.target) may not import \($0)" }
            })
    }

    @Test func `every target has its place in the order`() {
        let targets = Set(Tree.sources.map(\.target)).subtracting(["TestSupport"])
        #expect(targets.subtracting(Self.order).isEmpty)
    }

    @Test func `Package.swift lists a dependency of ours for each import, and no other`() throws {
        let package = try #require(Tree.file("Package.swift")).text
        for target in Self.order {
            let files = Tree.sources.filter { $0.target == target }
            let imported = Set(files.flatMap(Self.imports)).intersection(Self.order)
            let declared = Self.declared(target, in: package)
            #expect(
                imported.subtracting(declared).isEmpty, "\(target) imports more than it declares")
            #expect(
                declared.subtracting(imported).isEmpty, "\(target) declares what it does not need")
        }
    }

    private func mayImport(_ module: String, _ target: String) -> Bool {
        if let place = Self.order.firstIndex(of: module) {
            return place < Self.order.firstIndex(of: target) ?? Self.order.count
        }
        if let targets = Self.libraries[module] { return targets.contains(target) }
        if let targets = Self.system[module] { return targets?.contains(target) ?? true }
        return false
    }

    private static func imports(_ file: Tree.File) -> [String] {
        file.code.text.groups(
            #"^\s*(?:(?:package|internal|private|public)\s+)?import\s+(?:struct\s+)?(\w+)"#)
    }

    /// The names in quotes between the target's name and the end of its declaration.
    private static func declared(_ target: String, in package: String) -> Set<String> {
        let starts = [
            "room(\"\(target)\"", "room(\n            \"\(target)\"",
            "executableTarget(\n            name: \"\(target)\",",
        ]
        let found = starts.compactMap { package.firstRange(of: $0)?.upperBound }.first
        guard let start = found else { return [] }
        let rest = package[start...]
        let end = rest.firstRange(of: "]")?.lowerBound ?? rest.endIndex
        return Set(String(rest[..<end]).groups(#""(\w+)""#)).intersection(order)
    }
}
