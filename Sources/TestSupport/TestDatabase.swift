internal import CLibPQ
internal import Foundation

/// An empty database on the PostgreSQL that the tests were given; dropped when it is let go.
package final class TestDatabase: Sendable {
    /// As the store takes it.
    package let address: String
    private let name: String
    private let server: String

    /// The variable that names the server, as its superuser; `Tests/Postgres/cluster.py` sets it.
    package static let variable = "SCRUPLE_TEST_POSTGRES"

    /// - Throws: ``TestDatabaseError`` where there is no server; a test that needs one fails.
    package init() throws {
        guard let server = ProcessInfo.processInfo.environment[Self.variable] else {
            throw TestDatabaseError.unnamed(
                "no PostgreSQL to test on: run python3 Tests/Postgres/cluster.py run -- swift test")
        }
        self.server = server
        name = "t" + UUID().uuidString.filter { $0 != "-" }.lowercased()
        address = try Self.address(of: name, on: server)
        try Self.run("CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'UTF8'", on: server)
    }

    deinit { try? Self.run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)", on: server) }

    /// Runs SQL as the superuser would, outside of the store.
    package func run(_ sql: String) throws { try Self.run(sql, on: address) }

    /// Runs SQL on the server's own database.
    package func runOnServer(_ sql: String) throws { try Self.run(sql, on: server) }

    private static func address(of name: String, on server: String) throws -> String {
        guard var parts = URLComponents(string: server) else {
            throw TestDatabaseError.unnamed("\(variable) is no URL")
        }
        parts.path = "/" + name
        return parts.string ?? server
    }

    private static func run(_ sql: String, on server: String) throws {
        guard let handle = PQconnectdb(server) else { throw TestDatabaseError.failed(sql) }
        defer { PQfinish(handle) }
        let result = PQexec(handle, sql)
        defer { PQclear(result) }
        let status = PQresultStatus(result)
        guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else {
            throw TestDatabaseError.failed(String(cString: PQerrorMessage(handle)))
        }
    }
}

/// Why a test has no database.
package enum TestDatabaseError: Error {
    case unnamed(String)
    case failed(String)
}

/// Which store tests run on that are the same for all: the variable SCRUPLE_TEST_STORE says so.
package enum TestStore: String, Sendable {
    case sqlite
    case postgres

    package static var chosen: TestStore {
        ProcessInfo.processInfo.environment["SCRUPLE_TEST_STORE"].flatMap(TestStore.init)
            ?? .sqlite
    }
}
