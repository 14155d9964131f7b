import Testing

/// Words that we do without, each with what stands in its place.
struct WordTests {
    struct Banned: Sendable, CustomTestStringConvertible {
        let pattern: String
        let instead: String
        /// Whether the file is one in which the word may not be.
        var within: @Sendable (Tree.File) -> Bool = { _ in true }

        var testDescription: String { pattern }
    }

    static let inSources = [
        Banned(pattern: #"\b\w*(Manager|Helper|Impl|Utils?)\b"#, instead: "the name of what it is"),
        Banned(pattern: #"\btry!"#, instead: "try, and an error that says what to do"),
        Banned(pattern: #"\bas!"#, instead: "as?, or a type that needs no cast"),
        Banned(pattern: #"[\w)\]]!(?!=)"#, instead: "guard let, or a type that is never nil"),
        Banned(pattern: #"@testable"#, instead: "package access"),
        Banned(
            pattern: #"\bfatalError\b"#, instead: "a typed error, or precondition with a reason"),
        Banned(pattern: #"\bnonisolated\(unsafe\)"#, instead: "Mutex"),
        Banned(pattern: #"\bstatic\s+(let|var)\s+shared\b"#, instead: "a parameter of init"),
        Banned(
            pattern: #"(?<![.\w])print\("#, instead: "an answer, or the log",
            within: { $0.target != "scruple" }),
        Banned(
            pattern:
                #"\b(Date\(|UUID\(\)|clock_gettime|gettimeofday|ContinuousClock|SuspendingClock)"#,
            instead: "an Instant that is handed in", within: isBelowAssembly),
        Banned(
            pattern: #"\b(SystemRandomNumberGenerator|randomElement|shuffled\(\)|\.random\()"#,
            instead: "random bytes that are handed in", within: isBelowAssembly),
    ]

    /// Uses of a clock that tell no time: they measure how long something took.
    static let stopwatches: Set = ["Sources/Web/Middleware/Problems.swift"]

    @Test(arguments: inSources)
    func `a banned word is not in the sources`(banned: Banned) {
        expectNone(
            Tree.sources.filter(banned.within).flatMap { file in
                file.code.text.lines(with: banned.pattern)
                    .map { "\(file.path):\($0): use \(banned.instead)" }
            })
    }

    @Test func `nothing is left to be done later`() {
        let later =
            #"\b("# + ["TO" + "DO", "FIX" + "ME", "XX" + "X"].joined(separator: "|") + #")\b"#
        expectNone(
            Tree.files.flatMap { file in
                file.text.lines(with: later).map { "\(file.path):\($0): do it, or open an issue" }
            })
    }

    @Test func `what the compiler is told to believe has a reason beside it`() {
        expectNone(
            Tree.sources.flatMap { file in
                file.code.text.lines(with: "@unchecked")
                    .filter { $0 < 2 || !file.lines[$0 - 2].contains("//") }
                    .map { "\(file.path):\($0): say why it is safe" }
            })
    }

    @Test func `each type says in its first line what it is`() {
        let pattern = #"^(package|public) (final class|struct|enum|actor|protocol) "#
        expectNone(
            Tree.sources.flatMap { file in
                file.text.lines(with: pattern)
                    .filter { !file.lines[$0 - 1].hasSuffix("{}") && !hasSummary(file, $0) }
                    .map { "\(file.path):\($0): say in a line what it is" }
            })
    }

    private func hasSummary(_ file: Tree.File, _ line: Int) -> Bool {
        file.lines[..<(line - 1)].last { !$0.hasPrefix("@") }?.hasPrefix("///") ?? false
    }

    private static func isBelowAssembly(_ file: Tree.File) -> Bool {
        !["Assembly", "scruple", "TestSupport"].contains(file.target)
            && !stopwatches.contains(file.path)
    }
}
