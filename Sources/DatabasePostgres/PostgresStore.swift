internal import CLibPQ
package import Database
internal import Synchronization

/// A store on PostgreSQL 15 or later, through libpq; any number of programs share it.
///
/// Callers who wait share commits as the load grows; each connection has a thread. Work that the
/// database asks to do again (serialization_failure, deadlock_detected), and work whose connection
/// was lost before its commit, is done again.
package final class PostgresStore: Store {
    package var dialect: Dialect { .postgres }

    private let queue: PostgresQueue

    /// How many connections one program has unless it is told otherwise.
    package static let connectionsDefault = 8
    package static let connectionsMax = 100

    /// Connects, and takes the steps of the schema that are missing.
    /// - Parameters:
    ///   - address: a URL `postgres://user@host:port/database?parameter=value`, or keywords and
    ///     values, as libpq reads them (PostgreSQL 15, 34.1.1 Connection Strings).
    ///   - connections: 1 to ``connectionsMax``.
    ///   - creates: whether tables are made where there are none; else their lack is an error.
    ///   - migrations: in the order of their versions.
    /// - Throws: ``StoreError``.
    package init(
        _ address: String, connections: Int = connectionsDefault, creates: Bool,
        migrations: [Migration], ledger: any LedgerQueue
    ) throws {
        let connecting = PostgresConnecting(address: address)
        do {
            let first = try connecting.connect()
            try PostgresSchema(connection: first).migrate(migrations, creates: creates)
        } catch let failure as PostgresFailure {
            throw StoreError(failure)
        }
        let lanes = (0..<min(max(1, connections), Self.connectionsMax)).map {
            PostgresLane(number: $0, connecting: connecting, ledger: ledger)
        }
        queue = PostgresQueue(lanes: lanes)
        queue.watch()
    }

    /// Whether an address has a password in it; nil if libpq cannot read the address.
    package static func holdsPassword(_ address: String) -> Bool? {
        guard let options = PQconninfoParse(address, nil) else { return nil }
        defer { PQconninfoFree(options) }
        var option = options
        var holds = false
        while let keyword = option.pointee.keyword {
            let name = String(cString: keyword)
            if name.hasSuffix("password"), option.pointee.val != nil { holds = true }
            option += 1
        }
        return holds
    }

    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await perform { box in .writing { box.set(try body($0)) } }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Snapshot) throws -> Value
    ) async throws -> Value {
        try await perform { box in .reading { box.set(try body($0)) } }
    }

    package func close() throws {
        queue.close()
    }

    private func perform<Value: Sendable>(
        _ work: (ResultBox<Value>) -> PostgresJob.Work
    ) async throws -> Value {
        let box = ResultBox<Value>()
        let work = work(box)
        let current = Mutex<PostgresJob?>(nil)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let job = PostgresJob(work, deadline: PostgresQueue.deadline()) { error in
                    continuation.resume(with: Result { try box.get(orThrow: error) })
                }
                current.withLock { $0 = job }
                queue.submit(job)
                if Task.isCancelled { job.cancel() }
            }
        } onCancel: {
            current.withLock { $0 }?.cancel()
        }
    }
}

/// Hands a value from a lane to the caller who waits; both sides are ordered by the queue.
private final class ResultBox<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)

    func set(_ new: Value) { value.withLock { $0 = new } }

    func get(orThrow error: (any Error)?) throws -> Value {
        if let error { throw error }
        guard let found = value.withLock({ $0 }) else { throw StoreError.unavailable(code: "") }
        return found
    }
}
