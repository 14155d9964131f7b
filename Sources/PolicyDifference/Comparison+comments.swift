import PolicyLanguage
import Primitives

/// How long people can say something about a material change, and in which languages.
extension Comparison {
    mutating func compareComments(_ before: Acceptance, _ after: Acceptance, _ place: Place) {
        guard before.comments != after.comments else { return }
        var place = place
        place.oldClause = before.comments?.clause ?? place.oldClause
        place.newClause = after.comments?.clause ?? place.newClause
        compareLength(
            before.comments?.period, after.comments?.period, place,
            (.commentsLonger, .commentsShorter, .commentsRewritten))
        guard let earlier = before.comments, let later = after.comments else { return }
        if earlier.clause != later.clause { compareCited(place, key: "comments") }
        let languages = compareList(earlier.languages, later.languages, place, key: "languages")
        for language in languages.added {
            add(.commentsLanguageAdded, place, item: .language(language))
        }
        for language in languages.removed {
            add(.commentsLanguageRemoved, place, item: .language(language))
        }
        compareCounts(earlier, later, place)
    }

    /// Where languages are only named, there are as many as have names.
    private mutating func compareCounts(
        _ before: CommentPeriod, _ after: CommentPeriod, _ place: Place
    ) {
        guard before.languagesMin != after.languagesMin else { return }
        let (earlier, later) = (before.languageCount, after.languageCount)
        if earlier == later, before.languages == after.languages {
            return add(.commentsRewritten, place, new: .period(after.period))
        }
        guard earlier != later else { return }
        add(
            later > earlier ? .commentsLanguagesMore : .commentsLanguagesFewer, place,
            old: .number(earlier), new: .number(later))
    }
}

extension CommentPeriod {
    fileprivate var languageCount: Int { languagesMin ?? languages.count }
}
