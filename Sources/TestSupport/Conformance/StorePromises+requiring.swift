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
                                try transaction.expectEntries(1 + Int(turn % 4))
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
        StorePromise("rows pinned by their keys, many or few, are held like one") {
            let store = try $0.store()
            let keys = (UInt8(0)..<8).map { [$0] }
            try await store.write { transaction in
                for key in keys {
                    try transaction.run(
                        "INSERT INTO note (number, text, blob) VALUES (?1, ?2, ?3)",
                        [.integer(Int64(key[0])), .text("\(key[0]):0"), .blob(key)])
                }
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for turn in 0..<48 {
                    group.addTask {
                        // One of them, some, or all; keys that nobody has are passed over.
                        let some = turn % 3 == 0 ? [keys[turn % 8]] : Array(keys[(turn % 4)...])
                        let pinned = turn % 5 == 0 ? some : some + [[200], [201]]
                        try await store.write { transaction in
                            try transaction.pin("note", by: "blob", pinned, shared: false)
                            for key in some {
                                let count = try transaction.first(
                                    "SELECT text FROM note WHERE blob = ?1", [.blob(key)]
                                ) { Int($0.text(0).split(separator: ":")[1]) ?? -1 }
                                try transaction.enqueue(
                                    "UPDATE note SET text = ?2 WHERE blob = ?1",
                                    [.blob(key), .text("\(key[0]):\((count ?? -1) + 1)")])
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let counts = try await store.read { snapshot in
                try snapshot.all("SELECT text FROM note ORDER BY number") {
                    Int($0.text(0).split(separator: ":")[1]) ?? -1
                }
            }
            let expected = (0..<8).map { row in
                (0..<48).count { $0 % 3 == 0 ? $0 % 8 == row : $0 % 4 <= row }
            }
            #expect(counts == expected)
            try store.close()
        },
    ]
}
