internal import Custody
internal import Database
internal import HTTPTypes
internal import Hummingbird
internal import Ledger
internal import NIOCore
internal import Primitives

/// The ledger for witnesses and verifiers: `/checkpoint` and `/tile/...` (c2sp.org/tlog-tiles).
struct LogRoutes: Sendable {
    let custodian: Custodian

    func add(to router: Router<Context>) {
        router.get("checkpoint", use: checkpoint)
        router.get("tile/**", use: tile)
    }

    @Sendable func checkpoint(_ request: Request, _ context: Context) async throws -> Response {
        let note = try await custodian.log.publish()
        return Response(
            status: .ok,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "max-age=1"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: note)))
    }

    @Sendable func tile(_ request: Request, _ context: Context) async throws -> Response {
        guard let path = TilePath(text: String(request.uri.path.dropFirst())) else {
            throw Problem(
                .notFound, "not-found", "Not Found",
                "This is no path of a tile (c2sp.org/tlog-tiles).")
        }
        guard let bytes = try await custodian.log.tile(path) else {
            throw Problem(.notFound, "not-found", "Not Found", "The log has no such tile yet.")
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/octet-stream",
                .cacheControl: "public, max-age=31536000, immutable",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
