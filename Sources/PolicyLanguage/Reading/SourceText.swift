import Primitives

/// The bytes of a policy file, checked and made harmless before the YAML parser sees them.
///
/// Anchors, aliases, tags and complex keys are no part of the language, and in the parser they
/// cost time and memory out of proportion to the file. Their four signs (`&`, `*`, `!`, `?`) are
/// exchanged for private-use characters, which to YAML are letters like any other; ``unmask(_:)``
/// brings them back. A plain scalar that starts with such a character was one of the four.
struct SourceText {
    /// In the order of their masks, U+E000 to U+E003.
    static let signs: [UInt8] = [
        UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "?"),
    ]
    /// Put in place of the first letter of a key that was reported as a duplicate.
    static let duplicate: Unicode.Scalar = "\u{E004}"

    var masked: String

    /// Nil where a byte of the file forbids to go on; the findings say why.
    init?(_ bytes: [UInt8], sizeMax: Int, findings: inout Findings) {
        guard bytes.count <= sizeMax else {
            findings.error(
                "the file has more than \(sizeMax) bytes", at: .start,
                hint: "a policy has at most that many; shorten its texts")
            return nil
        }
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let body = isMarked ? bytes[3...] : bytes[...]
        let before = findings.list.count
        checkCharacters(body, &findings)
        guard findings.list.count == before else { return nil }
        masked = mask(body)
    }

    /// The words as the file has them.
    static func unmask(_ text: String) -> String {
        guard text.utf8.contains(0xEE) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            scalars.append(sign(scalar) ?? scalar)
        }
        return String(scalars)
    }

    /// What a private-use character stands for, where it is a mask.
    static func sign(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard (0xE000...0xE003).contains(scalar.value) else { return nil }
        return Unicode.Scalar(signs[Int(scalar.value - 0xE000)])
    }
}

extension Unicode.Scalar {
    /// Whether a text may have it: no control, bidirectional override, line separator, byte order
    /// mark, private use or noncharacter.
    package var isFitForText: Bool {
        switch value {
        case 0x09, 0x0A: true
        case 0..<0x20, 0x7F..<0xA0: false
        case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: false
        case 0xE000...0xF8FF, 0xFEFF, 0xFFFE, 0xFFFF: false
        default: value & 0xFFFE != 0xFFFE
        }
    }

    /// `U+202E`.
    var codePoint: String {
        let hex = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
}

/// Also makes every line end in a line feed.
private func mask(_ bytes: ArraySlice<UInt8>) -> String {
    var masked: [UInt8] = []
    masked.reserveCapacity(bytes.count + bytes.count / 8)
    var last: UInt8 = 0
    for byte in bytes {
        defer { last = byte }
        if byte == 0x0A, last == 0x0D { continue }
        if byte == 0x0D {
            masked.append(0x0A)
        } else if byte < 0x40, let index = SourceText.signs.firstIndex(of: byte) {
            masked += [0xEE, 0x80, 0x80 + UInt8(index)]
        } else {
            masked.append(byte)
        }
    }
    return String(decoding: masked, as: UTF8.self)
}

private func checkCharacters(_ bytes: ArraySlice<UInt8>, _ findings: inout Findings) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var cursor = Cursor()
    while findings.list.count < Findings.reportMax {
        switch decoder.decode(&iterator) {
        case .emptyInput: return
        case .error:
            findings.error(
                "the file is not UTF-8 from here on", at: cursor.position,
                hint: "save it as UTF-8 text")
            return
        case .scalarValue(let scalar):
            if !scalar.isFitForText, scalar != "\r" {
                findings.error(
                    "the character \(scalar.codePoint) cannot be seen and is not allowed",
                    at: cursor.position, hint: "remove it")
            }
            if cursor.isEscapedMask(with: scalar) {
                findings.error(
                    "an escape names a private-use character", at: cursor.position,
                    hint: "write the character that you mean")
            }
            if scalar == "%", cursor.column == 1 {
                findings.error(
                    "YAML directives are not read", at: cursor.position, hint: "remove the line")
            }
            cursor.advance(over: scalar)
        }
    }
}

/// Counts lines and columns, and remembers the last letters for one rule about escapes.
private struct Cursor {
    private(set) var line = 1
    private(set) var column = 1
    private var recent: [Unicode.Scalar] = []
    private var wasReturn = false

    var position: Position { Position(line: line, column: column) }

    mutating func advance(over scalar: Unicode.Scalar) {
        if scalar == "\n" && wasReturn {
            wasReturn = false
            return
        }
        wasReturn = scalar == "\r"
        if scalar == "\n" || scalar == "\r" {
            line += 1
            column = 1
            recent.removeAll(keepingCapacity: true)
        } else {
            column += 1
            if scalar == "\\" {
                recent = ["\\"]
            } else if !recent.isEmpty {
                recent = recent.count < 12 ? recent + [scalar] : []
            }
        }
    }

    /// Whether this scalar completes `\uE00` or `\U0000E00`, which would forge a mask.
    func isEscapedMask(with scalar: Unicode.Scalar) -> Bool {
        guard scalar == "0", recent.count == 4 || recent.count == 8 else { return false }
        let text = String(String.UnicodeScalarView(recent))
        return ["\\uE0", "\\ue0", "\\U0000E0", "\\U0000e0"].contains(text)
    }
}
