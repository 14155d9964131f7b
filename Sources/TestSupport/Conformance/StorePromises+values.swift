internal import Database
internal import Testing

extension StoreConformance {
    static let values = [
        StorePromise("texts and bytes come back as they were handed in, whatever is in them") {
            let store = try $0.store()
            let texts = [
                "", "'); DROP TABLE note; --", "\" OR 1=1 --", "?1", "é\u{301}漢字🪴",
                "%_\\", String(repeating: "x", count: 100_000),
            ]
            let bytes = Array(UInt8.min...UInt8.max)
            try await store.write { transaction in
                for (number, text) in texts.enumerated() {
                    try transaction.run(
                        "INSERT INTO note VALUES (?1, ?2, ?3)",
                        [.integer(Int64(number)), .text(text), .blob(bytes)])
                }
            }
            let found = try await store.read { snapshot in
                try snapshot.all("SELECT text, blob FROM note ORDER BY number") {
                    ($0.text(0), $0.blob(1))
                }
            }
            #expect(found.map { Array($0.0.utf8) } == texts.map { Array($0.utf8) })
            #expect(found.allSatisfy { $0.1 == bytes })
            let byText = try await store.read { snapshot in
                try texts.map {
                    try snapshot.number("SELECT number FROM note WHERE text = ?1", [.text($0)])
                }
            }
            #expect(byText == (0..<7).map { Int64($0) })
            try store.close()
        },
        StorePromise("a text with a zero character is refused, and nothing of the work stays") {
            let store = try $0.store()
            await #expect(throws: StoreError.constraint) {
                try await store.write { transaction in
                    try transaction.note(1)
                    try transaction.note(2, "a\u{0}b")
                }
            }
            let notes = try await store.read { try $0.number("SELECT count(*) FROM note") }
            #expect(notes == 0)
            try store.close()
        },
        StorePromise("null, empty bytes and the ends of the numbers are kept apart") {
            let store = try $0.store()
            try await store.write { transaction in
                try transaction.run(
                    "INSERT INTO note (number, blob) VALUES (?1, ?2)",
                    [.integer(.max), .blob([])])
                try transaction.run(
                    "INSERT INTO note (number, blob) VALUES (?1, ?2)", [.integer(0), .null])
            }
            let rows = try await store.read { snapshot in
                try snapshot.all("SELECT number, blob FROM note ORDER BY number") {
                    ($0.integer(0), $0.isNull(1), $0.blob(1).count)
                }
            }
            #expect(rows.map(\.0) == [0, .max])
            #expect(rows.map(\.1) == [true, false])
            #expect(rows.map(\.2) == [0, 0])
            try store.close()
        },
        StorePromise("a statement tells how many rows it changed") {
            let store = try $0.store()
            let counts = try await store.write { transaction in
                for number in Int64(0)..<5 { try transaction.note(number) }
                return [
                    try transaction.run("UPDATE note SET text = NULL WHERE number > 1", []),
                    try transaction.run("DELETE FROM note WHERE number = ?1", [.integer(9)]),
                    try transaction.run("DELETE FROM note", []),
                ]
            }
            #expect(counts == [3, 0, 5])
            try store.close()
        },
    ]

    static let errors = [
        StorePromise("what a constraint refuses is a constraint error, and the store goes on") {
            let store = try $0.store()
            try await store.write { try $0.note(1, "taken") }
            let refused: [(String, [SQLValue])] = [
                ("INSERT INTO note VALUES (?1, NULL, NULL)", [.integer(1)]),
                ("INSERT INTO note VALUES (2, ?1, NULL)", [.text("taken")]),
                ("INSERT INTO note VALUES (?1, NULL, NULL)", [.null]),
                ("INSERT INTO note VALUES (?1, NULL, NULL)", [.integer(-1)]),
            ]
            for (sql, arguments) in refused {
                await #expect(throws: StoreError.constraint) {
                    try await store.write { transaction in
                        try transaction.note(50)
                        try transaction.run(sql, arguments)
                    }
                }
            }
            let notes = try await store.read { try $0.number("SELECT count(*) FROM note") }
            #expect(notes == 1)
            try await store.write { try $0.note(2) }
            try store.close()
        },
        StorePromise("an error carries no value of any statement") {
            let store = try $0.store()
            let secret = "somebody@meadow.example"
            try await store.write { try $0.note(1, secret) }
            for sql in ["INSERT INTO note VALUES (2, ?1, NULL)", "SELECT nothing FROM nowhere"] {
                let error = await #expect(throws: StoreError.self) {
                    try await store.write { try $0.run(sql, [.text(secret)]) }
                }
                #expect(error.map { !String(reflecting: $0).contains("somebody") } == true)
            }
            try store.close()
        },
        StorePromise("a mistake in a statement is an error to readers and writers alike") {
            let store = try $0.store()
            await #expect(throws: StoreError.self) {
                try await store.write { try $0.run("SELEKT 1", []) }
            }
            await #expect(throws: StoreError.self) {
                try await store.read { try $0.number("SELECT nothing FROM nowhere") }
            }
            try await store.write { try $0.note(1) }
            try store.close()
        },
        StorePromise("a reader cannot write") {
            let store = try $0.store()
            await #expect(throws: StoreError.self) {
                try await store.read { try $0.number("INSERT INTO note VALUES (1, NULL, NULL)") }
            }
            let notes = try await store.read { try $0.number("SELECT count(*) FROM note") }
            #expect(notes == 0)
            try store.close()
        },
    ]
}
