import Languages
import PolicyLanguage
import Primitives
import Testing

/// A language that nobody speaks, made of English without a file in `Sources`: what the program
/// says itself stands between marks, and its numbers have forms that no other language here has.
enum MadeUp {
    static let language = Language("zz")

    /// The texts, with marks around all but their places.
    static let catalogue = Catalogue(file { _, text in marked(text) }, over: .english)

    /// Texts that are their own keys.
    static let keys = Catalogue(file { key, text in "⟦\(key)⟧" + places(text) })

    /// Keys that are read by the catalogue itself.
    static func isControl(_ key: String) -> Bool {
        key == "language.tag" || key == "typography" || key.hasPrefix("plural.")
    }

    private static func file(_ write: (String, String) -> String) -> String {
        var lines = ["language.tag = zz", "plural.few = n = 0..3"]
        for (key, text) in Catalogue.english.texts where !isControl(key) {
            let name = String(key.prefix { $0 != "[" })
            if name == key {
                lines.append("\(key) = \(write(key, text))")
            } else if key.hasSuffix("[other]") {
                lines += ["few", "other"].map { "\(name)[\($0)] = \(write(name, text))" }
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func places(_ text: String) -> String {
        text.matches(of: /{[^}]*}/).map { String($0.output) }.joined()
    }

    private static func marked(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while !rest.isEmpty {
            let place = rest.firstMatch(of: /{[^}]*}/)
            let piece = rest[..<(place?.range.lowerBound ?? rest.endIndex)]
            result += piece.contains { $0.isLetter } ? "⟦\(piece)⟧" : String(piece)
            result += place.map { String($0.output) } ?? ""
            rest = rest[(place?.range.upperBound ?? rest.endIndex)...]
        }
        return result
    }

    /// The policy with texts in the made-up language too, in which every letter is another one
    /// than those of English.
    static func policy(_ policy: Policy) throws -> Policy {
        let tags = Set(policy.languages.map(\.tag))
        func adding(_ value: JSONValue) -> JSONValue {
            switch value {
            case .object(var members):
                if !members.isEmpty, tags.isSuperset(of: members.keys),
                    case .string(let text)? = members[policy.languages[0].tag]
                {
                    let letters = text.map { $0.isLetter ? "ж" : String($0) }
                    members[language.tag] = .string(letters.joined())
                    return .object(members)
                }
                var result = members.mapValues(adding)
                if case .array(let all)? = members["languages"], members["clauses"] != nil {
                    result["languages"] = .array(all + [.string(language.tag)])
                }
                return .object(result)
            case .array(let items): return .array(items.map(adding))
            default: return value
            }
        }
        let canonical = adding(try JSONValue(reading: policy.canonicalBytes))
        return try #require(PolicyReader.readCanonical(canonical.canonicalBytes).policy)
    }

    /// Words outside of marks of what a page shows and reads out.
    static func wordsOutside(_ html: String) -> Set<String> {
        var html = html.replacing(/(?s)<(style|script)[^>]*>.*?<\/(style|script)>/, with: "")
        // Names of other languages are in those.
        html = html.replacing(/<a [^>]*lang="[^"]*"[^>]*>[^<]*<\/a>/, with: "")
        let attributes = html.matches(of: /(aria-label|data-label|title|placeholder|alt)="([^"]*)"/)
        let text = html.replacing(/<[^>]*>/, with: " ")
        return wordsOutside(lines: [text] + attributes.map { String($0.output.2) })
    }

    static func wordsOutside(lines: [String]) -> Set<String> {
        var words: Set<String> = []
        for line in lines {
            let plain = line.replacing(/⟦[^⟧]*⟧/, with: " ").replacing(/&#?\w+;/, with: " ")
                .replacing(/\b[0-9a-f-]{16,}\b/, with: " ")
            words.formUnion(Self.words(plain))
        }
        return words.filter { word in word.contains { $0 != "ж" } }
    }

    static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    }

    /// Words of what a policy says in no language: names, addresses, countries, cookies.
    static func names(_ policy: Policy) -> Set<String> {
        strings(policy).union(policy.cookies.map(\.id)).reduce(into: []) {
            $0.formUnion(words($1))
        }
    }

    private static func strings(_ value: Any) -> Set<String> {
        if let text = value as? String { return [text] }
        let type = "\(type(of: value))"
        if value is Text || value is Language || type.hasPrefix("Name<") { return [] }
        return Mirror(reflecting: value).children.reduce(into: []) {
            $0.formUnion(strings($1.value))
        }
    }
}
