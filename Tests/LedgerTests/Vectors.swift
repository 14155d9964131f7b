import Foundation

/// Where test data lies that is not part of this target.
enum Vectors {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Data that others made; a clone of the repository alone does not have it.
    static let shared = root.appending(path: "../shared/vectors").standardizedFileURL

    static let ours = root.appending(path: "Documentation/formats/vectors")

    static func isShared(_ name: String) -> Bool {
        let there = FileManager.default.fileExists(atPath: shared.appending(path: name).path)
        if !there { print("skipped: ../shared/vectors/\(name) is not beside the package") }
        return there
    }

    static func bytes(_ file: URL) throws -> [UInt8] { Array(try Data(contentsOf: file)) }

    /// The JSON files below a folder, in the order of their paths.
    static func jsonFiles(_ folder: String) -> [URL] {
        let base = shared.appending(path: folder)
        let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? [])
            .filter { $0.pathExtension == "json" }
            .sorted { $0.path < $1.path }
    }
}
