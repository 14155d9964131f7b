package import PolicyLanguage
internal import Primitives

extension Policy {
    /// What the policy declares, in the terms of the W3C Data Privacy Vocabulary 2
    /// (Documentation/formats/dpv.md).
    package var dpv: Graph {
        var builder = PolicyGraph(self)
        builder.addAll()
        return builder.graph
    }
}

/// Puts the graph of a policy together; the parts are in extensions.
struct PolicyGraph {
    let policy: Policy
    let iris: PolicyIRIs
    /// The digest of the version, in hexadecimal digits.
    let digest: String
    var graph = Graph()
    /// The categories that serve each purpose, in the order of the policy.
    let categories: [PurposeID: [PolicyLanguage.Category]]
    let recipients: [PurposeID: [Recipient]]
    private var written: Set<String> = []

    init(_ policy: Policy) {
        self.policy = policy
        iris = PolicyIRIs(policy)
        digest = policy.digestHex
        var categories: [PurposeID: [PolicyLanguage.Category]] = [:]
        for category in policy.categories {
            for purpose in category.purposes { categories[purpose, default: []].append(category) }
        }
        self.categories = categories
        var recipients: [PurposeID: [Recipient]] = [:]
        for recipient in policy.recipients {
            for purpose in recipient.purposes { recipients[purpose, default: []].append(recipient) }
        }
        self.recipients = recipients
    }

    mutating func addAll() {
        addNotice()
        addEntities()
        addLaw()
        addConsentControl()
        for service in policy.services { add(service) }
        for category in policy.categories { add(category) }
        for purpose in policy.purposes {
            add(purpose)
            addProcess(of: purpose)
        }
        for recipient in policy.recipients { add(recipient) }
        for ground in policy.grounds { add(ground) }
        for period in policy.statutoryPeriods { add(period) }
        for cookie in policy.cookies { add(cookie) }
        for counter in policy.counters { add(counter) }
        for decision in policy.decisions { add(decision) }
        for (number, measure) in policy.measures.enumerated() { add(measure, number) }
        for right in policy.rights { add(right) }
    }

    /// Adds a node that several others lead to, once.
    mutating func addOnce(
        _ iri: String, _ types: [VocabularyTerm],
        _ statements: KeyValuePairs<VocabularyTerm, [Graph.Object]>
    ) {
        if written.insert(iri).inserted { graph.add(iri, types, statements) }
    }

    // MARK: Objects

    func texts(_ text: Text?) -> [Graph.Object] {
        text.map { literals($0, policy.languages) } ?? []
    }

    /// Words of the program's own, in the languages of the policy that it speaks.
    func words(_ word: (Words) -> String) -> [Graph.Object] {
        policy.languages.compactMap { language in
            Words.all.first { $0.language == language }.map { .text(word($0), language) }
        }
    }

    func nodes<Tag>(_ kind: String, _ names: [Name<Tag>]) -> [Graph.Object] {
        names.map { .node(iris.of(kind, $0.text)) }
    }

    func nodes(_ kind: String, _ names: [String]) -> [Graph.Object] {
        names.map { .node(iris.of(kind, $0)) }
    }

    func source(_ clause: ClauseID) -> [Graph.Object] { [.node(iris.clause(clause))] }

    func date(_ date: CalendarDate) -> Graph.Object { .typed(date.text, "xsd:date") }
}

/// Who answers, and what people read.
extension PolicyGraph {
    /// The version of the policy that the graph is made from.
    mutating func addNotice(_ types: [VocabularyTerm] = []) {
        graph.add(
            iris.version(digest), ["dpv:PrivacyNotice"] + types,
            [
                "dct:title": texts(policy.title), "dct:identifier": [.plain(digest)],
                "dpv:hasIdentifier": [.plain(digest)],
                "owl:versionInfo": [.plain(policy.version)], "dct:isVersionOf": [.node(iris.page)],
                "dct:issued": [date(policy.published)], "dct:date": [date(policy.published)],
                "dct:valid": [date(policy.effective)],
                "dct:coverage": [.node(iris.of("jurisdiction"))],
                "dct:language": policy.languages.map { .plain($0.tag) },
                "foaf:page": policy.languages.map { .node(iris.page(policy, in: $0)) },
                "dpv:hasResponsibleEntity": nodes("entity", [policy.controller.id]),
            ])
    }

    /// The controller and its affiliates, all or some.
    mutating func addEntities(where isWanted: (EntityID) -> Bool = { _ in true }) {
        if isWanted(policy.controller.id) {
            let provider: [VocabularyTerm] =
                isProvider(policy.controller) ? ["dpv:ServiceProvider"] : []
            add(policy.controller, ["dpv:DataController", "dpv:LegalEntity"] + provider)
        }
        for affiliate in policy.affiliates where isWanted(affiliate.id) {
            add(
                affiliate,
                isProvider(affiliate)
                    ? ["dpv:DataController", "dpv:LegalEntity", "dpv:ServiceProvider"]
                    : ["dpv:LegalEntity"])
        }
    }

    private func isProvider(_ entity: Entity) -> Bool {
        policy.services.contains { $0.entity == entity.id }
    }

    private mutating func add(_ entity: Entity, _ types: [VocabularyTerm]) {
        let isController = entity.id == policy.controller.id
        graph.add(
            iris.of("entity", entity.id.text), types,
            [
                "dpv:hasName": [.plain(entity.name)],
                "dpv:hasIdentifier": [.plain(entity.id.text)],
                "foaf:homepage": [.node(PolicyIRIs.escaped(entity.site))],
                "dpv:hasAddress": [.plain(entity.address ?? entity.site)],
                "dpv:hasCountry": countries(entity.country.map { [$0] } ?? []),
                "dpv:hasRepresentative":
                    (entity.representative == nil
                    ? [] : [.node(iris.of("representative"))])
                    + (entity.britishRepresentative == nil
                        ? [] : [.node(iris.of("uk-representative"))]),
                "dpv:hasDataProtectionOfficer": entity.officer == nil
                    ? [] : [.node(iris.of("officer"))],
                "dpv:hasContact": isController
                    ? [.plain(policy.contact.address)] + texts(policy.contact.name) : [],
                "dpv:hasJurisdiction": isController ? [.node(iris.of("jurisdiction"))] : [],
                "dpv:hasAuthority": isController && policy.law.authority != nil
                    ? [.node(iris.of("authority"))] : [],
                "dct:source": source(entity.clause),
            ])
        addCountries(entity.country.map { [$0] } ?? [])
        add(entity.representative, "representative")
        add(entity.britishRepresentative, "uk-representative")
        if let officer = entity.officer {
            graph.add(
                iris.of("officer"), ["dpv:DataProtectionOfficer"],
                [
                    "dpv:hasName": [.plain(officer.name)],
                    "dpv:hasContact": [.plain(officer.address)],
                    "dct:source": source(officer.clause),
                ])
        }
    }

    private mutating func add(_ representative: Representative?, _ name: String) {
        guard let representative else { return }
        graph.add(
            iris.of(name), ["dpv:Representative"],
            [
                "dpv:hasName": [.plain(representative.name)],
                "dpv:hasContact": [.plain(representative.address)],
            ])
    }

    mutating func addLaw() {
        graph.add(
            iris.of("jurisdiction"), ["dpv:Jurisdiction", "dpv:Location"],
            [
                "dct:description": texts(policy.law.text), "dct:source": source(policy.law.clause),
            ])
        guard let authority = policy.law.authority else { return }
        graph.add(
            iris.of("authority"),
            ["dpv:DataProtectionAuthority", "eu-gdpr:DataProtectionAuthority"],
            [
                "dpv:hasName": [.plain(authority)],
                "dpv:hasJurisdiction": [.node(iris.of("jurisdiction"))],
            ])
    }
}
