package import Hummingbird
internal import Logging
internal import NIOCore
internal import Primitives

/// What travels with a request.
package struct Context: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The other end's address; used for rate limits only, kept by nothing.
    package let remote: String

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remote = source.channel.remoteAddress?.ipAddress ?? ""
    }

    /// The largest body that is read, in bytes.
    package var maxUploadSize: Int { Limits.bodySizeMax }
}

/// The limits at the edge; the API document names them.
package enum Limits {
    package static let bodySizeMax = 262_144
    package static let categoriesMax = 200
    /// How many purposes one request may decide about.
    package static let purposesMax = 100
    package static let querySizeMax = 8_192
}
