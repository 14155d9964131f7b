internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// All that people open in a browser.
struct PageRoutes: Sendable {
    private let house: PageHouse

    init(_ custodian: Custodian) throws {
        house = PageHouse(custodian: custodian, renderer: try PageRenderer())
    }

    func add(to router: Router<Context>) {
        for language in house.policy.languages {
            let pages = router.group("")
                .add(middleware: PageProblems(house: house, language: language))
            VersionPages(house: house, language: language).add(to: pages)
            let place = pages.group(RouterPath(language.tag))
            EntryPages(house: house, language: language).add(to: place)
            AccountPages(house: house, language: language).add(to: place)
        }
        router.get("assets/style.css") { _, _ in
            Response(
                status: .ok,
                headers: [
                    .contentType: "text/css; charset=utf-8", .cacheControl: "max-age=3600",
                ], body: ResponseBody(byteBuffer: ByteBuffer(string: StyleSheet.text)))
        }
        // Browsers ask for one; without an answer their consoles show an error on each page.
        router.get("favicon.ico") { _, _ in
            Response(status: .noContent, headers: [.cacheControl: "max-age=86400"])
        }
        router.get("") { request, _ in
            let language = AcceptLanguage.choose(request, house.policy)
            var response = house.go(to: house.address(.policy, language))
            response.headers[.vary] = "Accept-Language"
            return response
        }
    }
}
