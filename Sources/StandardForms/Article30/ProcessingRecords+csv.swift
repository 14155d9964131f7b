internal import PolicyLanguage
internal import Primitives

extension ProcessingRecords {
    /// The records as a table (RFC 4180), UTF-8: a line of titles, then one line a record.
    package var csv: String {
        CSV.text([titles] + records.map(line))
    }

    private var titles: [String] {
        [
            words.record, words.controller, words.contact, words.jointControllers,
            words.representative, words.officer, words.purpose, words.basis, words.service,
            words.people, words.data, words.recipients, words.transfers, words.timeLimits,
            words.security, words.version, words.clause,
        ]
    }

    private func line(_ record: Record) -> [String] {
        let purpose = record.purpose
        return [
            "\(purpose.id)/\(record.service.id)", joined(controller(record.controller)),
            joined(contact), joined(jointControllers), joined(representative), joined(officer),
            joined(purposeLines(purpose)), joined(bases(of: purpose)),
            text(record.service.name), joined(people(of: purpose, in: record.service)),
            joined(data(of: purpose)), joined(recipients(of: purpose)),
            joined(transfers(of: purpose, by: [record.service])), joined(timeLimits(of: purpose)),
            joined(measures + regulation(of: record.service)), policy.version,
            purpose.clause.text,
        ]
    }

    private func joined(_ lines: [String]) -> String { lines.joined(separator: "; ") }
}

/// Comma-separated values as RFC 4180 has them, every field in quotes.
enum CSV {
    static func text(_ lines: [[String]]) -> String {
        lines.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A spreadsheet takes a field that begins with one of these signs for a formula, and then runs
    /// what somebody wrote into a policy. An apostrophe before it makes it text.
    private static let formulaSigns: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    private static func field(_ text: String) -> String {
        let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
        let isFormula = first.map(formulaSigns.contains) ?? false
        return "\"" + (isFormula ? "'" : "") + text.replacing("\"", with: "\"\"") + "\""
    }
}
