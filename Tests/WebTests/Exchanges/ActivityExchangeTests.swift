import Custody
import HummingbirdTesting
import Primitives
import TestSupport
import Testing

/// `/v1/subjects/{subject}/activity` word for word, and what else shows that an account ends.
struct ActivityExchangeTests {
    @Test func `activity`() async throws {
        try await Conversation.expect(
            "activity", before: { _ in try await House.ending() }
        ) { talk in
            try await talk.use("shop", mayAct: true)
            let ada = try await talk.person()
            let path = "/v1/subjects/\(ada)/activity"
            try await talk.get(path)
            talk.note("twenty days later")
            talk.house.clock.advance(days: 20)
            try await talk.get(path)
            try await talk.post(path, "")
            try await talk.get(path)
            talk.note("in the export")
            try await talk.get("/v1/subjects/\(ada)/export")
            talk.note("what cannot be answered")
            try await talk.post(path + "?day=1", "")
            try await talk.get(path + "?day=1")
            try await talk.get("/v1/subjects/not-an-id/activity")
            let nobody = "019a3c5e-7d10-7c4a-9b1f-2e6d8a40c7b3"
            try await talk.get("/v1/subjects/\(nobody)/activity")
            try await talk.post("/v1/subjects/\(nobody)/activity", "")
            talk.key = nil
            try await talk.get(path)
            try await talk.post(path, "")
        }
    }

    @Test func `activity where no account ends`() async throws {
        try await Conversation.expect("activity-endless") { talk in
            try await talk.use("shop")
            let path = "/v1/subjects/\(try await talk.person())/activity"
            try await talk.get(path)
            try await talk.post(path, "")
        }
    }
}
