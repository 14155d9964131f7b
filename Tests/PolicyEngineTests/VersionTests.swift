import PolicyEngine
import PolicyLanguage
import Primitives
import Testing

/// What an acceptance of an earlier version still holds for.
struct VersionTests {
    private static let old = PolicyDigest(bytes: [UInt8](repeating: 1, count: 32))
    private static let other = PolicyDigest(bytes: [UInt8](repeating: 2, count: 32))
    private static let start = Fixture.policy.effective.start

    private static func rules(
        _ earlier: EarlierVersion, grace: String? = nil, isSilent: Bool = false
    ) throws -> Rules {
        var policy = Fixture.policy
        policy.acceptance.grace = grace.flatMap { Period(text: $0) }
        policy.acceptance.isSilent = isSilent
        return Rules(
            compiling: policy, digest: Fixture.rules.digest,
            earlier: [try #require(old): earlier])
    }

    private static func refusal(
        _ rules: Rules, _ service: ServiceID, _ purpose: PurposeID, _ standing: Standing,
        at now: Instant = Fixture.now
    ) -> Refusal? {
        decide(
            rules.use(service: service, purpose: purpose, categories: nil), rules, standing,
            at: now
        ).refusal
    }

    private static func stores(
        _ rules: Rules, _ category: CategoryID, _ standing: Standing, at now: Instant = Fixture.now
    ) -> Bool {
        decideStoring(
            service: "app", category: category, rules, standing, at: now
        ).isGranted
    }

    private static let us: Set<EntityID> = ["us"]

    @Test func `an acceptance carries where nothing material changed, and no other`() throws {
        let rules = try Self.rules(
            EarlierVersion(isCarried: true, unchanged: ["serve"], entities: Self.us))
        #expect(Self.refusal(rules, "app", "serve", Standing(accepted: Self.old)) == nil)
        #expect(
            Self.refusal(rules, "app", "serve", Standing(accepted: Self.other)) == .notAccepted)
        #expect(
            Self.refusal(rules, "app", "serve", Standing(accepted: Self.old, refuses: true))
                == .notAccepted)
        #expect(rules.acceptance(of: Standing(accepted: Self.old), at: Fixture.now) == .carried)
    }

    @Test func `a material change without grace holds from its first instant`() throws {
        let rules = try Self.rules(
            EarlierVersion(isCarried: false, unchanged: ["serve"], entities: Self.us))
        let standing = Standing(accepted: Self.old)
        #expect(Self.refusal(rules, "app", "serve", standing, at: Self.start) == .notAccepted)
        #expect(!Self.stores(rules, "email", standing))
        #expect(rules.acceptance(of: standing, at: Self.start) == .missing)
        #expect(rules.graceEnd == nil)
    }

    @Test func `grace carries what did not widen, to its last millisecond`() throws {
        let rules = try Self.rules(
            EarlierVersion(
                isCarried: false, unchanged: ["serve", "comply", "research"], entities: Self.us),
            grace: "P30D")
        let standing = Standing(accepted: Self.old)
        let end = Self.start.adding(days: 30)
        #expect(rules.graceEnd == end)
        for now in [Self.start, end.adding(milliseconds: -1)] {
            #expect(Self.refusal(rules, "app", "serve", standing, at: now) == nil)
            #expect(Self.refusal(rules, "app", "improve", standing, at: now) == .notAccepted)
            #expect(Self.stores(rules, "email", standing, at: now))
            #expect(!Self.stores(rules, "city", standing, at: now), "it serves what widened")
            #expect(rules.acceptance(of: standing, at: now) == .grace)
        }
        #expect(Self.refusal(rules, "app", "serve", standing, at: end) == .notAccepted)
        #expect(!Self.stores(rules, "email", standing, at: end))
        let refusing = Standing(accepted: Self.old, refuses: true)
        #expect(Self.refusal(rules, "app", "serve", refusing, at: Self.start) == .notAccepted)
        #expect(rules.acceptance(of: refusing, at: Self.start) == .refused)
        let nobody = Standing(accepted: nil)
        #expect(Self.refusal(rules, "app", "serve", nobody, at: Self.start) == .notAccepted)
    }

    @Test func `silence counts where both versions let it, but not for who joined since`() throws {
        let standing = Standing(accepted: Self.old)
        for (allowed, now, granted) in [
            (true, true, true), (true, false, false), (false, true, false),
        ] {
            let rules = try Self.rules(
                EarlierVersion(
                    isCarried: false, unchanged: [], entities: Self.us, letsSilenceCount: allowed),
                isSilent: now)
            #expect((Self.refusal(rules, "app", "serve", standing) == nil) == granted)
        }
        let joined = try Self.rules(
            EarlierVersion(
                isCarried: false, unchanged: [], entities: ["somebody-else"],
                letsSilenceCount: true),
            isSilent: true)
        #expect(Self.refusal(joined, "app", "serve", standing) == .notAccepted)
        #expect(!Self.stores(joined, "email", standing))
        let silent = try Self.rules(
            EarlierVersion(
                isCarried: false, unchanged: [], entities: Self.us, letsSilenceCount: true),
            isSilent: true)
        #expect(silent.acceptance(of: standing, at: Fixture.now) == .silent)
        #expect(
            Self.refusal(silent, "app", "advise", standing) == .noConsent,
            "silence is never consent")
        #expect(
            Self.refusal(silent, "app", "serve", Standing(accepted: Self.old, refuses: true))
                == .notAccepted)
    }

    @Test func `before its time nothing is accepted under a version`() throws {
        let rules = try Self.rules(
            EarlierVersion(isCarried: true, unchanged: [], entities: Self.us), grace: "P30D",
            isSilent: true)
        let before = Self.start.adding(milliseconds: -1)
        for accepted in [Self.old, rules.digest] {
            let standing = Standing(accepted: accepted)
            #expect(Self.refusal(rules, "app", "serve", standing, at: before) == .notAccepted)
            #expect(!Self.stores(rules, "email", standing, at: before))
        }
    }

    @Test func `a consent counts for what did not widen since it was given`() throws {
        let rules = try Self.rules(
            EarlierVersion(isCarried: false, unchanged: ["advise"], entities: Self.us))
        let advise = try #require(rules.number(of: "advise" as PurposeID))
        let serve = try #require(rules.number(of: "serve" as PurposeID))
        let old = try #require(Self.old)
        #expect(rules.carriesConsent(to: advise, from: old))
        #expect(!rules.carriesConsent(to: serve, from: old))
        #expect(!rules.carriesConsent(to: advise, from: try #require(Self.other)))
        #expect(rules.carriesConsent(to: serve, from: rules.digest))
    }
}
