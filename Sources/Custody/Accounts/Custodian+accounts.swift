internal import PolicyEngine
internal import Database
internal import PolicyLanguage
package import Primitives
package import Sealing

/// A person signed in.
package struct Session: Sendable {
    package let subject: SubjectID
    package let expiresAt: Instant
}

extension Custodian {
    /// Signs a person in by a lookup value and password.
    ///
    /// An unknown address costs as much time as a wrong password, so that nobody learns who is
    /// registered.
    /// - Parameter lifetimeMillis: how long the session lasts.
    /// - Returns: the token for the cookie.
    /// - Throws: ``CustodyError/signInFailed``.
    package func signIn(
        _ address: String, password: String, lifetimeMillis: Int64
    ) async throws -> Token {
        let found = try await account(of: address)
        let decoy = try PasswordHash(bytes: [1, 15, 8, 3] + Array(repeating: 0, count: 48))
        let kept = found?.password ?? decoy
        let matches = try await passwords.run { kept.matches(password) }
        guard matches, let found, password.utf8.count <= PasswordHash.byteCountMax else {
            throw CustodyError.signInFailed
        }
        return try await openSession(of: found.subject, lifetimeMillis: lifetimeMillis)
    }

    /// Opens a session for a person who has just registered or signed in.
    package func openSession(of subject: SubjectID, lifetimeMillis: Int64) async throws -> Token {
        // The token names the person, so that the session lies where everything of them does.
        let token = try Token(prefix: subject.description + ".", random: edge.random(32))
        try await work { work in
            try work.noteUse(of: try work.knownPerson(subject))
            try work.transaction.run(
                "DELETE FROM session WHERE subject_id = ?1 AND expires_at <= ?2",
                [.blob(subject.bytes), .integer(work.now.milliseconds)])
            try work.transaction.run(
                "INSERT INTO session (token_hash, subject_id, expires_at) VALUES (?1, ?2, ?3)",
                [
                    .blob(token.hash), .blob(subject.bytes),
                    .integer(work.now.adding(milliseconds: lifetimeMillis).milliseconds),
                ])
        }
        return token
    }

    /// The session of a token, nil if it ended or never was. To ask with it is to use the account.
    package func session(_ token: String) async throws -> Session? {
        guard let subject = Self.subject(ofSession: token) else { return nil }
        let hash = Token.hash(of: token)
        let now = edge.now()
        let found = try await store.read { snapshot in
            try snapshot.first(
                """
                SELECT s.expires_at, p.used_on
                FROM session s JOIN subject p ON p.subject_id = s.subject_id
                WHERE s.subject_id = ?1 AND s.token_hash = ?2 AND s.expires_at > ?3
                """, [.blob(subject.bytes), .blob(hash), .integer(now.milliseconds)]
            ) { (expiresAt: Instant(milliseconds: $0.integer(0)), usedOn: $0.day(1)) }
        }
        guard let found else { return nil }
        if isNews(now.date, after: found.usedOn) {
            do { try await noteUse(of: subject) } catch CustodyError.unknownSubject { return nil }
        }
        return Session(subject: subject, expiresAt: found.expiresAt)
    }

    /// Whose session a token would be; that it is one, its hash tells.
    private static func subject(ofSession token: String) -> SubjectID? {
        token.firstIndex(of: ".").flatMap { SubjectID(text: String(token[..<$0])) }
    }

    /// Whether the password is the person's, before something that cannot be undone.
    package func confirms(_ password: String, subject: SubjectID) async throws -> Bool {
        let kept = try await store.read { try self.password(of: subject, $0) }
        guard let kept, password.utf8.count <= PasswordHash.byteCountMax else { return false }
        return try await passwords.run { kept.matches(password) }
    }

    package func signOut(_ token: String) async throws {
        guard let subject = Self.subject(ofSession: token) else { return }
        let hash = Token.hash(of: token)
        try await work { work in
            _ = try work.transaction.run(
                "DELETE FROM session WHERE subject_id = ?1 AND token_hash = ?2",
                [.blob(subject.bytes), .blob(hash)])
        }
    }

    private func account(of address: String) async throws
        -> (subject: SubjectID, password: PasswordHash)?
    {
        guard let category = rules.policy.categories.first(where: \.isLookup) else { return nil }
        let blind = keys.blindIndex.value(
            of: ValueCheck.normalised(address.trimmed), category: category.id)
        return try await store.read { snapshot in
            let found = try snapshot.first(
                "SELECT subject_id FROM lookup WHERE blind = ?1", [.blob(blind)]
            ) { SubjectID(bytes: $0.blob(0)) }
            guard let id = found.flatMap({ $0 }), let hash = try password(of: id, snapshot) else {
                return nil
            }
            return (id, hash)
        }
    }

    private func password(
        of subject: SubjectID, _ snapshot: any Snapshot
    ) throws -> PasswordHash? {
        let account = try snapshot.first(
            "SELECT account FROM subject WHERE subject_id = ?1", [.blob(subject.bytes)]
        ) { $0.isNull(0) ? nil : $0.blob(0) }
        guard let sealed = account.flatMap({ $0 }),
            let person = try Person.read(subject, snapshot, self)
        else { return nil }
        return try PasswordHash(bytes: person.key.open(sealed, named: "password"))
    }
}
