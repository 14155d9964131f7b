import Primitives

/// The data: its kinds, how long, cookies and counters.
extension PolicyFacts {
    var categories: [FactSet] {
        sets(policy.categories, title: words.page.categories, clause: \.clause, fact: fact)
    }

    private func fact(of category: Category) -> Fact {
        var details = [Detail(labels.source, words.terms.source(category.source))]
        details += origin(of: category) + people(of: category)
        details.append(Detail(labels.purposes, terms(category.purposes)))
        if !category.services.isEmpty {
            details.append(Detail(labels.services, terms(category.services)))
        }
        if !category.choices.isEmpty {
            let names = category.choices.map { Words.name(of: $0, in: category, of: policy) }
            details.append(Detail(labels.values, names.map { Term($0) }))
        }
        let kept = Term(
            words.retention(category.retention), address: "#" + category.retention.clause.text)
        details.append(Detail(labels.kept, [kept]))
        details += afterwards(category.retention)
        let seen = [words.terms.visibility(category.visibility)]
        let stays = category.stays ? [practices.stays] : []
        details.append(Detail(labels.visibility, (seen + stays).map { Term($0) }))
        if category.isLookup {
            details.append(Detail(labels.lookup, words.terms.signsIn))
        }
        return Fact(
            name: text(category.name),
            marks: (category.isMandatory ? [words.terms.mandatory] : [])
                + (category.isSensitive ? [words.terms.sensitive] : []),
            description: category.description.map(text), details: details)
    }

    /// Who handed it over, what it was inferred from, and what lets it be held.
    private func origin(of category: Category) -> [Detail] {
        var details: [Detail] = []
        if let origin = category.origin {
            details.append(Detail(protections.labels.origin, text(origin)))
        }
        if !category.derivedFrom.isEmpty {
            details.append(Detail(protections.labels.derivedFrom, terms(category.derivedFrom)))
        }
        if let condition = category.condition {
            let article = words.terms.article(condition.article)
            details.append(
                Detail(
                    protections.labels.condition,
                    "\(protections.condition(condition)) (\(article))"))
        }
        if let consequence = category.consequence {
            details.append(Detail(protections.labels.consequence, text(consequence)))
        }
        return details
    }

    var statutory: [FactSet] {
        sets(policy.statutoryPeriods, title: words.page.statutory, clause: \.clause) { period in
            Fact(
                name: text(period.name),
                details: [
                    Detail(labels.article, period.source),
                    Detail(labels.data, terms(period.categories)),
                    Detail(labels.kept, words.period(period.period)),
                ])
        }
    }

    var measures: [FactSet] {
        sets(policy.measures, title: words.page.measures, clause: \.clause) { measure in
            Fact(name: words.terms.threat(measure.threat), description: text(measure.text))
        }
    }

    var rights: [FactSet] {
        sets(policy.rights, title: words.page.rights, clause: \.clause) { right in
            var details: [Detail] = []
            if !right.ways.isEmpty {
                let ways = right.ways.map { Term(protections.way($0)) }
                details.append(Detail(protections.labels.ways, ways))
            }
            details += answers(right)
            if !right.regions.isEmpty {
                details.append(Detail(practices.labels.regions, right.regions.map { Term($0) }))
            }
            return Fact(
                name: words.terms.right(right.kind), description: text(right.text),
                details: details)
        }
    }
}
