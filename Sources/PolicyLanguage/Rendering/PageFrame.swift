/// What stands around every page: document head, name of the site, navigation, languages, foot.
///
/// The policy's page and the pages of the account share it, so that they look like one site.
package struct PageFrame: Hashable, Sendable {
    package struct Link: Hashable, Sendable {
        package let title: String
        package let address: String
        package let isCurrent: Bool
        /// The language of title and target, where it is not that of the page.
        package let language: Language?
    }

    package enum Place: String, Sendable {
        case policy, register, account, refused
        case signIn = "sign-in"
        case erase = "account/erase"
    }

    package let language: Language
    package let title: String
    package let siteName: String
    package let siteAddress: String
    package let links: [Link]
    package let languages: [Link]
    package let footer: String
    package let contact: Link
    private let labels: Labels

    /// The program's own words around the page.
    private struct Labels: Hashable, Sendable {
        let skip: String
        let navigation: String
        let languages: String
        let questions: String
    }

    /// - Parameters:
    ///   - title: of the page, without the site's name.
    ///   - place: which page it is; nil for one that has no address in another language.
    ///   - below: what follows the policy's address where the page is below it: `versions/`.
    ///   - isSignedIn: there is no use in offering registration then.
    ///   - words: the program's own, where they are not those of the language.
    package init(
        policy: Policy, language: Language, title: String, place: Place?, below: String = "",
        isSignedIn: Bool = false, words: Words? = nil
    ) {
        let words = words ?? .of(language, policy.languages[0])
        self.language = language
        self.title = title
        siteName = policy.controller.name
        siteAddress = policy.controller.site
        let shown: [(String, Place)] =
            [(words.site.policy, .policy)]
            + (isSignedIn ? [] : [(words.site.register, .register)])
            + [(words.site.account, .account)]
        links = shown.map { name, target in
            Link(
                title: name, address: PageFrame.address(of: target, policy, language),
                isCurrent: target == place, language: nil)
        }
        languages = policy.languages.map { other in
            Link(
                title: ([words] + Words.all).first { $0.language == other }?.languageName
                    ?? other.tag,
                address: PageFrame.address(of: place ?? .policy, policy, other) + below,
                isCurrent: other == language, language: other)
        }
        footer = words.typeset(
            words.site.footer(policy.title[language], policy.version, words.date(policy.published)))
        contact = Link(
            title: policy.contact.name[language],
            address: Term.address(policy.contact.address) ?? "", isCurrent: false, language: nil)
        labels = Labels(
            skip: words.site.skip, navigation: words.site.navigation,
            languages: words.site.languages, questions: words.site.questions)
    }

    /// Where a page is: the policy at its own address, the others at `/{language}/{name}`.
    package static func address(of place: Place, _ policy: Policy, _ language: Language) -> String {
        switch place {
        case .policy: policy.address.replacing("{language}", with: language.tag)
        default: "/\(language.tag)/\(place.rawValue)"
        }
    }
}

extension PageFrame {
    /// From the document's start to the start of what the page is about.
    package var opening: String {
        var writer = HTMLWriter()
        writer.doctype()
        writer.open("html", ["lang": language.tag])
        writer.line()
        writeHead(to: &writer)
        writer.open("body")
        writer.line()
        writer.element("a", ["class": "skip", "href": "#content"], labels.skip)
        writer.line()
        writer.open("header", ["class": "site"])
        writer.element("a", ["class": "site-name", "href": Term.address(siteAddress)], siteName)
        writeNavigation(links, label: labels.navigation, class: "site-links", to: &writer)
        writeNavigation(languages, label: labels.languages, class: "site-languages", to: &writer)
        writer.close("header")
        writer.line()
        writer.open("main", ["id": "content", "tabindex": "-1"])
        writer.line()
        return writer.html
    }

    /// From the end of what the page is about to the document's end.
    package var closing: String {
        var writer = HTMLWriter()
        writer.close("main")
        writer.line()
        writer.open("footer", ["class": "site"])
        writer.element("p", footer)
        writer.open("p")
        writer.text(labels.questions + " ")
        if contact.address.isEmpty {
            writer.text(contact.title)
        } else {
            writer.element("a", ["href": contact.address], contact.title)
        }
        writer.close("p")
        writer.close("footer")
        writer.line()
        writer.close("body")
        writer.line()
        writer.close("html")
        writer.line()
        return writer.html
    }

    private func writeHead(to writer: inout HTMLWriter) {
        writer.open("head")
        writer.line()
        writer.open("meta", ["charset": "utf-8"])
        writer.line()
        writer.element("title", title + " – " + siteName)
        writer.line()
        writer.open(
            "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        writer.line()
        writer.open("meta", ["name": "color-scheme", "content": "light dark"])
        writer.line()
        writer.open("link", ["rel": "stylesheet", "href": "/assets/style.css"])
        writer.line()
        for link in languages where !link.isCurrent {
            writer.open(
                "link",
                ["rel": "alternate", "hreflang": link.language?.tag, "href": link.address])
            writer.line()
        }
        writer.close("head")
        writer.line()
    }

    private func writeNavigation(
        _ links: [Link], label: String, class name: String, to writer: inout HTMLWriter
    ) {
        writer.open("nav", ["class": name, "aria-label": label])
        writer.open("ul")
        for link in links {
            writer.open("li")
            writer.element(
                "a",
                [
                    "href": link.address, "aria-current": link.isCurrent ? "page" : nil,
                    "hreflang": link.language?.tag, "lang": link.language?.tag,
                ], link.title)
            writer.close("li")
        }
        writer.close("ul")
        writer.close("nav")
    }
}
