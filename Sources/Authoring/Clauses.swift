/// The words of a drafted policy that are the same for every kind of service.
enum Clauses {
    static let title = Phrase("clause.title")
    static let statement = Phrase("clause.statement")

    static let scopeTitle = Phrase("clause.scope-title")
    static func scope(_ name: String, _ site: String) -> Phrase {
        Phrase("clause.scope", ["name": .text(name), "site": .text(site)])
    }

    static let dataTitle = Phrase("clause.data-title")
    static let provided = Phrase("clause.provided")
    static let automatic = Phrase("clause.automatic")

    static let purposesTitle = Phrase("clause.purposes-title")

    static let keepingTitle = Phrase("clause.keeping-title")
    static let security = Phrase("clause.security")
    static let keeping = Phrase("clause.keeping")

    static let recipientsTitle = Phrase("clause.recipients-title")
    static let recipients = Phrase("clause.recipients")
    static let necessity = Phrase("clause.necessity")

    static let cookiesTitle = Phrase("clause.cookies-title")
    static let cookiesNecessary = Phrase("clause.cookies-necessary")
    static let cookiesStatistics = Phrase("clause.cookies-statistics")

    static let rightsTitle = Phrase("clause.rights-title")
    static let rights = Phrase("clause.rights")
    static let childrenText = Phrase("clause.children-text")

    static let changesTitle = Phrase("clause.changes-title")
    static let changes = Phrase("clause.changes")

    static let lawTitle = Phrase("clause.law-title")
    static func law(_ country: Phrase) -> Phrase {
        Phrase("clause.law", ["country": .phrase(country)])
    }
    static func contact(_ name: String) -> Phrase {
        Phrase("clause.contact", ["name": .text(name)])
    }
    static func place(_ country: Phrase) -> Phrase {
        Phrase("clause.place", ["country": .phrase(country)])
    }
    static let session = Phrase("clause.session")
    static let visitor = Phrase("clause.visitor")
    static let consequence = Phrase("clause.consequence")
}
