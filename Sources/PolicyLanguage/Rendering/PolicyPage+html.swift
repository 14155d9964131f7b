extension PolicyPage {
    /// The complete document, the one that the server answers with and the command writes.
    package var html: String {
        var writer = HTMLWriter()
        writer.open("div", ["class": "policy"])
        writer.line()
        writeHead(to: &writer)
        writeContents(to: &writer)
        writer.open("div", ["class": "clauses"])
        writer.line()
        for section in sections { section.write(to: &writer) }
        writer.close("div")
        writer.line()
        writer.close("div")
        writer.line()
        return frame.opening + writer.html + frame.closing
    }

    private func writeHead(to writer: inout HTMLWriter) {
        writer.open("div", ["class": "policy-head"])
        writer.element("h1", title)
        writer.line()
        writer.write(details: summary, class: "summary")
        write(note, to: &writer)
        writer.close("div")
        writer.line()
    }

    private func write(_ note: Note, to writer: inout HTMLWriter) {
        writer.open("p", ["class": note.text == nil ? "version-links" : "notice"])
        if let text = note.text { writer.text(text + " ") }
        for (position, link) in note.links.enumerated() {
            if position > 0 { writer.text(" · ") }
            writer.element("a", ["href": link.address], link.text)
        }
        writer.close("p")
        writer.line()
    }

    private func writeContents(to writer: inout HTMLWriter) {
        writer.open("nav", ["class": "contents", "aria-labelledby": "contents"])
        writer.element("h2", ["id": "contents"], contentsTitle)
        writer.open("ol")
        for entry in contents {
            writer.open("li", ["class": "level-\(entry.level)"])
            writer.open("a", ["href": "#" + entry.anchor])
            writer.element("span", ["class": "number"], entry.number)
            writer.text(" " + entry.title)
            writer.close("a")
            writer.close("li")
        }
        writer.close("ol")
        writer.close("nav")
        writer.line()
    }
}

extension PolicyPage.Section {
    fileprivate func write(to writer: inout HTMLWriter) {
        writer.open("section", ["class": "clause depth-\(min(depth, 4))", "id": anchor])
        if let title {
            writer.open(headingTag)
            writeNumber(to: &writer)
            writer.text(" " + title)
            writer.close(headingTag)
        }
        for (position, paragraph) in paragraphs.enumerated() {
            writer.open("p")
            if position == 0, title == nil {
                writeNumber(to: &writer)
                writer.text(" ")
            }
            writer.text(paragraph)
            writer.close("p")
        }
        writer.line()
        for (position, set) in facts.enumerated() {
            set.write(id: "\(anchor)-\(position + 1)", to: &writer)
        }
        writer.close("section")
        writer.line()
    }

    private var headingTag: StaticString {
        switch level {
        case ...2: "h2"
        case 3: "h3"
        case 4: "h4"
        case 5: "h5"
        default: "h6"
        }
    }

    private func writeNumber(to writer: inout HTMLWriter) {
        writer.element("a", ["class": "number", "href": "#" + anchor], anchor)
    }
}

extension FactSet {
    fileprivate func write(id: String, to writer: inout HTMLWriter) {
        switch form {
        case .line: writeLine(to: &writer)
        case .list: writeList(id: id, to: &writer)
        case .table(let nameTitle): writeTable(id: id, nameTitle: nameTitle, to: &writer)
        }
        writer.line()
    }

    private func writeLine(to writer: inout HTMLWriter) {
        writer.open("p", ["class": "facts fact-line"])
        writer.element("span", ["class": "facts-title"], title)
        writer.text(" ")
        writer.write(terms: facts.map { Term($0.name, address: $0.address) })
        writer.close("p")
    }

    private func writeList(id: String, to writer: inout HTMLWriter) {
        writer.open("div", ["class": "facts"])
        writer.element("p", ["class": "facts-title", "id": id], title)
        writer.open("ul", ["aria-labelledby": id])
        for fact in facts {
            writer.open("li")
            writer.open("p", ["class": "fact-name"])
            writer.write(terms: [Term(fact.name, address: fact.address)])
            for mark in fact.marks {
                writer.text(" ")
                writer.element("span", ["class": "mark"], mark)
            }
            writer.close("p")
            if let description = fact.description {
                writer.element("p", ["class": "fact-note"], description)
            }
            if !fact.details.isEmpty { writer.write(details: fact.details, class: "details") }
            writer.close("li")
            writer.line()
        }
        writer.close("ul")
        writer.close("div")
    }

    /// Roles are spelled out because narrow screens lay the table out as blocks, after which
    /// browsers no longer take it for a table by themselves.
    private func writeTable(id: String, nameTitle: String, to writer: inout HTMLWriter) {
        guard let labels = facts.first?.details.map(\.label) else { return }
        writer.open("div", ["class": "facts"])
        writer.element("p", ["class": "facts-title", "id": id], title)
        writer.open("table", ["role": "table", "aria-labelledby": id])
        writer.open("thead", ["role": "rowgroup"])
        writer.open("tr", ["role": "row"])
        for label in [nameTitle] + labels {
            writer.element("th", ["role": "columnheader", "scope": "col"], label)
        }
        writer.close("tr")
        writer.close("thead")
        writer.open("tbody", ["role": "rowgroup"])
        for fact in facts { write(row: fact, to: &writer) }
        writer.close("tbody")
        writer.close("table")
        writer.close("div")
    }

    private func write(row: Fact, to writer: inout HTMLWriter) {
        writer.line()
        writer.open("tr", ["role": "row"])
        writer.open("th", ["role": "rowheader", "scope": "row"])
        writer.element("code", row.name)
        writer.close("th")
        for detail in row.details {
            writer.open("td", ["role": "cell", "data-label": detail.label])
            writer.write(terms: detail.terms)
            writer.close("td")
        }
        writer.close("tr")
    }
}

extension HTMLWriter {
    fileprivate mutating func write(details: [Detail], class name: String) {
        open("dl", ["class": name])
        for detail in details {
            open("div")
            element("dt", detail.label)
            open("dd")
            write(terms: detail.terms)
            close("dd")
            close("div")
        }
        close("dl")
        line()
    }

    fileprivate mutating func write(terms: [Term]) {
        for (position, term) in terms.enumerated() {
            if position > 0 { text(", ") }
            if let address = term.address {
                element("a", ["href": address], term.text)
            } else {
                text(term.text)
            }
        }
    }
}
