internal import Foundation

/// A folder of one test; gone with the last who holds it.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() throws {
        path = NSTemporaryDirectory() + "scruple-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    package func path(_ name: String) -> String { path + "/" + name }

    /// The names of the files, whatever their kind, in which these bytes stand.
    package func files(containing bytes: [UInt8]) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted().filter { name in
            let data = try Data(contentsOf: URL(filePath: path(name)))
            return data.range(of: Data(bytes)) != nil
        }
    }

    /// The same for a text in UTF-8, as it is and in lower case.
    package func files(containing text: String) throws -> [String] {
        let found = try files(containing: Array(text.utf8))
        return try found + files(containing: Array(text.lowercased().utf8))
    }
}
