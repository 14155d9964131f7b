internal import Crypto
internal import Database
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
package import Primitives
internal import Sealing

extension Custodian {
    /// Takes a person in: checks what they hand in, makes their key, seals and stores their data,
    /// records the registration and the acceptance of the version in force.
    /// - Throws: ``CustodyError``, and nothing is stored.
    package func register(
        _ registration: Registration, by actor: Actor, service: ServiceID
    ) async throws -> Registered {
        let data = try checked(registration.data, by: actor, service: service)
        guard registration.acceptance.policy == rules.digest, edge.now() >= rules.start else {
            throw CustodyError.notInForce
        }
        try check(registration.acceptance, rules.policy)
        let password = try await hash(registration.password)
        return try await work { work in
            try work.register(registration, data, password, actor, service)
        }
    }

    /// The hash under which a password is kept; nil for none.
    private func hash(_ password: String?) async throws -> PasswordHash? {
        guard let password else { return nil }
        guard password.count >= PasswordHash.lengthMin else {
            throw CustodyError.invalid([
                FieldProblem(field: "password", fault: .tooShort(limit: PasswordHash.lengthMin))
            ])
        }
        guard password.utf8.count <= PasswordHash.byteCountMax else {
            throw CustodyError.invalid([
                FieldProblem(field: "password", fault: .tooLarge(limit: PasswordHash.byteCountMax))
            ])
        }
        let salt = edge.random(16)
        return try await passwords.run { try PasswordHash(of: password, salt: salt) }
    }

    /// Every field that is wrong, at once; the values as they are kept.
    func checked(
        _ data: [CategoryID: JSONValue], by actor: Actor, service: ServiceID
    ) throws -> [CategoryID: JSONValue] {
        var problems: [FieldProblem] = []
        var kept: [CategoryID: JSONValue] = [:]
        for (id, value) in data {
            guard let category = rules.category(id) else {
                problems.append(FieldProblem(field: id.text, fault: .unknown))
                continue
            }
            guard category.source == .provided, category.cardinality == .single else {
                problems.append(FieldProblem(field: id.text, fault: .notProvidedByPeople))
                continue
            }
            guard actor == .subject || mayStore(service, id) else {
                problems.append(FieldProblem(field: id.text, fault: .notOfService))
                continue
            }
            switch ValueCheck.check(value, category) {
            case .success(let value): kept[id] = value
            case .failure(let fault):
                problems.append(FieldProblem(field: id.text, fault: fault.fault))
            }
        }
        for category in rules.policy.categories
        where category.isMandatory && category.source == .provided && data[category.id] == nil {
            problems.append(FieldProblem(field: category.id.text, fault: .missing))
        }
        guard problems.isEmpty else {
            throw CustodyError.invalid(problems.sorted { $0.field < $1.field })
        }
        return kept
    }

    /// A person may say of themselves what they provide, wherever they are taken in; a service
    /// hands
    /// in only what the policy lets it store.
    private func mayStore(_ service: ServiceID, _ category: CategoryID) -> Bool {
        decideStoring(
            service: service, category: category, rules, Standing(accepted: rules.digest),
            at: rules.start
        ).isGranted
    }

    func check(_ statement: AcceptanceStatement, _ policy: Policy) throws {
        for (field, text) in [("method", statement.method), ("reference", statement.reference)] {
            guard text.utf8.count <= 500 else {
                throw CustodyError.invalid([
                    FieldProblem(field: field, fault: .tooLarge(limit: 500))
                ])
            }
            guard ValueCheck.isClean(text) else {
                throw CustodyError.invalid([FieldProblem(field: field, fault: .forbiddenCharacter)])
            }
        }
        guard !statement.method.trimmed.isEmpty else {
            throw CustodyError.invalid([FieldProblem(field: "method", fault: .missing)])
        }
        guard policy.acceptance.mode == .byUse || statement.method.trimmed != "use" else {
            throw CustodyError.useIsNoAcceptance
        }
    }

    /// Finds a person by the value of a lookup category.
    ///
    /// To learn whether somebody is registered is to learn something about them, so the answer is
    /// on
    /// the ledger, under the purpose for which it is asked.
    package func lookUp(
        _ value: String, category id: CategoryID, purpose: PurposeID, by actor: Actor,
        service: ServiceID
    ) async throws -> Answer<SubjectID> {
        guard let category = rules.category(id), category.isLookup else {
            throw CustodyError.undeclared(kind: "category")
        }
        let blind = keys.blindIndex.value(of: ValueCheck.normalised(value), category: id)
        return try await work { work in
            let found = try work.transaction.first(
                "SELECT subject_id FROM lookup WHERE blind = ?1", [.blob(blind)]
            ) { SubjectID(bytes: $0.blob(0)) }
            let person = try found.flatMap { $0 }.flatMap { try work.person($0) }
            let answer = try work.use(
                .use, by: actor, service: service, purpose: purpose, categories: [category.id],
                about: person)
            switch answer {
            case .refused(let refused): return .refused(refused)
            case .granted:
                guard let person else { throw CustodyError.unknownSubject }
                return .granted(person.id)
            }
        }
    }
}

extension Work {
    fileprivate func register(
        _ registration: Registration, _ data: [CategoryID: JSONValue], _ password: PasswordHash?,
        _ actor: Actor, _ service: ServiceID
    ) throws -> Registered {
        // Before anything is written, so that there is nothing to take back.
        for category in rules.policy.categories {
            guard let value = data[category.id] else { continue }
            guard try holder(of: value, category) == nil else {
                throw CustodyError.alreadyRegistered
            }
        }
        let id: SubjectID = edge.identifier()
        let key = SymmetricKey(data: edge.random(32))
        let person = Person(
            id: id, key: PersonKey(key, of: id), standing: Standing(accepted: rules.digest),
            createdAt: now, language: registration.language, acceptedEntry: nil,
            acceptedAhead: nil, refused: nil, usedOn: nil)
        try transaction.enqueue(
            "INSERT INTO vault.person_key (subject_id, root_version, wrapped) VALUES (?1, ?2, ?3)",
            [
                .blob(id.bytes), .integer(custodian.keys.root.version),
                .blob(try custodian.keys.root.wrap(key, of: id, nonce: edge.random(12))),
            ])
        let account = try password.map {
            try person.key.seal($0.bytes, named: "password", nonce: edge.random(12))
        }
        try transaction.enqueue(
            """
            INSERT INTO subject (subject_id, created_at, language, account, used_on)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """,
            [
                .blob(id.bytes), .integer(now.milliseconds), .text(registration.language.tag),
                SQLValue(account),
                SQLValue(rules.policy.unused.map { _ in Int64(now.date.daysSinceEpoch) }),
            ])
        for category in rules.policy.categories {
            guard let value = data[category.id] else { continue }
            try store(
                value, category, record: .single, of: person, service: service,
                provenance: .declared)
            try index(value, category, of: person)
        }
        let clauses = rules.policy.categories.filter { data[$0.id] != nil }.map(\.clause)
        let entry = try record(
            .registration, by: actor, service: service, categories: Array(data.keys),
            clauses: Array(Set(clauses)).sorted(), about: [person])
        let accepted = try accept(
            registration.acceptance,
            PolicyInQuestion(digest: rules.digest, policy: rules.policy, isAhead: false),
            of: person, by: actor, service: service)
        if registration.signalsPrivacy { try objectAsSignaled(for: person, by: actor) }
        return Registered(subject: id, entry: entry, acceptanceEntry: accepted)
    }

    /// Objects for a person whose browser sent the signal to the purposes that the policy lets it
    /// refuse. What waits for consent is refused already.
    private func objectAsSignaled(for person: Person, by actor: Actor) throws {
        for id in rules.policy.privacyControl?.purposes ?? [] {
            guard let purpose = rules.purpose(id), purpose.basis.choice == .objection else {
                continue
            }
            let proof = Proof(method: "Sec-GPC: 1", reference: "registration")
            _ = try record(
                NewChoice(.objected, id, proof: proof), under: purpose.clause, of: person,
                by: actor)
        }
    }
}
