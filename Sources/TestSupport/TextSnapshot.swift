internal import Foundation
package import Testing

/// Whole texts as files beside the tests. A missing one is written and fails the test;
/// `RECORD_SNAPSHOTS=1` writes them anew.
package enum TextSnapshot {
    /// - Parameter name: of the file in the folder `Snapshots` beside the test's file.
    package static func expect(
        _ text: String, named name: String, testFile: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let folder = URL(filePath: testFile).deletingLastPathComponent()
            .appending(path: "Snapshots")
        let file = folder.appending(path: name)
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        guard !isRecording, let recorded = try? Data(contentsOf: file) else {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            if !isRecording {
                Issue.record(
                    "\(name) was missing; it is written now", sourceLocation: sourceLocation)
            }
            return
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let old = String(decoding: recorded, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let first = zip(lines, old).enumerated().first { $0.element.0 != $0.element.1 }
        let place = (first?.offset ?? min(lines.count, old.count)) + 1
        let found = first.map { "\($0.element.0)\ninstead of\n\($0.element.1)" } ?? "another length"
        #expect(
            first == nil && lines.count == old.count, "\(name), line \(place): \(found)",
            sourceLocation: sourceLocation)
    }
}
