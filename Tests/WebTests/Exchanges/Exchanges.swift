import Custody
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import NIOCore
import Primitives
import Sealing
import TestSupport
import Testing
import Web

/// Talks to the server's router and writes down every word of it: requests, answers with all
/// their headers, and the ledger entries of each.
final class Conversation {
    let house: House
    private let client: any TestClientProtocol
    private var text = ""
    /// How many entries the ledger had before the exchange under way.
    private var known: Int64 = 0
    /// What each request carries unless it says otherwise.
    var key: String?
    var cookie: String?

    init(_ house: House, _ client: any TestClientProtocol) {
        self.house = house
        self.client = client
    }

    /// Runs a script against a house of its own and compares what was said with the snapshot.
    /// - Parameter leavesGaps: work in it is given up after its entry had a number, which on
    ///   PostgreSQL names nothing then; there the exchange has a snapshot of its own.
    static func expect(
        _ name: String, leavesGaps: Bool = false, testFile: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation,
        before prepare: (House) async throws -> House = { $0 },
        _ script: @escaping @Sendable (Conversation) async throws -> Void
    ) async throws {
        let house = try await prepare(try await House.open())
        let web = WebApp(custodian: house.custodian, metrics: Metrics())
        let app = Application(router: try web.router())
        let said = try await app.test(.router) { client in
            let conversation = Conversation(house, client)
            try await script(conversation)
            return conversation.text
        }
        try TextSnapshot.expect(
            said,
            named: name + (leavesGaps && TestStore.chosen == .postgres ? ".postgres" : "")
                + ".txt", testFile: testFile, sourceLocation: sourceLocation)
    }

    /// A heading before the next exchange.
    func note(_ words: String) {
        text += "# \(words)\n\n"
    }

    @discardableResult
    func get(_ path: String, _ more: [String: String] = [:], body: Bool = true) async throws
        -> TestResponse
    {
        try await say(.get, path, more, nil, showsBody: body)
    }

    @discardableResult
    func delete(_ path: String, _ more: [String: String] = [:]) async throws -> TestResponse {
        try await say(.delete, path, more, nil)
    }

    @discardableResult
    func post(_ path: String, _ json: String, _ more: [String: String] = [:]) async throws
        -> TestResponse
    {
        let headers = ["content-type": "application/json"].merging(more) { $1 }
        return try await say(.post, path, headers, json)
    }

    @discardableResult
    func put(_ path: String, _ json: String, _ more: [String: String] = [:]) async throws
        -> TestResponse
    {
        let headers = ["content-type": "application/json"].merging(more) { $1 }
        return try await say(.put, path, headers, json)
    }

    /// Sends a form as a browser does; what comes back is shown without its page.
    @discardableResult
    func send(_ path: String, _ form: String, _ more: [String: String] = [:]) async throws
        -> TestResponse
    {
        let headers = [
            "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin",
        ].merging(more) { $1 }
        return try await say(.post, path, headers, form, showsBody: false)
    }

    /// - Parameter more: headers; an empty value leaves one out that would be there.
    private func say(
        _ method: HTTPRequest.Method, _ path: String, _ more: [String: String], _ body: String?,
        showsBody: Bool = true
    ) async throws -> TestResponse {
        known = try await house.size()
        var lines: [String: String] = [:]
        if let key { lines["authorization"] = "Bearer \(key)" }
        if let cookie { lines["cookie"] = "scruple-session=\(cookie)" }
        lines.merge(more) { $1 }
        var headers = HTTPFields()
        text += "> \(method) \(path)\n"
        for (name, value) in lines.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
            headers[try #require(HTTPField.Name(name))] = value
            text += "> \(name): \(value)\n"
        }
        if let body { text += body.isEmpty ? ">\n" : ">\n> \(shortened(body))\n" }
        let answer = try await client.executeRequest(
            uri: path, method: method, headers: headers,
            body: body.map { ByteBuffer(string: $0) })
        write(answer, showsBody: showsBody)
        try await writeEntries()
        return answer
    }

    private func write(_ answer: TestResponse, showsBody: Bool) {
        text += "< \(answer.status.code) \(answer.status.reasonPhrase)\n"
        // How long a page is depends on its words, which have snapshots of their own.
        let shown = answer.headers.filter { showsBody || $0.name != .contentLength }
        let fields = shown.map { "< \($0.name.canonicalName): \($0.value)\n" }
        text += fields.sorted().joined()
        let body = String(buffer: answer.body)
        if showsBody, !body.isEmpty {
            text += "<\n"
            for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
                text += line.isEmpty ? "<\n" : "< \(line)\n"
            }
        }
    }

    private func writeEntries() async throws {
        for entry in try await house.entries(from: known) {
            text += "= \(known): \(House.line(entry))\n"
            known += 1
        }
        text += "\n"
    }

    private func shortened(_ body: String) -> String {
        body.utf8.count > 2_000 ? "(\(body.utf8.count) bytes)" : body
    }
}

extension Conversation {
    /// Makes a service's key and uses it from here on.
    func use(_ service: ServiceID, mayAct: Bool = false) async throws {
        key = try await house.custodian.makeServiceKey(service, mayAct: mayAct).text
    }

    /// Somebody whom the shop took in; not written down.
    func person(
        _ email: String = "ada@meadow.example", _ data: [CategoryID: JSONValue] = [:],
        password: String? = nil
    ) async throws -> SubjectID {
        house.clock.advance(milliseconds: 1)
        return try await house.register(email, data, password: password)
    }

    /// Somebody signed in, whose cookie is sent from here on.
    func signedIn() async throws -> SubjectID {
        let subject = try await person(password: "correct horse battery")
        cookie = try await house.custodian.openSession(
            of: subject, lifetimeMillis: 3_600_000
        ).text
        return subject
    }
}
