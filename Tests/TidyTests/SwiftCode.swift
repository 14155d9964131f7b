/// Swift source with its comments and the text of its strings blanked out, so that what is found
/// in it is code. Lines and columns stay where they were.
struct SwiftCode {
    private let bytes: [UInt8]
    private var masked: [UInt8]
    private var offset = 0

    let text: String

    init(_ source: String) {
        bytes = Array(source.utf8)
        masked = bytes
        var code = SwiftCode(scanning: bytes)
        code.code(until: nil)
        masked = code.masked
        text = String(decoding: masked, as: UTF8.self)
    }

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    private init(scanning bytes: [UInt8]) {
        self.bytes = bytes
        masked = bytes
        text = ""
    }

    /// Passes over code up to a closing parenthesis of an interpolation, or to the end.
    private mutating func code(until end: UInt8?) {
        var depth = 0
        while offset < bytes.count {
            if starts("//") {
                while offset < bytes.count, bytes[offset] != 10 { blank() }
            } else if starts("/*") {
                comment()
            } else if bytes[offset] == UInt8(ascii: "\"") || isRawString {
                string()
            } else {
                if bytes[offset] == UInt8(ascii: "(") { depth += 1 }
                if bytes[offset] == UInt8(ascii: ")") {
                    if end != nil, depth == 0 { return }
                    depth -= 1
                }
                offset += 1
            }
        }
    }

    private mutating func comment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                blank(2)
            } else if starts("*/") {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && offset < bytes.count
    }

    private mutating func string() {
        var hashes = ""
        while offset < bytes.count, bytes[offset] == UInt8(ascii: "#") {
            hashes += "#"
            offset += 1
        }
        let quote = starts("\"\"\"") ? "\"\"\"" : "\""
        offset += quote.utf8.count
        while offset < bytes.count {
            if starts("\\" + hashes + "(") {
                blank(2 + hashes.utf8.count)
                code(until: UInt8(ascii: ")"))
                if offset < bytes.count { blank() }
            } else if hashes.isEmpty, bytes[offset] == UInt8(ascii: "\\") {
                blank(2)
            } else if starts(quote + hashes) {
                offset += quote.utf8.count + hashes.utf8.count
                return
            } else {
                blank()
            }
        }
    }

    private var isRawString: Bool {
        guard bytes[offset] == UInt8(ascii: "#") else { return false }
        let rest = bytes[offset...].drop { $0 == UInt8(ascii: "#") }
        return rest.first == UInt8(ascii: "\"")
    }

    private func starts(_ text: String) -> Bool { bytes[offset...].starts(with: text.utf8) }

    private mutating func blank(_ count: Int = 1) {
        for _ in 0..<count where offset < bytes.count {
            if masked[offset] != 10 { masked[offset] = 32 }
            offset += 1
        }
    }
}

extension SwiftCode {
    struct Function: Hashable {
        let line: Int
        let lineCount: Int
    }

    /// Functions and initializers with a body: the lines from their name to their closing brace.
    var functions: [Function] {
        let code = Array(text.utf8)
        return starts(in: code).compactMap { start in
            guard let brace = body(in: code, after: start) else { return nil }
            let end = closing(brace, in: code)
            let first = code[..<start].count { $0 == 10 } + 1
            return Function(line: first, lineCount: code[start...end].count { $0 == 10 } + 1)
        }
    }

    private func starts(in code: [UInt8]) -> [Int] {
        code.indices.filter { index in
            ["func", "init"].contains { word in
                code[index...].starts(with: word.utf8) && !isPartOfName(code, index, word)
            }
        }
    }

    private func isPartOfName(_ code: [UInt8], _ index: Int, _ word: String) -> Bool {
        let before = index > 0 ? code[index - 1] : 32
        let end = index + word.utf8.count
        let after = end < code.count ? code[end] : 32
        return Self.isName(before) || before == UInt8(ascii: ".") || Self.isName(after)
    }

    /// Nil for a declaration without a body, as in a protocol.
    private func body(in code: [UInt8], after start: Int) -> Int? {
        var depth = 0
        for index in (start + 4)..<code.count {
            switch code[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "{") where depth == 0: return index
            case UInt8(ascii: "}") where depth == 0: return nil
            default: break
            }
            if depth < 0 { return nil }
            if depth == 0,
                ["func", "init", "var", "let"].contains(where: { word in
                    code[index...].starts(with: word.utf8) && !isPartOfName(code, index, word)
                })
            {
                return nil
            }
        }
        return nil
    }

    private func closing(_ brace: Int, in code: [UInt8]) -> Int {
        var depth = 0
        for index in brace..<code.count {
            if code[index] == UInt8(ascii: "{") { depth += 1 }
            if code[index] == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { return index }
        }
        return code.count - 1
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte == 95 || byte >= 128 || (byte >= 48 && byte <= 57)
            || (byte | 32 >= 97 && byte | 32 <= 122)
    }
}
