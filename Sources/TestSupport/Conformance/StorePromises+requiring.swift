internal import Database
internal import Synchronization
internal import Testing

/// What judges throw here.
private struct Refused: Error {}

extension StoreConformance {
    static let requiring = [
        StorePromise("work whose required rows are refused leaves nothing, and others' work stays")
        {
            let store = try $0.store()
            try await store.write { try $0.note(7, "seven") }
            let kept = await withTaskGroup(of: Bool.self) { group in
                for number in Int64(100)..<160 {
                    group.addTask {
                        do {
                            try await store.write { transaction in
                                try transaction.require(SQLQuery("SELECT text FROM note")) { _ in
                                    if number % 4 == 0 { throw Refused() }
                                }
                                // Nothing here waits for an answer.
                                try transaction.enqueue(
                                    "INSERT INTO note (number) VALUES (?1)", [.integer(number)])
                            }
                            return true
                        } catch {
                            #expect(error is Refused)
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            let notes = try await store.read {
                try $0.number("SELECT count(*) FROM note WHERE number % 4 <> 0")
            }
            #expect(kept == 45 && notes == 46)
            let all = try await store.read { try $0.number("SELECT count(*) FROM note") }
            #expect(all == 46)
            try store.close()
        },
        StorePromise("required rows are judged before any later answer is handed out") {
            let store = try $0.store()
            try await store.write { try $0.note(1, "one") }
            let seen = Mutex(0)
            await #expect(throws: Refused.self) {
                try await store.write { transaction in
                    try transaction.require(SQLQuery("SELECT text FROM note")) { row in
                        if row.text(0) == "one" { throw Refused() }
                    }
                    try transaction.rows("SELECT text FROM note", []) { _ in
                        seen.withLock { $0 += 1 }
                    }
                }
            }
            #expect(seen.withLock { $0 } == 0)
            try store.close()
        },
        StorePromise("a number that is asked for early is in the order of what is held") {
            let store = try $0.store()
            try await store.write { transaction in for n in Int64(0)..<2 { try transaction.note(n) }
            }
            // By row: how often it was changed, and the number of the entry.
            let order = try await withThrowingTaskGroup(of: [[Int64]].self) { group in
                for turn in Int64(0)..<60 {
                    group.addTask {
                        try await store.write { transaction -> [[Int64]] in
                            var seen: [[Int64]] = []
                            // Some hold a second row behind the number that they asked for.
                            for number in turn % 5 == 0 ? Int64(0)..<2 : turn % 2..<turn % 2 + 1 {
                                try transaction.pin(
                                    "SELECT 1 FROM note WHERE number = ?1", [.integer(number)],
                                    shared: turn % 3 != 0)
                                try transaction.expectEntry()
                                let count = try transaction.number(
                                    """
                                    SELECT coalesce(length(text), 0) FROM note WHERE number = ?1
                                    """, [.integer(number)])
                                if turn % 3 == 0 {
                                    try transaction.run(
                                        "UPDATE note SET text = ?2 WHERE number = ?1",
                                        [
                                            .integer(number),
                                            .text(
                                                String(
                                                    repeating: "\(number)", count: Int(count) + 1)),
                                        ])
                                }
                                seen.append([number, count])
                            }
                            let entry = try transaction.append(entry: [1], at: turn)
                            return seen.map { [$0[0], $0[1], entry] }
                        }
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            for number in Int64(0)..<2 {
                // Who has a later number never saw less.
                let seen = order.filter { $0[0] == number }.sorted { $0[2] < $1[2] }.map { $0[1] }
                #expect(seen == seen.sorted() && seen.count > 30)
            }
            let entries = try await store.read { try $0.number("SELECT count(*) FROM line") }
            #expect(entries == 60)
            try store.close()
        },
    ]
}
