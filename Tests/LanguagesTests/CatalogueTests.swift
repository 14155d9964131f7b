import Languages
import Testing

struct CatalogueTests {
    private static let english = Catalogue(
        """
        language.tag = en
        greeting = Hello, {name}
        only = In English
        days[one] = {count} day
        days[other] = {count} days
        plural.one = n = 1
        """)

    @Test func `a text is a line, and goes on after a space`() {
        let catalogue = Catalogue(
            """
            # A comment, and an empty line.

            language.tag = xx
            a = one
                two = 2
              three
            b=
            c = # is no comment here
            """)
        #expect(catalogue.problems.isEmpty && catalogue.tag == "xx")
        #expect(catalogue["a"] == "one two = 2 three")
        #expect(catalogue.texts["b"] == "" && catalogue["c"] == "# is no comment here")
    }

    @Test(arguments: [
        ("  goes on", "line 1 continues nothing"), ("no sign", "line 1 has no key and ="),
        ("= x", "line 1 has no key and ="), ("a = 1\nb = 2\na = 3", "line 3: a is there already"),
        ("plural.few = n is 3", "plural.few is no rule"),
        ("plural.few = n = 3 and", "plural.few is no rule"),
        ("plural.few = n % 0 = 3", "plural.few is no rule"),
        ("plural.few = n = 4..2", "plural.few is no rule"),
        ("plural.few = n = 1,x", "plural.few is no rule"),
        ("plural.few =", "plural.few is no rule"),
    ])
    func `what is wrong with a file is said`(file: String, says: String) {
        #expect(Catalogue(file).problems == [says])
    }

    @Test func `no-break spaces are written by name`() {
        let text = Catalogue("a = «{nbsp}x{nnbsp}; {nb} {nbsp")["a"]
        #expect(text == "«\u{A0}x\u{202F}; {nb} {nbsp")
    }

    @Test func `what a language lacks is said in English, and what English lacks by its key`() {
        let other = Catalogue("language.tag = xx\ngreeting = Ho, {name}", over: Self.english)
        #expect(other["greeting"] == "Ho, {name}" && other["only"] == "In English")
        #expect(other["no.such"] == "no.such" && other.find("no.such") == nil)
        #expect(other.text("days", count: 1) == "1 day" && other.text("days", count: 0) == "0 days")
        #expect(other.text("nothing", count: 1) == "nothing")
    }

    @Test func `what is put in a place is not looked at again`() {
        let text = Self.english.text("greeting", ["name": "{name} {count} {"])
        #expect(text == "Hello, {name} {count} {")
        #expect(Catalogue.fill("{a}{b}{c", ["a": "1", "b": "2"]) == "12{c")
    }

    @Test(arguments: [
        (0, "other"), (1, "one"), (2, "few"), (4, "few"), (5, "other"), (12, "other"),
        (14, "other"),
        (21, "many"), (22, "few"), (112, "other"), (121, "many"),
    ])
    func `a count takes the form that the rules give it`(count: Int, form: String) {
        let catalogue = Catalogue(
            """
            plural.one = n = 1
            plural.few = n % 10 = 2..4 and n % 100 != 12..14
            plural.many = n = 21 or n = 100..125 and n % 10 = 1
            x[one] = one
            x[few] = few
            x[many] = many
            x[other] = other
            """)
        #expect(catalogue.problems.isEmpty)
        #expect(catalogue.forms == ["one", "few", "many", "other"])
        #expect(catalogue.text("x", count: count) == form)
    }

    @Test func `a form that is missing is said in the form for all else`() {
        let catalogue = Catalogue("plural.one = n = 1\nx[other] = {count} all", over: Self.english)
        #expect(catalogue.text("x", count: 1) == "1 all")
    }

    @Test func `spaces become those of the language`() {
        let catalogue = Catalogue("typography = {nnbsp}; | Art.{nbsp} | z.{nnbsp}B.")
        #expect(catalogue.typeset("z. B. Art. 6 ;") == "z.\u{202F}B. Art.\u{A0}6\u{202F};")
        #expect(Self.english.typeset("a ; b") == "a ; b")
    }
}
