internal import Languages
package import PolicyLanguage

/// What somebody says about their service so that a policy can be drafted for it.
package struct Answers: Sendable {
    package let kind: TemplateKind
    /// Of the controller, one line.
    package let name: String
    /// Where the service is on the web.
    package let site: String
    /// An e-mail address, or a page with a form.
    package let contact: String
    package let country: Country
    /// The first is the authentic one, and that of the comments.
    package let languages: [Language]
    /// Optional kinds of data of the template, by name.
    package let collects: [String]
    package let hasStatistics: Bool

    /// The languages that the templates are written in.
    package static let languagesKnown = Catalogue.all.map(\.tag)

    package init(
        kind: TemplateKind, name: String, site: String, contact: String, country: Country,
        languages: [Language], collects: [String], hasStatistics: Bool
    ) {
        self.kind = kind
        self.name = name
        self.site = site
        self.contact = contact
        self.country = country
        self.languages = languages
        self.collects = collects
        self.hasStatistics = hasStatistics
    }

    /// The host of the site in lower case, with its port.
    var host: String {
        let rest = site.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
        return String(rest ?? "").lowercased()
    }

    /// A name of the language made of the controller's: `l-atelier-vert`.
    var id: String {
        var id = ""
        for scalar in name.lowercased().decomposed {
            let isFit = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
            if isFit {
                id.unicodeScalars.append(scalar)
            } else if scalar.properties.canonicalCombiningClass == .notReordered, !id.isEmpty,
                !id.hasSuffix("-")
            {
                id += "-"
            }
        }
        let short = id.prefix(40)
        let trimmed = short.hasSuffix("-") ? short.dropLast() : short
        guard let first = trimmed.first else { return kind.rawValue }
        return first.isLetter ? String(trimmed) : "policy-" + trimmed
    }
}

extension String {
    /// Letters and their accents apart.
    fileprivate var decomposed: String.UnicodeScalarView {
        var scalars = String.UnicodeScalarView()
        for character in self {
            for scalar in character.unicodeScalars {
                scalars.append(contentsOf: Self.base[scalar] ?? [scalar])
            }
        }
        return scalars
    }

    private static let base: [Unicode.Scalar: [Unicode.Scalar]] = {
        let pairs: [(String, String)] = [
            ("àáâãäå", "a"), ("çćč", "c"), ("èéêëě", "e"), ("ìíîï", "i"), ("ñń", "n"),
            ("òóôõöø", "o"), ("ùúûüů", "u"), ("ýÿ", "y"), ("šś", "s"), ("žźż", "z"), ("ł", "l"),
            ("æ", "ae"), ("œ", "oe"), ("ß", "ss"),
        ]
        var base: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for (letters, plain) in pairs {
            for letter in letters.unicodeScalars { base[letter] = Array(plain.unicodeScalars) }
        }
        return base
    }()
}
