import Custody
import Database
import HummingbirdTesting
import Primitives
import TestSupport
import Testing

/// What services do with data, word for word.
struct DataExchangeTests {
    @Test func `reading`() async throws {
        try await Conversation.expect("read") { talk in
            try await talk.use("shop")
            let ada = try await talk.person("ada@meadow.example", ["phone": "+33 1 00"])
            let data = "/v1/subjects/\(ada)/data"
            try await talk.get(data + "?purpose=orders")
            try await talk.get(data + "?purpose=orders&categories=phone")
            talk.note("refused, with the clause in the caller's language")
            try await talk.get(data + "?purpose=newsletter")
            try await talk.get(data + "?purpose=newsletter", ["accept-language": "en;q=0.9, de"])
            try await talk.get(data + "?purpose=research")
            try await talk.get(data + "?purpose=membership")
            try await talk.get(data + "?purpose=gossip")
            try await talk.get(data + "?purpose=orders&categories=shoe-size")
            try await talk.get(data + "?purpose=orders&categories=email,ip")
            try await talk.get(
                "/v1/subjects/00000000-0000-7000-8000-000000000000/data?purpose=orders")
            talk.note("not asked as it should be")
            try await talk.get(data)
            try await talk.get(data + "?purpose=")
            try await talk.get(data + "?purpose=Ada%20Lovelace")
            try await talk.get(data + "?purpose=orders&categories=")
            try await talk.get(data + "?purpose=orders&fields=email")
            try await talk.get(data + "?purpose=" + String(repeating: "a", count: 8_200))
        }
    }

    @Test func `reading while the store fails`() async throws {
        try await Conversation.expect("unavailable", leavesGaps: true) { talk in
            try await talk.use("shop")
            let ada = try await talk.person()
            try await talk.get("/v1/subjects/\(ada)/data?purpose=orders")
            let errors: [StoreError] = [
                .full, .overloaded, .busy, .constraint, .unavailable(code: "8"), .schema(.damaged),
            ]
            for error in errors {
                talk.house.fault.set(error)
                talk.note("\(error)")
                try await talk.get("/v1/subjects/\(ada)/data?purpose=orders")
            }
            talk.house.fault.set(nil)
            talk.note("and again")
            try await talk.get("/v1/subjects/\(ada)/data?purpose=orders")
        }
    }

    @Test func `a value that was moved in the store`() async throws {
        try await Conversation.expect("moved") { talk in
            try await talk.use("shop")
            let ada = try await talk.person("ada@meadow.example", ["phone": "+33 1 00"])
            try await talk.house.tamper(
                """
                UPDATE record SET sealed = (SELECT sealed FROM record WHERE category = 'email')
                WHERE category = 'phone'
                """)
            try await talk.get("/v1/subjects/\(ada)/data?purpose=orders&categories=phone")
        }
    }

    @Test func `explaining`() async throws {
        try await Conversation.expect("explain") { talk in
            try await talk.use("shop")
            let ada = try await talk.person()
            let explain = "/v1/subjects/\(ada)/explain"
            for query in ["orders", "newsletter", "gossip", "orders&categories=email"] {
                try await talk.get(explain + "?purpose=\(query)")
            }
            try await talk.get(explain)
        }
    }

    @Test func `correcting and taking back`() async throws {
        try await Conversation.expect("correct", leavesGaps: true) { talk in
            try await talk.use("shop")
            let ada = try await talk.person("ada@meadow.example", ["phone": "+33 1 00"])
            _ = try await talk.person("bob@meadow.example")
            let data = "/v1/subjects/\(ada)/data"
            try await talk.put(data + "/phone", #"{"value":"+33 1 11"}"#)
            try await talk.put(
                data + "/garden-size", #"{"provenance":"verified","value":40}"#)
            try await talk.put(data + "/email", #"{"value":"bob@meadow.example"}"#)
            try await talk.put(data + "/phone", #"{"value":"no digits"}"#)
            try await talk.put(data + "/phone", #"{"provenance":"rumour","value":"+33"}"#)
            try await talk.put(data + "/phone", #"{}"#)
            try await talk.put(data + "/ip", #"{"value":"192.0.2.1"}"#)
            try await talk.put(data + "/shoe-size", #"{"value":39}"#)
            talk.note("a category that the service may not store")
            try await talk.put(data + "/soil", #"{"value":"clay"}"#)
            talk.note("taken back")
            try await talk.delete(data + "/phone")
            try await talk.delete(data + "/phone")
            try await talk.delete(data + "/email")
            try await talk.delete(data + "/shoe-size")
        }
    }

    @Test func `records`() async throws {
        try await Conversation.expect("records") { talk in
            try await talk.use("shop")
            let ada = try await talk.person()
            let records = "/v1/subjects/\(ada)/records"
            for number in 1...3 {
                talk.house.clock.advance(milliseconds: 10)
                try await talk.post(records + "/ip", #"{"value":"192.0.2.\#(number)"}"#)
            }
            try await talk.post(
                records + "/order", #"{"provenance":"imported","value":{"rakes":[1,2],"n":null}}"#)
            try await talk.post(records + "/phone", #"{"value":"+33"}"#)
            try await talk.post(records + "/club-post", #"{"value":"hello"}"#)
            talk.note("page by page")
            try await talk.get(records + "/ip?purpose=security&limit=2")
            let second = "01a207a2-3295-7000-8000-000000000003"
            try await talk.get(records + "/ip?purpose=security&limit=2&before=\(second)")
            try await talk.get(records + "/ip?purpose=security&limit=0")
            try await talk.get(records + "/ip?purpose=security&before=x")
            try await talk.get(records + "/ip?purpose=orders")
            try await talk.get(records + "/email?purpose=orders")
            talk.note("corrected")
            try await talk.put(records + "/ip/\(second)", #"{"value":"192.0.2.77"}"#)
            try await talk.put(records + "/ip/x", #"{"value":"192.0.2.77"}"#)
            try await talk.get(records + "/ip?purpose=security&limit=2")
            talk.note("taken back")
            try await talk.delete(records + "/ip/\(second)")
            try await talk.put(records + "/ip/\(second)", #"{"value":"192.0.2.77"}"#)
            try await talk.delete(records + "/ip/x")
        }
    }

    @Test func `choices`() async throws {
        try await Conversation.expect("choices") { talk in
            try await talk.use("shop")
            let ada = try await talk.person()
            let consents = "/v1/subjects/\(ada)/consents"
            let proof = #""proof":{"method":"letter","reference":"12"}"#
            try await talk.put(consents + "/newsletter", #"{"decision":"give",\#(proof)}"#)
            try await talk.put(consents + "/newsletter", #"{"decision":"withdraw"}"#)
            try await talk.put(consents + "/security", #"{"decision":"object"}"#)
            try await talk.put(consents + "/security", #"{"decision":"allow",\#(proof)}"#)
            talk.note("not possible")
            try await talk.put(consents + "/newsletter", #"{"decision":"give"}"#)
            try await talk.put(consents + "/newsletter", #"{"decision":"object"}"#)
            try await talk.put(consents + "/orders", #"{"decision":"withdraw"}"#)
            try await talk.put(consents + "/gossip", #"{"decision":"withdraw"}"#)
            try await talk.put(consents + "/newsletter", #"{"decision":"perhaps"}"#)
            try await talk.put(
                consents + "/newsletter", #"{"decision":"give","proof":{"witness":"bob"}}"#)
        }
    }

    @Test func `several choices at once`() async throws {
        try await Conversation.expect("choices-at-once") { talk in
            try await talk.use("shop")
            let consents = "/v1/subjects/\(try await talk.person())/consents"
            let given = #"{"decision":"give","proof":{"method":"letter","reference":"12"}}"#
            func put(_ decisions: String) async throws {
                try await talk.put(consents, #"{"decisions":\#(decisions)}"#)
            }
            try await put(#"{"newsletter":\#(given),"security":{"decision":"object"}}"#)
            try await put(#"{"newsletter":{"decision":"withdraw"}}"#)
            talk.note("all or nothing")
            try await put(#"{"security":{"decision":"object"},"newsletter":{"decision":"give"}}"#)
            try await put(#"{"security":{"decision":"object"},"orders":{"decision":"object"}}"#)
            try await put(#"{"security":{"decision":"object"},"gossip":{"decision":"object"}}"#)
            try await put(#"{"security":{"decision":"allow"},"newsletter":{"decision":"give"}}"#)
            talk.note("not readable")
            try await put("{}")
            try await put("[]")
            try await put(#"{"security":"object"}"#)
            try await put(#"{"security":{"decision":"object","mood":"glad"}}"#)
            try await put(#"{"Ada Meadow":{"decision":"object"}}"#)
            try await put(#"{"security":{"decision":"object"},"security":{"decision":"allow"}}"#)
            let many = (0...100).map { #""p\#($0)":{"decision":"object"}"# }
            try await put("{\(many.joined(separator: ","))}")
        }
    }

    @Test func `export, uses and receipts`() async throws {
        try await Conversation.expect("export") { talk in
            try await talk.use("shop", mayAct: false)
            let ada = try await talk.person("ada@meadow.example", ["garden-size": 40])
            try await talk.house.decide(.given, "newsletter", of: ada)
            let person = "/v1/subjects/\(ada)"
            talk.note("a key that may not act for people")
            for path in ["/export", "/uses", "/receipts/1"] { try await talk.get(person + path) }
            try await talk.use("shop", mayAct: true)
            try await talk.get(person + "/export")
            try await talk.get(person + "/uses?limit=2")
            try await talk.get(person + "/uses?before=3")
            try await talk.get(person + "/uses?limit=201")
            try await talk.get(person + "/uses?from=yesterday")
            try await talk.get(person + "/receipts/2")
            try await talk.get(person + "/receipts/0")
            try await talk.get(person + "/receipts/x")
            try await talk.get(person + "/export?format=xml")
        }
    }
}
