internal import PolicyLanguage
internal import Primitives

/// Where data is, who protects it, and what people can do.
extension PolicyGraph {
    mutating func add(_ service: Service) {
        let regulation = service.regulation
        graph.add(
            iris.of("service", service.id.text), ["dpv:Service"],
            [
                "dct:title": texts(service.name),
                "dpv:hasServiceProvider": nodes("entity", [service.entity]),
                "dpv:hasStorageCondition": [.node(iris.of("place", service.id.text))],
                "dpv:hasOrganisationalMeasure": [.node(iris.of("access", service.id.text))],
                "dct:source": source(service.clause),
            ])
        add(regulation, of: service)
    }

    func countries(_ codes: [String]) -> [Graph.Object] { nodes("country", codes) }

    mutating func addCountries(_ codes: [String]) {
        for code in codes {
            addOnce(
                iris.of("country", code), ["dpv:Country"], ["dct:identifier": [.plain(code)]])
        }
    }

    /// What protects data outside of the European Economic Area, as a node of its owner.
    mutating func addTransfer(_ transfer: Transfer?, _ kind: String, _ name: String)
        -> [Graph.Object]
    {
        guard let transfer else { return [] }
        let iri = iris.of("\(kind)-transfer", name)
        graph.add(
            iri, ["dpv:SafeguardForDataTransfer", transfer.safeguard.term],
            [
                "dct:title": words { $0.protections.safeguard(transfer.safeguard) },
                "dct:description": texts(transfer.text),
            ])
        return [.node(iri)]
    }

    mutating func add(_ regulation: Regulation, of service: Service) {
        let safeguard = addTransfer(service.transfer, "service", service.id.text)
        addCountries(service.countries)
        graph.add(
            iris.of("place", service.id.text), ["dpv:StorageLocation"],
            [
                "dct:description": texts(regulation.place),
                "dpv:hasCountry": countries(service.countries),
                "dpv:hasOrganisationalMeasure": safeguard,
                "dct:source": source(regulation.clause),
            ])
        graph.add(
            iris.of("access", service.id.text), ["dpv:AuthorisationProcedure"],
            [
                "dct:description": texts(regulation.access),
                "dct:source": source(regulation.clause),
            ])
    }

    mutating func add(_ measure: Measure, _ number: Int) {
        let risk = iris.of("threat", measure.threat.rawValue)
        graph.add(
            iris.of("measure", String(number + 1)), ["dpv:TechnicalOrganisationalMeasure"],
            [
                "dct:title": words { $0.terms.threat(measure.threat) },
                "dct:description": texts(measure.text), "dpv:mitigatesRisk": [.node(risk)],
                "dct:source": source(measure.clause),
            ])
        addOnce(risk, ["dpv:Risk"], ["dct:identifier": [.plain(measure.threat.rawValue)]])
    }

    /// How people take consent back, where a purpose rests on it.
    mutating func addConsentControl() {
        guard policy.purposes.contains(where: { $0.basis == .consent }) else { return }
        graph.add(
            iris.of("withdrawal"), ["dpv:WithdrawConsent"],
            [
                "dct:description": texts(policy.rights.first { $0.kind == .withdrawal }?.text),
                "foaf:page": policy.languages.map { .node(iris.account(policy, in: $0)) },
            ])
    }

    mutating func add(_ right: Right) {
        let iri = iris.of("right", right.kind.rawValue)
        graph.add(
            iri, [right.kind.term, "dpv:ActiveRight"],
            [
                "dct:title": words { $0.terms.right(right.kind) },
                "dpv:isExercisedAt": [.node(iri + "-notice")],
                "dct:source": source(right.clause),
            ])
        graph.add(
            iri + "-notice", ["dpv:RightExerciseNotice"],
            [
                "dct:description": texts(right.text),
                "dct:language": policy.languages.map { .plain($0.tag) },
            ])
    }
}
