/// Comments for the operator that stand in every drafted policy.
enum Notes {
    static let head = Phrase("note.head")
    static let version = Phrase("note.version")
    static let acceptance = Phrase("note.acceptance")
    static let controller = Phrase("note.controller")
    static let regulation = Phrase("note.regulation")
    static let categories = Phrase("note.categories")
    static let purposes = Phrase("note.purposes")
    static let cookies = Phrase("note.cookies")
    static let statistics = Phrase("note.statistics")
    static let measures = Phrase("note.measures")
    static let children = Phrase("note.children")
    static let authority = Phrase("note.authority")
}
