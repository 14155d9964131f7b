import Foundation
import PolicyDifference
import PolicyLanguage
import Primitives
import Testing

/// Two versions of the small policy between which a bit of everything changes.
enum Sample {
    static func versions() throws -> (old: Policy, new: Policy) {
        let old = try Fixture.minimal()
        let new = patches.reduce(old) { text, patch in
            text.replacingOccurrences(of: patch.0, with: patch.1)
        }
        return (try #require(Fixture.read(old).policy), try #require(Fixture.read(new).policy))
    }

    /// With that language beside those of the policy, whose own texts stay in English in it.
    static func versions(in language: Language) throws -> (old: Policy, new: Policy) {
        let (old, new) = try versions()
        if old.languages.contains(language) { return (old, new) }
        return (try adding(language, to: old), try adding(language, to: new))
    }

    private static func adding(_ language: Language, to policy: Policy) throws -> Policy {
        func adding(_ value: JSONValue) -> JSONValue {
            switch value {
            case .object(var members):
                if let english = members["en"], members["fr"] != nil {
                    members[language.tag] = english
                    return .object(members)
                }
                return .object(members.mapValues(adding))
            case .array(["fr", "en"]): return .array(["fr", "en", .string(language.tag)])
            case .array(let items): return .array(items.map(adding))
            default: return value
            }
        }
        let canonical = adding(try JSONValue(reading: policy.canonicalBytes))
        return try #require(PolicyReader.readCanonical(canonical.canonicalBytes).policy)
    }

    private static let patches = [
        ("version: \"1\"", "version: \"2\""),
        ("published: 2026-03-02", "published: 2026-09-01"),
        ("effective: 2026-03-15", "effective: 2026-10-01"),
        (
            "affiliates:\n",
            "affiliates:\n  - {id: seeds, name: Seeds & Co, site: \"https://seeds.example\","
                + " clause: \"0.1\"}\n"
        ),
        ("from: collection, period: P3Y", "from: collection, period: P5Y"),
        ("from: collection, period: P13M", "from: collection, period: P6M"),
        (
            "[email, wants-catalog]\n    country: BE",
            "[email, wants-catalog, phone]\n    country: US"
        ),
        ("{fr: Téléphone, en: Phone}", "{fr: Numéro de téléphone, en: Phone number}"),
        ("    lifetime: P6M\n", "    lifetime: P3M\n"),
        ("conseiller si vous voulez.", "conseiller quand vous le voulez."),
        ("To write and advise if you like.", "To write to you and advise you when you like."),
        (
            "    text: {fr: Nous protéger., en: To protect ourselves.}\n",
            "    text:\n      fr: Nous protéger, nous & <vous>.\n"
                + "      en: To protect ourselves & <you>.\n"
        ),
        (
            "  - {id: \"6\", title",
            "  - id: \"5.3\"\n    text: {fr: Demandez-nous., en: Ask us.}\n  - {id: \"6\", title"
        ),
        (
            "  - kind: complaint\n",
            "  - {kind: restriction, clause: \"5.1\","
                + " text: {fr: Gelez vos données., en: Freeze your data.}}\n  - kind: complaint\n"
        ),
    ]
}
