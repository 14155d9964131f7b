import Custody
import HummingbirdTesting
import PolicyEngine
import TestSupport
import Primitives
import Testing

/// `/v1/subjects` word for word: people come in, are found, are listed, and go.
struct PeopleExchangeTests {
    private func registration(_ talk: Conversation, _ data: String, _ more: String = "") -> String {
        let digest = talk.house.rules.digest
        return #"{"acceptance":{"method":"checkbox","policy":"\#(digest)","reference":"form 7"},"#
            + #""data":\#(data)\#(more)}"#
    }

    @Test func `registration`() async throws {
        try await Conversation.expect("register") { talk in
            try await talk.use("shop")
            let email = #"{"email":"ada@meadow.example","phone":"+33 1 00"}"#
            try await talk.post("/v1/subjects", registration(talk, email))
            talk.note("the same address once more")
            try await talk.post("/v1/subjects", registration(talk, email))
            talk.note("everything wrong at once")
            try await talk.post(
                "/v1/subjects",
                registration(
                    talk, #"{"email":"ada","garden-size":"x","ip":"192.0.2.1","shoe-size":1}"#))
            talk.note("a category of another service")
            try await talk.post(
                "/v1/subjects",
                registration(talk, #"{"email":"bob@meadow.example","allergies":"nettles"}"#))
            talk.note("a version that is not in force")
            let other = String(repeating: "0", count: 64)
            try await talk.post(
                "/v1/subjects",
                #"{"acceptance":{"method":"checkbox","policy":"\#(other)"},"#
                    + #""data":{"email":"bob@meadow.example"}}"#)
            talk.note("a password that is too short, in French")
            try await talk.post(
                "/v1/subjects",
                registration(
                    talk, #"{"email":"bob@meadow.example"}"#, #","password":"short""#),
                ["accept-language": "fr"])
            talk.note("an unknown language")
            try await talk.post(
                "/v1/subjects",
                registration(
                    talk, #"{"email":"bob@meadow.example"}"#, #","language":"tlh""#))
        }
    }

    @Test func `requests that cannot be read`() async throws {
        try await Conversation.expect("malformed") { talk in
            talk.note("no key")
            try await talk.post("/v1/subjects", "{}")
            talk.note("an unknown key")
            try await talk.post("/v1/subjects", "{}", ["authorization": "Bearer scruple_shop_x"])
            talk.note("another scheme")
            try await talk.post("/v1/subjects", "{}", ["authorization": "Basic YTpi"])
            try await talk.use("shop")
            let bodies = [
                "", "{", "[]", #"{"data":{},"data":{}}"#, #"{"data":{},"extra":1}"#,
                #"{"data":[],"acceptance":{}}"#, #"{"data":{}}"#,
                #"{"data":{},"acceptance":{"policy":"short","method":"x"}}"#,
                #"{"data":{},"acceptance":{"policy":1,"method":"x"}}"#,
                #"{"data":{},"acceptance":{"who":"ada"}}"#, #"{"data":1.5}"#,
            ]
            for body in bodies { try await talk.post("/v1/subjects", body) }
            talk.note("a query where none belongs")
            try await talk.post("/v1/subjects?dry=1", "{}")
            talk.note("another content type")
            try await talk.post("/v1/subjects", "{}", ["content-type": "text/plain"])
            talk.note("too large a body")
            let large = String(repeating: " ", count: 262_145)
            try await talk.post("/v1/subjects", large)
            talk.note("nothing there")
            try await talk.get("/v1/nothing")
            try await talk.get("/v1/subjects/not-an-id/data?purpose=orders")
        }
    }

    @Test func `looking up`() async throws {
        try await Conversation.expect("lookup") { talk in
            try await talk.use("shop")
            _ = try await talk.person()
            func lookUp(_ value: String, _ purpose: String, _ category: String = "email") -> String
            {
                #"{"category":"\#(category)","purpose":"\#(purpose)","value":"\#(value)"}"#
            }
            let bodies = [
                lookUp("Ada@meadow.example", "orders"), lookUp("bob@meadow.example", "orders"),
                lookUp("ada@meadow.example", "newsletter"), lookUp("ada@meadow.example", "gossip"),
                lookUp("+33", "orders", "phone"), #"{"category":"email"}"#,
            ]
            for body in bodies { try await talk.post("/v1/subjects/lookup", body) }
        }
    }

    @Test func `listing`() async throws {
        try await Conversation.expect("list") { talk in
            try await talk.use("shop")
            for name in ["ada", "bob", "cleo"] {
                let person = try await talk.person("\(name)@meadow.example")
                if name != "bob" { try await talk.house.decide(.given, "newsletter", of: person) }
                if name == "cleo" { try await talk.house.add(["rake": 1], "order", to: person) }
            }
            try await talk.use("shop")
            try await talk.get("/v1/subjects?purpose=newsletter")
            try await talk.get("/v1/subjects?purpose=newsletter&categories=email")
            try await talk.get("/v1/subjects?purpose=orders&categories=order")
            talk.note("refused")
            try await talk.get("/v1/subjects?purpose=research")
            try await talk.get("/v1/subjects?purpose=membership")
            talk.note("not said what for")
            try await talk.get("/v1/subjects")
            try await talk.get("/v1/subjects?purpose=orders&categories=email,email")
            try await talk.get("/v1/subjects?purpose=orders&purpose=orders")
            try await talk.get("/v1/subjects?purpose=orders&page=2")
        }
    }

    @Test func `erasure`() async throws {
        try await Conversation.expect("erase", leavesGaps: true) { talk in
            try await talk.use("shop", mayAct: false)
            let ada = try await talk.person()
            talk.note("a key that may not act for people")
            try await talk.delete("/v1/subjects/\(ada)")
            try await talk.use("shop", mayAct: true)
            try await talk.delete("/v1/subjects/\(ada)")
            talk.note("gone")
            try await talk.delete("/v1/subjects/\(ada)")
            try await talk.get("/v1/subjects/\(ada)/data?purpose=orders")
            try await talk.get("/v1/subjects/\(ada)/export")
            try await talk.get("/v1/subjects/\(ada)/receipts/1")
        }
    }

    @Test func `acceptance`() async throws {
        try await Conversation.expect("acceptance") { talk in
            try await talk.use("shop")
            let ada = try await talk.person()
            let digest = talk.house.rules.digest
            let path = "/v1/subjects/\(ada)/acceptance"
            try await talk.put(path, #"{"method":"click","policy":"\#(digest)"}"#)
            let other = String(repeating: "a", count: 64)
            try await talk.put(path, #"{"method":"click","policy":"\#(other)"}"#)
            try await talk.put(path, #"{"method":" ","policy":"\#(digest)"}"#)
            try await talk.put(
                "/v1/subjects/00000000-0000-7000-8000-000000000000/acceptance",
                #"{"method":"click","policy":"\#(digest)"}"#)
        }
    }
}
