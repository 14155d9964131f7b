import PolicyLanguage
import Primitives

extension DifferencePage {
    /// The complete document.
    package var html: String {
        var writer = HTMLWriter()
        writer.open("div", ["class": "changes"])
        writer.line()
        writer.element("h1", text.title)
        writer.element("p", ["class": "lead"], text.between)
        writer.line()
        writeConsequences(to: &writer)
        if text.more.isEmpty, text.less.isEmpty, text.neutral.isEmpty {
            writer.element("p", ["class": "none"], text.words.same)
            writer.line()
        }
        write(text.more, heading: text.words.more, id: "more", to: &writer)
        write(text.less, heading: text.words.less, id: "less", to: &writer)
        writeClauses(to: &writer)
        write(neutral, heading: text.words.neutral, id: "words", to: &writer)
        writer.close("div")
        writer.line()
        return frame.opening + writer.html + frame.closing
    }

    private func writeConsequences(to writer: inout HTMLWriter) {
        let isMaterial = text.more.contains { $0.lines.contains(where: \.isMaterial) }
        writer.open(
            "section",
            ["class": isMaterial ? "pending" : "notice", "aria-labelledby": "consequences"])
        writer.element("h2", ["id": "consequences"], text.words.consequences)
        for consequence in text.consequences { writer.element("p", consequence) }
        writer.close("section")
        writer.line()
    }

    private func write(
        _ groups: [DifferenceText.Group], heading: String, id: String, to writer: inout HTMLWriter
    ) {
        guard !groups.isEmpty else { return }
        writer.open("section", ["class": "change-part", "aria-labelledby": id])
        writer.element("h2", ["id": id], heading)
        writer.line()
        for group in groups { write(group, to: &writer) }
        writer.close("section")
        writer.line()
    }

    private func write(_ group: DifferenceText.Group, to writer: inout HTMLWriter) {
        writer.open("h3")
        if let clause = group.clause {
            writer.element(
                "a", ["href": address + "#" + clause.text], text.words.clause(clause.text))
            if let title = titles[clause.text] { writer.text(" " + title) }
        } else {
            writer.text(text.words.withoutClause)
        }
        writer.close("h3")
        writer.open("ul")
        for line in group.lines {
            writer.open("li")
            if line.isMaterial {
                writer.element("strong", ["class": "mark"], text.words.material)
                writer.text(" ")
            }
            writer.text(line.sentence)
            if !line.words.isEmpty {
                writer.open("p", ["class": "rewording"])
                writer.write(line.words)
                writer.close("p")
            }
            writer.close("li")
            writer.line()
        }
        writer.close("ul")
        writer.line()
    }

    private func writeClauses(to writer: inout HTMLWriter) {
        guard !clauses.isEmpty else { return }
        writer.open("section", ["class": "change-part", "aria-labelledby": "clauses"])
        writer.element("h2", ["id": "clauses"], text.words.words)
        writer.element("p", ["class": "hint"], text.words.wordsNote)
        writer.line()
        for clause in clauses { clause.write(to: &writer) }
        writer.close("section")
        writer.line()
    }
}

extension DifferencePage.ClauseWords {
    fileprivate func write(to writer: inout HTMLWriter) {
        writer.open("div", ["class": "reworded"])
        writer.open("h3")
        writer.element("span", ["class": "number"], number)
        if !title.isEmpty {
            writer.text(" ")
            writer.write(title)
        }
        for mark in marks {
            writer.text(" ")
            writer.element("span", ["class": "mark"], mark)
        }
        writer.close("h3")
        for paragraph in paragraphs {
            writer.open("p")
            writer.write(paragraph)
            writer.close("p")
        }
        writer.close("div")
        writer.line()
    }
}

extension HTMLWriter {
    fileprivate mutating func write(_ runs: [WordRun]) {
        for (position, run) in runs.enumerated() {
            if position > 0 { text(" ") }
            switch run.fate {
            case .kept: text(run.text)
            case .inserted: element("ins", run.text)
            case .deleted: element("del", run.text)
            }
        }
    }
}
