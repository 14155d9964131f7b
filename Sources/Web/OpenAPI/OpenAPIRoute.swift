package import Hummingbird
internal import Primitives

/// `/openapi.json`: the API's description, for programs.
package struct OpenAPIRoute: Sendable {
    package init() {}

    package func add(to router: Router<Context>) {
        router.get("openapi.json") { _, _ -> Response in
            var answer = JSONAnswer.response(bytes: OpenAPIDocument.bytes)
            answer.headers[.cacheControl] = "no-cache"
            return answer
        }
    }
}
