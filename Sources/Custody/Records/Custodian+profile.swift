internal import Database
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
package import Primitives
internal import Sealing

extension Custodian {
    /// Takes over what a person wrote into the form of their data, whole or not at all (4.1).
    ///
    /// Values that are as they were leave no trace.
    /// - Parameters:
    ///   - data: the values of the fields that were filled in.
    ///   - cleared: the fields that were emptied; their values are taken back.
    /// - Throws: ``CustodyError``, and nothing is changed.
    package func saveProfile(
        _ data: [CategoryID: JSONValue], without cleared: Set<CategoryID>, of subject: SubjectID,
        service: ServiceID
    ) async throws {
        let kept = try checked(data, by: .subject, service: service)
        try await work { work in
            let person = try work.knownPerson(subject)
            try work.noteUse(of: person)
            for category in rules.policy.categories {
                if let value = kept[category.id] {
                    try work.replace(value, category, of: person, service)
                } else if cleared.contains(category.id) {
                    try work.takeBack(category, of: person, service)
                }
            }
        }
    }
}

extension Work {
    fileprivate func replace(
        _ value: JSONValue, _ category: Category, of person: Person, _ service: ServiceID
    ) throws {
        let old = try transaction.sealedValues(of: person.id, in: [category.id], limit: 1).first
        guard try old?.opened(with: person.key, rules).value != value else { return }
        try store(
            value, category, record: .single, of: person, service: service, provenance: .declared)
        try index(value, category, of: person)
        try record(
            .correction, by: .subject, service: service, categories: [category.id],
            clauses: [category.clause], about: [person],
            details: ["provenance": .string(Provenance.declared.word)])
    }

    fileprivate func takeBack(
        _ category: Category, of person: Person, _ service: ServiceID
    ) throws {
        let count = try transaction.run(
            "DELETE FROM record WHERE subject_id = ?1 AND category = ?2",
            [.blob(person.id.bytes), .text(category.id.text)])
        guard count > 0 else { return }
        try record(
            .correction, by: .subject, service: service, categories: [category.id],
            clauses: [category.clause], about: [person],
            details: ["record": .string(RecordID.single.description), "removed": true])
    }
}
