internal import PolicyLanguage
internal import Primitives

/// What data is used for, and who else gets it.
extension PolicyGraph {
    mutating func add(_ purpose: Purpose) {
        graph.add(
            iris.of("purpose", purpose.id.text), ["dpv:Purpose"],
            [
                "dct:title": texts(purpose.name), "dct:description": texts(purpose.description),
                "dct:identifier": [.plain(purpose.id.text)], "dct:source": source(purpose.clause),
            ])
        if let law = purpose.law {
            graph.add(
                iris.of("obligation", purpose.id.text), ["dpv:Law"],
                ["dct:description": texts(law), "dct:source": source(purpose.clause)])
        }
        guard let interest = purpose.interest else { return }
        graph.add(
            iris.of("interest", purpose.id.text), ["dpv:LegitimateInterest"],
            ["dct:description": texts(interest), "dct:source": source(purpose.clause)])
    }

    /// The processing for a purpose: one process a purpose, whatever services take part in it.
    mutating func addProcess(of purpose: Purpose) {
        addOnce(iris.of("people"), ["dpv:DataSubject", "dpv:User"], [:])
        let data = categories[purpose.id] ?? []
        let receivers = recipients[purpose.id] ?? []
        let services = policy.services.filter { purpose.services.contains($0.id) }
        let cookies = policy.cookies.filter { $0.purpose == purpose.id }.map(\.id)
        var bases: [Graph.Object] = [.term(purpose.basis.term)]
        if purpose.interest != nil { bases.append(.node(iris.of("interest", purpose.id.text))) }
        for condition in data.compactMap(\.condition) { bases.append(.term(condition.term)) }
        graph.add(
            iris.of("process", purpose.id.text), ["dpv:Process"],
            [
                "dct:title": texts(purpose.name),
                "dpv:hasPurpose": nodes("purpose", [purpose.id]), "dpv:hasLegalBasis": bases,
                "dpv:hasProcessing": processing(purpose, data, receivers).map { .term($0) },
                "dpv:hasPersonalData": nodes("category", data.map(\.id))
                    + nodes("cookie-data", cookies),
                "dpv:hasDataSubject": [.node(iris.of("people"))],
                "dpv:hasDataController": nodes("entity", services.map(\.entity)),
                "dpv:hasService": nodes("service", services.map(\.id)),
                "dpv:hasRecipient": nodes("recipient", receivers.map(\.id)),
                "dpv:hasStorageCondition": nodes("storage", data.map(\.id))
                    + nodes("cookie-storage", cookies) + nodes("place", services.map(\.id)),
                "dpv:hasConsentControl": purpose.basis == .consent
                    ? [.node(iris.of("withdrawal"))] : [],
                "dpv:hasJurisdiction": [.node(iris.of("jurisdiction"))],
                "dpv:hasAuthority": policy.law.authority == nil
                    ? [] : [.node(iris.of("authority"))],
                "dpv:hasRight": rights(of: purpose).map {
                    .node(iris.of("right", $0.kind.rawValue))
                },
                "dpv:hasTechnicalOrganisationalMeasure": policy.measures.indices.map {
                    .node(iris.of("measure", String($0 + 1)))
                },
                "dpv:isImplementedUsingTechnology": nodes("cookie", cookies),
                "dpv:hasApplicableLaw": purpose.law == nil
                    ? [] : nodes("obligation", [purpose.id]),
                "dpv:hasProcessingCondition": nodes(
                    "decision", policy.decisions.filter { $0.purpose == purpose.id }.map(\.id)),
                "dpv:hasNotice": [.node(iris.version(digest))],
                "dct:source": source(purpose.clause),
            ])
    }

    /// People object only to what rests on an interest or a public task, and withdraw only consent.
    func rights(of purpose: Purpose) -> [Right] {
        policy.rights.filter { right in
            switch right.kind {
            case .objection: purpose.basis.choice == .objection
            case .withdrawal: purpose.basis == .consent
            case .portability: purpose.basis == .consent || purpose.basis == .contract
            default: true
            }
        }
    }

    func processing(
        _ purpose: Purpose, _ data: [PolicyLanguage.Category], _ receivers: [Recipient]
    ) -> [VocabularyTerm] {
        var terms: [VocabularyTerm] = []
        for source in PolicyLanguage.Category.Source.allCases {
            if data.contains(where: { $0.source == source }), let term = source.processingTerm {
                terms.append(term)
            }
        }
        if !data.isEmpty { terms += ["dpv:Store", "dpv:Erase"] }
        terms.append(purpose.isDepersonalised ? "dpv:Anonymise" : "dpv:Use")
        if !receivers.isEmpty { terms.append("dpv:Disclose") }
        return terms
    }

    /// A recipient, and that data goes to it.
    mutating func add(_ recipient: Recipient) {
        addReceiver(recipient)
        graph.add(
            iris.of("disclosure", recipient.id.text), ["dpv:Process"],
            [
                "dct:title": texts(recipient.name),
                "dpv:hasProcessing": [.term("dpv:Disclose")],
                "dpv:hasPurpose": nodes("purpose", recipient.purposes),
                "dpv:hasPersonalData": nodes("category", recipient.categories),
                "dpv:hasDataController": nodes("entity", [policy.controller.id]),
                "dpv:hasRecipient": nodes("recipient", [recipient.id]),
                "dpv:hasJustification": nodes("ground", recipient.grounds.map(\.rawValue)),
                "dpv:hasNotice": [.node(iris.version(digest))],
                "dct:source": source(recipient.clause),
            ])
    }

    /// A recipient by itself.
    mutating func addReceiver(_ recipient: Recipient) {
        let safeguard = addTransfer(recipient.transfer, "recipient", recipient.id.text)
        let codes = (recipient.country.map { [$0] } ?? []) + recipient.countries
        addCountries(codes)
        graph.add(
            iris.of("recipient", recipient.id.text), recipient.types,
            [
                "dpv:hasName": texts(recipient.name),
                "dpv:hasIdentifier": [.plain(recipient.id.text)],
                "dpv:hasCountry": countries(codes),
                "dpv:hasOrganisationalMeasure": safeguard,
                "dct:source": source(recipient.clause),
            ])
    }

    mutating func add(_ ground: Ground) {
        graph.add(
            iris.of("ground", ground.kind.rawValue), ["dpv:Justification"],
            ["dct:title": texts(ground.name), "dct:source": source(ground.clause)])
    }

    mutating func add(_ counter: Counter) {
        let basis = policy.purposes.first { $0.id == counter.purpose }?.basis
        graph.add(
            iris.of("counter", counter.id), ["dpv:Process"],
            [
                "dct:title": texts(counter.name),
                "dpv:hasPurpose": nodes("purpose", [counter.purpose]),
                "dpv:hasLegalBasis": basis.map { [.term($0.term)] } ?? [],
                "dpv:hasProcessing": [.term("dpv:Aggregate")],
                "dpv:hasPersonalData": nodes("category", counter.categories),
                "dpv:hasDataController": nodes("entity", [policy.controller.id]),
                "dpv:hasNotice": [.node(iris.version(digest))],
                "dct:source": source(counter.clause),
            ])
    }

    mutating func add(_ decision: Decision) {
        let consequence = iris.of("decision-consequence", decision.id)
        let logic = iris.of("decision-logic", decision.id)
        let safeguard = iris.of("decision-safeguard", decision.id)
        graph.add(
            iris.of("decision", decision.id), ["dpv:AutomatedDecisionMaking"],
            [
                "dct:title": texts(decision.name),
                "dpv:hasPurpose": nodes("purpose", [decision.purpose]),
                "dpv:hasPersonalData": nodes("category", decision.categories),
                "dpv:hasAlgorithmicLogic": [.node(logic)],
                "dpv:hasConsequence": [.node(consequence)],
                "dpv:hasOrganisationalMeasure": decision.safeguards == nil
                    ? [] : [.node(safeguard)],
                "dct:source": source(decision.clause),
            ])
        graph.add(logic, ["dpv:AlgorithmicLogic"], ["dct:description": texts(decision.logic)])
        graph.add(
            consequence, ["dpv:Consequence"], ["dct:description": texts(decision.consequences)])
        if let safeguards = decision.safeguards {
            graph.add(safeguard, ["dpv:Safeguard"], ["dct:description": texts(safeguards)])
        }
    }
}
