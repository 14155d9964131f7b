internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Primitives

/// What a browser sends from a form: `application/x-www-form-urlencoded`, each name once.
struct Form: Sendable {
    static let sizeMax = 131_072
    static let fieldsMax = 256

    let fields: [String: String]

    subscript(name: String) -> String { fields[name] ?? "" }

    init(_ request: Request) async throws {
        guard
            request.headers[.contentType]?.lowercased()
                .hasPrefix("application/x-www-form-urlencoded") == true
        else { throw PageFailure(.malformed) }
        let buffer: ByteBuffer
        do {
            buffer = try await request.body.collect(upTo: Self.sizeMax)
        } catch is NIOTooManyBytesError {
            throw PageFailure(.tooLarge)
        }
        guard let fields = Self.decode(Array(buffer.readableBytesView)) else {
            throw PageFailure(.malformed)
        }
        self.fields = fields
    }

    /// Nil for a name that is there twice, a broken escape, or what is not UTF-8.
    static func decode(_ bytes: [UInt8]) -> [String: String]? {
        var fields: [String: String] = [:]
        let pairs = bytes.split(separator: UInt8(ascii: "&"))
        guard pairs.count <= fieldsMax else { return nil }
        for pair in pairs {
            let parts = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = unescape(parts[0]),
                let value = parts.count == 2 ? unescape(parts[1]) : "",
                fields.updateValue(value, forKey: name) == nil
            else { return nil }
        }
        return fields
    }

    private static func unescape(_ bytes: ArraySlice<UInt8>) -> String? {
        var plain: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard index + 2 < bytes.endIndex,
                    let byte = Hex.bytes(
                        String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self))
                else { return nil }
                plain += byte
                index += 2
            default: plain.append(bytes[index])
            }
            index += 1
        }
        // Browsers send line ends as CR LF whatever the system.
        return String(validating: plain, as: UTF8.self).map {
            $0.replacing("\r\n", with: "\n")
        }
    }
}

/// A page cannot be shown; what is shown instead.
struct PageFailure: Error {
    let cause: ProblemPage.Cause

    init(_ cause: ProblemPage.Cause) { self.cause = cause }
}
