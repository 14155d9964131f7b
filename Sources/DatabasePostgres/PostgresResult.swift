internal import CLibPQ
internal import Database

/// One answer of the database, freed when it is let go.
final class PostgresResult {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { PQclear(pointer) }

    var status: ExecStatusType { PQresultStatus(pointer) }
    var rowCount: Int32 { PQntuples(pointer) }

    /// How many rows the statement changed.
    var changed: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    /// The error's five characters; where libpq itself gave up there are none.
    var state: String {
        guard let field = PQresultErrorField(pointer, Int32(UInt8(ascii: "C"))) else { return "" }
        return String(cString: field)
    }
}

/// A row of a result in the binary format: integers in network order, texts and bytes as they are.
struct PostgresRow: ResultRow {
    let result: PostgresResult
    let row: Int32

    func integer(_ column: Int) -> Int64 {
        bytes(column) { bytes in
            guard let first = bytes.first else { return 0 }
            // The sign is in the first byte; a boolean is one byte and no number.
            let start: Int64 = bytes.count > 1 && first >= 0x80 ? -1 : 0
            return bytes.reduce(start) { $0 << 8 | Int64($1) }
        }
    }

    func text(_ column: Int) -> String { bytes(column) { String(decoding: $0, as: UTF8.self) } }

    func blob(_ column: Int) -> [UInt8] { bytes(column) { Array($0) } }

    func isNull(_ column: Int) -> Bool { PQgetisnull(result.pointer, row, Int32(column)) == 1 }

    private func bytes<Value>(
        _ column: Int, _ read: (UnsafeRawBufferPointer) -> Value
    ) -> Value {
        let column = Int32(column)
        let count = Int(PQgetlength(result.pointer, row, column))
        let start = PQgetvalue(result.pointer, row, column)
        return read(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }
}
