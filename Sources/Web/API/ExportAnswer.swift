internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// All that is held about a person as one JSON document, streamed page by page.
struct ExportAnswer: Sendable {
    let custodian: Custodian
    let portrait: Portrait

    /// - Parameter fileName: set where a browser should save the document under it.
    func response(fileName: String? = nil) -> Response {
        var text = JSONWriter(capacity: 1_024 + portrait.values.count * 512)
        head(into: &text)
        entries(portrait.values, into: &text)
        var response = Response(
            status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: body(after: text))
        if let fileName {
            response.headers[.contentDisposition] = "attachment; filename=\"\(fileName)\""
        }
        return response
    }

    /// What fits a page goes out in one piece.
    private func body(after first: JSONWriter) -> ResponseBody {
        var text = first
        guard portrait.values.count == Custodian.exportPageSize else {
            text.raw(Self.end)
            return ResponseBody(byteBuffer: ByteBuffer(bytes: text.bytes))
        }
        return ResponseBody { writer in
            try await writer.write(ByteBuffer(bytes: first.bytes))
            var values = portrait.values
            while let last = values.last, values.count == Custodian.exportPageSize {
                values = try await custodian.portraitValues(of: portrait.subject, after: last)
                guard !values.isEmpty else { break }
                var text = JSONWriter(capacity: values.count * 512)
                text.raw(",")
                entries(values, into: &text)
                try await writer.write(ByteBuffer(bytes: text.bytes))
            }
            try await writer.write(ByteBuffer(string: Self.end))
            try await writer.finish(nil)
        }
    }

    private static let end = "]}\n"

    private func head(into text: inout JSONWriter) {
        text.raw("{\"choices\":[")
        for (place, choice) in portrait.choices.enumerated() {
            text.raw(place == 0 ? "{\"decidedAt\":\"" : ",{\"decidedAt\":\"")
            text.raw(choice.decidedAt.rfc3339)
            text.raw("\",\"decision\":\"")
            text.raw(choice.decision.word)
            text.raw("\",\"entry\":")
            text.raw(String(choice.entry))
            text.raw(",\"purpose\":")
            text.string(choice.purpose.text)
            text.raw("}")
        }
        text.raw("],\"format\":\"scruple/export/1\",\"language\":")
        text.string(portrait.language.tag)
        text.raw(",\"policy\":")
        text.write(portrait.acceptedPolicy.map { .string($0.description) } ?? .null)
        text.raw(",\"registeredAt\":")
        text.string(portrait.createdAt.rfc3339)
        text.raw(",\"subject\":")
        text.string(portrait.subject.description)
        if let day = portrait.usedOn {
            text.raw(",\"usedOn\":")
            text.string(day.text)
        }
        text.raw(",\"values\":[")
    }

    private func entries(_ values: [HeldValue], into text: inout JSONWriter) {
        for (place, value) in values.enumerated() {
            if place > 0 { text.raw(",") }
            entry(value, into: &text)
        }
    }

    private func entry(_ value: HeldValue, into text: inout JSONWriter) {
        text.raw("{\"category\":")
        text.string(value.category.text)
        text.raw(",\"held\":")
        DataAnswer.write(value, into: &text)
        text.raw(",\"purposes\":[")
        let purposes = custodian.rules.category(value.category)?.purposes ?? []
        for (place, purpose) in purposes.enumerated() {
            if place > 0 { text.raw(",") }
            text.string(purpose.text)
        }
        text.raw("]}")
    }
}
