internal import Database
internal import Testing

extension StoreConformance {
    private static let row = "SELECT 1 FROM note WHERE number = 1"

    static let holding = [
        StorePromise("who holds rows alone sees what those before did, and none loses work") {
            let store = try $0.store()
            try await store.write { try $0.note(1, "0") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        try await store.write { transaction in
                            try transaction.pin(row, [], shared: false)
                            let count = try transaction.first(
                                "SELECT text FROM note WHERE number = 1"
                            ) { Int64($0.text(0)) ?? -1 }
                            try transaction.run(
                                "UPDATE note SET text = ?1 WHERE number = 1",
                                [.text(String((count ?? -1) + 1))])
                        }
                    }
                }
                try await group.waitForAll()
            }
            let count = try await store.read {
                try $0.first("SELECT text FROM note") { $0.text(0) }
            }
            #expect(count == "40")
            try store.close()
        },
        StorePromise("entries of work that holds the same rows have numbers in the order of it") {
            let store = try $0.store()
            try await store.write { try $0.note(1) }
            let order = try await withThrowingTaskGroup(of: (Int64, Int64).self) { group in
                for turn in Int64(0)..<60 {
                    group.addTask {
                        try await store.write { transaction -> (Int64, Int64) in
                            try transaction.pin(row, [], shared: turn % 3 != 0)
                            let seen = try transaction.number(
                                "SELECT count(*) FROM note WHERE number > 1")
                            if turn % 3 == 0 { try transaction.note(turn + 2) }
                            return (seen, try transaction.append(entry: [1], at: turn))
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            // Who has a later number never saw less.
            let seen = order.sorted { $0.1 < $1.1 }.map(\.0)
            #expect(seen == seen.sorted() && seen.count == 60)
            try store.close()
        },
        StorePromise("many callers who hold rows in different orders all come through") {
            let store = try $0.store()
            try await store.write { transaction in
                for number in Int64(0)..<8 { try transaction.note(number) }
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for turn in Int64(0)..<80 {
                    group.addTask {
                        try await store.write { transaction in
                            for number in [turn % 8, (turn * 5 + 3) % 8] {
                                try transaction.pin(
                                    "SELECT 1 FROM note WHERE number = ?1", [.integer(number)],
                                    shared: false)
                                try transaction.enqueue(
                                    "UPDATE note SET blob = ?2 WHERE number = ?1",
                                    [.integer(number), .blob([UInt8(turn)])])
                            }
                            _ = try transaction.append(entry: [UInt8(turn)], at: turn)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let lines = try await store.read { try $0.number("SELECT count(*) FROM line") }
            #expect(lines == 80)
            try store.close()
        },
        StorePromise("a queued statement that fails takes back its caller's work and no other's") {
            let store = try $0.store()
            try await store.write { try $0.note(7) }
            let kept = await withTaskGroup(of: Bool.self) { group in
                for number in Int64(100)..<160 {
                    group.addTask {
                        do {
                            try await store.write { transaction in
                                try transaction.note(number)
                                let taken = number % 4 == 0 ? 7 : number + 1_000
                                try transaction.enqueue(
                                    "INSERT INTO note (number) VALUES (?1)", [.integer(taken)])
                            }
                            return true
                        } catch {
                            #expect(error as? StoreError == .constraint)
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            let notes = try await store.read { try $0.number("SELECT count(*) FROM note") }
            #expect(kept == 45 && notes == 91)
            try store.close()
        },
        StorePromise("several queries answer in their places, and one statement queued before them")
        {
            let store = try $0.store()
            let found = try await store.write { transaction in
                try transaction.note(1, "one")
                try transaction.enqueue("INSERT INTO note (number, text) VALUES (2, 'two')", [])
                var found: [(Int, String)] = []
                let queries = [2, 9, 1].map {
                    SQLQuery("SELECT text FROM note WHERE number = ?1", [.integer($0)])
                }
                try transaction.rows(queries) { place, row in found.append((place, row.text(0))) }
                return found
            }
            #expect(found.map(\.0) == [0, 2] && found.map(\.1) == ["two", "one"])
            try store.close()
        },
        StorePromise("an office is one transaction's at a time, and free when it ends") {
            let store = try $0.store()
            let takers = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        let takes = try await store.write { try $0.takes(.sweeping) }
                        return takes ? 1 : 0
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(takers >= 1)
            #expect(try await store.write { try $0.takes(.sweeping) })
            try store.close()
        },
        StorePromise("who no longer waits is told so, and nothing of the work is done") {
            let store = try $0.store()
            let gate = Gate()
            let (entered, enter) = AsyncStream.makeStream(of: Void.self)
            let holding = Task {
                try await store.write { transaction in
                    try transaction.note(1)
                    enter.yield()
                    gate.wait()
                }
            }
            for await _ in entered { break }
            let waiting = (Int64(2)..<40).map { number in
                Task { try await store.write { try $0.note(number) } }
            }
            for task in waiting { task.cancel() }
            gate.open()
            try await holding.value
            var done: Int64 = 1
            for task in waiting {
                do {
                    try await task.value
                    done += 1
                } catch {
                    #expect(error is CancellationError)
                }
            }
            let notes = try await store.read { try $0.number("SELECT count(*) FROM note") }
            #expect(notes == done)
            try store.close()
        },
    ]
}
