internal import Languages
package import PolicyLanguage
package import Primitives

/// Puts changes between two versions in words of one language.
package struct Wording: Sendable {
    package let language: Language
    package let words: DifferenceWords
    private let terms: Words
    private let old: Names
    private let new: Names

    /// - Parameter language: of the names and the sentences; where the program does not speak it,
    ///   sentences are in the authentic language, or in English.
    /// - Parameter words: the program's own, where they are not those of the language.
    package init(_ difference: Difference, language: Language, words: DifferenceWords? = nil) {
        self.language = language
        let authentic = difference.to.languages.first ?? language
        let words = words ?? .of(language, authentic)
        self.words = words
        terms = words.terms
        old = Names(difference.from, language)
        new = Names(difference.to, language)
    }

    /// The change as a sentence.
    package func sentence(_ change: Change) -> String {
        let parts = [
            "name": name(change), "item": item(change.item), "old": value(change.old, old),
            "new": value(change.new, new),
        ]
        let filled = Catalogue.fill(words.sentences[change.kind] ?? "", parts)
        return terms.typeset(filled.prefix(1).uppercased() + filled.dropFirst())
    }

    private func name(_ change: Change) -> String {
        guard let id = change.id else { return words.part(change.part) }
        switch change.part {
        case .right: return Right.Kind(rawValue: id).map { quoted(terms.terms.right($0)) } ?? id
        case .measure:
            return Measure.Threat(rawValue: id).map { quoted(terms.terms.threat($0)) } ?? id
        case .assurance:
            return Assurance.Kind(rawValue: id).map { quoted(terms.practices.assurance($0)) } ?? id
        case .clause:
            let isAlone = change.kind == .wordsChanged || change.kind == .translationChanged
            return isAlone ? words.page.clause(id) : id
        case .cookie: return quoted(id)
        case .policy, .acceptance, .law, .contact, .children, .unused, .signal:
            return words.part(change.part)
        default:
            let found = new.name(change.part, id) ?? old.name(change.part, id)
            return found.map(quoted) ?? words.part(change.part)
        }
    }

    private func item(_ item: Change.Item?) -> String {
        func named(_ part: Change.Part, _ id: String) -> String {
            quoted(new.name(part, id) ?? old.name(part, id) ?? id)
        }
        switch item {
        case .service(let id): return named(.service, id.text)
        case .category(let id): return named(.category, id.text)
        case .purpose(let id): return named(.purpose, id.text)
        case .ground(let kind): return named(.ground, kind.rawValue)
        case .language(let language):
            let known = ([terms] + Words.all).first { $0.language == language }
            return known?.languageName ?? language.tag
        case .way(let way): return quoted(terms.protections.way(way))
        case .audience(let condition): return quoted(terms.protections.audience(condition))
        case .person(let person): return quoted(terms.practices.person(person))
        case .words(let text, _): return quoted(text[language])
        case .key(let key): return words.key(key)
        case .country(let text): return text
        case .written(let text): return quoted(text)
        case nil: return ""
        }
    }

    private func value(_ value: Change.Value?, _ names: Names) -> String {
        switch value {
        case .text(let text): quoted(text[language])
        case .line(let line): quoted(line)
        case .number(let number): String(number)
        case .date(let date): terms.date(date)
        case .period(let period): terms.period(period)
        case .lifetime(let period): terms.lifetime(period)
        case .retention(let retention): terms.retention(retention)
        case .basis(let basis): terms.basis(basis)
        case .source(let source): terms.terms.source(source)
        case .mode(let mode): terms.terms.acceptance(mode)
        case .entity(let id): quoted(names.name(.affiliate, id.text) ?? id.text)
        case .purpose(let id): quoted(names.name(.purpose, id.text) ?? id.text)
        case .recipient(let id): quoted(names.name(.recipient, id.text) ?? id.text)
        case .safeguard(let safeguard): terms.protections.safeguard(safeguard)
        case .condition(let condition): terms.protections.condition(condition)
        case .role(let role): terms.protections.role(role)
        case .storage(let storage): terms.protections.storage(storage)
        case .decision(let basis): terms.protections.decisionBasis(basis)
        case .country(let country): country
        case .clause(let clause): clause.text
        case .list(let list): list.joined(separator: ", ")
        case .other(let json): String(decoding: json.canonicalBytes, as: UTF8.self)
        case nil: ""
        }
    }

    package func typeset(_ text: String) -> String { terms.typeset(text) }

    func date(_ date: CalendarDate) -> String { terms.date(date) }

    package func quoted(_ text: String) -> String { words.quote(text) }

    /// The names of purposes, in quotes and with commas.
    package func purposes(_ ids: [PurposeID]) -> String {
        ids.map { quoted(old.name(.purpose, $0.text) ?? $0.text) }.joined(separator: ", ")
    }
}

/// What a version calls the things that it declares.
private struct Names: Sendable {
    private let names: [Change.Part: [String: String]]

    init(_ policy: Policy, _ language: Language) {
        func table<Element>(
            _ elements: [Element], _ id: (Element) -> String, _ name: (Element) -> String
        ) -> [String: String] {
            Dictionary(elements.map { (id($0), name($0)) }, uniquingKeysWith: { first, _ in first })
        }
        let entities = table([policy.controller] + policy.affiliates, \.id.text, \.name)
        names = [
            .controller: entities, .affiliate: entities,
            .service: table(policy.services, \.id.text) { $0.name[language] },
            .category: table(policy.categories, \.id.text) { $0.name[language] },
            .purpose: table(policy.purposes, \.id.text) { $0.name[language] },
            .recipient: table(policy.recipients, \.id.text) { $0.name[language] },
            .ground: table(policy.grounds, \.kind.rawValue) { $0.name[language] },
            .statutory: table(policy.statutoryPeriods, \.id) { $0.name[language] },
            .hold: table(policy.holds, \.id) { $0.name[language] },
            .counter: table(policy.counters, \.id) { $0.name[language] },
            .dispute: table(policy.disputes, \.id) { $0.name[language] },
            .decision: table(policy.decisions, \.id) { $0.name[language] },
        ]
    }

    func name(_ part: Change.Part, _ id: String) -> String? { names[part]?[id] }
}
