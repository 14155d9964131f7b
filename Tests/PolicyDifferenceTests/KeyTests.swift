import Foundation
import PolicyDifference
import PolicyLanguage
import Primitives
import StandardForms
import Testing

/// Whatever a digest covers, a difference sees.
struct KeyTests {
    /// What may be put in place of a value, by its key.
    private static let words: [String: [String]] = [
        "mode": ["by-use"], "source": ["provided", "automatic"], "cardinality": ["many"],
        "kind": ["text", "succession", "restriction", "no-sale"],
        "visibility": ["publishable"],
        "basis": ["contract", "legal-obligation"], "threat": ["access", "copying"],
        "role": ["service", "session", "processor"], "from": ["collection"], "country": ["DE"],
        "published": ["2026-03-01"], "effective": ["2026-03-20"], "clause": ["5.2", "9.1"],
        "period": ["P7D", "P90D"], "lifetime": ["P7D"], "site": ["https://other.example"],
        "address": ["/{language}/other/", "https://other.example"], "hosts[]": ["new.example"],
        "entity": ["meadow-club"], "purpose": ["account", "newsletter", "security"],
        "purposes[]": ["account", "newsletter", "security", "research"],
        "services[]": ["shop", "club"], "categories[]": ["wants-catalog", "phone", "page", "ip"],
        "grounds[]": ["agreement", "necessity"], "languages[]": ["de"], "id": ["12.1"],
        "party": ["carrier", "botanists"],
        "derived-from[]": ["page", "order"], "condition": ["research"], "ways[]": ["post"],
        "safeguard": ["adequacy"], "conditions[]": ["anonymous", "unmatched"], "kept": ["P7D"],
        "notice": ["P7D"], "grace": ["P7D"], "countries[]": ["SE"], "storage": ["pixel"],
        "minor-notice": ["P7D"], "backups": ["P7D"], "deleted": ["P80D"], "trash": ["P7D"],
        "longest": ["P7D"], "response": ["P7D"], "extension": ["P7D"],
        "exchange": ["sale"], "about[]": ["visitor"], "regions[]": ["FR"],
        "consent-in[]": ["FR"],
        "collector": ["printer"], "warning": ["P7D"],
    ]

    /// A place in the canonical form; `[]` for any element of a list.
    private struct Leaf {
        let path: [String]
        let pattern: String
        let value: JSONValue
    }

    @Test func `every key of the language is compared`() throws {
        let policy = try Self.policy()
        #expect(PolicyReader.readCanonical(policy.canonicalBytes).policy == policy)
        let root = policy.canonical
        var changed: Set<String> = ["scruple"]
        let leaves = Self.leaves(root, [], "")
        for leaf in leaves where !changed.contains(leaf.pattern) {
            guard let other = Self.other(policy, root, leaf) else { continue }
            expectSeen(policy, other, leaf.pattern)
            changed.insert(leaf.pattern)
        }
        #expect(
            Set(leaves.map(\.pattern)).subtracting(changed).isEmpty,
            "no other value was found for these")
    }

    @Test func `the whole policy has every key of the language`() throws {
        let keys = Self.keys(LanguageSchema.json, "")
        #expect(keys.count > 150)
        let here = Set(
            Self.leaves(try Self.policy().canonical, [], "").map {
                $0.pattern.replacingOccurrences(of: "[]", with: "")
            })
        #expect(keys.subtracting(here).isEmpty, "add them to the whole policy, so that they change")
        #expect(here.subtracting(keys).isEmpty, "the schema of the language lacks them")
    }

    private static func policy() throws -> Policy {
        let shorter = try Fixture.minimal().components(separatedBy: "\n")
            .filter { !$0.contains("kind: succession") }.joined(separator: "\n")
        return whole(try #require(Fixture.read(shorter).policy))
    }

    /// The keys of the schema that have no keys in them, each with those above it.
    private static func keys(_ schema: JSONValue, _ path: String) -> Set<String> {
        let name = schema["$ref"]?.string?.split(separator: "/").last.map(String.init)
        let schema = name.flatMap { LanguageSchema.json["$defs"]?[$0] } ?? schema
        if let items = schema["items"] { return keys(items, path) }
        guard let properties = schema["properties"]?.object else { return [path] }
        return properties.reduce(into: []) { found, member in
            found.formUnion(
                keys(member.value, path.isEmpty ? member.key : path + "." + member.key))
        }
    }

    /// A policy that says something else there; alone, or wherever it says the same.
    private static func other(_ policy: Policy, _ root: JSONValue, _ leaf: Leaf) -> Policy? {
        for candidate in candidates(leaf) where candidate != leaf.value {
            let alone = replacing(root, leaf.path[...], candidate).canonicalBytes
            let all = String(decoding: root.canonicalBytes, as: UTF8.self).replacing(
                String(decoding: leaf.value.canonicalBytes, as: UTF8.self),
                with: String(decoding: candidate.canonicalBytes, as: UTF8.self))
            let isName = leaf.value.string.map { $0.utf8.count < 20 } ?? false
            for bytes in isName ? [alone, Array(all.utf8)] : [alone] {
                let other = PolicyReader.readCanonical(bytes).policy
                if let other, other != policy { return other }
            }
        }
        return nil
    }

    private func expectSeen(_ old: Policy, _ new: Policy, _ key: String) {
        for (from, to) in [(old, new), (new, old)] {
            let changes = Difference(from: from, to: to).changes
            #expect(!changes.isEmpty, "\(key) is not compared")
            #expect(
                !changes.contains { $0.kind == .unknownChanged },
                "\(key) is compared without knowing what it means")
        }
        let isBetter = { (from: Policy, to: Policy) in
            Difference(from: from, to: to).changes.allSatisfy { $0.direction == .less }
        }
        #expect(!(isBetter(old, new) && isBetter(new, old)), "\(key) is better both ways")
    }

    private static func candidates(_ leaf: Leaf) -> [JSONValue] {
        switch leaf.value {
        case .string(let text):
            let key = leaf.pattern.split(separator: ".").last.map(String.init) ?? ""
            return ((words[key] ?? []) + [text + "x"]).map { .string($0) }
        case .integer: return [.integer(77), .integer(14)]
        case .bool(let flag): return [.bool(!flag)]
        case .null, .array, .object: return []
        }
    }

    private static func leaves(_ value: JSONValue, _ path: [String], _ pattern: String) -> [Leaf] {
        switch value {
        case .object(let members):
            members.sorted { $0.key < $1.key }.flatMap { key, member in
                leaves(
                    member, path + [key],
                    key == "fr" || key == "en"
                        ? pattern : pattern.isEmpty ? key : pattern + "." + key)
            }
        case .array(let elements):
            elements.enumerated().flatMap {
                leaves($1, path + [String($0)], pattern + "[]")
            }
        default: [Leaf(path: path, pattern: pattern, value: value)]
        }
    }

    private static func replacing(
        _ value: JSONValue, _ path: ArraySlice<String>, _ new: JSONValue
    ) -> JSONValue {
        guard let step = path.first else { return new }
        switch value {
        case .object(var members):
            members[step] = members[step].map { replacing($0, path.dropFirst(), new) }
            return .object(members)
        case .array(var elements):
            let position = Int(step) ?? 0
            elements[position] = replacing(elements[position], path.dropFirst(), new)
            return .array(elements)
        default: return value
        }
    }
}
