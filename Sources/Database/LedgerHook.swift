/// What the ledger does in the transactions of a store that orders its entries as they come.
///
/// Called only from the store's one writer, in the order: `begin`, any number of `append` and
/// `rewind`, then `willCommit` followed by `didEnd`.
package protocol LedgerHook: Sendable {
    /// A transaction begins; the hook makes sure that it knows the end of the log in this state.
    func begin(_ transaction: any Transaction) throws
    /// Takes an entry into the running transaction and tells its number.
    func append(
        _ entry: [UInt8], at milliseconds: Int64, _ transaction: any Transaction
    ) throws -> Int64
    /// How many entries the running transaction has so far.
    var pending: Int { get }
    /// Forgets the entries after the first `count` of the running transaction.
    func rewind(to count: Int)
    /// The transaction is about to commit.
    func willCommit(_ transaction: any Transaction) throws
    /// The transaction ended.
    func didEnd(committed: Bool)
}

/// What the ledger does in the transactions of a store that runs them side by side.
///
/// Each entry gets a number and waits, durable, until one node puts it into the tree. It keeps
/// nothing in memory, for other nodes write too.
package protocol LedgerQueue: Sendable {
    /// The query that draws so many numbers, the smallest first.
    func drawing(_ count: Int) -> SQLQuery
    /// Takes an entry into the running transaction and tells its number.
    /// - Parameters:
    ///   - subject: the one person whom the entry is about; nil for none and for many.
    ///   - number: where it was drawn already; else one is drawn now.
    func append(
        _ entry: [UInt8], at milliseconds: Int64, about subject: [UInt8]?, number: Int64?,
        _ transaction: any Transaction
    ) throws -> Int64
}
