import ArgumentParser
import Assembly
import Custody
import Database
import Ledger
import PolicyEngine
import PolicyLanguage
import Primitives

/// Makes a store with many invented people and writes their ids to a file, one a line.
struct Load: AsyncParsableCommand {
    @Option var policy: String
    /// The folder of a store, or else the URL of a database and the root key's file.
    @Option var data: String?
    @Option var database: String?
    @Option var rootKey: String?
    @Option var people: Int
    /// How many records each of some further people gets: `10,1000`; they come last in the file.
    @Option var records = ""
    /// How many people get each number of records.
    @Option var each = 5
    @Option var ids: String

    func run() async throws {
        let rules = try PolicyFile.rules(policy)
        let custodian = try await Server.custodian(rules, try place(), rootKey, true, .system)
            .establish()
        guard let service = rules.policy.services.first?.id,
            let many = rules.policy.categories.first(where: {
                $0.cardinality == .many && $0.source == .service
            }), let storer = many.services.first
        else { throw ValidationError("the policy has no service or no category of records") }
        var subjects = try await inParallel(people) { number in
            try await register(number, custodian, service)
        }
        for (step, count) in records.split(separator: ",").compactMap({ Int($0) }).enumerated() {
            for copy in 0..<each {
                let subject = try await register(people + step * each + copy, custodian, service)
                _ = try await inParallel(count) { _ in
                    try await custodian.add(
                        .string("an invented record of about forty bytes"), category: many.id,
                        to: subject, provenance: .observed, by: .service(storer), service: storer)
                }
                subjects.append(subject)
            }
        }
        try await custodian.log.publish()
        try custodian.store.close()
        try Report.write(subjects.map(\.description).joined(separator: "\n") + "\n", to: ids)
    }

    private func place() throws -> StorePlace {
        if let data { return .folder(data) }
        guard let database else { throw ValidationError("name --data or --database") }
        return .database(
            try DatabaseAddress(database, from: .option),
            connections: StorePlace.connectionsDefault)
    }

    private func register(
        _ number: Int, _ custodian: Custodian, _ service: ServiceID
    ) async throws -> SubjectID {
        var data: [CategoryID: JSONValue] = [:]
        for category in custodian.rules.policy.categories
        where category.source == .provided && category.cardinality == .single
            && decideStoring(
                service: service, category: category.id, custodian.rules,
                Standing(accepted: custodian.rules.digest), at: custodian.rules.start
            ).isGranted
        {
            switch category.kind {
            case .email: data[category.id] = .string("person\(number)@example.org")
            case .text: data[category.id] = .string("Invented Person \(number)")
            case .phone: data[category.id] = "+33 1 99 00 00 00"
            default: break
            }
        }
        return try await custodian.register(
            Registration(
                data: data,
                acceptance: AcceptanceStatement(
                    policy: custodian.rules.digest, method: "bench", reference: ""),
                password: nil, language: custodian.rules.policy.languages[0]),
            by: .service(service), service: service
        ).subject
    }

    /// Runs the work so many times, 256 at a time, and gives the results in order.
    private func inParallel<Value: Sendable>(
        _ count: Int, _ work: @escaping @Sendable (Int) async throws -> Value
    ) async throws -> [Value] {
        try await withThrowingTaskGroup(of: (Int, Value).self) { group in
            var found: [Int: Value] = [:]
            found.reserveCapacity(count)
            for number in 0..<count {
                if number >= 256, let (index, value) = try await group.next() {
                    found[index] = value
                }
                group.addTask { (number, try await work(number)) }
            }
            while let (index, value) = try await group.next() { found[index] = value }
            return (0..<count).compactMap { found[$0] }
        }
    }
}
