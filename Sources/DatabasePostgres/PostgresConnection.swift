internal import CLibPQ
internal import Database

#if canImport(Glibc)
    internal import Glibc
#endif

/// One connection, always in pipeline mode: statements are queued and sent together, and their
/// answers are read when somebody needs one (PostgreSQL 15, 34.5 Pipeline Mode).
///
/// Statements are prepared once a connection. Used from one thread at a time.
final class PostgresConnection {
    private enum Command {
        case preparing(String)
        /// - Parameters:
        ///   - place: where the caller who waits wants the answer; nil: nobody does.
        ///   - judge: is shown the answer before any later one is handed over.
        case running(place: Int?, tag: Int, judge: Judge?)
    }

    typealias Judge = (PostgresResult) throws -> Void

    static let preparedMax = 400

    let handle: OpaquePointer
    /// Whether the database has the extension, and so may be spread over servers.
    let isCitus: Bool
    private var prepared: [String: String] = [:]
    /// How many names were given; none is given twice.
    private var named = 0
    private var sent: [Command] = []
    /// Put on each command from here on, so that a failure tells whose it was.
    var tag = 0

    /// Connects, and sets what we rely on.
    /// - Throws: ``PostgresFailure``.
    init(_ address: String, settings: [String]) throws(PostgresFailure) {
        // What stands before the address, the address may set otherwise.
        let words = [
            ("connect_timeout", "5"), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
            ("keepalives_count", "3"), ("tcp_user_timeout", "20000"), ("dbname", address),
            ("fallback_application_name", "scruple"), ("client_encoding", "UTF8"),
        ]
        handle = try Self.connect(words)
        for setting in settings { try Self.set(setting, handle) }
        isCitus = try Self.hasCitus(handle)
        guard PQenterPipelineMode(handle) == 1, PQsetnonblocking(handle, 1) == 0 else {
            throw .lost
        }
    }

    deinit { PQfinish(handle) }

    private static func connect(
        _ words: [(String, String)]
    ) throws(PostgresFailure) -> OpaquePointer {
        let keys = words.map { strdup($0.0) }
        let values = words.map { strdup($0.1) }
        defer { for word in keys + values { free(word) } }
        let keyList = keys.map { UnsafePointer($0) } + [nil]
        let valueList = values.map { UnsafePointer($0) } + [nil]
        guard let handle = PQconnectdbParams(keyList, valueList, 1) else { throw .lost }
        // The database's words may repeat values, and are nobody's to read here.
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        guard PQstatus(handle) == CONNECTION_OK else {
            let state = refusal(handle)
            PQfinish(handle)
            throw PostgresFailure(state: state)
        }
        return handle
    }

    /// Why a connection was refused. libpq tells in words only; those that matter are the
    /// server's own and the same in every version.
    private static func refusal(_ handle: OpaquePointer) -> String {
        let words = String(cString: PQerrorMessage(handle))
        if words.contains("No space left") { return "53100" }
        if words.contains("too many") || words.contains("connection slots") { return "53300" }
        if words.contains("authentication failed") || words.contains("no password supplied")
            || words.contains("no pg_hba.conf entry") || words.contains("role \"")
            || words.contains("certificate") || words.contains("SSL")
        {
            return "28000"
        }
        if words.contains("database \""), words.contains("does not exist") { return "3D000" }
        return ""
    }

    private static func set(
        _ sql: String, _ handle: OpaquePointer
    ) throws(PostgresFailure) {
        guard let pointer = PQexec(handle, sql) else { throw .lost }
        let result = PostgresResult(pointer)
        guard result.status == PGRES_COMMAND_OK || result.status == PGRES_TUPLES_OK else {
            throw PostgresFailure(state: result.state)
        }
    }

    private static func hasCitus(_ handle: OpaquePointer) throws(PostgresFailure) -> Bool {
        guard let pointer = PQexec(handle, "SELECT 1 FROM pg_extension WHERE extname = 'citus'")
        else { throw .lost }
        let result = PostgresResult(pointer)
        guard result.status == PGRES_TUPLES_OK else { throw PostgresFailure(state: result.state) }
        return result.rowCount > 0
    }

    /// Whether answers are outstanding that somebody judges.
    var isToBeJudged: Bool {
        sent.contains { if case .running(_, _, .some) = $0 { true } else { false } }
    }

    var isUsable: Bool { !isGivenUp && PQstatus(handle) == CONNECTION_OK }

    /// How long an answer is waited for, in milliseconds; below 0 for ever. Longer than the
    /// database's own limit on a statement: who is silent beyond it stands still.
    var patienceMillis: Int32 = 25_000
    private var isGivenUp = false

    /// Queues a statement.
    /// - Parameters:
    ///   - place: where its answer is wanted by ``flush(_:)``.
    ///   - judge: is shown the answer by whichever ``flush(_:)`` comes next.
    func queue(
        _ sql: String, _ arguments: [SQLValue] = [], place: Int? = nil, judge: Judge? = nil
    ) throws(PostgresFailure) {
        let name = try prepare(sql)
        let isSent = try PostgresArguments(arguments).pass { count, values, lengths, formats in
            PQsendQueryPrepared(handle, name, count, values, lengths, formats, 1) == 1
        }
        guard isSent else { throw .lost }
        sent.append(.running(place: place, tag: tag, judge: judge))
    }

    private func prepare(_ sql: String) throws(PostgresFailure) -> String {
        if let name = prepared[sql] { return name }
        // A statement that comes after so many others is prepared anew each time, without a name.
        let name = prepared.count < Self.preparedMax ? "s\(named)" : ""
        guard PQsendPrepare(handle, name, PostgresSQL.statement(sql), 0, nil) == 1 else {
            throw .lost
        }
        if !name.isEmpty {
            prepared[sql] = name
            named += 1
        }
        sent.append(.preparing(sql))
        return name
    }

    /// Sends what is queued, reads all answers, and hands over those that are wanted.
    /// - Throws: the first failure, once all answers are read; what `take` throws.
    func flush(_ take: (Int, PostgresResult) throws -> Void = { _, _ in }) throws {
        guard !sent.isEmpty else { return }
        // Nobody is waited for a second time.
        guard isUsable else { throw PostgresFailure.lost }
        guard PQpipelineSync(handle) == 1 else { throw PostgresFailure.lost }
        try push()
        let commands = sent
        sent.removeAll(keepingCapacity: true)
        var failure: PostgresFailure?
        var thrown: (any Error)?
        for command in commands {
            let result = try answer()
            switch (result.status, command) {
            case (PGRES_COMMAND_OK, .preparing): break
            case (PGRES_COMMAND_OK, .running(let place, _, let judge)),
                (PGRES_TUPLES_OK, .running(let place, _, let judge)):
                guard failure == nil, thrown == nil else { break }
                do {
                    try judge?(result)
                    if let place { try take(place, result) }
                } catch {
                    thrown = error
                }
            case (_, let command):
                failure = failure ?? failed(command, result)
                if case .preparing(let sql) = command { prepared[sql] = nil }
            }
        }
        guard try answer(isSync: true).status == PGRES_PIPELINE_SYNC else {
            throw PostgresFailure.lost
        }
        if let error = failure ?? thrown { throw error }
    }

    private func failed(_ command: Command, _ result: PostgresResult) -> PostgresFailure {
        guard isUsable else { return .lost }
        let tag = if case .running(_, let tag, _) = command { tag } else { self.tag }
        return PostgresFailure(state: result.state, tag: tag)
    }

    /// Writes all that is queued; reads meanwhile, so that neither side waits for the other.
    private func push() throws(PostgresFailure) {
        while true {
            let left = PQflush(handle)
            guard left >= 0 else { throw .lost }
            guard left == 1 else { return }
            var socket = pollfd(
                fd: PQsocket(handle), events: Int16(POLLIN | POLLOUT), revents: 0)
            guard poll(&socket, 1, patienceMillis) != 0 else {
                isGivenUp = true
                throw .lost
            }
            if socket.revents & Int16(POLLIN) != 0, PQconsumeInput(handle) == 0 { throw .lost }
        }
    }

    /// The next answer, and the empty one that ends it.
    private func answer(isSync: Bool = false) throws(PostgresFailure) -> PostgresResult {
        while PQisBusy(handle) == 1 { try awaitInput() }
        guard let pointer = PQgetResult(handle) else { throw .lost }
        let result = PostgresResult(pointer)
        if result.status == PGRES_PIPELINE_SYNC || isSync { return result }
        if !isUsable { throw .lost }
        while PQisBusy(handle) == 1 { try awaitInput() }
        while let more = PQgetResult(handle) { PQclear(more) }
        return result
    }

    private func awaitInput() throws(PostgresFailure) {
        var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
        let ready = poll(&socket, 1, patienceMillis)
        if ready == 0 { isGivenUp = true }
        guard ready != 0, PQconsumeInput(handle) == 1 else { throw .lost }
    }
}
