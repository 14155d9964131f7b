import Authoring
import PolicyLanguage
import Testing

struct InterviewTests {
    @Test(arguments: [
        (Interview.Question.template, "blog", "shop, newsletter, association, web-service"),
        (.name, "", "1 to 200"), (.name, "a\u{1B}[31m", "1 to 200"), (.name, "a\nb", "1 to 200"),
        (.site, "atelier.example", "https://example.com"), (.site, "ftp://x", "https://"),
        (.contact, "nobody", "privacy@example.com"), (.country, "fr", "FR"),
        (.country, "US", "European Economic Area"), (.languages, "", "en, fr, de"),
        (.languages, "es", "no template in \"es\""), (.languages, "fr,fr", "once"),
        (.collect, "blood-type", "it has"), (.collect, "phone phone", "once"),
        (.statistics, "maybe", "yes or no"),
    ])
    func `a bad answer is explained, and asked for again`(
        question: Interview.Question, answer: String, says: String
    ) {
        var interview = Interview()
        if question != .template { #expect(interview.answer(.template, "shop") == nil) }
        let next = interview.next
        let problem = interview.answer(question, answer)
        #expect(problem?.contains(says) == true, "\(problem ?? "nothing")")
        #expect(interview.next == next && interview.answers == nil)
    }

    @Test func `questions come one after the other, and name their choices`() {
        var interview = Interview()
        let answers = [
            "association", " Les Amis ", "https://amis.example", "https://amis.example/ecrire",
            "BE", "fr, de", "phone, skills", "no",
        ]
        var asked: [Interview.Question] = []
        for answer in answers {
            guard let question = interview.next else { break }
            asked.append(question)
            #expect(!interview.words(question).isEmpty)
            if question == .collect {
                #expect(interview.words(question).contains("phone, birth-date, skills"))
            }
            #expect(interview.answer(question, answer) == nil)
        }
        #expect(asked == Interview.Question.allCases && interview.next == nil)
        let given = interview.answers
        #expect(given?.name == "Les Amis" && given?.country.code == "BE")
        #expect(given?.languages.map(\.tag) == ["fr", "de"])
        #expect(given?.collects == ["phone", "skills"] && given?.hasStatistics == false)
    }
}
