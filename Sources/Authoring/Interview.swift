import PolicyLanguage

/// The questions that lead to a policy, and what is wrong with an answer.
///
/// The same rules hold for answers on a terminal and for flags; a problem says what to write.
package struct Interview: Sendable {
    /// In the order in which they are asked.
    package enum Question: String, CaseIterable, Sendable {
        case template, name, site, contact, country, languages, collect, statistics
    }

    private var given: [Question: String] = [:]

    package init() {}

    /// The next question without an answer; nil when all have one.
    package var next: Question? { Question.allCases.first { given[$0] == nil } }

    private var kind: TemplateKind? { given[.template].flatMap(TemplateKind.init(rawValue:)) }

    /// What the question is, with the answers that it can have.
    package func words(_ question: Question) -> String {
        switch question {
        case .template:
            "What is the policy for?\n"
                + TemplateKind.allCases.map { "  \($0.rawValue): \($0.summary)\n" }.joined()
        case .name: "Who is responsible? The name of the company, association or person:"
        case .site: "Where is it on the web? Such as https://example.com:"
        case .contact: "Where do people write to? An e-mail address, or a page (https://...):"
        case .country: "In which country are you? Two capital letters, such as FR:"
        case .languages:
            "In which languages? One or more of " + Answers.languagesKnown.joined(separator: ", ")
                + "; the first is the authentic one:"
        case .collect:
            "Which of these do you collect besides what is needed? Some of "
                + (kind?.optionalCategories ?? []).joined(separator: ", ")
                + "; nothing for none:"
        case .statistics:
            "Do you count visits with a cookie that asks for consent? yes or no:"
        }
    }

    /// Takes an answer in; what is wrong with it and what to write instead, nil if nothing is.
    package mutating func answer(_ question: Question, _ text: String) -> String? {
        let answer = text.trimmingSpaces
        if let problem = problem(question, answer) { return problem }
        given[question] = answer
        return nil
    }

    /// All answers; nil while ``next`` has a question.
    package var answers: Answers? {
        guard let kind, let name = given[.name], let site = given[.site],
            let contact = given[.contact], let country = given[.country].flatMap(Country.of),
            let languages = given[.languages], let collects = given[.collect],
            let statistics = given[.statistics]
        else { return nil }
        return Answers(
            kind: kind, name: name, site: site, contact: contact, country: country,
            languages: languages.words.map { Language($0) }, collects: collects.words,
            hasStatistics: statistics == "yes")
    }

    private func problem(_ question: Question, _ answer: String) -> String? {
        switch question {
        case .template:
            guard TemplateKind(rawValue: answer) == nil else { return nil }
            return "there is no template \"\(answer)\"; write "
                + TemplateKind.allCases.map(\.rawValue).joined(separator: ", ")
        case .name:
            guard answer.isEmpty || answer.utf8.count > 200 || answer.hasControls else {
                return nil
            }
            return "a name has 1 to 200 characters in one line"
        case .site:
            guard !Names.isWebAddress(answer) else { return nil }
            return "\"\(answer)\" is no address of a site; write it like https://example.com"
        case .contact:
            guard !Names.isWebAddress(answer), !Names.isMailAddress(answer) else { return nil }
            return "\"\(answer)\" is no address; write it like privacy@example.com or "
                + "https://example.com/contact"
        case .country:
            guard Country.of(answer) == nil else { return nil }
            return "\"\(answer)\" is no country of the European Economic Area, for which the "
                + "templates are written; write one of "
                + Country.all.map(\.code).joined(separator: ", ")
        case .languages: return languagesProblem(answer.words)
        case .collect: return collectProblem(answer.words)
        case .statistics:
            return answer == "yes" || answer == "no" ? nil : "write yes or no"
        }
    }

    private func languagesProblem(_ tags: [String]) -> String? {
        let known = Answers.languagesKnown
        if tags.isEmpty { return "name at least one of " + known.joined(separator: ", ") }
        if let odd = tags.first(where: { !known.contains($0) }) {
            return "there is no template in \"\(odd)\"; the languages are "
                + known.joined(separator: ", ")
        }
        return Set(tags).count == tags.count ? nil : "name each language once"
    }

    private func collectProblem(_ names: [String]) -> String? {
        let known = kind?.optionalCategories ?? []
        if let odd = names.first(where: { !known.contains($0) }) {
            return "the template has no optional data \"\(odd)\"; it has "
                + known.joined(separator: ", ")
        }
        return Set(names).count == names.count ? nil : "name each kind of data once"
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        let isSpace: (Character) -> Bool = { $0.isWhitespace }
        return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }

    /// Parted by commas or spaces.
    fileprivate var words: [String] {
        split { $0 == "," || $0 == " " }.map(String.init)
    }

    fileprivate var hasControls: Bool {
        unicodeScalars.contains { !$0.isFitForText || $0 == "\n" || $0 == "\t" }
    }
}
