import Testing

/// Files, functions and lines stay small enough to be read.
struct LimitTests {
    private static let code = Tree.files.filter { file in
        [".swift", ".py", ".ci/run", "Makefile"].contains { file.path.hasSuffix($0) }
    }

    /// A catalogue of a language is one file, as long as it has to be: it is data.
    @Test func `a file has at most 400 lines`() {
        let code = Self.code.filter { !$0.path.hasPrefix("Sources/Languages/Catalogues/") }
        let long = code.filter { $0.lines.count - 1 > 400 }
        expectNone(long.map { "\($0.path) has \($0.lines.count - 1): give a part its own file" })
    }

    @Test func `a function has at most 70 lines`() {
        expectNone(
            Tree.swift.flatMap { file in
                file.code.functions.filter { $0.lineCount > 70 }
                    .map { "\(file.path):\($0.line) has \($0.lineCount): take it apart" }
            })
    }

    @Test func `a line has at most 100 columns`() {
        expectNone(
            findings { line in line.count > 100 ? "\(line.count) columns; make fmt" : nil })
    }

    @Test func `indentation is spaces, and nothing trails`() {
        expectNone(findings { $0.last == " " ? "a space at the end" : nil })
        let swift = findings { $0.contains("\t") ? "a tab" : nil }
        expectNone(swift.filter { !$0.hasPrefix("Makefile") })
        let open = Self.code.filter { !$0.text.isEmpty && !$0.text.hasSuffix("\n") }
        expectNone(open.map { "\($0.path): the last line has no end" })
    }

    // Documentation/decisions/0012-primitives-limit.md
    @Test func `primitives stay primitive`() {
        let files = Tree.sources.filter { $0.target == "Primitives" }
        let count = files.reduce(0) { $0 + $1.lines.count - 1 }
        #expect(count <= 900)
    }

    private func findings(_ wrong: (Substring) -> String?) -> [String] {
        Self.code.flatMap { file in
            file.lines.enumerated().compactMap { number, line in
                wrong(line).map { "\(file.path):\(number + 1): \($0)" }
            }
        }
    }
}
