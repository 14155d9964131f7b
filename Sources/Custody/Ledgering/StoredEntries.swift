internal import Database
internal import Ledger
internal import Primitives

/// An entry as the store has it.
struct StoredEntry: Sendable {
    /// Under which the API names it.
    let number: Int64
    /// Its place in the tree; nil while it waits.
    let index: Int64?
    /// When, as far as it is known without reading the entry.
    let at: Instant
    let bytes: [UInt8]
}

/// An entry was neither in the tree nor among those that wait. Where a database is spread over
/// servers it may just have moved from one to the other; elsewhere it was taken away.
struct EntryMoved: Error {}

extension Custodian {
    /// Reads entries, anew where one moved meanwhile.
    func readingEntries<Value: Sendable>(
        _ body: @escaping @Sendable (any Snapshot) throws -> Value
    ) async throws -> Value {
        for _ in 0..<3 {
            do { return try await store.read(body) } catch is EntryMoved { continue }
        }
        throw StoreError.schema(.damaged)
    }
}

extension Snapshot {
    /// The entries about a person under these numbers, those that are in the tree and those that
    /// still wait.
    func entries(_ numbers: [Int64], about subject: SubjectID) throws -> [Int64: StoredEntry] {
        var found: [Int64: StoredEntry] = [:]
        try rows(
            numbers.map {
                SQLQuery(
                    "SELECT entry, at, bytes FROM ledger_entry WHERE number = ?1", [.integer($0)])
            }
        ) { place, row in
            found[numbers[place]] = StoredEntry(
                number: numbers[place], index: row.integer(0),
                at: Instant(milliseconds: row.integer(1)), bytes: row.blob(2))
        }
        // Most that wait do so with the person; the others may lie on another server.
        for place in [subject.bytes, LedgerWaiting.nobody] {
            let waiting = numbers.filter { found[$0] == nil }
            guard !waiting.isEmpty else { break }
            try rows(
                waiting.map {
                    SQLQuery(
                        "SELECT at, bytes FROM pending_entry WHERE subject_id = ?1 AND number = ?2",
                        [.blob(place), .integer($0)])
                }
            ) { index, row in
                let number = waiting[index]
                found[number] = StoredEntry(
                    number: number, index: nil, at: Instant(milliseconds: row.integer(0)),
                    bytes: row.blob(1))
            }
        }
        return found
    }
}
