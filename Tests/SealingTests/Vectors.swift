import Foundation
import Primitives

/// Where test data lies that is not part of this target.
enum Vectors {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The vectors of our formats, made by another program than the one that they test.
    static func ours() throws -> JSONValue {
        let file = root.appending(path: "Documentation/formats/vectors/vault.json")
        return try JSONValue(reading: Array(try Data(contentsOf: file)))
    }

    /// Data that others made; a clone of the repository alone does not have it.
    static let wycheproof = root.appending(path: "../shared/vectors/wycheproof").standardizedFileURL

    static func isShared() -> Bool {
        let there = FileManager.default.fileExists(atPath: wycheproof.path)
        if !there { print("skipped: ../shared/vectors/wycheproof is not beside the package") }
        return there
    }
}

/// Why a vector file is not as a test expects it.
struct VectorError: Error {
    let key: String
}

extension JSONValue {
    func text(_ key: String) throws -> String {
        guard let text = self[key]?.string else { throw VectorError(key: key) }
        return text
    }

    /// Bytes written as hexadecimal digits.
    func bytes(_ key: String) throws -> [UInt8] {
        guard let bytes = Hex.bytes(try text(key)) else { throw VectorError(key: key) }
        return bytes
    }

    func list(_ key: String) throws -> [JSONValue] {
        guard let values = self[key]?.array else { throw VectorError(key: key) }
        return values
    }

    func member(_ key: String) throws -> JSONValue {
        guard let value = self[key] else { throw VectorError(key: key) }
        return value
    }
}
