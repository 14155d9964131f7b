internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PolicyLanguage
internal import Primitives

/// Reads what a request asks, strictly: what is not understood is an error, never passed over.
struct Asked {
    let request: Request
    let context: Context

    /// The query's parameters; each at most once, none but the allowed.
    func query(_ allowed: String...) throws -> [String: String] {
        guard (request.uri.query ?? "").utf8.count <= Limits.querySizeMax else {
            throw Problem(
                .contentTooLarge, "query-too-long", "The query is too long",
                "The query has more than \(Limits.querySizeMax) bytes.")
        }
        var found: [String: String] = [:]
        for (key, value) in request.uri.queryParameters {
            guard allowed.contains(String(key)) else {
                throw Problem.badRequest(
                    "unknown-parameter",
                    allowed.isEmpty
                        ? "No query parameter is known here."
                        : "A query parameter is not known here; known are: "
                            + allowed.joined(separator: ", ") + ".")
            }
            guard found.updateValue(String(value), forKey: String(key)) == nil else {
                throw Problem.badRequest(
                    "duplicate-parameter", "The query parameter \(key) is there twice.")
            }
        }
        return found
    }

    /// The purpose, without which no data is given.
    static func purpose(_ query: [String: String]) throws -> PurposeID {
        guard let purpose = query["purpose"], !purpose.isEmpty else {
            throw Problem.badRequest(
                "purpose-required",
                "Say what the data is for: add ?purpose= with a purpose that the policy declares.")
        }
        return PurposeID(try name(purpose, "purpose"))
    }

    static func categories(_ query: [String: String]) throws -> [CategoryID]? {
        guard let text = query["categories"] else { return nil }
        let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard names.count <= Limits.categoriesMax else {
            throw Problem.badRequest(
                "too-many-categories", "At most \(Limits.categoriesMax) categories can be named.")
        }
        guard Set(names).count == names.count else {
            throw Problem.badRequest("duplicate-category", "A category is named twice.")
        }
        return try names.map { CategoryID(try name($0, "categories")) }
    }

    static func integer(
        _ query: [String: String], _ key: String, in range: ClosedRange<Int64>
    ) throws -> Int64? {
        guard let text = query[key] else { return nil }
        guard let number = Int64(text), range.contains(number), !text.hasPrefix("+") else {
            throw Problem.badRequest(
                "malformed-parameter",
                "\(key) must be a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    static func instant(_ query: [String: String], _ key: String) throws -> Instant? {
        guard let text = query[key] else { return nil }
        guard let instant = Instant(rfc3339: text) else {
            throw Problem.badRequest(
                "malformed-parameter", "\(key) must be a time such as 2026-11-23T09:00:00Z.")
        }
        return instant
    }

    func subject() throws -> SubjectID {
        guard let id = context.parameters.get("subject").flatMap({ SubjectID(text: $0) }) else {
            throw Problem.badRequest("malformed-id", "The person's id must be a UUID.")
        }
        return id
    }

    func path(_ key: String) throws -> String {
        try Self.name(context.parameters.get(key) ?? "", key)
    }

    /// A name as a policy could declare it; anything else could be about people and goes nowhere.
    static func name(_ text: String, _ key: String) throws -> String {
        let isName =
            (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte == 45
            }
        guard isName else {
            throw Problem.badRequest(
                "malformed-name",
                "\(key) must be a name of 1 to 64 characters: a-z, 0-9 and hyphens.")
        }
        return text
    }

    /// The body as a JSON object with no members but the allowed; what takes a body takes no query.
    func body(_ allowed: String...) async throws -> [String: JSONValue] {
        _ = try query()
        let type = request.headers[.contentType]?.prefix { $0 != ";" } ?? ""
        guard String(type).trimmed.lowercased() == "application/json" else {
            throw Problem(
                .unsupportedMediaType, "json-required", "The body must be JSON",
                "Send the body with Content-Type: application/json.")
        }
        let buffer: ByteBuffer
        do {
            buffer = try await request.body.collect(upTo: Limits.bodySizeMax)
        } catch is NIOTooManyBytesError {
            throw Problem(
                .contentTooLarge, "body-too-large", "The body is too large",
                "The body has more than \(Limits.bodySizeMax) bytes.")
        }
        let value: JSONValue
        do {
            value = try JSONValue(reading: Array(buffer.readableBytesView))
        } catch {
            throw Problem.badRequest("malformed-json", error.message.capitalizedFirst + ".")
        }
        guard let members = value.object else {
            throw Problem.badRequest("malformed-json", "The body must be a JSON object.")
        }
        guard members.keys.allSatisfy(allowed.contains) else {
            throw Problem.badRequest(
                "unknown-member",
                "The body has a member that is not known here; known are: "
                    + allowed.joined(separator: ", ") + ".")
        }
        return members
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension [String: JSONValue] {
    /// A string member; nil where it is missing.
    func text(_ key: String) throws -> String? {
        guard let value = self[key] else { return nil }
        guard let text = value.string else { throw wrong(key, "a string") }
        return text
    }

    func required(_ key: String) throws -> JSONValue {
        guard let value = self[key] else {
            throw Problem.badRequest("missing-member", "The body lacks the member \(key).")
        }
        return value
    }

    func requiredText(_ key: String) throws -> String {
        guard let text = try required(key).string else { throw wrong(key, "a string") }
        return text
    }

    func requiredObject(_ key: String) throws -> [String: JSONValue] {
        guard let members = try required(key).object else { throw wrong(key, "an object") }
        return members
    }

    private func wrong(_ key: String, _ expected: String) -> Problem {
        Problem.badRequest("malformed-member", "The member \(key) must be \(expected).")
    }
}
