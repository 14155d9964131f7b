internal import PolicyLanguage
internal import Primitives

/// The data, and how long it stays.
extension PolicyGraph {
    mutating func add(_ category: PolicyLanguage.Category) {
        let types: [VocabularyTerm] =
            ["dpv:PersonalData", category.source.dataTerm]
            + (category.isSensitive ? ["dpv:SpecialCategoryPersonalData"] : [])
        graph.add(
            iris.of("category", category.id.text), types,
            [
                "dct:title": texts(category.name), "dct:description": texts(category.description),
                "dct:identifier": [.plain(category.id.text)],
                "skos:broader": types.dropFirst().map { .term($0) },
                "dpv:hasDataSource": [.term(category.source.sourceTerm)],
                "dpv:hasNecessity": [
                    .term(category.isMandatory ? "dpv:Required" : "dpv:Optional")
                ],
                "dpv:hasStorageCondition": [.node(iris.of("storage", category.id.text))],
                "dpv:hasLegalBasis": category.condition.map { [.term($0.term)] } ?? [],
                "dct:provenance": texts(category.origin),
                "dct:references": nodes("category", category.derivedFrom),
                "dpv:hasConsequence": category.consequence == nil
                    ? [] : [.node(iris.of("consequence", category.id.text))],
                "dct:source": source(category.clause),
            ])
        if let consequence = category.consequence {
            graph.add(
                iris.of("consequence", category.id.text), ["dpv:Consequence"],
                ["dct:description": texts(consequence)])
        }
        addStorage(category)
    }

    private mutating func addStorage(_ category: PolicyLanguage.Category) {
        let retention = category.retention
        let isFromAccount = retention.start == .accountEnd
        var durations: [Graph.Object] = []
        if isFromAccount { durations.append(.node(iris.of("account-end"))) }
        if retention.period.count > 0 || !isFromAccount {
            durations.append(.node(duration(retention.period)))
        }
        graph.add(
            iris.of("storage", category.id.text), ["dpv:StorageDuration", "dpv:StorageDeletion"],
            [
                "dct:description": words { $0.retention(retention) },
                "dpv:hasDuration": durations, "dct:source": source(retention.clause),
            ])
        if isFromAccount {
            let untilThen = Retention(
                start: .accountEnd, period: Period(count: 0, unit: .days),
                clause: retention.clause)
            addOnce(
                iris.of("account-end"), ["dpv:UntilEventDuration"],
                ["dct:description": words { $0.retention(untilThen) }])
        }
    }

    /// The node of a length of time.
    mutating func duration(_ period: Period) -> String {
        let iri = iris.of("duration", period.text)
        addOnce(
            iri, ["dpv:TemporalDuration"],
            [
                "rdf:value": [.typed(period.text, "xsd:duration")],
                "dct:description": words { $0.period(period) },
            ])
        return iri
    }

    mutating func add(_ period: StatutoryPeriod) {
        let storage = iris.of("statutory-storage", period.id)
        let law = iris.of("statutory-law", period.id)
        let length = duration(period.period)
        graph.add(
            iris.of("statutory", period.id), ["dpv:Process"],
            [
                "dct:title": texts(period.name), "dpv:hasPurpose": [.term("dpv:LegalCompliance")],
                "dpv:hasLegalBasis": [.term("eu-gdpr:A6-1-c")],
                "dpv:hasProcessing": [.term("dpv:Store"), .term("dpv:Restrict")],
                "dpv:hasPersonalData": nodes("category", period.categories),
                "dpv:hasDataController": nodes("entity", [policy.controller.id]),
                "dpv:hasStorageCondition": [.node(storage)],
                "dpv:hasApplicableLaw": [.node(law)],
                "dpv:hasNotice": [.node(iris.version(digest))],
                "dct:source": source(period.clause),
            ])
        graph.add(storage, ["dpv:StorageDuration"], ["dpv:hasDuration": [.node(length)]])
        graph.add(law, ["dpv:Law"], ["dct:title": [.plain(period.source)]])
    }

    mutating func add(_ cookie: Cookie) {
        let storage = iris.of("cookie-storage", cookie.id)
        let durations: [Graph.Object] =
            cookie.lifetime.count == 0
            ? [.node(iris.of("browser-closes"))] : [.node(duration(cookie.lifetime))]
        graph.add(
            iris.of("cookie", cookie.id),
            [cookie.storage == .cookie ? "tech:Cookie" : "dpv:Technology"],
            [
                "dct:title": [.plain(cookie.id)], "dct:description": texts(cookie.content),
                "dpv:hasPurpose": nodes("purpose", [cookie.purpose]),
                "dpv:hasNecessity": [
                    .term(cookie.isNecessary ? "dpv:Required" : "dpv:Optional")
                ],
                "dpv:hasStorageCondition": [.node(storage)],
                "dct:source": source(cookie.clause),
            ])
        graph.add(
            iris.of("cookie-data", cookie.id), ["dpv:PersonalData", "dpv:ObservedPersonalData"],
            [
                "dct:title": [.plain(cookie.id)], "dct:description": texts(cookie.content),
                "dct:identifier": [.plain(cookie.id)],
                "skos:broader": [.term("dpv:ObservedPersonalData")],
                "dpv:hasDataSource": [.term("dpv:DataSubjectDataSource")],
                "dpv:hasNecessity": [
                    .term(cookie.isNecessary ? "dpv:Required" : "dpv:Optional")
                ],
                "dpv:hasStorageCondition": [.node(storage)],
                "dct:source": source(cookie.clause),
            ])
        graph.add(storage, ["dpv:StorageDuration"], ["dpv:hasDuration": durations])
        if cookie.lifetime.count == 0 {
            addOnce(
                iris.of("browser-closes"), ["dpv:UntilEventDuration"],
                ["dct:description": words { $0.lifetime(cookie.lifetime) }])
        }
    }
}
