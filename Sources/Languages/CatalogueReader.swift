/// Reads the file of a catalogue: `key = text`, one a line. A line that begins with a space
/// continues the text before it, `#` begins a comment; `{nbsp}` and `{nnbsp}` are the two spaces at
/// which no line breaks (U+00A0, and the narrow U+202F).
///
/// By bytes, because every start of the program reads the catalogues.
struct CatalogueReader {
    private(set) var texts: [String: String] = [:]
    private(set) var problems: [String] = []
    private let bytes: [UInt8]
    private var key = ""
    private var value: [UInt8] = []

    private static let spaces: [(name: [UInt8], sign: [UInt8])] = [
        (Array("{nbsp}".utf8), Array("\u{A0}".utf8)),
        (Array("{nnbsp}".utf8), Array("\u{202F}".utf8)),
    ]

    init(_ file: String) { bytes = Array(file.utf8) }

    mutating func read() {
        for (number, line) in bytes.split(separator: 10, omittingEmptySubsequences: false)
            .enumerated()
        {
            guard let first = line.first, first != 35 else { continue }
            if first == 32 {
                if key.isEmpty { problems.append("line \(number + 1) continues nothing") }
                value.append(32)
                append(line.drop { $0 == 32 })
            } else {
                finish()
                begin(line, number + 1)
            }
        }
        finish()
    }

    private mutating func begin(_ line: ArraySlice<UInt8>, _ number: Int) {
        guard let sign = line.firstIndex(of: 61), sign > line.startIndex else {
            problems.append("line \(number) has no key and =")
            return
        }
        key = String(decoding: line[..<sign].filter { $0 != 32 }, as: UTF8.self)
        if texts[key] != nil { problems.append("line \(number): \(key) is there already") }
        append(line[(sign + 1)...].drop { $0 == 32 })
    }

    private mutating func append(_ text: ArraySlice<UInt8>) {
        var rest = text
        while let byte = rest.first {
            if byte == 123, let space = Self.spaces.first(where: { rest.starts(with: $0.name) }) {
                value += space.sign
                rest = rest.dropFirst(space.name.count)
            } else {
                value.append(byte)
                rest = rest.dropFirst()
            }
        }
    }

    private mutating func finish() {
        if !key.isEmpty { texts[key] = String(decoding: value, as: UTF8.self) }
        key = ""
        value = []
    }
}
