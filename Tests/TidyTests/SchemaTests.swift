import Crypto
import Custody
import Database
import Testing

/// A released step of the schema is never edited: somewhere a store has taken it already.
struct SchemaTests {
    /// SHA-256 of each step's statements, joined by a line with a semicolon.
    static let digests: [Int64: String] = [
        1: "f04acd38f1204a2f34b9206e5d6ea7c5dacd60ddc866abc3206c6346ad70cdfb",
        2: "38bf82814cc2b54e2438bce786b5569fe2f96809e5ca801bf7e69998018040a6",
        3: "56759267065250868040e1fc38f94ff1255be800c8f3f602ac14c8337c44ee5e",
        4: "63138442b7140c37aed8bec496a2d2f7c248d87d2083aab617bc499f2502f596",
    ]

    @Test func `each step of the schema is as it was`() {
        for step in Schema.migrations {
            let text = (step.statements + step.postgres).joined(separator: "\n;\n")
            let digest = SHA256.hash(data: Array(text.utf8))
                .map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
            #expect(
                Self.digests[step.version] == digest,
                """
                step \(step.version) has the digest \(digest): \
                make a new step instead, unless no release has this one
                """)
        }
        #expect(Schema.migrations.count == Self.digests.count)
    }

    @Test func `steps count up from one`() {
        let versions = Schema.migrations.map(\.version)
        #expect(versions == Array(1...Int64(versions.count)))
    }
}
