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
        try StorePlace(
            data: data, database: database, file: databaseFile, connections: databaseConnections)
    }
}

extension StorePlace {
    /// The place that one of them names; the environment where none does.
    init(data: String?, database: String?, file: String?, connections: Int? = nil) throws {
        let connections = connections ?? StorePlace.connectionsDefault
        switch (data, database, file) {
        case (let data?, nil, nil): self = .folder(data)
        case (nil, let url?, nil):
            self = .database(try DatabaseAddress(url, from: .option), connections: connections)
        case (nil, nil, let file?):
            self = .database(try DatabaseAddress(file: file), connections: connections)
        case (nil, nil, nil):
            guard let url = getenv("SCRUPLE_DATABASE") else { throw StartError.storeUnnamed }
            self = .database(
                try DatabaseAddress(String(cString: url), from: .environment),
                connections: connections)
        default: throw StartError.storeUnnamed
        }
    }
}
