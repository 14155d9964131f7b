import Crypto
import Primitives
import Sealing
import Testing

struct SealingTests {
    private let root: RootKey
    private let person: PersonKey
    private let other: PersonKey
    private let record: RecordID
    private let nonce = [UInt8](repeating: 9, count: 12)

    init() throws {
        root = try RootKey(bytes: [UInt8](repeating: 1, count: 32), version: 1)
        person = Self.key(2)
        other = Self.key(3)
        record = RecordID(now: Instant(milliseconds: 5), random: [UInt8](repeating: 5, count: 10))
    }

    @Test func `a value opens for its person, category and record, and nowhere else`() throws {
        let sealed = try person.seal(
            Array("secret".utf8), category: CategoryID("email"), record: record, nonce: nonce)
        let again = RecordID(
            now: Instant(milliseconds: 6), random: [UInt8](repeating: 5, count: 10))
        let sameKey = PersonKey(person.symmetric, of: other.subject)
        for (key, category, record) in [
            (other, "email", record), (sameKey, "email", record), (person, "e-mail", record),
            (person, "emai", record), (person, "email", again),
        ] {
            #expect(throws: SealingError.notAuthentic) {
                try key.open(sealed, category: CategoryID(category), record: record)
            }
        }
        #expect(throws: SealingError.notAuthentic) { try person.open(sealed, named: "email") }
    }

    @Test func `a sealed value with any bit changed, or cut short, does not open`() throws {
        let email = CategoryID("email")
        let sealed = try person.seal([1, 2, 3], category: email, record: record, nonce: nonce)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: SealingError.notAuthentic) {
                try person.open(changed, category: email, record: record)
            }
            #expect(throws: SealingError.notAuthentic) {
                try person.open(Array(sealed[..<index]), category: email, record: record)
            }
        }
    }

    @Test func `the same value looks different under another nonce`() throws {
        let email = CategoryID("email")
        let one = try person.seal([1, 2, 3], category: email, record: record, nonce: nonce)
        let two = try person.seal(
            [1, 2, 3], category: email, record: record, nonce: [UInt8](repeating: 8, count: 12))
        #expect(one.dropFirst(12) != two.dropFirst(12))
    }

    @Test func `an empty value is sealed too`() throws {
        let sealed = try person.seal([], named: "nothing", nonce: nonce)
        #expect(sealed.count == 28)
        #expect(try person.open(sealed, named: "nothing") == [])
    }

    @Test func `a wrapped key opens under its root key and for its person only`() throws {
        let wrapped = try root.wrap(person.symmetric, of: person.subject, nonce: nonce)
        #expect(wrapped.count == 60)
        let wrong = try RootKey(bytes: [UInt8](repeating: 4, count: 32), version: 1)
        #expect(throws: SealingError.notAuthentic) {
            try wrong.unwrap(wrapped, of: person.subject)
        }
        #expect(throws: SealingError.notAuthentic) {
            try root.unwrap(wrapped, of: other.subject)
        }
        #expect(throws: SealingError.notAuthentic) { try root.unwrap(wrapped, named: "ledger") }
        #expect(wrong.checkValue != root.checkValue)
    }

    @Test(arguments: [0, 16, 31, 33]) func `keys of a wrong length are refused`(count: Int) {
        let bytes = [UInt8](repeating: 0, count: count)
        #expect(throws: SealingError.wrongLength) { try RootKey(bytes: bytes, version: 1) }
        #expect(throws: SealingError.wrongLength) { try BlindIndex(key: bytes) }
        #expect(throws: SealingError.wrongLength) { try Token(prefix: "", random: bytes) }
        #expect(throws: SealingError.wrongLength) {
            try person.seal([1], named: "x", nonce: [UInt8](repeating: 0, count: 11))
        }
    }

    @Test func `the blind index tells categories and keys apart`() throws {
        let index = try BlindIndex(key: [UInt8](repeating: 1, count: 32))
        let another = try BlindIndex(key: [UInt8](repeating: 2, count: 32))
        let email = CategoryID("email")
        let value = index.value(of: "ada@example.org", category: email)
        #expect(value.count == 32)
        #expect(value == index.value(of: "ada@example.org", category: email))
        #expect(value != index.value(of: "ada@example.org", category: CategoryID("login")))
        #expect(value != index.value(of: "ada@example.com", category: email))
        #expect(value != another.value(of: "ada@example.org", category: email))
        #expect(value != index.digest(of: "ada@example.org", use: "email"))
    }

    @Test func `a password's salt makes its hash its own`() throws {
        let one = try PasswordHash(of: "correct horse", salt: [UInt8](repeating: 1, count: 16))
        let two = try PasswordHash(of: "correct horse", salt: [UInt8](repeating: 2, count: 16))
        #expect(one.bytes[20...] != two.bytes[20...])
        #expect(one.bytes.count == 52)
        #expect(throws: SealingError.wrongLength) { try PasswordHash(of: "x", salt: [1]) }
    }

    @Test func `parameters that nobody chose are refused before they cost anything`() {
        let rest = [UInt8](repeating: 0, count: 48)
        for head: [UInt8] in [[2, 15, 8, 3], [1, 63, 8, 3], [1, 15, 0, 3], [1, 15, 8, 200]] {
            #expect(throws: SealingError.notAuthentic) { try PasswordHash(bytes: head + rest) }
        }
        #expect(throws: SealingError.notAuthentic) { try PasswordHash(bytes: []) }
    }

    @Test func `comparing tells equal from different`() {
        #expect(constantTimeEquals([1, 2], [1, 2]))
        #expect(!constantTimeEquals([1, 2], [1, 3]))
        #expect(!constantTimeEquals([1, 2], [1]))
    }

    private static func key(_ byte: UInt8) -> PersonKey {
        let subject = SubjectID(
            now: Instant(milliseconds: 1), random: [UInt8](repeating: byte, count: 10))
        return PersonKey(SymmetricKey(data: [UInt8](repeating: byte, count: 32)), of: subject)
    }
}
