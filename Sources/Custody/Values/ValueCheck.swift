package import PolicyLanguage
package import Primitives

/// Checks a value against what its category declares.
package enum ValueCheck {
    /// - Returns: the value as it is kept, or what is wrong with it.
    package static func check(_ value: JSONValue, _ category: Category)
        -> Result<JSONValue, FieldFault>
    {
        guard value.canonicalBytes.count <= category.sizeMax + 2 else {
            return .failure(FieldFault(.tooLarge(limit: category.sizeMax)))
        }
        switch category.kind {
        case .json:
            return isClean(value) ? .success(value) : .failure(FieldFault(.forbiddenCharacter))
        case .number:
            return value.integer == nil
                ? .failure(FieldFault(.wrongType(expected: "integer"))) : .success(value)
        case .boolean:
            return value.bool == nil
                ? .failure(FieldFault(.wrongType(expected: "boolean"))) : .success(value)
        case .text, .email, .phone, .url, .date, .choice:
            guard let text = value.string else {
                return .failure(FieldFault(.wrongType(expected: "string")))
            }
            return check(text, category).map(JSONValue.string)
        }
    }

    /// The form of an address under which a person is found: ASCII letters in lower case.
    package static func normalised(_ text: String) -> String { text.lowercased() }

    private static func check(_ text: String, _ category: Category) -> Result<String, FieldFault> {
        guard isClean(text) else { return .failure(FieldFault(.forbiddenCharacter)) }
        let trimmed = text.trimmed
        guard !trimmed.isEmpty else { return .failure(FieldFault(.missing)) }
        if let expected = expectation(category), !fits(trimmed, category) {
            return .failure(FieldFault(.malformed(expected: expected)))
        }
        return .success(trimmed)
    }

    private static func expectation(_ category: Category) -> String? {
        switch category.kind {
        case .email: "an e-mail address such as name@example.org"
        case .phone: "a telephone number: digits, spaces, and + ( ) - ."
        case .url: "an address that starts with https:// or http://"
        case .date: "a date as YYYY-MM-DD"
        case .choice: "one of: " + category.choices.joined(separator: ", ")
        case .text, .number, .boolean, .json: nil
        }
    }

    private static func fits(_ text: String, _ category: Category) -> Bool {
        switch category.kind {
        case .email: isAddress(text)
        case .phone:
            text.utf8.count >= 3 && text.utf8.contains { $0 >= 48 && $0 <= 57 }
                && text.unicodeScalars.allSatisfy { "0123456789 +()-.".unicodeScalars.contains($0) }
        case .url:
            (text.hasPrefix("https://") || text.hasPrefix("http://"))
                && !text.unicodeScalars.contains {
                    $0 == " " || $0 == "\"" || $0 == "<" || $0 == ">"
                }
        case .date: CalendarDate(text: text) != nil
        case .choice: category.choices.contains(text)
        case .text, .number, .boolean, .json: true
        }
    }

    /// One @ with something on both sides, a dot in the domain, printable ASCII without white
    /// space,
    /// within the lengths of RFC 5321 section 4.5.3.1.
    private static func isAddress(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].count), text.utf8.count <= 254,
            text.utf8.allSatisfy({
                $0 > 32 && $0 < 127 && !Array("\"(),:;<>[\\]".utf8).contains($0)
            })
        else { return false }
        let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.count)
                    && label.allSatisfy { byte in
                        byte == UInt8(ascii: "-") || (byte >= 48 && byte <= 57)
                            || (byte | 32 >= 97 && byte | 32 <= 122)
                    }
            }
    }

    private static func isClean(_ value: JSONValue) -> Bool {
        switch value {
        case .string(let text): isClean(text)
        case .array(let values): values.allSatisfy(isClean)
        case .object(let members): members.allSatisfy { isClean($0.key) && isClean($0.value) }
        case .null, .bool, .integer: true
        }
    }

    /// No control characters, nothing that turns the direction of the text around it (UAX 9),
    /// nothing that is no character.
    package static func isClean(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0..<0x20: scalar == "\n" || scalar == "\t"
            case 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
                0xFFF9...0xFFFB, 0xE0000...0xE007F:
                false
            default: !scalar.properties.isNoncharacterCodePoint
            }
        }
    }
}

/// A fault as an error, for results.
package struct FieldFault: Error, Hashable, Sendable {
    package let fault: FieldProblem.Fault
    init(_ fault: FieldProblem.Fault) { self.fault = fault }
}

extension String {
    /// Without spaces, tabs and line ends at both ends.
    package var trimmed: String {
        var rest = Substring(self)
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
