import ArgumentParser
import Assembly

#if canImport(Glibc)
    import Glibc
#endif

/// Which store a command works on.
struct StoreOptions: ParsableArguments {
    @Option(help: "The folder of the store, on the embedded database.")
    var data: String?
    @Option(help: "The URL of a PostgreSQL database instead, without a password.")
    var database: String?
    @Option(help: "A file with that URL, which may have a password and only its owner can read.")
    var databaseFile: String?
    @Option(help: "How many connections to the database, 1 to 100.")
    var databaseConnections: Int?
    @Option(
        help: "The root key's file; with --data it is root.key in the folder unless given.")
    var rootKey: String?

    func validate() throws {
        let named = [data, database, databaseFile].compactMap { $0 }.count
        guard named == 1 || (named == 0 && getenv("SCRUPLE_DATABASE") != nil) else {
            throw ValidationError(StartError.storeUnnamed.message)
        }
        guard (1...StorePlace.connectionsMax).contains(databaseConnections ?? 1) else {
            throw ValidationError("--database-connections is a number from 1 to 100")
        }
    }

    func place() throws -> StorePlace {
        let connections = databaseConnections ?? StorePlace.connectionsDefault
        switch (data, database, databaseFile) {
        case (let data?, nil, nil): return .folder(data)
        case (nil, let url?, nil):
            return .database(try DatabaseAddress(url, from: .option), connections: connections)
        case (nil, nil, let file?):
            return .database(try DatabaseAddress(file: file), connections: connections)
        case (nil, nil, nil):
            guard let url = getenv("SCRUPLE_DATABASE") else { throw StartError.storeUnnamed }
            return .database(
                try DatabaseAddress(String(cString: url), from: .environment),
                connections: connections)
        default: throw StartError.storeUnnamed
        }
    }
}
