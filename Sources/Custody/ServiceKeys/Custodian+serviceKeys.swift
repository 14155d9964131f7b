internal import PolicyEngine
internal import Database
internal import Ledger
internal import PolicyLanguage
package import Primitives
package import Sealing

/// What the key of a service allows.
package struct ServiceKey: Hashable, Sendable {
    package let service: ServiceID
    /// Whether it may exercise people's rights in their name: export, erase, see uses.
    package let mayAct: Bool
}

extension Custodian {
    /// Makes a key for a service that the policy declares.
    /// - Returns: the token; only its hash is kept.
    package func makeServiceKey(_ service: ServiceID, mayAct: Bool) async throws -> Token {
        guard let declared = rules.service(service) else {
            throw CustodyError.undeclared(kind: "service")
        }
        let token = try Token(prefix: "scruple_\(service)_", random: edge.random(32))
        try await work { work in
            try work.transaction.run(
                """
                INSERT INTO service_key (token_hash, service, created_at, may_act)
                VALUES (?1, ?2, ?3, ?4)
                """,
                [
                    .blob(token.hash), .text(service.text), .integer(work.now.milliseconds),
                    .integer(mayAct ? 1 : 0),
                ])
            try work.record(
                .serviceKey, by: .operator, service: service, clauses: [declared.clause], about: [])
        }
        return token
    }

    /// Ends all keys of a service.
    /// - Returns: how many were ended.
    package func revokeServiceKeys(_ service: ServiceID) async throws -> Int {
        try await work { work in
            let count = try work.transaction.run(
                "UPDATE service_key SET revoked_at = ?2 WHERE service = ?1 AND revoked_at IS NULL",
                [.text(service.text), .integer(work.now.milliseconds)])
            try work.record(
                .serviceKey, by: .operator, service: service,
                clauses: rules.service(service).map { [$0.clause] } ?? [], about: [])
            return count
        }
    }

    /// What a token allows, nil if it was never made or was revoked.
    package func serviceKey(_ token: String) async throws -> ServiceKey? {
        let hash = Token.hash(of: token)
        return try await store.read { snapshot in
            try snapshot.first(
                """
                SELECT service, may_act FROM service_key
                WHERE token_hash = ?1 AND revoked_at IS NULL
                """, [.blob(hash)]
            ) { ServiceKey(service: ServiceID($0.text(0)), mayAct: $0.integer(1) == 1) }
        }
    }
}
