package import Database

/// Takes the entries of a store whose transactions run side by side: each waits, with a number from
/// one sequence, until a node puts it into the tree (``LedgerLog/sequence()``).
///
/// The number is drawn while the people whom the entry is about are pinned, so whatever changed
/// something about a person has a number, and a place, between those of the uses before and after.
package struct LedgerWaiting: LedgerQueue {
    package init() {}

    package func drawing(_ count: Int) -> SQLQuery {
        count == 1
            ? SQLQuery("SELECT nextval('ledger_number')")
            : SQLQuery(
                "SELECT nextval('ledger_number') FROM generate_series(1, CAST(?1 AS BIGINT))",
                [.integer(Int64(count))])
    }

    package func append(
        _ entry: [UInt8], at milliseconds: Int64, about subject: [UInt8]?, number: Int64?,
        _ transaction: any Transaction
    ) throws -> Int64 {
        // Where the database is spread over servers, this entry and those of its people wait on
        // several of them. Whoever gathers them sees all of the transaction or nothing.
        if subject == nil { try transaction.enters(.gathering, shared: true) }
        if let number {
            try transaction.enqueue(
                """
                INSERT INTO pending_entry (subject_id, number, at, bytes)
                VALUES (?1, ?2, ?3, ?4)
                """,
                [
                    .blob(subject ?? Self.nobody), .integer(number), .integer(milliseconds),
                    .blob(entry),
                ])
            return number
        }
        let number = try transaction.first(
            """
            INSERT INTO pending_entry (subject_id, number, at, bytes)
            VALUES (?1, nextval('ledger_number'), ?2, ?3) RETURNING number
            """,
            [.blob(subject ?? Self.nobody), .integer(milliseconds), .blob(entry)]
        ) { $0.integer(0) }
        guard let number else { throw StoreError.schema(.damaged) }
        return number
    }

    /// Under which entries wait that are about nobody, or about many.
    static let nobody = [UInt8](repeating: 0, count: 16)
}
