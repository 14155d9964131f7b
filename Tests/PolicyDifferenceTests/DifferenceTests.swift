import PolicyDifference
import PolicyLanguage
import Primitives
import Testing

struct DifferenceTests {
    @Test func `a policy does not differ from itself`() throws {
        for path in ["Tests/Policies/minimal.yaml", "Policies/optipic/policy.yaml"] {
            let policy = try #require(
                PolicyReader.read(try Fixture.bytes(path), file: path).policy)
            let difference = Difference(from: policy, to: policy)
            #expect(difference.changes.isEmpty)
            #expect(difference.acceptanceCarries)
            for purpose in policy.purposes {
                #expect(difference.consentCarries(purpose.id))
            }
        }
    }

    @Test func `no consent carries to a purpose that one of the versions lacks`() throws {
        let policy = try #require(Fixture.read(try Fixture.minimal()).policy)
        let difference = Difference(from: policy, to: policy)
        #expect(!difference.consentCarries(PurposeID("nothing")))
    }

    @Test(arguments: DifferenceCase.all)
    func `what differs one way differs the other way, and not for the better both ways`(
        _ each: DifferenceCase
    ) throws {
        let there = try each.difference()
        let back = Difference(from: there.to, to: there.from)
        #expect(there.changes.isEmpty == back.changes.isEmpty)
        let less: (Difference) -> Bool = { difference in
            !difference.changes.isEmpty
                && difference.changes.allSatisfy { $0.direction == .less }
        }
        #expect(!(less(there) && less(back)))
        #expect(there.acceptanceCarries != there.isMaterial)
        for purpose in there.from.purposes where !there.consentCarries(purpose.id) {
            #expect(!there.reasons(purpose.id).isEmpty, "\(purpose.id) falls without a reason")
        }
        for change in there.changes where change.isMaterial { #expect(change.direction == .more) }
    }

    @Test func `every kind has a case`() throws {
        let seen = Set(try DifferenceCase.all.flatMap { try $0.difference().changes.map(\.kind) })
        let tested: Set<Change.Kind> = [.unknownChanged, .languageAdded, .languageRemoved]
        #expect(Set(Change.Kind.allCases).subtracting(seen) == tested)
    }

    @Test func `no two values of a word are better both ways`() throws {
        let policy = try #require(Fixture.read(try Fixture.minimal()).policy)
        func expectSeen(
            _ what: String, _ old: (inout Policy) -> Void, _ new: (inout Policy) -> Void
        ) {
            var (before, after) = (policy, policy)
            old(&before)
            new(&after)
            let changes = Difference(from: before, to: after).changes
            let back = Difference(from: after, to: before).changes
            #expect(!changes.isEmpty && !back.isEmpty, "\(what) is not seen")
            #expect((changes + back).contains { $0.direction == .more }, "\(what)")
        }
        for old in Category.Visibility.allCases {
            for new in Category.Visibility.allCases where new != old {
                expectSeen(
                    "\(old) to \(new)", { $0.categories[0].visibility = old },
                    { $0.categories[0].visibility = new })
            }
        }
        for old in Category.Source.allCases {
            for new in Category.Source.allCases where new != old {
                expectSeen(
                    "\(old) to \(new)", { $0.categories[0].source = old },
                    { $0.categories[0].source = new })
            }
        }
        for old in Exchange.allCases {
            for new in Exchange.allCases where new != old {
                expectSeen(
                    "\(old) to \(new)", { $0.recipients[0].exchange = old },
                    { $0.recipients[0].exchange = new })
            }
        }
    }

    @Test func `a translation that comes is less, one that goes is material`() throws {
        let two = try #require(Fixture.read(try Fixture.minimal()).policy)
        var one = two
        one.languages = [Language("fr")]
        one.title = Text([Language("fr"): one.title[Language("fr")]])
        let come = Difference(from: one, to: two)
        #expect(come.changes.map(\.kind) == [.languageAdded])
        #expect(come.acceptanceCarries)
        let gone = Difference(from: two, to: one)
        #expect(gone.changes.map(\.kind) == [.languageRemoved])
        #expect(!gone.acceptanceCarries)
        #expect(gone.consentCarries(PurposeID("newsletter")))
    }

    @Test func `without a language in common nothing is taken for the same`() throws {
        let french = try #require(Fixture.read(try Fixture.minimal()).policy)
        var other = french
        other.languages = [Language("de")]
        let difference = Difference(from: french, to: other)
        #expect(difference.changes.contains { $0.kind == .languageRemoved })
        #expect(!difference.acceptanceCarries)
    }

    @Test func `5,000 categories and 500 purposes are compared in less than a second`() throws {
        let small = try #require(Fixture.read(try Fixture.minimal()).policy)
        let old = Self.large(small, days: 30)
        let new = Self.large(small, days: 31)
        let clock = ContinuousClock()
        var difference: Difference?
        let time = clock.measure { difference = Difference(from: old, to: new) }
        let found = try #require(difference)
        #expect(found.changes.count { $0.kind == .retentionLonger } == 5_000)
        #expect(found.changes.count == 5_000)
        #expect(found.from.purposes.allSatisfy { !found.consentCarries($0.id) })
        #expect(time < .seconds(5), "\(time)")
        print("5,000 categories, 500 purposes: \(time)")
    }

    /// Ten purposes for each category, and every category in every one of ten recipients.
    private static func large(_ policy: Policy, days: Int) -> Policy {
        var policy = policy
        let text = Text([Language("fr"): "x", Language("en"): "x"])
        let services = policy.services.map(\.id)
        policy.purposes = (0..<500).map {
            Purpose(
                id: PurposeID("p\($0)"), name: text, clause: ClauseID("2.1"), basis: .consent,
                services: services)
        }
        policy.categories = (0..<5_000).map { number in
            Category(
                id: CategoryID("c\(number)"), name: text, clause: ClauseID("1.1"),
                source: .provided, purposes: (0..<10).map { PurposeID("p\((number + $0) % 500)") },
                retention: Retention(
                    start: .collection, period: Period(count: days, unit: .days),
                    clause: ClauseID("3.2")))
        }
        policy.recipients = (0..<10).map {
            Recipient(
                id: RecipientID("r\($0)"), name: text, clause: ClauseID("4.1"),
                grounds: [.agreement], purposes: policy.purposes.map(\.id),
                categories: policy.categories.map(\.id))
        }
        return policy
    }
}
