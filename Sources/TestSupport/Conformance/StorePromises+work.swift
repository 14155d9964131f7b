internal import Database
internal import Testing

/// Thrown by work that changes its mind.
struct ChangedMind: Error {}

extension StoreConformance {
    static let reopening = [
        StorePromise("what was written is there after the store was closed and opened again") {
            let first = try $0.store()
            try await first.write { transaction in
                try transaction.note(1, "kept")
                _ = try transaction.append(entry: [7], at: 5)
                try transaction.run("INSERT INTO vault.hidden VALUES (1, ?1)", [.blob([9])])
            }
            try first.close()
            let second = try $0.store(creates: false)
            let found = try await second.read { snapshot in
                try snapshot.number("SELECT count(*) FROM note WHERE text = 'kept'")
                    + snapshot.number("SELECT count(*) FROM line")
                    + snapshot.number("SELECT count(*) FROM vault.hidden")
            }
            #expect(found == 3)
            let next = try await second.write { try $0.append(entry: [8], at: 6) }
            #expect(next == 1)
            try second.close()
        }
    ]

    static let isolation = [
        StorePromise("work that throws leaves nothing, neither rows nor entries nor keys") {
            let store = try $0.store()
            await #expect(throws: ChangedMind.self) {
                try await store.write { transaction in
                    try transaction.note(1)
                    _ = try transaction.append(entry: [1], at: 1)
                    try transaction.run("INSERT INTO vault.hidden VALUES (1, ?1)", [.blob([9])])
                    throw ChangedMind()
                }
            }
            let left = try await store.read { snapshot in
                try snapshot.number("SELECT count(*) FROM note")
                    + snapshot.number("SELECT count(*) FROM line")
                    + snapshot.number("SELECT count(*) FROM vault.hidden")
            }
            #expect(left == 0)
            try store.close()
        },
        StorePromise("one caller's error takes back that caller's work and nobody else's") {
            let adapter = $0
            let store = try adapter.store()
            let outcomes = await withTaskGroup(of: Bool.self, returning: [Bool].self) { group in
                for number in Int64(0)..<200 {
                    group.addTask {
                        do {
                            try await store.write { transaction in
                                try transaction.note(number)
                                _ = try transaction.append(
                                    entry: [UInt8(number & 0xFF)], at: number)
                                if number % 3 == 0 { throw ChangedMind() }
                            }
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            let kept = Int64(outcomes.count { $0 })
            let (notes, wrong, lines, last) = try await store.read { snapshot in
                (
                    try snapshot.number("SELECT count(*) FROM note"),
                    try snapshot.number("SELECT count(*) FROM note WHERE number % 3 = 0"),
                    try snapshot.number("SELECT count(*) FROM line"),
                    try snapshot.number("SELECT max(entry) FROM line")
                )
            }
            #expect(kept == 133 && notes == 133 && wrong == 0 && lines == 133)
            #expect(adapter.leavesNoGaps ? last == 132 : last >= 132)
            try store.close()
        },
        StorePromise("a snapshot sees one state, whatever is written meanwhile") {
            let store = try $0.store()
            try await store.write { try $0.note(1) }
            let (entered, enter) = AsyncStream.makeStream(of: Void.self)
            let gate = Gate()
            async let seen = store.read { snapshot in
                let before = try snapshot.number("SELECT count(*) FROM note")
                enter.yield()
                gate.wait()
                return (before, try snapshot.number("SELECT count(*) FROM note"))
            }
            for await _ in entered { break }
            try await store.write { try $0.note(2) }
            gate.open()
            let (before, after) = try await seen
            #expect(before == 1 && after == 1)
            let now = try await store.read { try $0.number("SELECT count(*) FROM note") }
            #expect(now == 2)
            try store.close()
        },
    ]

    static let concurrency = [
        StorePromise("64 callers write 50 times each, and each entry has one number of its own") {
            let adapter = $0
            let store = try adapter.store()
            let places = try await withThrowingTaskGroup(of: [Int64].self) { group in
                for caller in Int64(0)..<64 {
                    group.addTask {
                        var places: [Int64] = []
                        for turn in Int64(0)..<50 {
                            places.append(
                                try await store.write { transaction in
                                    try transaction.note(caller * 50 + turn)
                                    return try transaction.append(
                                        entry: [UInt8(caller), UInt8(turn)], at: turn)
                                })
                        }
                        return places
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            // Each caller's entries are in the caller's order.
            #expect(places.allSatisfy { $0 == $0.sorted() })
            let all = places.flatMap(\.self).sorted()
            #expect(Set(all).count == 3_200)
            if adapter.leavesNoGaps { #expect(all == Array(0..<3_200)) }
            let notes = try await store.read { try $0.number("SELECT count(*) FROM note") }
            #expect(notes == 3_200)
            try store.close()
        },
        StorePromise("whoever would wait behind too many is told so, and the others are served") {
            let adapter = $0
            let store = try adapter.store()
            let gate = Gate()
            let (entered, enter) = AsyncStream.makeStream(of: Void.self)
            let held = Task {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<adapter.writers {
                        group.addTask {
                            try await store.write { _ in
                                enter.yield()
                                gate.wait()
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            var writing = 0
            for await _ in entered {
                writing += 1
                if writing == adapter.writers { break }
            }
            let callers = adapter.waitingMax + 40
            let overloaded = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<callers {
                    group.addTask {
                        do {
                            _ = try await store.write { try $0.append(entry: [1], at: 1) }
                            return false
                        } catch StoreError.overloaded {
                            gate.open()
                            return true
                        }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            try await held.value
            let lines = try await store.read { try $0.number("SELECT count(*) FROM line") }
            #expect(overloaded > 0 && Int(lines) == callers - overloaded)
            try store.close()
        },
    ]
}
