package import Custody
package import Hummingbird
internal import Synchronization

/// What the server answers under the version of the policy that is in force, which may change while
/// it runs: another node may be started with a newer one.
///
/// Each version has pages, addresses and rules of its own, so all of it is made anew.
package final class VersionInForce: HTTPResponder {
    package typealias Context = Web.Context

    private struct Version: Sendable {
        let custodian: Custodian
        let responder: any HTTPResponder<Web.Context> & Sendable
    }

    private let metrics: Metrics
    private let version: Mutex<Version>

    package init(_ custodian: Custodian, metrics: Metrics) throws {
        self.metrics = metrics
        version = Mutex(try Self.version(custodian, metrics))
    }

    package var custodian: Custodian { version.withLock { $0.custodian } }

    package func respond(
        to request: Request, context: Context
    ) async throws -> Response {
        let responder = version.withLock { $0.responder }
        return try await responder.respond(to: request, context: context)
    }

    /// Takes up the version in force where it is another one.
    /// - Returns: whether it was.
    package func refresh() async throws -> Bool {
        guard let next = try await custodian.underVersionInForce() else { return false }
        let made = try Self.version(next, metrics)
        version.withLock { $0 = made }
        return true
    }

    private static func version(_ custodian: Custodian, _ metrics: Metrics) throws -> Version {
        let router = try WebApp(custodian: custodian, metrics: metrics).router()
        return Version(custodian: custodian, responder: router.buildResponder())
    }
}
