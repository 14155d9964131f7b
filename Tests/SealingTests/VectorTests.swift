import Crypto
import Primitives
import Sealing
import Testing

/// Documentation/formats/vectors/vault.json, byte for byte.
struct VectorTests {
    private let vectors: JSONValue
    private let root: RootKey
    private let person: PersonKey

    init() throws {
        vectors = try Vectors.ours()
        root = try RootKey(bytes: vectors.member("root").bytes("key"), version: 1)
        let half = try vectors.member("person")
        let subject = try #require(SubjectID(text: try half.text("subject")))
        person = PersonKey(SymmetricKey(data: try half.bytes("key")), of: subject)
    }

    @Test func `the root key has the check value of the vectors`() throws {
        #expect(root.checkValue == (try vectors.member("root").bytes("check")))
    }

    @Test func `the key of a person is wrapped as the vectors say`() throws {
        let half = try vectors.member("person")
        let wrapped = try root.wrap(
            person.symmetric, of: person.subject, nonce: half.bytes("nonce"))
        #expect(wrapped == (try half.bytes("wrapped")))
        #expect(try root.unwrap(wrapped, of: person.subject) == person.symmetric)
    }

    @Test func `keys of the server are wrapped as the vectors say`() throws {
        for secret in try vectors.list("secrets") {
            let name = try secret.text("name")
            let wrapped = try root.wrap(
                secret.bytes("secret"), named: name, nonce: secret.bytes("nonce"))
            #expect(wrapped == (try secret.bytes("wrapped")))
            #expect(try root.unwrap(wrapped, named: name) == secret.bytes("secret"))
        }
    }

    @Test func `values are sealed as the vectors say`() throws {
        for value in try vectors.list("values") {
            let category = CategoryID(try value.text("category"))
            let record = try #require(RecordID(text: try value.text("record")))
            let plain = Array(try value.text("value").utf8)
            let sealed = try person.seal(
                plain, category: category, record: record, nonce: value.bytes("nonce"))
            #expect(sealed == (try value.bytes("sealed")))
            #expect(try person.open(sealed, category: category, record: record) == plain)
        }
        for value in try vectors.list("named") {
            let sealed = try person.seal(
                value.bytes("value"), named: value.text("name"), nonce: value.bytes("nonce"))
            #expect(sealed == (try value.bytes("sealed")))
        }
    }

    @Test func `the blind index and the digests are as the vectors say`() throws {
        let half = try vectors.member("blindIndex")
        let index = try BlindIndex(key: half.bytes("key"))
        for one in try half.list("values") {
            let category = CategoryID(try one.text("category"))
            #expect(
                index.value(of: try one.text("text"), category: category)
                    == (try one.bytes("blind")))
        }
        for one in try half.list("digests") {
            let digest = index.digest(of: try one.text("text"), use: try one.text("use"))
            #expect(digest == (try one.bytes("digest")))
        }
    }

    @Test func `passwords are hashed as the vectors say`() throws {
        for one in try vectors.list("passwords") {
            let password = try one.text("password")
            let kept = try one.bytes("kept")
            #expect(try PasswordHash(of: password, salt: Array(kept[4..<20])).bytes == kept)
            #expect(try PasswordHash(bytes: kept).matches(password))
            #expect(try !PasswordHash(bytes: kept).matches(password + " "))
        }
    }

    @Test func `tokens are made and hashed as the vectors say`() throws {
        for one in try vectors.list("tokens") {
            let token = try Token(prefix: one.text("prefix"), random: one.bytes("random"))
            #expect(token.text == (try one.text("text")))
            #expect(token.hash == (try one.bytes("hash")))
            #expect(Token.hash(of: token.text) == token.hash)
        }
    }
}
