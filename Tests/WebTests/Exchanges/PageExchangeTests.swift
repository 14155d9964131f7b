import HTTPTypes
import HummingbirdTesting
import NIOCore
import PolicyEngine
import Primitives
import TestSupport
import Testing

/// The pages' answers with all their headers; the pages themselves have snapshots of their own.
struct PageExchangeTests {
    private static let password = "correct horse battery"

    @Test func `pages that everybody opens`() async throws {
        try await Conversation.expect("pages-open") { talk in
            try await talk.get("/", body: false)
            try await talk.get("/", ["accept-language": "en"], body: false)
            let policy = try await talk.get("/fr/privacy/", body: false)
            let tag = try #require(policy.headers[.eTag])
            try await talk.get("/fr/privacy/", ["if-none-match": tag], body: false)
            let pages = [
                "/en/privacy/", "/en/register", "/en/sign-in", "/en/refused", "/fr/register",
                "/assets/style.css", "/de/register", "/en/nothing",
            ]
            for path in pages { try await talk.get(path, body: false) }
            talk.note("for those who are signed in")
            for path in ["/en/account", "/en/account/download", "/en/account/erase"] {
                try await talk.get(path, body: false)
            }
        }
    }

    @Test func `coming in and going out`() async throws {
        try await Conversation.expect("pages-entry") { talk in
            let digest = talk.house.rules.digest
            let good =
                "data.email=ada%40meadow.example&password=correct+horse+battery&accept=\(digest)"
            try await talk.send("/en/register", good)
            talk.note("the same address, a missing one, no acceptance, a short password")
            try await talk.send("/en/register", good)
            try await talk.send("/en/register", "data.email=&password=\(digest)&accept=\(digest)")
            try await talk.send(
                "/en/register", "data.email=bob%40meadow.example&password=correct+horse+battery")
            try await talk.send(
                "/en/register", "data.email=bob%40meadow.example&password=x&accept=\(digest)")
            talk.note("from a page of somebody else's")
            try await talk.send("/en/register", good, ["sec-fetch-site": "cross-site"])
            try await talk.send("/en/register", good, ["origin": "https://evil.example"])
            talk.note("no form")
            try await talk.send("/en/register", "{}", ["content-type": "application/json"])
            talk.note("signing in")
            let signIn = "data.email=ADA%40meadow.example&password=correct+horse+battery"
            let answer = try await talk.send("/en/sign-in", signIn)
            #expect(answer.headers[.setCookie] != nil)
            try await talk.send("/en/sign-in", "data.email=ada%40meadow.example&password=wrong")
            try await talk.send("/en/sign-in", "data.email=bob%40meadow.example&password=wrong")
            try await talk.send("/en/sign-out", "token=")
        }
    }

    @Test func `signed in`() async throws {
        try await Conversation.expect("pages-account") { talk in
            let ada = try await talk.signedIn()
            let page = try await talk.get("/en/account", body: false)
            let token = try Self.token(in: String(buffer: page.body))
            for path in ["/fr/account?done=saved", "/en/register", "/en/sign-in", "/en/refused"] {
                try await talk.get(path, body: false)
            }
            talk.note("choices and data")
            let consent = "choice=give&purpose=newsletter"
            try await talk.send("/en/account/choices", "token=\(token)&" + consent)
            try await talk.send("/en/account/choices", "token=\(token)&choice=maybe&purpose=x")
            try await talk.send(
                "/en/account/choices", "token=\(token)&choice=give&purpose=orders")
            try await talk.send("/en/account/data", "token=\(token)&data.email=&data.phone=+33+1")
            try await talk.send(
                "/en/account/data",
                "token=\(token)&data.email=ada%40meadow.example&data.display-name=Ada")
            talk.note("without the form's token, or with another's")
            try await talk.send("/en/account/choices", consent)
            try await talk.send("/en/account/choices", "token=\(token)x&" + consent)
            try await talk.send(
                "/en/account/choices", "token=\(token)&" + consent, ["origin": "null"])
            talk.note("papers")
            try await talk.get("/en/account/download", body: false)
            try await talk.get("/en/account/receipts/2", body: false)
            try await talk.get("/en/account/receipts/0", body: false)
            try await talk.get("/en/account/uses?before=3", body: false)
            talk.note("erasure")
            try await talk.get("/en/account/erase", body: false)
            try await talk.send("/en/account/erase", "token=\(token)&password=wrong")
            try await talk.send(
                "/en/account/erase", "token=\(token)&password=correct+horse+battery")
            try await talk.get("/en/account", body: false)
            #expect(try await talk.house.count("SELECT count(*) FROM session") == 0)
            _ = ada
        }
    }

    @Test func `signing out, and sessions that are over`() async throws {
        try await Conversation.expect("pages-session") { talk in
            _ = try await talk.signedIn()
            let page = try await talk.get("/en/account", body: false)
            let token = try Self.token(in: String(buffer: page.body))
            talk.house.clock.advance(milliseconds: 3_599_998)
            try await talk.get("/en/account", body: false)
            talk.house.clock.advance(milliseconds: 2)
            talk.note("an hour later")
            try await talk.get("/en/account", body: false)
            try await talk.send("/en/account/choices", "token=\(token)&choice=give&purpose=x")
        }
    }

    @Test func `guessing passwords`() async throws {
        try await Conversation.expect("pages-guessing") { talk in
            _ = try await talk.person(password: Self.password)
            let guess = "data.email=ada%40meadow.example&password="
            for number in 0..<10 { try await talk.send("/en/sign-in", guess + "\(number)") }
            talk.note("even the right one")
            try await talk.send("/en/sign-in", guess + "correct+horse+battery")
            talk.house.clock.advance(milliseconds: 15 * 60_000)
            talk.note("a quarter of an hour later")
            try await talk.send("/en/sign-in", guess + "correct+horse+battery")
        }
    }

    private static func token(in page: String) throws -> String {
        let match = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/))
        return String(match.1)
    }
}
