internal import Custody
internal import Database
internal import DatabasePostgres

/// Spreads a store over the servers of a Citus cluster.
package enum DatabaseDistribution {
    package static let shardsDefault = 32
    package static let shardsMax = 1_024

    /// - Returns: what was done, in words.
    /// - Throws: ``StartError``, and nothing is changed.
    package static func apply(_ place: StorePlace, shards: Int) throws -> String {
        guard case .database(let address, _) = place else { throw StartError.notDistributable }
        let outcome: PostgresCitus.Outcome
        do {
            outcome = try PostgresCitus(address.text).distribute(
                byPerson: Distribution.byPerson, shared: Distribution.common, shards: shards)
        } catch let error as StoreError {
            throw StartError(error)
        }
        switch outcome {
        case .noExtension(let isInstalled): throw StartError.citusMissing(isInstalled: isInstalled)
        case .noStore: throw StartError.databaseEmpty
        case .distributed(0, _): return "the tables are distributed already"
        case .distributed(let tables, let workers):
            return "\(tables) tables are distributed; the cluster has \(workers) workers"
        }
    }
}
