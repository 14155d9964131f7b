internal import Database

/// Values as libpq takes them: numbers and texts as text, bytes as bytes.
struct PostgresArguments {
    private var bytes: [UInt8] = []
    /// Where each value starts; nil for NULL.
    private var starts: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    init(_ values: [SQLValue]) throws(PostgresFailure) {
        for value in values {
            switch value {
            case .null: add(nil, format: 0)
            case .integer(let number): add(Array(String(number).utf8), format: 0)
            case .text(let text):
                // What the database itself would answer: character_not_in_repertoire.
                guard !text.utf8.contains(0) else { throw PostgresFailure(state: "22021") }
                add(Array(text.utf8), format: 0)
            case .blob(let blob): add(blob, format: 1)
            }
        }
    }

    private mutating func add(_ value: [UInt8]?, format: Int32) {
        starts.append(value.map { _ in bytes.count })
        lengths.append(Int32(value?.count ?? 0))
        formats.append(format)
        guard let value else { return }
        bytes += value
        // Texts end in a zero; bytes do not mind one behind them.
        bytes.append(0)
    }

    func pass<Value>(
        _ body: (
            Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?,
            UnsafePointer<Int32>?
        ) -> Value
    ) -> Value {
        bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
            return values.withUnsafeBufferPointer { values in
                body(Int32(starts.count), values.baseAddress, lengths, formats)
            }
        }
    }
}
