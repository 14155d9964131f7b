import Custody
import HummingbirdTesting
import NIOCore
import PolicyEngine
import Primitives
import Sealing
import TestSupport
import Testing

/// Records of consents and the forms of the policy, word for word.
struct ConsentExchangeTests {
    @Test func `records and receipts of consents`() async throws {
        try await Conversation.expect("consents") { talk in
            let subject = try await talk.person()
            try await talk.use("shop", mayAct: true)
            let consent = "/v1/subjects/\(subject)/consents/newsletter"
            talk.note("nothing is decided yet; the look is an entry all the same")
            try await talk.get(consent + "/record")
            talk.note("given")
            try await talk.put(
                consent,
                #"{"decision":"give","proof":{"method":"checkbox","reference":"form 8"}}"#)
            try await talk.get(consent + "/record", body: false)
            talk.note("withdrawn: the record has both")
            talk.house.clock.advance(milliseconds: 60_000)
            try await talk.put(consent, #"{"decision":"withdraw"}"#)
            let record = try await talk.get(consent + "/record", body: false)
            let text = String(buffer: record.body)
            #expect(text.contains("dpv:ConsentGiven") && text.contains("dpv:ConsentWithdrawn"))
            #expect(!text.contains("form 8"))
            talk.note("a receipt")
            let receipt = try await talk.get(consent + "/receipt", body: false)
            #expect(String(buffer: receipt.body).contains("dpv:ConsentReceipt"))
            talk.note("refused without having been given")
            let tips = "/v1/subjects/\(subject)/consents/personalisation"
            try await talk.put(tips, #"{"decision":"withdraw"}"#)
            let refused = try await talk.get(tips + "/record", body: false)
            #expect(String(buffer: refused.body).contains("dpv:ConsentRefused"))
            talk.note("a purpose that does not rest on consent")
            try await talk.put(
                "/v1/subjects/\(subject)/consents/security", #"{"decision":"object"}"#)
            try await talk.get("/v1/subjects/\(subject)/consents/security/record")
            talk.note("a purpose that nobody declared, a person whom nobody knows")
            try await talk.get("/v1/subjects/\(subject)/consents/gossip/record")
            try await talk.get(
                "/v1/subjects/00000000-0000-7000-8000-000000000001/consents/newsletter/record")
            talk.note("a key that may not act for people, and no key")
            try await talk.use("shop", mayAct: false)
            try await talk.get(consent + "/record")
            talk.key = nil
            try await talk.get(consent + "/receipt")
            talk.note("the person's own download is no entry")
            talk.cookie = try await talk.house.custodian.openSession(
                of: subject, lifetimeMillis: 3_600_000
            ).text
            try await talk.get("/en/account/consents/newsletter/receipt", body: false)
            try await talk.get("/en/account/consents/gossip/receipt", body: false)
        }
    }

    @Test func `the policy in standard forms`() async throws {
        try await Conversation.expect("forms") { talk in
            let json = try await talk.get("/v1/policy/dpv.jsonld", body: false)
            #expect(
                try JSONValue(reading: Array(buffer: json.body))["@graph"]?.array?.isEmpty == false)
            let turtle = try await talk.get("/v1/policy/dpv.ttl", body: false)
            #expect(String(buffer: turtle.body).hasPrefix("@prefix dct:"))
            try await talk.get("/v1/policy/dpv.ttl?verbose=1")
            talk.note("a policy that declares no signal")
            try await talk.get("/.well-known/gpc.json")
        }
    }
}
