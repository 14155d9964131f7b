import Primitives

/// Who answers, and how people come under the policy.
extension PolicyFacts {
    var entities: [FactSet] {
        entities([policy.controller], words.page.controller)
            + entities(policy.affiliates, words.page.affiliates)
    }

    /// Names on one line where there is nothing more to say.
    private func entities(_ entities: [Entity], _ title: String) -> [FactSet] {
        let facts = entities.map { ($0.clause, fact(of: $0)) }
        let isPlain = facts.allSatisfy { $0.1.details.isEmpty }
        return sets(facts, title: title, form: isPlain ? .line : .list, clause: \.0) { $0.1 }
    }

    private func fact(of entity: Entity) -> Fact {
        let names = protections.labels
        var details: [Detail] = []
        if let address = entity.address { details.append(Detail(names.address, address)) }
        if let country = entity.country { details.append(Detail(labels.country, country)) }
        if let other = entity.representative {
            details.append(Detail(names.representative, [Term(other.name), link(other.address)]))
        }
        if let other = entity.britishRepresentative {
            details.append(
                Detail(
                    practices.labels.britishRepresentative,
                    [Term(other.name), link(other.address)]))
        }
        return Fact(name: entity.name, address: Term.address(entity.site), details: details)
    }

    var officer: [FactSet] {
        let officers = policy.controller.officer.map { [$0] } ?? []
        return sets(officers, title: protections.labels.officer, clause: \.clause) {
            Fact(
                name: $0.name, details: [Detail(protections.labels.address, [link($0.address)])])
        }
    }

    func link(_ address: String) -> Term {
        Term(address, address: Term.address(address))
    }

    var acceptance: [FactSet] {
        sets([policy.acceptance], title: words.page.acceptance, clause: \.clause) {
            let names = protections.labels
            var details: [Detail] = []
            if let notice = $0.notice { details.append(Detail(names.notice, words.period(notice))) }
            if let notice = $0.minorNotice {
                details.append(Detail(practices.labels.minorNotice, words.period(notice)))
            }
            if let comments = $0.comments {
                details.append(Detail(practices.labels.comments, terms(comments, $0.clause)))
            }
            if let grace = $0.grace { details.append(Detail(names.grace, words.period(grace))) }
            if $0.isSilent { details.append(Detail(names.silence, protections.silent)) }
            return Fact(
                name: words.terms.acceptance($0.mode), description: text($0.statement),
                details: details)
        }
    }
}
