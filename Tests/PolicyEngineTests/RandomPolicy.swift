import PolicyEngine
import PolicyLanguage
import Primitives

/// A policy that a seed determines, and uses and standings of people under it.
struct RandomPolicy {
    /// New ones for each run.
    static let seeds = (0..<10).map { _ in UInt64.random(in: 0...UInt64.max) }

    let rules: Rules
    private let serviceCount: Int
    private let purposeCount: Int
    private let categoryCount: Int
    private var random: SeededRandom

    init(seed: UInt64, categories: Int? = nil, purposes: Int? = nil) {
        var random = SeededRandom(seed: seed)
        let services = Int.random(in: 1...4, using: &random)
        let purposeCount = purposes ?? Int.random(in: 1...90, using: &random)
        let categoryCount = categories ?? Int.random(in: 1...200, using: &random)
        let serviceNames = (0..<services).map { "service-\($0)" }
        let purposeNames = (0..<purposeCount).map { "purpose-\($0)" }
        let declared = purposeNames.enumerated().map { number, name in
            Fixture.purpose(
                name, "2.\(number)", LegalBasis.allCases.randomElement(using: &random) ?? .consent,
                Self.some(serviceNames, &random), depersonalised: number % 11 == 10)
        }
        let kept = (0..<categoryCount).map { number in
            Fixture.category(
                "category-\(number)", "1.\(number)", Self.some(purposeNames, &random),
                services: number.isMultiple(of: 3) ? Self.some(serviceNames, &random) : [])
        }
        rules = Fixture.rules(
            Fixture.policy(services: serviceNames, purposes: declared, categories: kept))
        serviceCount = services
        self.purposeCount = purposeCount
        self.categoryCount = categoryCount
        self.random = random
    }

    func needsConsent(_ purpose: Int) -> Bool {
        rules.policy.purposes[purpose].basis.choice == .consent
    }

    /// Mostly one that the policy could allow, now and then nonsense.
    mutating func use() -> Use {
        let purpose = Int.random(in: 0...purposeCount, using: &random)
        let isDeclared = purpose < purposeCount
        let serving = isDeclared ? rules.categories(servingPurpose: purpose).members : []
        let asked: Bits? =
            switch Int.random(in: 0..<4, using: &random) {
            case 0: nil
            case 1: Bits([Int.random(in: 0..<categoryCount, using: &random)])
            default: Bits(serving.filter { _ in Bool.random(using: &random) })
            }
        let service = Int.random(in: 0...serviceCount, using: &random)
        return Use(
            service: service < serviceCount ? service : nil, purpose: isDeclared ? purpose : nil,
            categories: asked, namesUnknownCategory: Int.random(in: 0..<20, using: &random) == 0)
    }

    mutating func standing() -> Standing {
        let all = Array(0..<purposeCount)
        return Standing(
            accepted: Int.random(in: 0..<8, using: &random) == 0 ? nil : rules.digest,
            consents: Bits(all.filter { _ in Bool.random(using: &random) }),
            objections: Bits(all.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }))
    }

    /// The same person with one refusal more, in each way that there is; nil: gone.
    mutating func stricter(_ standing: Standing) -> [Standing?] {
        let purpose = Int.random(in: 0..<purposeCount, using: &random)
        var withdrawn = standing
        withdrawn.consents.remove(purpose)
        var objecting = standing
        objecting.objections.insert(purpose)
        var leaving = standing
        leaving.accepted = nil
        return [withdrawn, objecting, leaving, nil]
    }

    private static func some(_ names: [String], _ random: inout SeededRandom) -> [String] {
        let count = Int.random(in: 1...min(4, names.count), using: &random)
        return Array(names.shuffled(using: &random).prefix(count))
    }
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
