import Primitives

/// The data: its kinds, how long, cookies and counters.
extension PolicyFacts {
    var categories: [FactSet] {
        sets(policy.categories, title: words.page.categories, clause: \.clause, fact: fact)
    }

    private func fact(of category: Category) -> Fact {
        var details = [
            Detail(labels.source, words.terms.source(category.source)),
            Detail(labels.purposes, terms(category.purposes)),
        ]
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
        details.append(
            Detail(labels.visibility, words.terms.visibility(category.visibility)))
        if category.isLookup {
            details.append(Detail(labels.lookup, words.terms.signsIn))
        }
        return Fact(
            name: text(category.name),
            marks: (category.isMandatory ? [words.terms.mandatory] : [])
                + (category.isSensitive ? [words.terms.sensitive] : []),
            description: category.description.map(text), details: details)
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

    var cookies: [FactSet] {
        sets(
            policy.cookies, title: words.page.cookies, form: .table(nameTitle: labels.name),
            clause: \.clause
        ) { cookie in
            Fact(
                name: cookie.id,
                details: [
                    Detail(labels.purpose, terms([cookie.purpose])),
                    Detail(labels.content, text(cookie.content)),
                    Detail(labels.lifetime, words.lifetime(cookie.lifetime)),
                    Detail(
                        labels.necessary, cookie.isNecessary ? words.terms.yes : words.terms.no),
                ])
        }
    }

    var counters: [FactSet] {
        sets(policy.counters, title: words.page.counters, clause: \.clause) { counter in
            Fact(
                name: text(counter.name),
                details: [
                    Detail(labels.purpose, terms([counter.purpose])),
                    Detail(labels.data, terms(counter.categories)),
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
            Fact(name: words.terms.right(right.kind), description: text(right.text))
        }
    }
}
