/// Why a text is not the JSON that we read.
package enum JSONError: Error, Hashable, Sendable {
    case tooDeep(limit: Int)
    case duplicateKey(offset: Int)
    case notUTF8
    case numberOutOfRange(offset: Int)
    case syntax(offset: Int)

    /// What is wrong, without a word of the text itself.
    package var message: String {
        switch self {
        case .tooDeep(let limit): "the JSON is nested deeper than \(limit) levels"
        case .duplicateKey(let offset): "the JSON repeats a key of an object, at byte \(offset)"
        case .notUTF8: "the JSON is not UTF-8"
        case .numberOutOfRange(let offset):
            "the JSON has a number that is no integer of at most 53 bits, at byte \(offset)"
        case .syntax(let offset): "the JSON breaks off or is malformed at byte \(offset)"
        }
    }
}

extension JSONValue {
    /// Reads a text of RFC 8259, strictly: UTF-8, no key twice, no lone surrogates, integers only,
    /// nothing after the value.
    /// - Parameter depthMax: how deep arrays and objects may be nested.
    package init(reading bytes: [UInt8], depthMax: Int = 16) throws(JSONError) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
        var reader = JSONReader(bytes: bytes, depthMax: depthMax)
        self = try reader.document()
    }
}

private struct JSONReader {
    let bytes: [UInt8]
    let depthMax: Int
    var offset = 0
    var depth = 0

    init(bytes: [UInt8], depthMax: Int) {
        self.bytes = bytes
        self.depthMax = depthMax
    }

    mutating func document() throws(JSONError) -> JSONValue {
        let value = try value()
        skipSpace()
        guard offset == bytes.count else { throw .syntax(offset: offset) }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipSpace()
        switch peek {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        try descend()
        var members: [String: JSONValue] = [:]
        skipSpace()
        if take("}") {
            depth -= 1
            return .object(members)
        }
        repeat {
            skipSpace()
            let start = offset
            let key = try string()
            skipSpace()
            guard take(":") else { throw .syntax(offset: offset) }
            let value = try value()
            guard members.updateValue(value, forKey: key) == nil else {
                throw .duplicateKey(offset: start)
            }
            skipSpace()
        } while take(",")
        guard take("}") else { throw .syntax(offset: offset) }
        depth -= 1
        return .object(members)
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        try descend()
        var values: [JSONValue] = []
        skipSpace()
        if take("]") {
            depth -= 1
            return .array(values)
        }
        repeat {
            values.append(try value())
            skipSpace()
        } while take(",")
        guard take("]") else { throw .syntax(offset: offset) }
        depth -= 1
        return .array(values)
    }

    private mutating func descend() throws(JSONError) {
        offset += 1
        depth += 1
        guard depth <= depthMax else { throw .tooDeep(limit: depthMax) }
    }

    private mutating func string() throws(JSONError) -> String {
        guard take("\"") else { throw .syntax(offset: offset) }
        var text: [UInt8] = []
        while let byte = peek {
            offset += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw .syntax(offset: offset - 1)
            default: text.append(byte)
            }
        }
        throw .syntax(offset: offset)
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        let start = offset
        guard let byte = peek else { throw .syntax(offset: offset) }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var unit = UInt32(try codeUnit())
            if (0xD800..<0xDC00).contains(unit) {
                guard take("\\"), take("u") else { throw .syntax(offset: start) }
                let low = UInt32(try codeUnit())
                guard (0xDC00..<0xE000).contains(low) else { throw .syntax(offset: start) }
                unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(unit) else { throw .syntax(offset: start) }
            text.append(contentsOf: Array(String(Character(scalar)).utf8))
        default: throw .syntax(offset: start)
        }
    }

    private mutating func codeUnit() throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Hex.value(byte) else {
                throw .syntax(offset: offset)
            }
            unit = unit << 4 | UInt16(digit)
            offset += 1
        }
        return unit
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = offset
        let negative = take("-")
        var magnitude: Int64 = 0
        let first = offset
        while let byte = peek, byte >= 48, byte <= 57 {
            magnitude = magnitude * 10 + Int64(byte - 48)
            guard magnitude <= JSONValue.integerMax else { throw .numberOutOfRange(offset: start) }
            offset += 1
        }
        guard offset > first, offset == first + 1 || bytes[first] != 48 else {
            throw .syntax(offset: start)
        }
        if let byte = peek, byte == 46 || byte == 69 || byte == 101 {
            throw .numberOutOfRange(offset: start)
        }
        return .integer(negative ? -magnitude : magnitude)
    }

    private mutating func word(_ text: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for byte in text.utf8 {
            guard peek == byte else { throw .syntax(offset: offset) }
            offset += 1
        }
        return value
    }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            offset += 1
        }
    }
}
