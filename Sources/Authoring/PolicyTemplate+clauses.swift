/// The words of a draft, clause by clause.
extension PolicyTemplate {
    func writeClauses(_ yaml: inout YAMLText) {
        yaml.blank()
        yaml.block("clauses") { yaml in
            part("0", Clauses.scopeTitle, &yaml)
            clause("0.1", Clauses.scope(answers.name, answers.site), &yaml)
            part("1", Clauses.dataTitle, &yaml)
            clause("1.1", Clauses.provided, &yaml)
            clause("1.2", Clauses.automatic, &yaml)
            clause("1.3", template.recorded, &yaml)
            part("2", Clauses.purposesTitle, &yaml)
            for (index, purpose) in purposes.enumerated() {
                yaml.item("id", "\"2.\(index + 1)\"") { yaml in
                    text("title", purpose.name, &yaml)
                    text("text", purpose.text, &yaml)
                }
            }
            part("3", Clauses.keepingTitle, &yaml)
            clause("3.1", Clauses.security, &yaml)
            clause("3.2", Clauses.keeping, &yaml)
            if let remark = template.keepingRemark { comment(remark, &yaml) }
            clause("3.3", template.keeping, &yaml)
            part("4", Clauses.recipientsTitle, &yaml)
            clause("4.1", Clauses.recipients, &yaml)
            part("5", Clauses.cookiesTitle, &yaml)
            clause(
                "5.1",
                answers.hasStatistics ? Clauses.cookiesStatistics : Clauses.cookiesNecessary, &yaml)
            part("6", Clauses.rightsTitle, &yaml)
            clause("6.1", Clauses.rights, &yaml)
            clause("6.2", Clauses.childrenText, &yaml)
            part("7", Clauses.changesTitle, &yaml)
            clause("7.1", Clauses.changes, &yaml)
            part("8", Clauses.lawTitle, &yaml)
            clause("8.1", Clauses.law(answers.country.name), &yaml)
        }
    }

    private func part(_ number: String, _ title: Phrase, _ yaml: inout YAMLText) {
        yaml.item("id", "\"\(number)\"") { text("title", title, &$0) }
    }

    private func clause(_ number: String, _ words: Phrase, _ yaml: inout YAMLText) {
        yaml.item("id", "\"\(number)\"") { text("text", words, &$0) }
    }
}
