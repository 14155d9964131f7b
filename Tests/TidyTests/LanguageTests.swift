import Testing

/// The program's languages are named in their catalogues, and nowhere else.
struct LanguageTests {
    /// Invented people have a language.
    private static let exempt: Set = ["Sources/TestSupport/House+people.swift"]

    @Test func `no code asks for a language of the program by name`() {
        let code = Tree.sources.filter { file in
            !file.path.hasPrefix("Sources/Languages/Catalogue") && !Self.exempt.contains(file.path)
        }
        let names = ["\"fr\"", "\"de\"", ".french", ".german"]
        expectNone(
            code.flatMap { file in
                names.filter(file.text.contains).map {
                    "\(file.path) names \($0): take a catalogue, or its words, as a parameter"
                }
            })
    }

    /// One that is not looked at does not find anything.
    @Test func `what is exempt is there`() {
        expectNone(
            Self.exempt.filter { path in !Tree.sources.contains { $0.path == path } }
                .map { "\($0) is gone: take it from the list" })
    }
}
