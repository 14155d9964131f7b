import Foundation
import Testing

/// The files of the repository as they are now, without what was built or installed.
enum Tree {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct File: Sendable {
        /// Below the root: `Sources/Primitives/Hex.swift`.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

        /// Its Swift without comments and text.
        var code: SwiftCode { Tree.masked[path] ?? SwiftCode(text) }

        /// The target that a file of Sources or Tests belongs to.
        var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    }

    /// Every text file that is ours, in the order of the paths.
    static let files: [File] = {
        let top = ["Package.swift", "Makefile", ".ci/run"] + names(in: "").filter(isMarkdown)
        let folders = ["Sources", "Tests", "Documentation", "Policies", "Benchmarks"]
        return (top + folders.flatMap(below)).sorted().compactMap { path in
            guard let data = try? Data(contentsOf: root.appending(path: path)) else { return nil }
            return String(validating: data, as: UTF8.self).map { File(path: path, text: $0) }
        }
    }()

    /// By path: each file of Swift, masked once for all tests.
    private static let masked = Dictionary(
        uniqueKeysWithValues: swift.map { ($0.path, SwiftCode($0.text)) })

    static let swift = files.filter { $0.path.hasSuffix(".swift") }
    static let sources = swift.filter { $0.path.hasPrefix("Sources/") }
    static let markdown = files.filter { isMarkdown($0.path) }

    static func file(_ path: String) -> File? { files.first { $0.path == path } }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    private static func isMarkdown(_ path: String) -> Bool { path.hasSuffix(".md") }

    private static func names(in folder: String) -> [String] {
        let path = root.appending(path: folder).path
        return (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    }

    private static func below(_ folder: String) -> [String] {
        names(in: folder).filter { !$0.hasPrefix(".") && $0 != "__pycache__" }.flatMap { name in
            let path = folder + "/" + name
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(
                atPath: root.appending(path: path).path, isDirectory: &isFolder)
            return isFolder.boolValue ? below(path) : [path]
        }
    }
}

extension String {
    /// The first group of each match.
    func groups(_ pattern: String) -> [String] {
        guard let regex = try? Regex(pattern).anchorsMatchLineEndings() else { return [] }
        return matches(of: regex).compactMap { match in
            match.output.count > 1 ? match.output[1].substring.map(String.init) : nil
        }
    }

    func has(_ pattern: String) -> Bool {
        guard let regex = try? Regex(pattern).anchorsMatchLineEndings() else { return false }
        return firstMatch(of: regex) != nil
    }

    /// The numbers of the lines, from 1, in which the pattern is found.
    func lines(with pattern: String) -> [Int] {
        guard let regex = try? Regex(pattern).anchorsMatchLineEndings() else { return [] }
        let starts = matches(of: regex).map(\.range.lowerBound)
        return starts.map { start in self[..<start].utf8.count { $0 == 10 } + 1 }
    }
}

/// Records what was found, all of it as one issue.
func expectNone(_ findings: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    guard !findings.isEmpty else { return }
    Issue.record(
        "\(Comment(rawValue: "\n" + findings.joined(separator: "\n")))",
        sourceLocation: sourceLocation)
}
