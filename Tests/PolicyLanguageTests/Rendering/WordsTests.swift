import PolicyLanguage
import Primitives
import Testing

struct WordsTests {
    @Test(arguments: [
        ("2017-05-10", "10 mai 2017", "10 May 2017", "10.\u{A0}Mai 2017"),
        ("2024-02-01", "1er février 2024", "1 February 2024", "1.\u{A0}Februar 2024"),
        ("2025-12-31", "31 décembre 2025", "31 December 2025", "31.\u{A0}Dezember 2025"),
    ])
    func `dates are written out`(
        date: String, french: String, english: String, german: String
    ) throws {
        let day = try #require(CalendarDate(text: date))
        #expect(Words.of(Language("fr")).date(day) == french)
        #expect(Words.english.date(day) == english)
        #expect(Words.of(Language("de")).date(day) == german)
    }

    @Test(arguments: [
        ("P1D", "1 jour", "1 day", "1 Tag"), ("P2D", "2 jours", "2 days", "2 Tage"),
        ("P1M", "1 mois", "1 month", "1 Monat"), ("P13M", "13 mois", "13 months", "13 Monate"),
        ("P1Y", "1 an", "1 year", "1 Jahr"), ("P3Y", "3 ans", "3 years", "3 Jahre"),
        ("PT1M", "1 minute", "1 minute", "1 Minute"),
        ("PT5M", "5 minutes", "5 minutes", "5 Minuten"),
        ("PT1H", "1 heure", "1 hour", "1 Stunde"), ("PT12H", "12 heures", "12 hours", "12 Stunden"),
    ])
    func `periods are written out`(
        period: String, french: String, english: String, german: String
    ) throws {
        let period = try #require(Period(text: period))
        #expect(Words.of(Language("fr")).period(period) == french)
        #expect(Words.english.period(period) == english)
        #expect(Words.of(Language("de")).period(period) == german)
    }

    @Test func `retention says when it starts`() {
        let account = Retention(
            start: .accountEnd, period: Period(count: 0, unit: .days), clause: ClauseID("3.1"))
        #expect(Words.english.retention(account) == "as long as your account")
        let collection = Retention(
            start: .collection, period: Period(count: 6, unit: .months), clause: ClauseID("3.1"))
        #expect(Words.english.retention(collection) == "6 months from collection")
        #expect(Words.of(Language("fr")).retention(collection) == "6 mois à compter de la collecte")
        #expect(Words.of(Language("de")).retention(collection) == "6 Monate ab der Erhebung")
    }

    @Test func `a cookie of no lifetime ends with the browser`() {
        let zero = Period(count: 0, unit: .hours)
        #expect(Words.english.lifetime(zero) == "until the browser is closed")
    }

    @Test func `French signs get the spaces that French typography asks for`() {
        #expect(
            Words.of(Language("fr")).typeset("Qui ; quoi : « ça » ?")
                == "Qui\u{202F}; quoi\u{A0}: «\u{A0}ça\u{A0}»\u{202F}?")
        #expect(Words.english.typeset("Who; what?") == "Who; what?")
    }

    @Test func `German signs and abbreviations do not part from what they belong to`() {
        #expect(
            Words.of(Language("de")).typeset("Nach Art. 6 Abs. 1 und § 25, z. B. – siehe Nr. 3")
                == "Nach Art.\u{A0}6 Abs.\u{A0}1 und §\u{A0}25, z.\u{202F}B.\u{A0}– siehe "
                + "Nr.\u{A0}3")
    }

    @Test func `articles are cited as each language cites them`() {
        #expect(
            Words.english.basis(.contract) == "A contract with you (article 6(1)(b) of the GDPR)")
        #expect(
            Words.of(Language("de")).basis(.contract)
                == "Ein Vertrag mit Ihnen (Art.\u{A0}6 Abs.\u{A0}1 Buchst.\u{A0}b DSGVO)")
    }

    @Test func `a language that the program does not speak gets the authentic or English words`() {
        #expect(Words.of(Language("eo")).languageName == "English")
        #expect(Words.of(Language("eo"), Language("de")).languageName == "Deutsch")
        #expect(Words.of(Language("fr"), Language("de")).languageName == "Français")
        #expect(Words.of(Language("eo"), Language("br")).languageName == "English")
    }

    @Test func `a page in a language without words has those of the authentic language`() {
        var policy = ShownPolicy.policy
        policy.languages = [ShownPolicy.german, Language("eo")]
        let page = PolicyPage(policy: policy, language: Language("eo"))
        #expect(page.contentsTitle == "Inhalt")
        #expect(page.html.contains(">Zum Inhalt</a>") && page.html.contains("<html lang=\"eo\">"))
    }
}
