import Foundation
import PolicyDifference
import PolicyLanguage
import Primitives
import Testing

struct DifferencePageTests {
    private static let languages = [Language("fr"), Language("en"), Language("de")]

    @Test(arguments: languages)
    func `the page is as it was looked at`(_ language: Language) throws {
        let (old, new) = try Sample.versions(in: language)
        let below = "versions/\(new.digestHex)/changes-from/\(old.digestHex)"
        let page = DifferencePage(from: old, to: new, language: language, below: below)
        try expectSnapshot(page.html, "page.\(language).html")
        #expect(page.html.contains("/\(language == Language("fr") ? "en" : "fr")/privacy/\(below)"))
        #expect(page.html.contains("&lt;"))
        #expect(!page.html.contains("<you>") && !page.html.contains("<vous>"))
    }

    @Test(arguments: languages)
    func `the text of the command is as it was looked at`(_ language: Language) throws {
        let (old, new) = try Sample.versions(in: language)
        let difference = Difference(from: old, to: new)
        try expectSnapshot(
            DifferenceText(difference, language: language).text, "text.\(language).txt")
    }

    @Test func `the JSON form is as it was looked at`() throws {
        let (old, new) = try Sample.versions()
        let difference = Difference(from: old, to: new)
        let form = difference.json(Wording(difference, language: Language("en")))
        let bytes = form.canonicalBytes
        #expect(try JSONValue(reading: bytes) == form)
        let lines =
            String(decoding: bytes, as: UTF8.self)
            .replacingOccurrences(of: "},{", with: "},\n{") + "\n"
        try expectSnapshot(lines, "difference.en.json")
    }

    @Test func `marks are words and elements, not only colors`() throws {
        let (old, new) = try Sample.versions()
        let html = DifferencePage(from: old, to: new, language: Language("en")).html
        #expect(html.contains("<strong class=\"mark\">material</strong>"))
        #expect(html.contains("<del>") && html.contains("<ins>"))
        for element in ["section", "h2", "h3", "ul", "li", "p", "div", "ins", "del"] {
            let opened =
                html.components(separatedBy: "<\(element)>").count
                + html.components(separatedBy: "<\(element) ").count
            #expect(opened - 1 == html.components(separatedBy: "</\(element)>").count, "\(element)")
        }
        #expect(!html.contains("<script"))
    }

    @Test func `two versions that say the same give a page that says so`() throws {
        let (old, _) = try Sample.versions()
        let html = DifferencePage(from: old, to: old, language: Language("en")).html
        #expect(html.contains("Both versions say the same."))
        #expect(html.contains("need not do it again"))
        #expect(!html.contains("<ins>") && !html.contains("change-part"))
    }

    private func expectSnapshot(_ actual: String, _ name: String) throws {
        let file = Fixture.root.appending(path: "Tests/PolicyDifferenceTests/Snapshots/\(name)")
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        let expected = try? String(contentsOf: file, encoding: .utf8)
        if isRecording || expected == nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try actual.write(to: file, atomically: true, encoding: .utf8)
        }
        if !isRecording { #expect(actual == expected) }
    }
}
