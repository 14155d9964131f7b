/// How the names of the language may be written.
package enum Names {
    /// 1 to 64 characters, `a-z`, `0-9` and single hyphens, starting with a letter.
    static func isName(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, bytes.count <= 64, isLetter(first) else { return false }
        for (index, byte) in bytes.enumerated() {
            guard isLetter(byte) || isDigit(byte) || byte == hyphen else { return false }
            if byte == hyphen, index > 0, bytes[index - 1] == hyphen { return false }
        }
        return true
    }

    /// 1 to 64 letters of both cases, digits, `-`, `_`, `.`, `%` and one `*`, starting with a
    /// letter, `_` or `*`; not `*` alone.
    static func isCookie(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, bytes.count <= 64, text != "*",
            isLetter(first | 0x20) || first == 95 || first == star
        else { return false }
        return bytes.count(where: { $0 == star }) <= 1
            && bytes.allSatisfy {
                isLetter($0 | 0x20) || isDigit($0) || [hyphen, 95, 46, 37, star].contains($0)
            }
    }

    /// A cookie's name that this server can set itself.
    static func isPlainCookie(_ text: String) -> Bool {
        isCookie(text) && text.utf8.allSatisfy { ![46, 37, star].contains($0) }
    }

    /// 1 to 6 numbers of 1 to 3 digits with dots between.
    static func isClause(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: 46, omittingEmptySubsequences: false)
        guard parts.count <= 6 else { return false }
        return parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(isDigit) }
    }

    /// Two lower-case letters.
    static func isLanguage(_ text: String) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy(isLetter)
    }

    /// Two capital letters, as ISO 3166-1 has them.
    static func isCountry(_ text: String) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy { (65...90).contains($0) }
    }

    /// A country, or a part of one as ISO 3166-2 has it.
    static func isRegion(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let country = parts.first, parts.count <= 2, isCountry(String(country)) else {
            return false
        }
        return parts.dropFirst().allSatisfy {
            (1...3).contains($0.utf8.count)
                && $0.utf8.allSatisfy { (65...90).contains($0) || isDigit($0) }
        }
    }

    /// A host name in lower case, with a port where it has one.
    package static func isHost(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: 58, omittingEmptySubsequences: false)
        guard let host = parts.first, parts.count <= 2, (1...253).contains(host.count) else {
            return false
        }
        if parts.count == 2 {
            guard (1...5).contains(parts[1].count), parts[1].allSatisfy(isDigit) else {
                return false
            }
        }
        return host.split(separator: 46, omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
                && label.allSatisfy { isLetter($0) || isDigit($0) || $0 == hyphen }
        }
    }

    /// An absolute address of the web without white space.
    package static func isWebAddress(_ text: String) -> Bool {
        let prefix = ["https://", "http://"].first { text.hasPrefix($0) }
        guard let prefix, text.utf8.count <= 2_000 else { return false }
        let rest = text.utf8.dropFirst(prefix.utf8.count)
        return rest.first.map { $0 != 47 } ?? false
            && rest.allSatisfy { $0 > 0x20 && $0 != 34 && $0 != 60 && $0 != 62 }
    }

    /// Something, one `@`, something; enough to tell it from other things.
    package static func isMailAddress(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: 64, omittingEmptySubsequences: false)
        return parts.count == 2 && text.utf8.count <= 254
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.allSatisfy {
                        $0 > 0x20 && ![34, 39, 44, 47, 58, 59, 60, 62, 63].contains($0)
                    }
            }
    }

    static func rule(_ target: Target) -> String {
        switch target {
        case .clause: "a clause has 1 to 6 numbers of at most 3 digits with dots between: \"2.2.5\""
        case .cookie:
            "a cookie has 1 to 64 letters, digits, -, _, ., % and at most one *, and starts with no"
                + " digit"
        default: "a name has 1 to 64 of a-z, 0-9 and single hyphens, and starts with a letter"
        }
    }

    private static let hyphen = UInt8(ascii: "-")
    private static let star = UInt8(ascii: "*")
    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
