internal import Custody
internal import Hummingbird
internal import NIOCore
internal import PolicyEngine
internal import Primitives

/// People with their data as one JSON object a line, streamed page by page.
///
/// The last line says that the list is complete, so that a reader can tell it from one that broke
/// off.
enum ListAnswer {
    /// - Parameter page: gets the page after a person.
    static func body(
        _ first: ListingPage,
        _ page: @escaping @Sendable (SubjectID) async throws -> Answer<ListingPage>
    ) -> ResponseBody {
        guard first.next != nil else {
            // What fits a page goes out in one piece.
            var lines = lines(first)
            end(first.people.count, into: &lines)
            return ResponseBody(byteBuffer: ByteBuffer(bytes: lines.bytes))
        }
        return ResponseBody { writer in
            var current = first
            var count = 0
            while true {
                count += current.people.count
                var lines = lines(current)
                guard let next = current.next else {
                    end(count, into: &lines)
                    try await writer.write(ByteBuffer(bytes: lines.bytes))
                    break
                }
                try await writer.write(ByteBuffer(bytes: lines.bytes))
                guard case .granted(let more) = try await page(next) else { return }
                current = more
            }
            try await writer.finish(nil)
        }
    }

    private static func lines(_ page: ListingPage) -> JSONWriter {
        var lines = JSONWriter(capacity: 128 + page.people.count * 768)
        for person in page.people {
            DataAnswer.write(person, into: &lines)
            lines.raw("\n")
        }
        return lines
    }

    private static func end(_ count: Int, into lines: inout JSONWriter) {
        lines.write(["complete": true, "subjects": .integer(Int64(count))])
        lines.raw("\n")
    }
}
