import Custody
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import NIOCore
import PolicyEngine
import Primitives
import Sealing
import TestSupport
import Testing
import Web

/// `Sec-GPC: 1` at registration, on the page and through the API; anything else is no signal.
struct SignalExchangeTests {
    @Test(arguments: [("1", 1), ("0", 0), ("true", 0), ("11", 0), ("", 0)])
    func `only the one value of the header is the signal`(value: String, objections: Int)
        async throws
    {
        let house = try await House.open(
            policy: try House.minimal()
                + "signals: {gpc: {clause: \"5.1\", purposes: [newsletter, security]}}\n")
        let web = WebApp(custodian: house.custodian, metrics: Metrics())
        let key = try await house.custodian.makeServiceKey("shop", mayAct: false).text
        let app = Application(router: try web.router())
        let digest = house.rules.digest
        let signal = try #require(HTTPField.Name("Sec-GPC"))
        try await app.test(.router) { client in
            var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
            headers[signal] = value
            headers[try #require(HTTPField.Name("sec-fetch-site"))] = "same-origin"
            let form =
                "data.email=ada%40meadow.example&password=correct+horse+battery&accept=\(digest)"
            let page = try await client.execute(
                uri: "/en/register", method: .post, headers: headers,
                body: ByteBuffer(string: form))
            #expect(page.status == .seeOther)
            let made = try await house.entries().filter { $0.kind == .objection }
            #expect(made.map(\.purpose) == (0..<objections).map { _ in "security" })

            headers[.contentType] = "application/json"
            headers[.authorization] = "Bearer \(key)"
            let body =
                #"{"acceptance":{"method":"box","policy":"\#(digest)","reference":"1"},"#
                + #""data":{"email":"bob@meadow.example"}}"#
            let answer = try await client.execute(
                uri: "/v1/subjects", method: .post, headers: headers,
                body: ByteBuffer(string: body))
            #expect(answer.status == .created)
        }
        let made = try await house.entries().filter { $0.kind == .objection }
        #expect(made.count == 2 * objections)
    }
}
