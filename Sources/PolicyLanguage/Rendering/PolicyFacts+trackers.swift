import Primitives

/// Cookies and counters.
extension PolicyFacts {
    var cookies: [FactSet] {
        sets(
            policy.cookies, title: words.page.cookies, form: .table(nameTitle: labels.name),
            clause: \.clause
        ) { cookie in
            let columns = [
                Detail(labels.purpose, terms([cookie.purpose])),
                Detail(labels.content, text(cookie.content)),
                Detail(labels.lifetime, lifetime(of: cookie)),
                Detail(labels.necessary, cookie.isNecessary ? words.terms.yes : words.terms.no),
            ]
            return Fact(name: cookie.id, details: columns + more(cookie))
        }
    }

    /// The longest, and below it what holds in some cases.
    private func lifetime(of cookie: Cookie) -> [Term] {
        let longest = words.lifetime(cookie.lifetime)
        let lifetime = cookie.isRenewed ? "\(longest) \(practices.renewed)" : longest
        guard !cookie.cases.isEmpty else { return [Term(lifetime)] }
        let cases = cookie.cases.map {
            Term(practices.inCase(text($0.when), words.lifetime($0.lifetime)))
        }
        return cases + [Term(practices.inCase(practices.otherwise, lifetime))]
    }

    /// Columns that are there once a cookie of the policy has something in them.
    private func more(_ cookie: Cookie) -> [Detail] {
        let names = protections.labels
        var columns: [Detail] = []
        if policy.cookies.contains(where: { $0.storage != .cookie }) {
            columns.append(Detail(names.storage, protections.storage(cookie.storage)))
        }
        if policy.cookies.contains(where: { $0.party != nil }) {
            columns.append(
                Detail(names.party, cookie.party.map(terms) ?? [term(of: policy.controller)]))
        }
        if policy.cookies.contains(where: { !$0.services.isEmpty }) {
            let services = cookie.services.isEmpty ? [Term("–")] : terms(cookie.services)
            columns.append(Detail(labels.services, services))
        }
        if policy.cookies.contains(where: { $0.audience != nil }) {
            let terms = cookie.audience.map { audience($0) } ?? []
            columns.append(Detail(names.audience, terms.isEmpty ? [Term("–")] : terms))
        }
        return columns
    }

    var counters: [FactSet] {
        sets(policy.counters, title: words.page.counters, clause: \.clause) { counter in
            var details = [
                Detail(labels.purpose, terms([counter.purpose])),
                Detail(labels.data, terms(counter.categories)),
            ]
            if let party = counter.party {
                details.append(Detail(protections.labels.party, terms(party)))
            }
            if let audience = counter.audience {
                details.append(Detail(protections.labels.audience, self.audience(audience)))
            }
            return Fact(name: text(counter.name), details: details)
        }
    }

    private func audience(_ audience: AudienceMeasurement) -> [Term] {
        var terms = audience.conditions.map { Term(protections.audience($0)) }
        terms.append(Term("\(labels.kept) \(words.period(audience.kept))"))
        if let objection = audience.objection {
            terms.append(
                Term("\(protections.labels.objection): \(text(objection))"))
        }
        return terms
    }
}
