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

    /// The version in force promises comments for five days in two languages at least, and the one
    /// to come changes something material.
    private static func commented(_ house: House) async throws -> House {
        let promise = "\n  notice: P7D\n  comments: {period: P5D, languages-min: 2}\ncontroller:"
        let house = try await House.open(
            policy: try House.minimal().replacing("\ncontroller:", with: promise))
        let text = try House.secondVersion()
            .replacing("effective: 2026-11-23", with: "effective: 2026-12-03")
        _ = try await house.publisher(of: text).publish()
        return House(house, try #require(try await house.custodian.underVersionInForce()))
    }

    /// What a page says of comments.
    private static func comments(_ page: String) -> [String] {
        page.split(separator: "\n").map(String.init).filter {
            $0.hasPrefix("<p class=\"comments\">") || $0.hasPrefix("<p class=\"notice\">")
        }
    }

    @Test func `comments`() async throws {
        try await Conversation.expect("comments", before: Self.commented) { talk in
            let coming = try #require(talk.house.custodian.history.versions.last)
            let paths = ["versions/", "versions/\(Self.short(coming.digest))/"]
            // The last millisecond of the last day, the next one, and when it is in force.
            for moment in ["2026-11-28T23:59:59.999Z", "2026-11-29T00:00:00Z"] {
                talk.house.clock.set(try #require(Instant(rfc3339: moment)))
                talk.note("at \(moment)")
                for path in paths.flatMap({ ["/en/privacy/" + $0, "/fr/privacy/" + $0] }) {
                    let page = try await talk.get(path, body: false)
                    let lines = Self.comments(String(buffer: page.body))
                    #expect(lines.count == 1)
                    let isOpen = moment.hasSuffix("999Z")
                    #expect(lines[0].contains("\"mailto:privacy@meadow.example\"") == isOpen)
                    for line in lines { talk.note(line) }
                }
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
