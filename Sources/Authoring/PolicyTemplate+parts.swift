import PolicyLanguage
import Primitives

/// The declarations of a draft, in the order of the policy language.
extension PolicyTemplate {
    func writeHead(_ yaml: inout YAMLText) {
        comment(Notes.head, &yaml)
        yaml.blank()
        yaml.plain("scruple", "1")
        yaml.plain("policy", answers.id)
        comment(Notes.version, &yaml)
        yaml.quoted("version", "1")
        yaml.plain("published", published.text)
        yaml.list("languages", answers.languages.map(\.tag))
        text("title", Clauses.title, &yaml)
        yaml.plain("address", answers.languages.count > 1 ? "/{language}/privacy/" : "/privacy/")
        yaml.blank()
        comment(Notes.acceptance, &yaml)
        yaml.block("acceptance") { yaml in
            yaml.plain("mode", "explicit")
            yaml.quoted("clause", "7.1")
            text("statement", Clauses.statement, &yaml)
            yaml.plain("notice", "P30D")
        }
    }

    func writeWho(_ yaml: inout YAMLText) {
        yaml.blank()
        comment(Notes.controller, &yaml)
        yaml.block("controller") { yaml in
            yaml.plain("id", "operator")
            yaml.quoted("name", answers.name)
            yaml.quoted("site", answers.site)
            yaml.quoted("clause", "0.1")
            yaml.plain("country", answers.country.code)
        }
        yaml.blank()
        yaml.block("services") { yaml in
            yaml.item("id", template.service) { yaml in
                text("name", template.serviceName, &yaml)
                yaml.quoted("clause", "0.1")
                yaml.plain("entity", "operator")
                if Names.isHost(answers.host) {
                    yaml.plain("hosts", "[" + YAMLText.quoted(answers.host) + "]")
                }
                comment(Notes.regulation, &yaml)
                yaml.block("regulation") { yaml in
                    yaml.quoted("clause", "3.1")
                    text("place", Clauses.place(answers.country.name), &yaml)
                    text("access", template.access, &yaml)
                }
                yaml.list("countries", [answers.country.code])
            }
        }
    }

    func writeCategories(_ yaml: inout YAMLText) {
        yaml.blank()
        comment(Notes.categories, &yaml)
        yaml.block("categories") { yaml in
            for category in categories { write(category, &yaml) }
        }
    }

    private func write(_ category: TemplateCategory, _ yaml: inout YAMLText) {
        if let remark = category.remark { comment(remark, &yaml) }
        let isAutomatic = category.source == .automatic
        let clause = category.source == .provided ? "1.1" : isAutomatic ? "1.2" : "1.3"
        yaml.item("id", category.id) { yaml in
            text("name", category.name, &yaml)
            if let description = category.description { text("description", description, &yaml) }
            yaml.quoted("clause", clause)
            yaml.plain("source", category.source.rawValue)
            yaml.list("services", [template.service])
            if category.isMany { yaml.plain("cardinality", "many") }
            if let kind = category.kind { yaml.plain("kind", kind) }
            if let size = category.sizeMax { yaml.plain("size-max", String(size)) }
            if category.isMandatory { yaml.plain("mandatory", "true") }
            if category.isLookup { yaml.plain("lookup", "true") }
            yaml.list("purposes", category.purposes)
            let start = category.isFromCollection ? "collection" : "account-end"
            yaml.plain("retention", "{from: \(start), period: \(category.period), clause: \"3.2\"}")
            if category.isMandatory { text("consequence", Clauses.consequence, &yaml) }
        }
    }

    func writePurposes(_ yaml: inout YAMLText) {
        yaml.blank()
        comment(Notes.purposes, &yaml)
        yaml.block("purposes") { yaml in
            for (index, purpose) in purposes.enumerated() {
                if let remark = purpose.remark { comment(remark, &yaml) }
                yaml.item("id", purpose.id) { yaml in
                    text("name", purpose.name, &yaml)
                    yaml.quoted("clause", "2.\(index + 1)")
                    yaml.plain("basis", purpose.basis.rawValue)
                    if let interest = purpose.interest { text("interest", interest, &yaml) }
                    yaml.list("services", [template.service])
                }
            }
        }
    }

    func writeRecipients(_ yaml: inout YAMLText) {
        yaml.blank()
        yaml.block("recipients") { yaml in
            for recipient in recipients {
                comment(recipient.remark, &yaml)
                yaml.item("id", recipient.id) { yaml in
                    text("name", recipient.name, &yaml)
                    yaml.quoted("clause", "4.1")
                    yaml.list("grounds", ["necessity"])
                    yaml.list("purposes", recipient.purposes)
                    yaml.list("categories", recipient.categories)
                    yaml.plain("country", answers.country.code)
                    yaml.plain("role", "processor")
                }
            }
        }
        yaml.block("grounds") { yaml in
            yaml.item("kind", "necessity") { yaml in
                yaml.quoted("clause", "4.1")
                text("name", Clauses.necessity, &yaml)
            }
        }
    }

    func writeCookies(_ yaml: inout YAMLText) {
        yaml.blank()
        comment(Notes.cookies, &yaml)
        yaml.block("cookies") { yaml in
            yaml.item("id", "session") { yaml in
                yaml.plain("role", "session")
                yaml.plain("purpose", "account")
                yaml.quoted("clause", "5.1")
                text("content", Clauses.session, &yaml)
                yaml.plain("lifetime", "PT12H")
                yaml.plain("necessary", "true")
            }
            guard answers.hasStatistics else { return }
            comment(Notes.statistics, &yaml)
            yaml.item("id", "visitor") { yaml in
                yaml.plain("purpose", "statistics")
                yaml.quoted("clause", "5.1")
                text("content", Clauses.visitor, &yaml)
                yaml.plain("lifetime", "P13M")
            }
        }
    }

    func writePromises(_ yaml: inout YAMLText) {
        yaml.blank()
        comment(Notes.measures, &yaml)
        yaml.block("measures") { yaml in
            for threat in Promises.measures {
                yaml.item("threat", threat.rawValue) { yaml in
                    yaml.quoted("clause", "3.1")
                    text("text", Promises.words(threat), &yaml)
                }
            }
        }
        yaml.block("rights") { yaml in
            for kind in Promises.rights {
                yaml.item("kind", kind.rawValue) { yaml in
                    yaml.quoted("clause", "6.1")
                    text("text", Promises.words(kind), &yaml)
                    let ways = Promises.ways(kind)
                    if !ways.isEmpty { yaml.list("ways", ways) }
                }
            }
        }
        yaml.blank()
        if answers.country.authority == nil { comment(Notes.authority, &yaml) }
        yaml.block("law") { yaml in
            yaml.quoted("clause", "8.1")
            text("text", Clauses.law(answers.country.name), &yaml)
            if let authority = answers.country.authority { yaml.quoted("authority", authority) }
        }
        yaml.block("contact") { yaml in
            text("name", Clauses.contact(answers.name), &yaml)
            yaml.quoted("address", answers.contact)
            yaml.quoted("clause", "8.1")
        }
        comment(Notes.children, &yaml)
        yaml.block("children") { yaml in
            yaml.quoted("clause", "6.2")
            yaml.plain("age", String(answers.country.age))
            text("text", Clauses.childrenText, &yaml)
        }
    }
}
