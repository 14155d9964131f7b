import Foundation
import PolicyLanguage
import Primitives
import TestSupport
import Testing
import Web

struct PageTests {
    static let languages = [Language("fr"), Language("en"), Language("de")]
    private let renderer: PageRenderer

    init() throws {
        renderer = try PageRenderer()
    }

    private func documents(_ language: Language) throws -> [(name: String, html: String)] {
        var documents: [(name: String, html: String)] = []
        for (name, page) in try PageSamples.all(language) {
            documents.append((name, renderer.render(page)))
        }
        return documents
    }

    @Test(arguments: languages)
    func `each page is as recorded`(language: Language) throws {
        for (name, html) in try documents(language) {
            try PageSnapshot.expect(html, named: "\(name).\(language).html")
        }
    }

    @Test(arguments: languages)
    func `each page names its language and its style sheet, and is whole`(
        language: Language
    ) throws {
        for (name, html) in try documents(language) {
            #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">"), "\(name)")
            #expect(html.contains("href=\"/assets/style.css\""), "\(name)")
            #expect(html.hasSuffix("</body>\n</html>\n"), "\(name)")
            #expect(html.matches(of: /<h1>[^<]+<\/h1>/).count == 1, "\(name)")
        }
    }

    @Test(arguments: languages)
    func `no page has inline style, script or handler, nor a word left out`(
        language: Language
    ) throws {
        for (name, html) in try documents(language) {
            for forbidden in ["<style", " style=", "<script", "javascript:", "{{", "Optional("] {
                #expect(!html.contains(forbidden), "\(name): \(forbidden)")
            }
            #expect(html.firstMatch(of: /<[^>]* on[a-z]+=/) == nil, "\(name)")
        }
    }

    @Test(arguments: languages)
    func `every input has a label, and every description is there`(language: Language) throws {
        for (name, html) in try documents(language) {
            let ids = Set(html.matches(of: #/ id="([^"]*)"/#).map { String($0.1) })
            #expect(html.matches(of: #/ id="/#).count == ids.count, "\(name): ids are unique")
            for match in html.matches(of: /<(input|select|textarea) ([^>]*)>/)
            where !match.2.contains("type=\"hidden\"") {
                let id = try #require(match.2.firstMatch(of: /id="([^"]*)"/), "\(name)").1
                #expect(html.contains("<label for=\"\(id)\">"), "\(name): \(id)")
            }
            for match in html.matches(of: /aria-(?:describedby|labelledby)="([^"]*)"/) {
                for id in match.1.split(separator: " ") {
                    #expect(ids.contains(String(id)), "\(name): \(id)")
                }
            }
        }
    }

    @Test(arguments: languages)
    func `forms of a person who is signed in carry the token`(language: Language) throws {
        for (name, html) in try documents(language) where html.contains("dG9rZW4") {
            let forms = html.matches(of: /<form .*?<\/form>/.dotMatchesNewlines())
            for form in forms {
                #expect(
                    form.0.contains("<input type=\"hidden\" name=\"token\" value=\"dG9rZW4\">"),
                    "\(name)")
            }
        }
    }

    @Test(arguments: languages)
    func `mandatory questions are marked in words and for the browser`(language: Language) throws {
        let page = try documents(language).first { $0.name == "register" }
        let html = try #require(page).html
        let words = ["fr": "obligatoire", "en": "mandatory", "de": "Pflichtangabe"]
        let word = try #require(words[language.tag])
        #expect(html.contains(" <span class=\"mark\">\(word)</span></label>"))
        #expect(html.firstMatch(of: /<input type="email" [^>]* required/) != nil)
        #expect(html.firstMatch(of: /<input type="tel" [^>]* required/) == nil)
    }

    @Test func `errors stand beside their field, and on top with a link to it`() throws {
        let page = try documents(Language("en")).first { $0.name == "register-errors" }
        let html = try #require(page).html
        #expect(html.contains("<li><a href=\"#data.email\">E-mail address</a>"))
        #expect(html.contains("<p class=\"error\" id=\"data.email-error\">"))
        #expect(html.contains("name=\"data.email\" value=\"maya\""))
        #expect(html.contains("<option value=\"fr\" selected>Français</option>"))
        let password = try #require(html.firstMatch(of: /<input type="password"[^>]*>/)).0
        #expect(password.contains("value=\"\"") && password.contains("aria-invalid=\"true\""))
    }

    @Test func `a failed sign-in does not say which of the two was wrong`() throws {
        let page = try documents(Language("en")).first { $0.name == "sign-in-failed" }
        #expect(try #require(page).html.contains("These two do not belong together."))
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; --", "{{token}}",
        "\u{202E}gnp.exe", "</textarea></form>", "&lt;b&gt;", "a\u{0}b",
    ])
    func `hostile values stay values`(value: String) throws {
        let policy = try PageSamples.policy()
        let setting = PageSetting(policy: policy, language: Language("en"), token: "dG9rZW4")
        let html = renderer.render(
            AccountPage(
                setting: setting,
                holdings: PageSamples.holdings(name: value, question: value, actor: value),
                entered: [CategoryID("company"): value]))
        let escaped = value.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
            .replacing("'", with: "&#39;")
        #expect(html.contains("name=\"data.name\" value=\"\(escaped)\" dir=\"auto\""))
        #expect(html.contains("name=\"data.company\" value=\"\(escaped)\" dir=\"auto\""))
        // What writing direction it has ends where it ends.
        #expect(html.matches(of: /<bdi>/).count == 3)
        #expect(html.contains("<bdi>\(escaped)</bdi>"))
        #expect(!html.contains("<script") && !html.contains("<img"))
    }

    @Test func `purposes can be chosen about exactly where the legal basis lets people choose`()
        throws
    {
        let page = try documents(Language("en")).first { $0.name == "account" }
        let html = try #require(page).html
        let offered = html.matches(
            of: /name="purpose" value="([^"]*)"><button type="submit" name="choice" value="([^"]*)"/
        ).map { "\($0.1) \($0.2)" }
        #expect(
            offered == [
                "personalisation withdraw", "improvement object", "advertising give",
                "statistics allow",
            ])
    }

    @Test(arguments: languages)
    func `every cause of a problem says what is wrong and what to do`(language: Language) throws {
        let setting = PageSetting(
            policy: try PageSamples.policy(in: language), language: language)
        for cause in ProblemPage.Cause.allCases {
            let html = renderer.render(
                ProblemPage(setting: setting, cause: cause, request: PageSamples.request))
            #expect(html.contains(PageSamples.request) && html.contains("· \(cause.status)<"))
            #expect(html.firstMatch(of: /<p class="lead">.+<\/p>\n<p>.+<\/p>/) != nil)
        }
    }

    @Test func `a field gets the input of its kind`() throws {
        var policy = try PageSamples.policy()
        let kinds: [(PolicyLanguage.Category.Kind, String)] = [
            (.text, "type=\"text\""), (.email, "type=\"email\""), (.phone, "type=\"tel\""),
            (.url, "type=\"url\""), (.date, "type=\"date\""), (.number, "type=\"number\""),
            (.choice, "<select "), (.boolean, "type=\"checkbox\""), (.json, "<textarea "),
        ]
        for (kind, markup) in kinds {
            policy.categories[1].kind = kind
            policy.categories[1].choices = kind == .choice ? ["red", "blue"] : []
            let html = renderer.render(
                RegisterPage(
                    setting: PageSetting(policy: policy, language: Language("en")), digest: ""))
            let field = html.split(separator: "<div class=\"field").first {
                $0.contains("id=\"data.name\"")
            }
            #expect(field?.contains(markup) == true, "\(kind)")
        }
    }
}
