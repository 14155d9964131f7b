import HummingbirdTesting
import Ledger
import TestSupport
import Testing

/// The ledger for outsiders, the policy for programs, and what tells that the server is well.
struct LogExchangeTests {
    @Test func `the ledger`() async throws {
        try await Conversation.expect("ledger") { talk in
            talk.note("for everybody")
            try await talk.get("/checkpoint")
            try await talk.get("/tile/0/000.p/1", body: false)
            for path in ["/tile/0/000", "/tile/9/000", "/tile/0/0", "/tile/", "/tile/entries/001"] {
                try await talk.get(path)
            }
            talk.note("for services")
            try await talk.get("/v1/ledger")
            try await talk.use("shop")
            let ada = try await talk.person()
            _ = try await talk.house.read(ada, "orders")
            try await talk.use("shop")
            try await talk.get("/v1/ledger")
            try await talk.get("/v1/ledger?limit=1&before=3")
            try await talk.get("/v1/ledger?from=2026-11-23T09:00:00Z&to=2026-11-23T09:00:00.001Z")
            try await talk.get("/v1/ledger?before=-1")
            try await talk.get("/v1/ledger?to=2026-11-31T00:00:00Z")
            try await talk.get("/checkpoint")
            try await talk.get("/tile/entries/000.p/3", body: false)
        }
    }

    @Test func `the policy, in both languages`() async throws {
        try await Conversation.expect("policy") { talk in
            try await talk.get("/v1/policy")
            try await talk.get("/v1/policy", ["accept-language": "en-GB, fr;q=0.5"])
            try await talk.get("/v1/policy?version=1")
        }
    }

    @Test func `health, and addresses where nothing is`() async throws {
        try await Conversation.expect("health") { talk in
            try await talk.get("/health")
            try await talk.get("/openapi.json", body: false)
            for path in ["/healthz", "/v1", "/v1/", "/..%2f", "/metrics", "/favicon.ico"] {
                try await talk.get(path)
            }
            try await talk.delete("/health")
            try await talk.post("/v1/policy", "{}")
        }
    }
}
