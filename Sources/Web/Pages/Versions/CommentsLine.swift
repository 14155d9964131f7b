internal import Custody
internal import PolicyLanguage
internal import Primitives

/// Until when people can comment on a version that is to come, in which languages, and where.
struct CommentsLine: Sendable {
    let text: String
    /// Nil once the time is over.
    let link: Term?

    /// Nil for a version on which nobody can or could comment.
    init?(_ comments: OpenComments?, at now: Instant, _ setting: PageSetting) {
        guard let comments else { return nil }
        let (words, policyWords) = (setting.words.versions, setting.policyWords)
        let day = policyWords.date(comments.lastDay)
        guard comments.isOpen(at: now) else {
            text = words.commentsOver(day) + "."
            link = nil
            return
        }
        let languages = policyWords.languages(of: comments.promise)
        let among = languages.isEmpty ? "" : " (" + languages.joined(separator: "; ") + ")"
        text = words.commentsOpen(day) + among + "."
        let contact = comments.contact
        link = Term(
            words.commentTo("\(contact.name[setting.language]) (\(contact.address))"),
            address: Term.address(contact.address))
    }
}
