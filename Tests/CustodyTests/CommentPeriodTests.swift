import Custody
import PolicyEngine
import PolicyLanguage
import Primitives
import TestSupport
import Testing

/// Until when people can comment on a version that is to come.
struct CommentPeriodTests {
    private static func policy(
        _ label: String, comments days: Int?, isSilent: Bool = false
    ) throws -> Policy {
        let text = try House.version(label)
        var policy = try #require(PolicyReader.read(Array(text.utf8), file: "policy.yaml").policy)
        policy.acceptance.notice = Period(count: 30, unit: .days)
        policy.acceptance.isSilent = isSilent
        policy.acceptance.comments = days.map {
            CommentPeriod(period: Period(count: $0, unit: .days), languagesMin: 1)
        }
        policy.contact.address = "desk-\(label)@meadow.example"
        return policy
    }

    private static func version(
        _ policy: Policy, published: String, effective: String
    ) throws -> PolicyVersion {
        PolicyVersion(
            digest: try #require(PolicyDigest(bytes: policy.digest)), policy: policy,
            publishedAt: try instant(published), effectiveAt: try instant(effective), entry: 1)
    }

    private static func instant(_ text: String) throws -> Instant {
        try #require(Instant(rfc3339: text))
    }

    private static func comments(
        promised days: Int?, changesMuch: Bool = true, published: String = "2026-03-01T10:00:00Z",
        effective: String = "2026-04-05T00:00:00Z", at now: String = "2026-03-05T00:00:00Z"
    ) throws -> (first: OpenComments?, second: OpenComments?) {
        let first = try version(
            policy("1", comments: days), published: "2026-01-01T00:00:00Z",
            effective: "2026-01-01T00:00:00Z")
        let second = try version(
            policy("2", comments: days, isSilent: changesMuch), published: published,
            effective: effective)
        let history = PolicyHistory([first, second])
        let now = try instant(now)
        return (
            history.comments(on: first.digest, at: now),
            history.comments(on: second.digest, at: now)
        )
    }

    @Test func `comments are taken to the end of the day on which the promised time ends`() throws {
        let open = try #require(try Self.comments(promised: 30).second)
        #expect(open.lastDay.text == "2026-03-31")
        #expect(open.isOpen(at: try Self.instant("2026-03-31T23:59:59.999Z")))
        #expect(!open.isOpen(at: try Self.instant("2026-04-01T00:00:00Z")))
        #expect(open.contact.address == "desk-1@meadow.example")
        #expect(open.promise.period.text == "P30D")
    }

    @Test func `nothing is commented on that is the first, small, in force or not promised`() throws
    {
        #expect(try Self.comments(promised: 30).first == nil)
        #expect(try Self.comments(promised: nil).second == nil)
        #expect(try Self.comments(promised: 30, changesMuch: false).second == nil)
        #expect(try Self.comments(promised: 30, at: "2026-04-05T00:00:00Z").second == nil)
        #expect(try Self.comments(promised: 30, at: "2026-04-04T23:59:59Z").second != nil)
    }

    @Test func `the day on which a version takes force is no day for comments`() throws {
        let open = try #require(
            try Self.comments(
                promised: 30, published: "2026-03-06T00:00:00Z", at: "2026-03-07T00:00:00Z"
            ).second)
        #expect(open.lastDay.text == "2026-04-04")
    }
}
