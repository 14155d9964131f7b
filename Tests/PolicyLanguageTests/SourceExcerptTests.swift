import PolicyLanguage
import Primitives
import Testing

struct SourceExcerptTests {
    private func shown(_ source: String, line: Int, column: Int, hint: String = "do") -> String {
        let diagnostic = Diagnostic(
            .error, file: "p.yaml", position: Position(line: line, column: column),
            message: "wrong", hint: hint)
        return SourceExcerpt(Array(source.utf8)).text(diagnostic)
    }

    @Test(arguments: [
        ("a: 1\nsise-max: 80\n", 2, 1, "    2 | sise-max: 80\n      | ^^^^^^^^"),
        ("a: \"two words\" # x\n", 1, 4, "    1 | a: \"two words\" # x\n      |    ^^^^^^^^^^^"),
        ("a: [b, café, d]\n", 1, 8, "    1 | a: [b, café, d]\n      |        ^^^^"),
        ("é\u{301}東: x\n", 1, 5, "    1 | é\u{301}東: x\n      |     ^"),
        ("a\tb\u{1B}[31m: x\r\n", 1, 3, "    1 | a b?[31m: x\n      |   ^^"),
    ])
    func `the line is shown with marks below the place`(
        source: String, line: Int, column: Int, excerpt: String
    ) {
        #expect(
            shown(source, line: line, column: column)
                == "p.yaml:\(line):\(column): error: wrong\n\(excerpt)\n    hint: do")
    }

    @Test func `what is about no line is shown without one`() {
        let plain = "p.yaml:1:1: error: wrong"
        for source in ["", "# a comment\na: 1", "\na: 1"] {
            #expect(shown(source, line: 1, column: 1, hint: "") == plain)
        }
        #expect(shown("a", line: 7, column: 1, hint: "") == "p.yaml:7:1: error: wrong")
        #expect(shown("a", line: 1, column: 9, hint: "") == "p.yaml:1:9: error: wrong")
    }

    @Test func `of a long line only the part around the place is shown`() {
        let source =
            String(repeating: "x", count: 500) + " here " + String(repeating: "y", count: 500)
        let lines = shown(source, line: 1, column: 502).split(separator: "\n")
        #expect(lines.count == 4 && lines.allSatisfy { $0.count < 110 })
        let place = lines[2].firstIndex(of: "^").map {
            lines[2].distance(from: lines[2].startIndex, to: $0)
        }
        #expect(place.map { Array(lines[1])[$0] } == "h" && lines[2].hasSuffix(" ^^^^"))
    }
}
