import Foundation
import PolicyLanguage
import Primitives

/// Files of the repository that the tests of differences read.
enum Fixture {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }

    static func minimal() throws -> String {
        String(decoding: try bytes("Tests/Policies/minimal.yaml"), as: UTF8.self)
    }

    static func read(_ text: String) -> (policy: Policy?, diagnostics: [Diagnostic]) {
        PolicyReader.read(Array(text.utf8), file: "policy.yaml")
    }
}
