import Crypto
import Ledger
import Primitives

/// Fixed inputs, and the textbook way of computing what the product computes fast.
enum Fixture {
    static let origin = "log.example.org/ledger"

    static func key(_ first: UInt8 = 0, name: String = origin) throws -> SigningKey {
        try SigningKey(name: name, seed: bytes(32, from: first))
    }

    static func bytes(_ count: Int, from first: UInt8) -> [UInt8] {
        (0..<count).map { first &+ UInt8(truncatingIfNeeded: $0) }
    }

    static let personKey = SymmetricKey(data: bytes(32, from: 64))
    static let content = Array(
        #"{"details":{"field":"email"},"subject":"0198c1f0-0000-7000-8000-000000000001"}"#.utf8)

    static func box(_ number: UInt8 = 0) throws -> [UInt8] {
        try EntryBox.seal(
            content, personKey: personKey, salt: bytes(16, from: 128 &+ number),
            nonce: bytes(12, from: 160 &+ number))
    }

    static let policy = Hash32(SHA256.hash(data: Array("policy".utf8)))

    /// Five entries that between them use each field in each form.
    static func entries() throws -> [Entry] {
        let start = Instant(milliseconds: 1_795_392_000_120)
        return [
            Entry(kind: .policy, outcome: .done, actor: .operator, at: start, policy: policy),
            Entry(
                kind: .registration, outcome: .done, actor: .subject,
                at: start.adding(milliseconds: 1_000), policy: policy,
                service: ServiceID("optipic-app"), categories: [CategoryID("email")],
                clauses: [ClauseID("1.1.1")], subjects: [try box()]),
            Entry(
                kind: .use, outcome: .granted, actor: .service(ServiceID("optipic-app")),
                at: start.adding(milliseconds: 2_000), policy: policy,
                service: ServiceID("optipic-app"), purpose: PurposeID("communication"),
                categories: [CategoryID("name"), CategoryID("email"), CategoryID("name")],
                clauses: [ClauseID("2.2.3"), ClauseID("0.3")], subjects: [try box(1), try box(2)]),
            Entry(
                kind: .use, outcome: .refused, actor: .service(ServiceID("optipic-app")),
                at: start.adding(milliseconds: 3_000), policy: policy,
                service: ServiceID("optipic-app"), purpose: PurposeID("advertising"),
                categories: [CategoryID("email")], clauses: [ClauseID("2.2.5")],
                reason: "no-consent", subjects: [try box(3)]),
            Entry(
                kind: .serviceKey, outcome: .done, actor: .server,
                at: start.adding(milliseconds: 4_000), policy: policy,
                service: ServiceID("optipic-app")),
        ]
    }
}

/// A tree that keeps all its leaves and follows the definitions of RFC 9162 word for word.
struct NaiveTree {
    var leaves: [Hash32] = []

    init(count: Int) {
        leaves = (0..<count).map { MerkleTree.leafHash(of: Array(String($0).utf8)) }
    }

    init(leaves: [Hash32]) { self.leaves = leaves }

    func root(_ range: Range<Int>) -> Hash32 {
        switch range.count {
        case 0: return Hash32(SHA256.hash(data: [UInt8]()))
        case 1: return leaves[range.lowerBound]
        default:
            let middle = range.lowerBound + Self.split(range.count)
            let left = root(range.lowerBound..<middle).bytes
            let right = root(middle..<range.upperBound).bytes
            return Hash32(SHA256.hash(data: [1] + left + right))
        }
    }

    var root: Hash32 { root(0..<leaves.count) }

    func node(_ position: NodePosition) -> Hash32 {
        let start = Int(position.index) << position.level
        return root(start..<start + 1 << position.level)
    }

    /// PATH(m, D[n])
    func path(_ index: Int, _ range: Range<Int>) -> [Hash32] {
        guard range.count > 1 else { return [] }
        let middle = range.lowerBound + Self.split(range.count)
        return index < middle
            ? path(index, range.lowerBound..<middle) + [root(middle..<range.upperBound)]
            : path(index, middle..<range.upperBound) + [root(range.lowerBound..<middle)]
    }

    /// SUBPROOF(m, D[n], b); `end` is where the smaller tree ends.
    func subproof(_ end: Int, _ range: Range<Int>, _ known: Bool) -> [Hash32] {
        if end == range.upperBound { return known ? [] : [root(range)] }
        let middle = range.lowerBound + Self.split(range.count)
        return end <= middle
            ? subproof(end, range.lowerBound..<middle, known) + [root(middle..<range.upperBound)]
            : subproof(end, middle..<range.upperBound, false) + [root(range.lowerBound..<middle)]
    }

    private static func split(_ count: Int) -> Int {
        var width = 1
        while width * 2 < count { width *= 2 }
        return width
    }
}

/// Random numbers that can be had again from the seed that a test prints.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// The error that a call ends in.
func failure(_ body: () throws -> Void) -> LedgerError? {
    do {
        try body()
        return nil
    } catch {
        return error as? LedgerError
    }
}
