import ArgumentParser
import GRDB
import Hummingbird
import Logging
import Primitives

#if canImport(Glibc)
    import Glibc
#endif

/// Hummingbird answering a constant of the size of a governed read's answer.
struct Constant: AsyncParsableCommand {
    @Option var port: Int
    @Option var bytes = 700

    func run() async throws {
        let router = Router()
        let answer = String(repeating: "x", count: bytes)
        router.get("constant") { _, _ -> String in answer }
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        let app = Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: port)), logger: logger)
        try await app.runService()
    }
}

/// SQLite reading the rows of a governed read with nothing else: no key, no decision, no ledger.
struct Rows: AsyncParsableCommand {
    @Option var data: String
    @Option var ids: String
    @Option var runs = 5
    @Option var reads = 100_000

    func run() async throws {
        let subjects = try Report.lines(of: ids).compactMap { SubjectID(text: String($0)) }
        let queue = try DatabaseQueue(path: data + "/scruple.db")
        var perSecond: [Double] = []
        for run in 0..<runs {
            let took = try ContinuousClock().measure {
                try queue.read { handle in
                    let statement = try handle.cachedStatement(
                        sql: "SELECT category, record_id, sealed FROM record WHERE subject_id = ?")
                    for number in 0..<reads {
                        let subject = subjects[(number &* 7_919 &+ run) % subjects.count]
                        let rows = try Row.fetchCursor(
                            statement, arguments: [Report.data(subject.bytes)])
                        while try rows.next() != nil {}
                    }
                }
            }
            let (seconds, attoseconds) = took.components
            perSecond.append(
                Double(reads) / (Double(seconds) + Double(attoseconds) / 1e18))
        }
        print(perSecond.sorted()[runs / 2])
    }
}
