import PolicyLanguage
import Primitives
import Testing

struct WordsTests {
    @Test(arguments: [
        ("2017-05-10", "10 mai 2017", "10 May 2017"),
        ("2024-02-01", "1er février 2024", "1 February 2024"),
        ("2025-12-31", "31 décembre 2025", "31 December 2025"),
    ])
    func `dates are written out`(date: String, french: String, english: String) throws {
        let day = try #require(CalendarDate(text: date))
        #expect(Words.french.date(day) == french)
        #expect(Words.english.date(day) == english)
    }

    @Test(arguments: [
        ("P1D", "1 jour", "1 day"), ("P2D", "2 jours", "2 days"), ("P1M", "1 mois", "1 month"),
        ("P13M", "13 mois", "13 months"), ("P1Y", "1 an", "1 year"),
        ("P3Y", "3 ans", "3 years"), ("PT12H", "12 heures", "12 hours"),
    ])
    func `periods are written out`(period: String, french: String, english: String) throws {
        let period = try #require(Period(text: period))
        #expect(Words.french.period(period) == french)
        #expect(Words.english.period(period) == english)
    }

    @Test func `retention says when it starts`() {
        let account = Retention(
            start: .accountEnd, period: Period(count: 0, unit: .days), clause: ClauseID("3.1"))
        #expect(Words.english.retention(account) == "as long as your account")
        let collection = Retention(
            start: .collection, period: Period(count: 6, unit: .months), clause: ClauseID("3.1"))
        #expect(Words.english.retention(collection) == "6 months from collection")
        #expect(Words.french.retention(collection) == "6 mois à compter de la collecte")
    }

    @Test func `a cookie of no lifetime ends with the browser`() {
        let zero = Period(count: 0, unit: .hours)
        #expect(Words.english.lifetime(zero) == "until the browser is closed")
    }

    @Test func `French signs get the spaces that French typography asks for`() {
        #expect(
            Words.french.typeset("Qui ; quoi : « ça » ?")
                == "Qui\u{202F}; quoi\u{A0}: «\u{A0}ça\u{A0}»\u{202F}?")
        #expect(Words.english.typeset("Who; what?") == "Who; what?")
    }

    @Test func `a language that the program does not speak gets English words`() {
        #expect(Words.of(Language("eo")).languageName == "English")
    }
}
