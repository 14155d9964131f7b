import Primitives

/// What a policy declares beside its text, as facts in one language with the clause of each.
struct PolicyFacts {
    let policy: Policy
    let language: Language
    let words: Words
    /// Where each stands in the policy, and what serves each purpose, looked up for every line.
    private let purposePlaces: [PurposeID: Int]
    private let categoryPlaces: [CategoryID: Int]
    private let served: [PurposeID: [Category]]

    init(policy: Policy, language: Language, words: Words) {
        self.policy = policy
        self.language = language
        self.words = words
        purposePlaces = Dictionary(
            policy.purposes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
        categoryPlaces = Dictionary(
            policy.categories.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
        var served: [PurposeID: [Category]] = [:]
        for category in policy.categories {
            for purpose in category.purposes { served[purpose, default: []].append(category) }
        }
        self.served = served
    }

    var labels: PolicyPageWords.Labels { words.page.labels }
    var protections: ProtectionWords { words.protections }

    /// Everything, in the order in which it stands below a clause.
    var sets: [FactSet] {
        [
            entities, acceptance, services, regulations, categories, purposes, grounds, recipients,
            rights, disputes, assurances, children, unused, decisions, signals, statutory, holds,
            cookies, counters, measures, law, officer, contact,
        ].flatMap { $0 }
    }

    /// At the top of the page.
    var summary: [Detail] {
        var details = [
            Detail(words.page.version, policy.version),
            Detail(words.page.published, words.date(policy.published)),
        ]
        if policy.effective != policy.published {
            details.append(Detail(words.page.effective, words.date(policy.effective)))
        }
        let address = PageFrame.address(of: .policy, policy, language)
        details.append(Detail(words.page.address, [Term(address, address: address)]))
        details.append(Detail(words.page.controller, [term(of: policy.controller)]))
        return details
    }

    // MARK: Looking up

    func text(_ text: Text) -> String { words.typeset(text[language]) }

    /// Several texts that cite the same clause make one set; clauses keep the order of first use.
    func sets<Element>(
        _ elements: [Element], title: String, form: FactSet.Form = .list,
        clause: (Element) -> ClauseID, fact: (Element) -> Fact
    ) -> [FactSet] {
        var order: [ClauseID] = []
        var facts: [ClauseID: [Fact]] = [:]
        for element in elements {
            let cited = clause(element)
            if facts[cited] == nil { order.append(cited) }
            facts[cited, default: []].append(fact(element))
        }
        return order.map {
            FactSet(clause: $0, title: title, form: form, facts: facts[$0] ?? [])
        }
    }

    func term(of entity: Entity) -> Term {
        Term(entity.name, address: Term.address(entity.site))
    }

    func terms(_ ids: [PurposeID]) -> [Term] {
        ids.compactMap { purposePlaces[$0] }.sorted().map { term(of: policy.purposes[$0]) }
    }

    func terms(_ ids: [CategoryID]) -> [Term] {
        ids.compactMap { categoryPlaces[$0] }.sorted().map { term(of: policy.categories[$0]) }
    }

    /// What serves a purpose, in the order of the policy.
    func data(for purpose: PurposeID) -> [Category] { served[purpose] ?? [] }

    func terms(_ ids: [ServiceID]) -> [Term] {
        policy.services.filter { ids.contains($0.id) }.map {
            Term(text($0.name), address: "#" + $0.clause.text)
        }
    }

    func terms(_ kinds: [Ground.Kind]) -> [Term] {
        policy.grounds.filter { kinds.contains($0.kind) }.map {
            Term(text($0.name), address: "#" + $0.clause.text)
        }
    }

    func term(of purpose: Purpose) -> Term {
        Term(text(purpose.name), address: "#" + purpose.clause.text)
    }

    func term(of category: Category) -> Term {
        Term(text(category.name), address: "#" + category.clause.text)
    }
}
