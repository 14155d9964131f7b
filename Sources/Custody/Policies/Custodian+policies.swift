package import Database
internal import PolicyEngine
internal import PolicyLanguage
package import Primitives

extension Custodian {
    /// Publishes the version that this custodian was made with unless the store has it, and gives
    /// the custodian that acts under the version in force. Run at start, before anything else.
    ///
    /// - Throws: ``CustodyError/superseded`` where the version was in force before another one: an
    ///   old file comes back by mistake more often than by intent. ``PublishRefusal``.
    package func establish() async throws -> Custodian {
        do { _ = try await publish() } catch PublishRefusal.published {
            let history = try await store.read { PolicyHistory(try $0.publishedVersions()) }
            let inForce = try await store.read { try $0.inForce().digest(at: edge.now()) }
            let places = [rules.digest.bytes, inForce].map { digest in
                history.versions.firstIndex { $0.digest.bytes == digest }
            }
            guard let own = places[0], let current = places[1], own >= current else {
                throw CustodyError.superseded
            }
        }
        try await Self.settleVersions(in: store, at: edge.now())
        return try await underVersionInForce() ?? self
    }

    /// Whether this program acts under the version that is in force for all nodes.
    /// - Throws: ``CustodyError/moving``.
    package func isInForce() async throws -> Bool {
        try await store.read { try $0.isInForce(rules.digest, at: edge.now()) }
    }

    /// The same custodian under the version in force and with all that was published since it was
    /// made.
    /// - Returns: nil where nothing is new.
    /// - Throws: ``CustodyError/superseded`` where this program cannot read a version,
    ///   ``CustodyError/moving``.
    package func underVersionInForce() async throws -> Custodian? {
        let known = history.versions.count
        let found = try await store.read { snapshot -> (PolicyHistory, [UInt8])? in
            let inForce = try snapshot.inForce().digest(at: edge.now())
            guard let inForce else { return nil }
            let count = try snapshot.publishedCount()
            guard inForce != rules.digest.bytes || count != known else { return nil }
            return (PolicyHistory(try snapshot.publishedVersions()), inForce)
        }
        guard let (history, inForce) = found else { return nil }
        guard let version = history.versions.first(where: { $0.digest.bytes == inForce }) else {
            throw CustodyError.superseded
        }
        return under(version, of: history)
    }

    /// The custodian of a store that has a version in force; nil where it has none.
    /// - Throws: ``CustodyError/superseded`` where this program cannot read a version,
    ///   ``CustodyError/moving``.
    package static func underVersionInForce(
        of store: any Store, keys: Keyring, log: LedgerLog, edge: Edge
    ) async throws -> Custodian? {
        try await settleVersions(in: store, at: edge.now())
        let (history, inForce) = try await store.read { snapshot in
            (
                PolicyHistory(try snapshot.publishedVersions()),
                try snapshot.inForce().digest(at: edge.now())
            )
        }
        guard let version = history.versions.first(where: { $0.digest.bytes == inForce }) else {
            return nil
        }
        return Custodian(
            store: store, rules: history.rules(version), history: history, keys: keys, log: log,
            edge: edge)
    }

    /// All that is published by now.
    package func publishedHistory() async throws -> PolicyHistory {
        try await store.read { PolicyHistory(try $0.publishedVersions()) }
    }

    /// The custodian of the version that takes force next by itself; nil where none is published.
    package func underNextVersion() -> Custodian? {
        history.next(after: rules.digest).map { under($0, of: history) }
    }

    private func under(_ version: PolicyVersion, of history: PolicyHistory) -> Custodian {
        Custodian(
            store: store, rules: history.rules(version), history: history, keys: keys, log: log,
            edge: edge, passwords: passwords)
    }

    /// Writes down that the time of a version has come, so that the store says it plainly.
    package func settleVersions() async throws {
        try await Self.settleVersions(in: store, at: edge.now())
    }

    private static func settleVersions(in store: any Store, at now: Instant) async throws {
        let isDue = try await store.read { snapshot in
            try snapshot.inForce().next.map { now >= $0.at } ?? false
        }
        guard isDue else { return }
        try await store.write { transaction in
            try transaction.enters(.policy, shared: false)
            try transaction.settleInForce(try transaction.publishedVersions(), at: now)
        }
    }
}
