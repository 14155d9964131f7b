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
            let early = try $0.open(true, Array(tables.prefix(1)), LineHook())
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
                try adapter.open(false, Array(tables.prefix(1)), LineHook())
            }
            let store = try adapter.store(creates: false)
            try await store.write { try $0.note(1) }
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
            #expect(throws: (any Error).self) { try adapter.open(false, broken, LineHook()) }
            let store = try adapter.store(creates: false)
            await #expect(throws: StoreError.self) {
                try await store.read { try $0.number("SELECT count(*) FROM late") }
            }
            try store.close()
        },
    ]
}
