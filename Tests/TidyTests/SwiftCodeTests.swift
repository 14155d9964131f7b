import Testing

/// The checks are only as good as what they see.
struct SwiftCodeTests {
    @Test(arguments: [
        (#"let a = "x! // y" // try! z"#, #"let a = "       "          "#),
        (#"f("a \(g("b", c!)) d")"#, #"f("    g(" ", c!)   ")"#),
        (##"let r = #"a " b"# + c"##, ##"let r = #"     "# + c"##),
        ("a /* b /* c */ d */ e", "a                   e"),
    ])
    func `comments and strings are blanked, interpolated code is not`(
        source: String, expected: String
    ) {
        #expect(SwiftCode(source).text == expected)
    }

    @Test func `functions are measured from their name to their closing brace`() {
        let source = """
            protocol P {
                func without(a: Int) throws -> Int
                init(b: Int)
            }
            struct S {
                init() {}
                func two(a: [Int] = [1]) -> Int {
                    a.map { $0 }.count + self.init().x }
                var functional: Int { 1 }
            }
            """
        let expected = [
            SwiftCode.Function(line: 6, lineCount: 1), SwiftCode.Function(line: 7, lineCount: 2),
        ]
        #expect(SwiftCode(source).functions == expected)
    }
}
