import Foundation

/// Files of the benchmark.
enum Report {
    static func write(_ text: String, to path: String) throws {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    static func lines(of path: String) throws -> [Substring] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    }

    static func data(_ bytes: [UInt8]) -> Data { Data(bytes) }
}
