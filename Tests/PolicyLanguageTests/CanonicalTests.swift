import PolicyLanguage
import Primitives
import Testing

struct CanonicalTests {
    @Test(arguments: ["Tests/Policies/minimal.yaml", "Policies/optipic/policy.yaml"])
    func `the canonical form reads back to the same policy`(_ path: String) throws {
        let read = PolicyReader.read(try Fixture.bytes(path), file: path)
        let policy = try #require(read.policy)
        let (again, diagnostics) = PolicyReader.readCanonical(policy.canonicalBytes)
        #expect(again == policy)
        #expect(diagnostics.filter { $0.severity == .error } == [])
        #expect(again?.canonicalBytes == policy.canonicalBytes)
        #expect(try JSONValue(reading: policy.canonicalBytes) == policy.canonical)
    }

    @Test func `layout, quotes, comments and the order of keys do not change the digest`() throws {
        let text = try Fixture.minimal()
        let policy = try #require(Fixture.read(text).policy)
        let other =
            "# another comment\n"
            + text
            .replacing("policy: meadow\nversion: \"1\"", with: "version: '1'\npolicy:   \"meadow\"")
            .replacing("period: P13M", with: "period: P013M")
            .replacing("title: {fr:", with: "title:\n  {fr:  ")
        #expect(other != text)
        #expect(Fixture.read(other).policy?.digest == policy.digest)
    }

    @Test func `any other word changes the digest`() throws {
        let text = try Fixture.minimal()
        let policy = try #require(Fixture.read(text).policy)
        for (old, new) in [
            ("Data desk", "Data office"), ("P13M", "P14M"),
            ("[clay, sand,", "[sand, clay,"), ("P10Y", "P9Y"),
        ] {
            #expect(text.contains(old))
            let other = try #require(Fixture.read(text.replacing(old, with: new)).policy)
            #expect(other.digest != policy.digest)
        }
    }

    /// Digests are on ledgers and in receipts: a new key of the language must not change them.
    @Test(arguments: [
        (
            "Tests/Policies/minimal.yaml",
            "efc2f0786acf8b3ee385136b45cacbf0f9d83f6cdc0e29f9dac42a28455be57b"
        ),
        (
            "Policies/optipic/policy.yaml",
            "ef347ff380e1581fbd771c90c6e49c8b2ed70563b71589b537e64309243a94ef"
        ),
    ])
    func `the digest of a policy stays what it is`(_ path: String, known: String) throws {
        let policy = try #require(PolicyReader.read(try Fixture.bytes(path), file: path).policy)
        #expect(policy.digest.count == 32)
        #expect(policy.digestHex == Hex.text(policy.digest))
        #expect(policy.digestHex == known)
    }

    @Test(arguments: PolicyCase.all)
    func `what a case file says is in the canonical form, and comes back`(_ each: PolicyCase)
        throws
    {
        guard let policy = Fixture.read(try each.policy()).policy else { return }
        #expect(PolicyReader.readCanonical(policy.canonicalBytes).policy == policy)
        let small = try #require(Fixture.read(try Fixture.minimal()).policy)
        #expect((policy.digest == small.digest) == (policy == small))
    }
}
