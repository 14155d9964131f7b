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
        var response = Response(
            status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                var text = JSONWriter()
                head(into: &text)
                var values = portrait.values
                var isFirst = true
                while !values.isEmpty {
                    for value in values {
                        text.raw(isFirst ? "" : ",")
                        entry(value, into: &text)
                        isFirst = false
                    }
                    try await writer.write(ByteBuffer(bytes: text.bytes))
                    text = JSONWriter()
                    guard let last = values.last, values.count == Custodian.exportPageSize else {
                        break
                    }
                    values = try await custodian.portraitValues(of: portrait.subject, after: last)
                }
                text.raw("]}\n")
                try await writer.write(ByteBuffer(bytes: text.bytes))
                try await writer.finish(nil)
            })
        if let fileName {
            response.headers[.contentDisposition] = "attachment; filename=\"\(fileName)\""
        }
        return response
    }

    private func head(into text: inout JSONWriter) {
        let choices = portrait.choices.map { choice -> JSONValue in
            [
                "purpose": .string(choice.purpose.text), "decision": .string(choice.decision.word),
                "decidedAt": .string(choice.decidedAt.rfc3339), "entry": .integer(choice.entry),
            ]
        }
        text.raw("{\"choices\":")
        text.write(.array(choices))
        text.raw(",\"format\":\"scruple/export/1\",\"language\":")
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

    private func entry(_ value: HeldValue, into text: inout JSONWriter) {
        let purposes = custodian.rules.category(value.category)?.purposes ?? []
        text.raw("{\"category\":")
        text.string(value.category.text)
        text.raw(",\"held\":")
        DataAnswer.write(value, into: &text)
        text.raw(",\"purposes\":")
        text.write(.array(purposes.map { .string($0.text) }))
        text.raw("}")
    }
}
