package import Custody
package import Hummingbird
internal import Primitives
internal import PolicyEngine
internal import Synchronization

/// What the server answers under the version of the policy that is in force, which may change while
/// it runs: a newer one is published, and its time comes.
///
/// Each version has pages, addresses and rules of its own, so all of it is made anew; that of the
/// next version before its time, so that nobody waits when it comes.
package final class VersionInForce: HTTPResponder {
    package typealias Context = Web.Context

    private struct Version: Sendable {
        let custodian: Custodian
        let responder: any HTTPResponder<Web.Context> & Sendable
    }

    private struct Versions: Sendable {
        var current: Version
        var next: Version?

        /// The one whose time it is.
        mutating func now(_ edge: Edge) -> Version {
            if let next, edge.now() >= next.custodian.rules.start {
                current = next
                self.next = nil
            }
            return current
        }
    }

    private let metrics: Metrics
    private let edge: Edge
    private let versions: Mutex<Versions>

    package init(_ custodian: Custodian, metrics: Metrics) throws {
        self.metrics = metrics
        edge = custodian.edge
        versions = Mutex(try Self.versions(custodian, metrics))
    }

    package var custodian: Custodian { version.custodian }

    private var version: Version { versions.withLock { $0.now(edge) } }

    package func respond(
        to request: Request, context: Context
    ) async throws -> Response {
        try await version.responder.respond(to: request, context: context)
    }

    /// Takes up what was published since, and the version in force where it is another one.
    /// - Returns: whether another version is in force.
    package func refresh() async throws -> Bool {
        let before = version.custodian.rules.digest
        guard let now = try await custodian.underVersionInForce() else { return false }
        let made = try Self.versions(now, metrics)
        versions.withLock { $0 = made }
        return now.rules.digest != before
    }

    private static func versions(_ custodian: Custodian, _ metrics: Metrics) throws -> Versions {
        Versions(
            current: try version(custodian, metrics),
            next: try custodian.underNextVersion().map { try version($0, metrics) })
    }

    private static func version(_ custodian: Custodian, _ metrics: Metrics) throws -> Version {
        let router = try WebApp(custodian: custodian, metrics: metrics).router()
        return Version(custodian: custodian, responder: router.buildResponder())
    }
}
