internal import Database
internal import Primitives
internal import Sealing

/// Keys and boxes of people who may come to be on a page, made before the page's turn in the
/// store, where one waits for the other: nothing in them depends on what is decided there.
struct SealedAhead: Sendable {
    private struct Made {
        let wrapped: [UInt8]
        let key: PersonKey
        let box: [UInt8]
    }

    private var made: [SubjectID: Made] = [:]

    init() {}

    /// - Parameter wrapped: the people's keys as the store had them.
    init(_ wrapped: [(SubjectID, [UInt8])], _ custodian: Custodian) throws {
        for (id, wrapped) in wrapped {
            let key = PersonKey(try custodian.keys.root.unwrap(wrapped, of: id), of: id)
            made[id] = Made(
                wrapped: wrapped, key: key, box: try custodian.entryBox(of: key, [:]))
        }
    }

    /// The key, if the store has it as it was.
    func key(of id: SubjectID, _ wrapped: [UInt8]) -> PersonKey? {
        guard let made = made[id], made.wrapped == wrapped else { return nil }
        return made.key
    }

    /// A box with these details under this very key.
    func box(of key: PersonKey, _ details: JSONValue) -> [UInt8]? {
        guard details == [:], let made = made[key.subject],
            made.key.symmetric == key.symmetric
        else { return nil }
        return made.box
    }
}

extension Snapshot {
    /// The keys of people as they are wrapped under a version of the root key.
    func wrappedKeys(
        of ids: [SubjectID], under root: RootKey
    ) throws -> [(SubjectID, [UInt8])] {
        var found: [(SubjectID, [UInt8])] = []
        let queries = SubjectStep.all(of: ids).map { step in
            SQLQuery(
                """
                SELECT subject_id, root_version, wrapped FROM vault.person_key
                WHERE subject_id \(step.condition)
                """, step.arguments)
        }
        try rows(queries) { _, row in
            guard let id = SubjectID(bytes: row.blob(0)), row.integer(1) == root.version else {
                return
            }
            found.append((id, row.blob(2)))
        }
        return found
    }
}
