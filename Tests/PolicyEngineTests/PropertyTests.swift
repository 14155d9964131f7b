import PolicyEngine
import PolicyLanguage
import Primitives
import Testing

/// What holds for every policy, every use and every person.
///
/// Seeds are new in each run; a failure names the one that it came with.
struct PropertyTests {
    @Test(arguments: RandomPolicy.seeds)
    func `another refusal never allows more`(seed: UInt64) {
        var world = RandomPolicy(seed: seed)
        for _ in 0..<400 {
            let use = world.use()
            let standing = world.standing()
            let before = granted(use, world, standing)
            for stricter in world.stricter(standing) {
                #expect(granted(use, world, stricter).isSubset(of: before))
            }
        }
    }

    @Test(arguments: RandomPolicy.seeds)
    func `withdrawing never discloses more, for any use at all`(seed: UInt64) {
        var world = RandomPolicy(seed: seed)
        let uses = (0..<200).map { _ in world.use() }
        for _ in 0..<20 {
            let standing = world.standing()
            for purpose in standing.consents.members {
                var withdrawn = standing
                withdrawn.consents.remove(purpose)
                for use in uses {
                    #expect(
                        granted(use, world, withdrawn).isSubset(of: granted(use, world, standing)))
                }
                let own = uses.filter { $0.purpose == purpose && world.needsConsent(purpose) }
                #expect(own.allSatisfy { granted($0, world, withdrawn).isEmpty })
            }
        }
    }

    @Test(arguments: RandomPolicy.seeds)
    func `the same inputs give the same bytes, also compiled anew`(seed: UInt64) {
        var world = RandomPolicy(seed: seed)
        let again = RandomPolicy(seed: seed)
        for _ in 0..<400 {
            let use = world.use()
            let standing = world.standing()
            let one = decide(use, world.rules, standing, at: Fixture.now)
            let two = decide(use, again.rules, standing, at: Fixture.now)
            #expect(bytes(one, world.rules) == bytes(two, again.rules))
        }
    }

    @Test(arguments: RandomPolicy.seeds)
    func `nothing is granted that was not asked for or does not serve the purpose`(seed: UInt64) {
        var world = RandomPolicy(seed: seed)
        for _ in 0..<400 {
            let use = world.use()
            let verdict = decide(use, world.rules, world.standing(), at: Fixture.now)
            #expect(!verdict.clauses.isEmpty)
            guard case .granted(let bits, let obligations) = verdict.outcome,
                let purpose = use.purpose
            else { continue }
            let serving = world.rules.categories(servingPurpose: purpose)
            #expect(bits.isSubset(of: serving))
            #expect(bits.isSubset(of: use.categories ?? serving))
            #expect(obligations.contains(.onlyForPurpose))
        }
    }

    @Test func `a policy of 5,000 categories is decided like a small one`() throws {
        var world = RandomPolicy(seed: 1, categories: 5_000, purposes: 40)
        for _ in 0..<500 {
            let use = world.use()
            let standing = world.standing()
            let verdict = decide(use, world.rules, standing, at: Fixture.now)
            guard case .granted(let bits, _) = verdict.outcome, let purpose = use.purpose else {
                continue
            }
            let id = world.rules.policy.purposes[purpose].id
            for category in world.rules.categoryIDs(bits) {
                let declared = try #require(world.rules.category(category))
                #expect(declared.purposes.contains(id))
            }
        }
        let last = world.rules.policy.categories[4_999]
        let stored = decideStoring(
            service: "service-0", category: last.id, world.rules,
            Standing(accepted: world.rules.digest), at: Fixture.now)
        #expect(stored.isGranted || stored.refusal == .categoryNotOfService(4_999))
    }

    private func granted(_ use: Use, _ world: RandomPolicy, _ standing: Standing?) -> Bits {
        let verdict = decide(use, world.rules, standing, at: Fixture.now)
        guard case .granted(let bits, _) = verdict.outcome else { return Bits() }
        return bits
    }

    /// A verdict as it would leave the engine.
    private func bytes(_ verdict: Verdict, _ rules: Rules) -> [UInt8] {
        var value: [String: JSONValue] = [
            "clauses": .array(verdict.clauses.map { .string($0.text) }),
            "refusal": .string(verdict.refusal?.code ?? ""),
        ]
        if case .granted(let bits, let obligations) = verdict.outcome {
            value["categories"] = .array(rules.categoryIDs(bits).map { .string($0.text) })
            value["obligations"] = .array(obligations.map { .string($0.rawValue) })
        }
        return JSONValue.object(value).canonicalBytes
    }
}
