internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import Primitives
internal import Sealing
internal import Synchronization

/// Knows for a short time what the keys of services allow, so that not each request asks the store.
///
/// A key that was revoked works for two seconds more at the most.
final class KeyCache: Sendable {
    private struct Known {
        let key: ServiceKey
        let until: Instant
    }

    private static let lifetimeMillis: Int64 = 2_000
    private static let sizeMax = 1_000

    private let custodian: Custodian
    private let known = Mutex<[String: Known]>([:])

    init(_ custodian: Custodian) { self.custodian = custodian }

    /// The service that calls, by its `Authorization: Bearer` header.
    func authenticate(_ request: Request) async throws -> ServiceKey {
        let header = request.headers[.authorization] ?? ""
        guard header.hasPrefix("Bearer "), header.utf8.count <= 200 else {
            throw Problem(
                .unauthorized, "key-required", "A service's key is required",
                "Send Authorization: Bearer with a key made by scruple service-key create.")
        }
        let token = String(header.dropFirst(7))
        let now = custodian.edge.now()
        if let hit = known.withLock({ $0[token] }), now < hit.until { return hit.key }
        guard let key = try await custodian.serviceKey(token) else {
            _ = known.withLock { $0.removeValue(forKey: token) }
            throw Problem(
                .unauthorized, "key-unknown", "The key is not known",
                "The key was never made, or was revoked. Make one with scruple service-key create.")
        }
        known.withLock { known in
            if known.count >= Self.sizeMax { known.removeAll() }
            known[token] = Known(key: key, until: now.adding(milliseconds: Self.lifetimeMillis))
        }
        return key
    }
}
