import Mustache

/// Turns pages into HTML documents; made once, its templates are parsed then.
///
/// Templates live in the program as text, so that one file is all there is to install.
package struct PageRenderer: Sendable {
    private static let pages: [any Page.Type] = [
        RegisterPage.self, SignInPage.self, AccountPage.self, ErasePage.self, RefusedPage.self,
        ProblemPage.self, VersionsPage.self,
    ]

    private let library: MustacheLibrary

    /// - Throws: when a template of the program is malformed, which its tests rule out.
    package init() throws {
        var library = MustacheLibrary()
        try library.register(FieldTemplate.text, named: FieldTemplate.name)
        try library.register(ErrorSummaryTemplate.text, named: ErrorSummaryTemplate.name)
        for page in Self.pages {
            try library.register(page.template, named: page.name)
        }
        self.library = library
    }

    package func render(_ page: some Page) -> String {
        guard let html = library.render(page, withTemplate: type(of: page).name) else {
            preconditionFailure("\(type(of: page).name) is missing from PageRenderer.pages")
        }
        return html
    }
}
