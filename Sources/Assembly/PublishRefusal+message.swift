package import Custody
internal import PolicyLanguage
internal import Primitives

extension PublishRefusal {
    /// What is wrong and what to do.
    package var message: String {
        switch self {
        case .published: "this version is published already; nothing was changed"
        case .otherPolicy(let id):
            "the store is that of the policy \(id), and the file is of another one; give the file"
                + " `policy: \(id)`, or name another store"
        case .labelTaken(let label):
            "another version is published as \"\(label)\"; give this one a `version` of its own"
        case .publishedBefore(let date):
            "the last version was published on \(date.text), and this one says that it was before;"
                + " set `published` to today"
        case .inThePast(let today):
            "the version would be in force from a day that is over, and nobody was told; set"
                + " `effective` to \(today.text) or later, or say --effective"
        case .effectiveBefore(let date):
            "the version published last takes force on \(date.text); this one has to come after"
                + " it: set `effective` to a later day, or say --effective"
        case .noticeTooShort(let earliest):
            "the change is material, and the policy promises people to be told earlier; it can take"
                + " force on \(earliest.text) at the earliest: set `effective`, or say --effective"
        case .statutory(let category, let period):
            "the version drops the category \(category), which the law demands to be kept"
                + " (statutory period \(period)); declare it until nothing of it is left"
        case .holdsData(let category, let count):
            "the version drops the category \(category), of which the store has \(count)"
                + " value\(count == 1 ? "" : "s") that would be removed when it takes force; say"
                + " --drop-data if that is meant"
        case .overtaken:
            "somebody else published another version meanwhile; look at it, and publish again"
        }
    }
}
