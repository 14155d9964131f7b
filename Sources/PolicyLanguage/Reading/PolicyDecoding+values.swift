import Primitives

/// Single values: words, texts, numbers, periods, dates.
extension PolicyDecoding {
    /// The words of a single value; reports a list, a map, and what is empty.
    mutating func scalar(_ tree: Tree, _ key: String, _ fields: Fields) -> String? {
        guard case .scalar(let text, let isPlain) = tree.content else {
            wrongType(
                "\(quoted(key)) of \(fields.label) is \(tree.kind), not a single value", tree,
                fields, hint: "write one value after the colon: `\(KeyExamples.line(key))`")
            return nil
        }
        let isNull = isPlain && (text == "~" || text == "null")
        let trimmed = isNull ? "" : text.trimmed
        guard !trimmed.isEmpty else {
            findings.error(
                "\(quoted(key)) of \(fields.label) is empty", at: tree.position,
                clause: fields.clause, hint: "write its value, or remove the key")
            return nil
        }
        return trimmed
    }

    mutating func string(_ key: String, in fields: Fields, hint: String? = nil) -> String {
        guard let tree = required(key, in: fields, hint: hint) else { return "" }
        return scalar(tree, key, fields) ?? ""
    }

    /// A string that must look a certain way.
    mutating func string(
        _ key: String, in fields: Fields, hint: String, where isFit: (String) -> Bool
    ) -> String {
        let text = string(key, in: fields, hint: hint)
        if !text.isEmpty, !isFit(text) {
            findings.error(
                "\(quoted(key)) of \(fields.label) cannot be \(quoted(text))",
                at: fields.position(key), clause: fields.clause, hint: hint)
        }
        return text
    }

    mutating func stringIfAny(_ key: String, in fields: Fields) -> String? {
        fields.tree(key).flatMap { scalar($0, key, fields) }
    }

    // MARK: Countries

    private static let countryHint = "write the two capital letters of ISO 3166: FR"

    mutating func country(in fields: Fields) -> String? {
        guard fields.tree("country") != nil else { return nil }
        return string("country", in: fields, hint: Self.countryHint, where: Names.isCountry)
    }

    mutating func countries(in fields: Fields) -> [String] {
        let words = words("countries", in: fields)
        for word in words where !Names.isCountry(word.text) {
            findings.error(
                "\(quoted("countries")) of \(fields.label) cannot be \(quoted(word.text))",
                at: word.position, clause: fields.clause, hint: Self.countryHint)
        }
        return words.map(\.text)
    }

    mutating func regions(_ key: String, in fields: Fields) -> [String] {
        let words = words(key, in: fields)
        for word in words where !Names.isRegion(word.text) {
            findings.error(
                "\(quoted(key)) of \(fields.label) cannot be \(quoted(word.text))",
                at: word.position, clause: fields.clause,
                hint: "write codes of ISO 3166: GB, US-CA")
        }
        return words.map(\.text)
    }

    // MARK: Texts

    mutating func text(_ key: String, in fields: Fields, hint: String? = nil) -> Text {
        let example = languages.map { "\($0.tag): ..." }.joined(separator: ", ")
        let hint = hint ?? "add `\(key): {\(example.isEmpty ? "en: ..." : example)}`"
        guard let tree = required(key, in: fields, hint: hint) else { return Text([:]) }
        return text(tree, key, fields)
    }

    mutating func textIfAny(_ key: String, in fields: Fields) -> Text? {
        fields.tree(key).map { text($0, key, fields) }
    }

    private mutating func text(_ tree: Tree, _ key: String, _ fields: Fields) -> Text {
        guard case .map(let members) = tree.content else {
            wrongType(
                "\(quoted(key)) of \(fields.label) is \(tree.kind), not a text by language", tree,
                fields, hint: "write {\(languages.first?.tag ?? "en"): ...}")
            return Text([:])
        }
        order(tree, languages.map(\.tag))
        var translations: [Language: String] = [:]
        for member in members {
            let language = Language(member.key)
            if !languages.isEmpty, !languages.contains(language) {
                findings.error(
                    "\(quoted(key)) of \(fields.label) has a translation into"
                        + " \(quoted(member.key)), which is no language of the policy",
                    at: member.keyPosition, clause: fields.clause,
                    hint: Names.isLanguage(member.key)
                        ? "the languages are: \(languages.map(\.tag).joined(separator: ", "))"
                        : "within braces a comma ends a text; put the text in quotes")
            } else if let words = scalar(member.value, "\(key).\(member.key)", fields) {
                translations[language] = words
            } else {
                translations[language] = ""
            }
        }
        for language in languages where translations[language] == nil {
            findings.error(
                "\(quoted(key)) of \(fields.label) lacks a translation into"
                    + " \(quoted(language.tag))",
                at: tree.position, clause: fields.clause, hint: "add `\(language.tag): ...`")
        }
        return Text(translations)
    }

    // MARK: Words of the language

    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, in fields: Fields, default other: Word? = nil, message: String? = nil
    ) -> Word? where Word.RawValue == String {
        let all = Word.allCases.map(\.rawValue)
        let hint = "it is one of: " + all.joined(separator: ", ")
        if other != nil, fields.tree(key) == nil { return other }
        guard let tree = required(key, in: fields, hint: hint, message: message),
            let name = scalar(tree, key, fields)
        else { return nil }
        return word(name, key, at: tree.position, fields)
    }

    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ name: String, _ key: String, at position: Position, _ fields: Fields
    ) -> Word? where Word.RawValue == String {
        if let word = Word(rawValue: name) { return word }
        let all = Word.allCases.map(\.rawValue)
        let hint = findings.hint(
            name, among: all, else: "it is one of: " + all.joined(separator: ", "))
        findings.error(
            "\(quoted(key)) of \(fields.label) cannot be \(quoted(name))", at: position,
            clause: fields.clause, hint: hint)
        return nil
    }

    mutating func wordIfAny<Word: RawRepresentable & CaseIterable>(
        _ key: String, in fields: Fields
    ) -> Word? where Word.RawValue == String {
        fields.tree(key) == nil ? nil : word(key, in: fields)
    }

    /// A list of words of the language, each once.
    mutating func wordList<Word: RawRepresentable & CaseIterable>(
        _ key: String, in fields: Fields
    ) -> [Word] where Word.RawValue == String {
        var list: [Word] = []
        for item in words(key, in: fields) {
            if let word: Word = word(item.text, key, at: item.position, fields) {
                list.append(word)
            }
        }
        return list
    }

    mutating func flag(_ key: String, in fields: Fields) -> Bool {
        guard let tree = fields.tree(key), let word = scalar(tree, key, fields) else {
            return false
        }
        guard case .scalar(_, isPlain: true) = tree.content, word == "true" || word == "false"
        else {
            findings.error(
                "\(quoted(key)) of \(fields.label) is neither true nor false",
                at: tree.position, clause: fields.clause,
                hint: "write true or false, without quotes")
            return false
        }
        return word == "true"
    }

    mutating func integer(
        _ key: String, in fields: Fields, range: ClosedRange<Int>, default other: Int
    ) -> Int {
        guard let tree = fields.tree(key), let word = scalar(tree, key, fields) else {
            return other
        }
        let isNumber = word.utf8.count <= 9 && word.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
        guard isNumber, case .scalar(_, isPlain: true) = tree.content, let number = Int(word),
            range.contains(number)
        else {
            findings.error(
                "\(quoted(key)) of \(fields.label) cannot be \(quoted(word))",
                at: tree.position, clause: fields.clause,
                hint: "write a number from \(range.lowerBound) to \(range.upperBound)")
            return other
        }
        return number
    }

    mutating func integerIfAny(
        _ key: String, in fields: Fields, range: ClosedRange<Int>
    ) -> Int? {
        guard fields.tree(key) != nil else { return nil }
        return integer(key, in: fields, range: range, default: range.lowerBound)
    }

    // MARK: Time

    mutating func period(_ key: String, in fields: Fields, message: String) -> Period {
        let hint = "write how long: PT12H, P30D, P13M or P3Y, at most a hundred years"
        let none = Period(count: 1, unit: .days)
        guard let tree = required(key, in: fields, hint: hint, message: message),
            let word = scalar(tree, key, fields)
        else { return none }
        if let period = Period(text: word) { return period }
        let endless: Set = ["forever", "unlimited", "indefinite", "infinite", "never", "always"]
        findings.error(
            endless.contains(word.lowercased())
                ? message : "\(quoted(key)) of \(fields.label) is no period: \(quoted(word))",
            at: tree.position, clause: fields.clause, hint: hint)
        return none
    }

    mutating func periodIfAny(_ key: String, in fields: Fields) -> Period? {
        guard fields.tree(key) != nil else { return nil }
        return period(
            key, in: fields, message: "\(quoted(key)) of \(fields.label) has no end")
    }

    mutating func date(_ tree: Tree, _ key: String, _ fields: Fields) -> CalendarDate? {
        guard let word = scalar(tree, key, fields) else { return nil }
        if let date = CalendarDate(text: word) { return date }
        findings.error(
            "\(quoted(key)) of \(fields.label) is no date: \(quoted(word))", at: tree.position,
            hint: "write year, month and day: 2017-05-10")
        return nil
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        // Nearly every value has none, and to walk through characters is slow.
        let ends = [utf8.first, utf8.last]
        guard ends.contains(where: { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) else { return self }
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" }
        return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
}
