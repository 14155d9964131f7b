import Custody
import HummingbirdTesting
import NIOCore
import PolicyEngine
import PolicyLanguage
import Primitives
import TestSupport
import Testing
import Web

/// The versions of the policy as people and programs find them, with their answers to them.
struct VersionExchangeTests {
    /// The second version is published for the first of December, and this node knows it.
    private static func announced(_ house: House) async throws -> House {
        let text = try House.secondVersion()
            .replacing("effective: 2026-11-23", with: "effective: 2026-12-01")
        _ = try await house.publisher(of: text).publish()
        return House(house, try #require(try await house.custodian.underVersionInForce()))
    }

    private static func short(_ digest: PolicyDigest) -> String {
        String(digest.description.prefix(16))
    }

    @Test func `versions`() async throws {
        try await Conversation.expect("versions", before: Self.announced) { talk in
            let versions = talk.house.custodian.history.versions
            let (one, two) = (versions[0].digest, versions[1].digest)
            try await talk.get("/v1/policy/versions")
            let canonical = try await talk.get("/v1/policy/versions/\(two)", body: false)
            #expect(Array(canonical.body.readableBytesView) == versions[1].policy.canonicalBytes)
            try await talk.get("/v1/policy/versions/\(String(repeating: "a", count: 64))")
            try await talk.get("/v1/policy/versions/\(Self.short(two))")
            talk.note("the pages")
            let page = try await talk.get("/en/privacy/", body: false)
            #expect(String(buffer: page.body).contains("Version 2 takes force on 1 December 2026."))
            for path in [
                "versions/", "versions/\(Self.short(two))/", "versions/\(two)",
                "versions/\(Self.short(two))/changes-from/\(Self.short(one))/",
                "versions/\(Self.short(one))/", "versions/aaaaaaaaaaaaaaaa/", "versions/a/",
                "versions/\(Self.short(two))/changes-from/aaaaaaaaaaaaaaaa/",
            ] {
                try await talk.get("/en/privacy/" + path, body: false)
            }
        }
    }

    @Test func `answers`() async throws {
        try await Conversation.expect("answers", before: Self.announced) { talk in
            let versions = talk.house.custodian.history.versions
            let (one, two) = (versions[0].digest, versions[1].digest)
            try await talk.use("shop")
            let ada = try await talk.person()
            let path = "/v1/subjects/\(ada)/acceptance"
            talk.note("ahead")
            try await talk.put(
                path, #"{"decision":"accept","method":"click","policy":"\#(two)"}"#)
            try await talk.put(path, #"{"decision":"refuse","policy":"\#(two)"}"#)
            talk.note("of the version in force")
            try await talk.put(path, #"{"decision":"refuse","policy":"\#(one)"}"#)
            try await talk.get("/v1/subjects/\(ada)/data?purpose=orders")
            try await talk.put(path, #"{"method":"click","policy":"\#(one)"}"#)
            try await talk.get("/v1/subjects/\(ada)/data?purpose=orders", body: false)
            talk.note("what is none")
            for body in [
                #"{"decision":"perhaps","policy":"\#(one)"}"#, #"{"decision":"refuse"}"#,
                #"{"decision":"refuse","policy":"\#(one)","method":"click"}"#,
                #"{"decision":1,"policy":"\#(one)"}"#,
                #"{"method":"use","policy":"\#(one)"}"#,
            ] {
                try await talk.put(path, body)
            }
        }
    }
}
