internal import Database
internal import Testing

extension StoreConformance {
    static let migrating = [
        StorePromise("a store that is missing is not made unless asked for") {
            let adapter = $0
            #expect(throws: StoreError.schema(.missing)) { try adapter.store(creates: false) }
            try adapter.store(creates: true).close()
            try adapter.store(creates: false).close()
        },
        StorePromise("steps that are missing are taken in their order, those taken are not") {
            let early = try $0.open(true, Array(tables.prefix(1)))
            try await early.write { _ = try $0.append(entry: [1], at: 1) }
            try early.close()
            let late = try $0.store()
            try await late.write { try $0.note(1) }
            let lines = try await late.read { try $0.number("SELECT count(*) FROM line") }
            #expect(lines == 1)
            try late.close()
        },
        StorePromise("a store that a later version changed is refused and left as it is") {
            let adapter = $0
            try adapter.store().close()
            #expect(throws: StoreError.schema(.newer(version: 2))) {
                try adapter.open(false, Array(tables.prefix(1)))
            }
            let store = try adapter.store(creates: false)
            try await store.write { try $0.note(1) }
            try store.close()
        },
        StorePromise("a step that only adds leaves programs of the version before at work") {
            let adapter = $0
            let old = try adapter.store()
            let later =
                tables + [
                    Migration(
                        version: 3, name: "more",
                        statements: ["CREATE TABLE more (number BIGINT PRIMARY KEY)"],
                        usableFrom: 2)
                ]
            let new = try adapter.open(false, later)
            _ = try await new.write { try $0.run("INSERT INTO more VALUES (1)", []) }
            // Nodes that run go on, and one of them may start again.
            try await old.write { try $0.note(1) }
            try old.close()
            let again = try adapter.store(creates: false)
            try await again.write { try $0.note(2) }
            let notes = try await new.read { try $0.number("SELECT count(*) FROM note") }
            #expect(notes == 2)
            try again.close()
            try new.close()
        },
        StorePromise("a step that changes what older programs need keeps them out from then on") {
            let adapter = $0
            try adapter.store().close()
            let added = Migration(
                version: 3, name: "more", statements: ["CREATE TABLE more (number BIGINT)"],
                usableFrom: 2)
            let changed = Migration(
                version: 4, name: "else", statements: ["CREATE TABLE other (number BIGINT)"])
            try adapter.open(false, tables + [added, changed]).close()
            #expect(throws: StoreError.schema(.newer(version: 4))) {
                try adapter.open(false, tables)
            }
            #expect(throws: StoreError.schema(.newer(version: 4))) {
                try adapter.open(false, tables + [added])
            }
            try adapter.open(false, tables + [added, changed]).close()
        },
        StorePromise("stores that open at once take each step once") {
            let adapter = $0
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in Int64(0)..<6 {
                    group.addTask {
                        let store = try adapter.store()
                        try await store.write { try $0.note(number) }
                        try store.close()
                    }
                }
                try await group.waitForAll()
            }
            let store = try adapter.store(creates: false)
            let notes = try await store.read { try $0.number("SELECT count(*) FROM note") }
            #expect(notes == 6)
            try store.close()
        },
        StorePromise("a step that fails leaves the store at the step before") {
            let adapter = $0
            let broken =
                tables + [
                    Migration(
                        version: 3, name: "broken",
                        statements: ["CREATE TABLE late (number BIGINT)", "CREATE NONSENSE"])
                ]
            try adapter.store().close()
            #expect(throws: (any Error).self) { try adapter.open(false, broken) }
            let store = try adapter.store(creates: false)
            await #expect(throws: StoreError.self) {
                try await store.read { try $0.number("SELECT count(*) FROM late") }
            }
            try store.close()
        },
    ]
}
