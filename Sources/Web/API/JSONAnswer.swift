internal import HTTPTypes
package import Hummingbird
internal import NIOCore
package import Primitives

/// Answers in canonical JSON.
package enum JSONAnswer {
    package static func response(
        _ value: JSONValue, status: HTTPResponse.Status = .ok
    ) -> Response {
        response(bytes: value.canonicalBytes, status: status)
    }

    package static func response(
        bytes: [UInt8], type: String = "application/json", status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status,
            headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
