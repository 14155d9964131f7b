import Custody
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import PolicyEngine
import Primitives
import Sealing
import TestSupport
import Testing
import Web

/// Answers that go out page by page are whole, wherever the last page ends.
struct LongAnswerTests {
    private func ask(_ house: House, _ path: String) async throws -> String {
        let web = WebApp(custodian: house.custodian, metrics: Metrics())
        let app = Application(router: try web.router())
        let key = try await house.custodian.makeServiceKey("shop", mayAct: true).text
        return try await app.test(.router) { client in
            let answer = try await client.executeRequest(
                uri: path, method: .get, headers: [.authorization: "Bearer \(key)"],
                body: nil)
            #expect(answer.status == .ok)
            return String(buffer: answer.body)
        }
    }

    @Test func `an export has each value once, in one document`() async throws {
        let house = try await House.open()
        let ada = try await house.register()
        let page = Custodian.exportPageSize
        var held = 1
        for count in [page - 1, page, page + 1, 2 * page, 2 * page + 1] {
            while held < count {
                try await house.add(.string("192.0.2.\(held)"), "ip", to: ada)
                held += 1
            }
            let text = try await ask(house, "/v1/subjects/\(ada)/export")
            #expect(text.hasSuffix("]}\n"))
            let values = try JSONValue(reading: Array(text.utf8))["values"]?.array ?? []
            #expect(values.count == count)
            #expect(Set(values).count == count)
        }
    }

    @Test func `a list has each person once, and says so in its last line`() async throws {
        let house = try await House.open()
        let page = Custodian.listingPageSize
        var people: [SubjectID] = []
        for count in [0, page - 1, page, page + 1, 2 * page, 2 * page + 1] {
            while people.count < count {
                let person = try await house.register("p\(people.count)@meadow.example")
                try await house.add("192.0.2.7", "ip", to: person)
                people.append(person)
            }
            let text = try await ask(house, "/v1/subjects?purpose=security&categories=ip")
            let lines = try text.split(separator: "\n").map {
                try JSONValue(reading: Array($0.utf8))
            }
            #expect(lines.last == ["complete": true, "subjects": .integer(Int64(count))])
            let listed = lines.dropLast().compactMap { $0["subject"]?.string }
            #expect(listed.count == count)
            #expect(Set(listed) == Set(people.map(\.description)))
        }
    }
}
