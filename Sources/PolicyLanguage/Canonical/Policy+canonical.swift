package import Primitives

extension Policy {
    /// The policy as canonical JSON (RFC 8785): the keys of the file, every default written out,
    /// no white space, no places. The same policy gives the same bytes, whatever its file's
    /// layout; ``PolicyReader/readCanonical(_:)`` reads them back.
    package var canonicalBytes: [UInt8] { canonical.canonicalBytes }

    /// The values behind ``canonicalBytes``.
    package var canonical: JSONValue {
        object([
            "scruple": 1, "policy": .string(id), "version": .string(version),
            "published": .string(published.text), "effective": .string(effective.text),
            "languages": .array(languages.map { .string($0.tag) }), "title": title.canonical,
            "address": .string(address), "acceptance": acceptance.canonical,
            "controller": controller.canonical,
            "affiliates": .array(affiliates.map(\.canonical)),
            "services": .array(services.map(\.canonical)),
            "categories": .array(categories.map(\.canonical)),
            "purposes": .array(purposes.map(\.canonical)),
            "recipients": .array(recipients.map(\.canonical)),
            "grounds": .array(grounds.map(\.canonical)),
            "statutory": .array(statutoryPeriods.map(\.canonical)),
            "cookies": .array(cookies.map(\.canonical)),
            "counters": .array(counters.map(\.canonical)),
            "measures": .array(measures.map(\.canonical)),
            "rights": .array(rights.map(\.canonical)), "law": law.canonical,
            "contact": contact.canonical, "clauses": .array(clauses.map(\.canonical)),
            "children": children?.canonical,
            "decisions": decisions.isEmpty ? nil : .array(decisions.map(\.canonical)),
            "signals": privacyControl == nil && doNotTrack == nil
                ? nil
                : object(["gpc": privacyControl?.canonical, "dnt": doNotTrack?.canonical]),
            "holds": holds.isEmpty ? nil : .array(holds.map(\.canonical)),
            "assurances": assurances.isEmpty ? nil : .array(assurances.map(\.canonical)),
            "disputes": disputes.isEmpty ? nil : .array(disputes.map(\.canonical)),
            "unused": unused?.canonical,
        ])
    }
}

extension Text {
    var canonical: JSONValue {
        .object(
            Dictionary(uniqueKeysWithValues: translations.map { ($0.key.tag, .string($0.value)) }))
    }
}

/// A map of which some members may not be there.
func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    var object: [String: JSONValue] = [:]
    for case (let key, let value?) in members { object[key] = value }
    return .object(object)
}

/// A list of names, in its order.
func names<Tag>(_ names: [Name<Tag>]) -> JSONValue { .array(names.map { .string($0.text) }) }

/// A list that is left out where it is empty.
func namesIfAny<Tag>(_ list: [Name<Tag>]) -> JSONValue? { list.isEmpty ? nil : names(list) }

func label<Tag>(_ name: Name<Tag>) -> JSONValue { .string(name.text) }

/// A flag that is left out where it is not set.
func flagIfSet(_ flag: Bool) -> JSONValue? { flag ? .bool(true) : nil }

func strings(_ list: [String]) -> JSONValue { .array(list.map { .string($0) }) }

func word(_ word: some RawRepresentable<String>) -> JSONValue { .string(word.rawValue) }
