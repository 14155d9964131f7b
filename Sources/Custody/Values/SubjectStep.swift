internal import Database
internal import Primitives

/// Some of the people whom a query is about. There are few sizes, so that few statements are
/// prepared whatever the number of people.
struct SubjectStep {
    /// How many people one statement asks for.
    static let sizes = [1, 20, 200]

    let subjects: ArraySlice<SubjectID>
    /// How many places for people the statement has.
    let size: Int

    private init(_ subjects: ArraySlice<SubjectID>) {
        self.subjects = subjects
        size = Self.sizes.first { $0 >= subjects.count } ?? subjects.count
    }

    static func all(of subjects: [SubjectID]) -> [SubjectStep] {
        let sizeMax = sizes[sizes.count - 1]
        return stride(from: 0, to: subjects.count, by: sizeMax).map { start in
            SubjectStep(subjects[start..<min(start + sizeMax, subjects.count)])
        }
    }

    /// Behind `subject_id`; its parameters count from 1.
    var condition: String {
        size == 1 ? "= ?1" : "IN (" + (1...size).map { "?\($0)" }.joined(separator: ", ") + ")"
    }

    /// The ids; the last one fills the places that are left.
    var arguments: [SQLValue] {
        let ids = subjects.map { SQLValue.blob($0.bytes) }
        guard let last = ids.last else { return ids }
        return ids + Array(repeating: last, count: size - ids.count)
    }
}
