internal import PolicyLanguage
internal import Primitives

extension ProcessingRecords {
    /// The records as one page that needs no other file: for the authority, and for printing.
    package var page: String {
        var writer = HTMLWriter()
        writer.doctype()
        writer.open("html", ["lang": language.tag])
        writer.line()
        writer.open("head")
        writer.open("meta", ["charset": "utf-8"])
        writer.element("title", "\(words.title) – \(policy.controller.name)")
        writer.open(
            "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        writer.open("meta", ["name": "color-scheme", "content": "light dark"])
        let head = writer.html
        var body = HTMLWriter()
        body.close("head")
        body.line()
        body.open("body")
        writeHead(to: &body)
        body.open("main")
        body.line()
        writeResponsible(to: &body)
        writeActivities(to: &body)
        writeMeasures(to: &body)
        body.close("main")
        body.close("body")
        body.close("html")
        body.line()
        return head + "<style>\n" + RecordsStyle.text + "</style>" + body.html
    }

    private func writeHead(to writer: inout HTMLWriter) {
        writer.open("header")
        writer.element("h1", words.title)
        writer.element(
            "p", ["class": "lead"],
            policyWords.typeset(
                words.subtitle(
                    policy.controller.name, policy.version, policyWords.date(policy.published))))
        writer.close("header")
        writer.line()
        writer.open("nav", ["aria-labelledby": "contents"])
        writer.element("h2", ["id": "contents"], words.contents)
        writer.open("ol")
        writeLink("#responsible", words.responsible, to: &writer)
        for purpose in policy.purposes {
            writeLink("#purpose-\(purpose.id)", text(purpose.name), to: &writer)
        }
        writeLink("#measures", words.measures, to: &writer)
        writer.close("ol")
        writer.close("nav")
        writer.line()
    }

    private func writeLink(_ address: String, _ title: String, to writer: inout HTMLWriter) {
        writer.open("li")
        writer.element("a", ["href": address], title)
        writer.close("li")
    }

    private func writeResponsible(to writer: inout HTMLWriter) {
        writer.open("section", ["id": "responsible"])
        writer.element("h2", words.responsible)
        writer.open("dl")
        write(words.controller, controller(policy.controller), to: &writer)
        write(words.contact, contact, to: &writer)
        write(words.jointControllers, jointControllers, to: &writer)
        write(words.representative, representative, to: &writer)
        write(words.officer, officer, to: &writer)
        writer.close("dl")
        writer.close("section")
        writer.line()
    }

    private func writeActivities(to writer: inout HTMLWriter) {
        writer.open("section", ["id": "activities"])
        writer.element("h2", words.activities)
        writer.line()
        for purpose in policy.purposes { write(purpose, to: &writer) }
        writer.close("section")
        writer.line()
    }

    private func write(_ purpose: Purpose, to writer: inout HTMLWriter) {
        let records = records.filter { $0.purpose.id == purpose.id }
        writer.open("article", ["id": "purpose-\(purpose.id)"])
        writer.element("h3", text(purpose.name))
        writer.open("dl")
        write(words.purpose, purposeLines(purpose), to: &writer)
        write(words.basis, bases(of: purpose), to: &writer)
        let services = records.map { "\(text($0.service.name)), \($0.controller.name)" }
        write(words.service, orNone(services), to: &writer)
        write(
            words.people, records.flatMap { people(of: purpose, in: $0.service) }, to: &writer)
        write(words.data, data(of: purpose), to: &writer)
        write(words.recipients, recipients(of: purpose), to: &writer)
        write(words.transfers, transfers(of: purpose, by: records.map(\.service)), to: &writer)
        write(words.timeLimits, timeLimits(of: purpose), to: &writer)
        write(words.clause, [purpose.clause.text], to: &writer)
        writer.close("dl")
        writer.close("article")
        writer.line()
    }

    private func writeMeasures(to writer: inout HTMLWriter) {
        writer.open("section", ["id": "measures"])
        writer.element("h2", words.measures)
        writer.open("dl")
        write(words.security, measures, to: &writer)
        for service in policy.services {
            write(text(service.name), regulation(of: service), to: &writer)
        }
        writer.close("dl")
        writer.close("section")
        writer.line()
    }

    /// A label with what stands beside it, one line below the other.
    private func write(_ label: String, _ lines: [String], to writer: inout HTMLWriter) {
        writer.open("div")
        writer.element("dt", label)
        for line in lines { writer.element("dd", line) }
        writer.close("div")
        writer.line()
    }
}

/// The page's look: that of the policy's page, in itself, and on paper.
private enum RecordsStyle {
    static let text = """
        :root { color-scheme: light dark; --paper: #fcfcfa; --ink: #1d2327; --soft: #555e64;
          --line: #dcdcd4; --accent: #0b5563; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #15191b; --ink: #e6e8e6; --soft: #a5aeb2; --line: #343c40;
            --accent: #7cc6d3; }
        }
        body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; color: var(--ink);
          background: var(--paper); font: 1rem/1.55 system-ui, "Noto Sans", "Liberation Sans",
          Arial, sans-serif; overflow-wrap: break-word; }
        h1, h2 { font-family: "Palatino Linotype", Palatino, "Noto Serif", "Liberation Serif",
          Georgia, serif; font-weight: 400; line-height: 1.25; margin: 0; text-wrap: balance; }
        h1 { font-size: 2.5rem; }
        h2 { font-size: 1.625rem; margin: 3rem 0 0.75rem; padding-top: 0.75rem;
          border-top: 1px solid var(--line); }
        h3 { font-size: 1.125rem; margin: 2rem 0 0.5rem; }
        .lead { color: var(--soft); margin: 0.75rem 0 2rem; max-width: 46rem; }
        nav h2 { font: 600 0.8125rem/1.5 system-ui, sans-serif; color: var(--soft); margin: 0;
          padding: 0; border: 0; }
        nav ol { margin: 0.25rem 0 0; padding: 0; list-style: none; columns: 18rem; }
        nav a { display: block; padding: 0.2rem 0; color: var(--ink); text-decoration: none; }
        nav a:hover { color: var(--accent); text-decoration: underline; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        dl { margin: 0; }
        dl > div { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 1.5rem;
          padding: 0.45rem 0; border-top: 1px solid var(--line); }
        dl > div:first-child { border-top: 0; }
        dt { grid-column: 1; grid-row: 1 / span 99; color: var(--soft); }
        dd { grid-column: 2; margin: 0; }
        @media (max-width: 44rem) {
          h1 { font-size: 2rem; }
          dl > div { grid-template-columns: minmax(0, 1fr); }
          dt, dd { grid-column: 1; grid-row: auto; }
        }
        @media print {
          body { max-width: none; padding: 0; font-size: 10pt; color: #000; background: #fff; }
          nav { display: none; }
          article { break-inside: avoid; }
        }

        """
}
