// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .unsafeFlags(["-warnings-as-errors", "-Wwarning", "DeprecatedDeclaration"]),
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

extension Target.Dependency {
    static let crypto = product(name: "Crypto", package: "swift-crypto")
    static let cryptoExtras = product(name: "CryptoExtras", package: "swift-crypto")
    static let yams = product(name: "Yams", package: "Yams")
    static let grdb = product(name: "GRDB", package: "GRDB.swift")
    static let grdbSQLite = product(name: "GRDBSQLite", package: "GRDB.swift")
    static let hummingbird = product(name: "Hummingbird", package: "hummingbird")
    static let hummingbirdTesting = product(name: "HummingbirdTesting", package: "hummingbird")
    static let mustache = product(name: "Mustache", package: "swift-mustache")
    static let arguments = product(name: "ArgumentParser", package: "swift-argument-parser")
    static let lifecycle = product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
    static let unixSignals = product(name: "UnixSignals", package: "swift-service-lifecycle")
    static let logging = product(name: "Logging", package: "swift-log")
    static let httpTypes = product(name: "HTTPTypes", package: "swift-http-types")
    static let nioCore = product(name: "NIOCore", package: "swift-nio")
}

/// A target of ours; each imports only what it lists.
func room(_ name: String, _ dependencies: [Target.Dependency], sources: [String]? = nil) -> Target {
    .target(
        name: name, dependencies: dependencies, sources: sources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "scruple",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        room("Primitives", []),
        room("Languages", []),
        room("Ledger", ["Primitives", .crypto]),
        room("Sealing", ["Primitives", .crypto, .cryptoExtras]),
        room("PolicyLanguage", ["Primitives", "Languages", .yams, .crypto]),
        room("PolicyDifference", ["Primitives", "Languages", "PolicyLanguage"]),
        room("Authoring", ["Primitives", "Languages", "PolicyLanguage"]),
        room("StandardForms", ["Primitives", "Languages", "PolicyLanguage"]),
        room("PolicyEngine", ["Primitives", "PolicyLanguage"]),
        room("PolicyLaw", ["Primitives", "PolicyLanguage"]),
        room("Database", []),
        room(
            "Custody",
            [
                "Primitives", "PolicyLanguage", "PolicyDifference", "PolicyEngine", "Ledger",
                "Sealing", "Database", .crypto,
            ]),
        room(
            "Web",
            [
                "Primitives", "Languages", "PolicyLanguage", "PolicyDifference", "PolicyEngine",
                "Ledger", "Sealing", "Database", "Custody", "StandardForms", .hummingbird,
                .mustache,
                .httpTypes, .logging,
                .nioCore,
            ]),
        room("DatabaseSQLite", ["Database", .grdb, .grdbSQLite]),
        .systemLibrary(
            name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        room("DatabasePostgres", ["Database", "CLibPQ"]),
        room(
            "Assembly",
            [
                "Primitives", "PolicyLanguage", "PolicyEngine", "Ledger", "Sealing", "Database",
                "DatabaseSQLite", "DatabasePostgres", "Custody", "Web", .hummingbird,
                .lifecycle, .nioCore, .unixSignals, .logging,
            ]),
        room(
            "TestSupport",
            [
                "Primitives", "PolicyLanguage", "PolicyEngine", "Ledger", "Sealing", "Database",
                "DatabaseSQLite", "DatabasePostgres", "CLibPQ", "Custody",
            ]),
        .executableTarget(
            name: "scruple",
            dependencies: [
                "Primitives", "PolicyLanguage", "PolicyDifference", "PolicyLaw", "StandardForms",
                "PolicyEngine", "Ledger", "Sealing", "Database", "Custody", "Assembly",
                "Authoring", .arguments,
                .logging,
            ], swiftSettings: settings),
        .executableTarget(
            name: "scruple-bench",
            dependencies: [
                "Primitives", "PolicyLanguage", "PolicyEngine", "Ledger", "Database", "Custody",
                "Assembly", .arguments, .grdb, .hummingbird, .logging,
            ], path: "Benchmarks/ScrupleBench", swiftSettings: settings),
        tests("LedgerTests", ["Ledger", "Primitives", .crypto]),
        tests("AuthoringTests", ["Primitives", "PolicyLanguage", "PolicyLaw", "Authoring"]),
        tests("PolicyLanguageTests", ["Primitives", "PolicyLanguage"]),
        tests(
            "DatabaseTests",
            ["Database", "DatabaseSQLite", "DatabasePostgres", "Custody", "TestSupport"]),
        tests(
            "CustodyTests",
            [
                "Primitives", "PolicyLanguage", "PolicyEngine", "Ledger", "Sealing", "Database",
                "Custody", "TestSupport", .crypto,
            ]),
        tests(
            "WebTests",
            [
                "Primitives", "Languages", "PolicyLanguage", "PolicyDifference", "PolicyEngine",
                "Ledger", "Sealing", "Custody", "StandardForms", "Authoring", "Web", "Database",
                "TestSupport", .hummingbird, .hummingbirdTesting, .httpTypes, .nioCore,
            ], exclude: ["Pages/Snapshots", "Exchanges/Snapshots"]),
        tests(
            "AssemblyTests",
            [
                "Primitives", "PolicyLanguage", "PolicyEngine", "Ledger", "Sealing", "Database",
                "Custody", "Assembly", "TestSupport",
            ]),
        tests("PrimitivesTests", ["Primitives"]),
        tests("LanguagesTests", ["Languages"]),
        tests("SealingTests", ["Primitives", "Sealing", .crypto]),
        tests(
            "PolicyDifferenceTests",
            ["Primitives", "PolicyLanguage", "PolicyDifference", "StandardForms", .yams],
            exclude: ["Snapshots"]),
        tests("PolicyLawTests", ["Primitives", "PolicyLanguage", "PolicyLaw"]),
        tests("StandardFormsTests", ["Primitives", "PolicyLanguage", "StandardForms"]),
        tests("PolicyEngineTests", ["Primitives", "PolicyLanguage", "PolicyEngine"]),
        tests("TidyTests", ["PolicyEngine", "Database", "Custody", .crypto]),
    ]
)
