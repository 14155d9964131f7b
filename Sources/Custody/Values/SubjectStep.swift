internal import Database
internal import Primitives

/// Some of the people whom a query is about: one, or a full step, so that few statements are
/// prepared whatever the number of people.
struct SubjectStep {
    /// How many people one statement asks for.
    static let sizeMax = 50

    let subjects: ArraySlice<SubjectID>

    /// One step for one person, else steps of ``sizeMax``.
    static func all(of subjects: [SubjectID]) -> [SubjectStep] {
        stride(from: 0, to: subjects.count, by: sizeMax).map { start in
            SubjectStep(subjects: subjects[start..<min(start + sizeMax, subjects.count)])
        }
    }

    /// Behind `subject_id`; its parameters count from 1.
    var condition: String { subjects.count == 1 ? "= ?1" : Self.many }

    /// The ids; the last one fills the places that are left.
    var arguments: [SQLValue] {
        let ids = subjects.map { SQLValue.blob($0.bytes) }
        guard ids.count > 1, let last = ids.last else { return ids }
        return ids + Array(repeating: last, count: Self.sizeMax - ids.count)
    }

    private static let many =
        "IN (" + (1...sizeMax).map { "?\($0)" }.joined(separator: ", ") + ")"
}
