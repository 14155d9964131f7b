/// Base 16 (RFC 4648 section 8), written in lower case, read in both.
package enum Hex {
    package static func text(_ bytes: some Collection<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
            var place = 0
            for byte in bytes {
                buffer[place] = digit(byte >> 4)
                buffer[place + 1] = digit(byte & 15)
                place += 2
            }
            return place
        }
    }

    /// Nil where the text has an odd length or a character that is no digit.
    package static func bytes(_ text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count / 2)
        for index in stride(from: 0, to: characters.count, by: 2) {
            guard let high = value(characters[index]), let low = value(characters[index + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }

    static func value(_ character: UInt8) -> UInt8? {
        switch character {
        case 48...57: character - 48
        case 97...102: character - 87
        case 65...70: character - 55
        default: nil
        }
    }
}

/// Base 64 (RFC 4648 sections 4 and 5), strict: one spelling for each sequence of bytes.
package enum Base64 {
    private static let standard = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let urlSafe = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// With padding, in the standard alphabet.
    package static func text(_ bytes: some Collection<UInt8>) -> String {
        encode(Array(bytes), standard, padded: true)
    }

    /// Without padding, in the alphabet that is safe in addresses and file names.
    package static func urlText(_ bytes: some Collection<UInt8>) -> String {
        encode(Array(bytes), urlSafe, padded: false)
    }

    /// Reads padded standard base 64; nil for white space, missing padding or unused bits that are
    /// set.
    package static func bytes(_ text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count.isMultiple(of: 4) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count / 4 * 3)
        for start in stride(from: 0, to: characters.count, by: 4) {
            let last = start + 4 == characters.count
            var word: UInt32 = 0
            var padding = 0
            for character in characters[start..<start + 4] {
                if character == UInt8(ascii: "=") {
                    padding += 1
                    word <<= 6
                    continue
                }
                guard padding == 0, let value = value(character) else { return nil }
                word = word << 6 | UInt32(value)
            }
            guard padding <= 2, last || padding == 0 else { return nil }
            if padding == 2, word & 0xFFFF != 0 { return nil }
            if padding == 1, word & 0xFF != 0 { return nil }
            bytes.append(UInt8(word >> 16))
            if padding < 2 { bytes.append(UInt8(word >> 8 & 255)) }
            if padding < 1 { bytes.append(UInt8(word & 255)) }
        }
        return bytes
    }

    private static func value(_ character: UInt8) -> UInt8? {
        switch character {
        case 65...90: character - 65
        case 97...122: character - 71
        case 48...57: character + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }

    private static func encode(_ bytes: [UInt8], _ alphabet: [UInt8], padded: Bool) -> String {
        let (whole, rest) = bytes.count.quotientAndRemainder(dividingBy: 3)
        let capacity = (whole + (rest > 0 ? 1 : 0)) * 4
        return String(unsafeUninitializedCapacity: max(capacity, 1)) { text in
            var position = 0
            func put(_ word: UInt32, _ characters: Int) {
                for step in 0..<characters {
                    text[position] = alphabet[Int(word >> UInt32(18 - 6 * step) & 63)]
                    position += 1
                }
            }
            for group in 0..<whole {
                let word =
                    UInt32(bytes[group * 3]) << 16 | UInt32(bytes[group * 3 + 1]) << 8
                    | UInt32(bytes[group * 3 + 2])
                put(word, 4)
            }
            if rest > 0 {
                let second = rest == 2 ? UInt32(bytes[whole * 3 + 1]) << 8 : 0
                put(UInt32(bytes[whole * 3]) << 16 | second, rest + 1)
                while padded, position < capacity {
                    text[position] = UInt8(ascii: "=")
                    position += 1
                }
            }
            return position
        }
    }
}
