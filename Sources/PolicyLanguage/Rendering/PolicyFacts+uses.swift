import Primitives

/// Who, what for, and under which law.
extension PolicyFacts {
    var services: [FactSet] {
        sets(policy.services, title: words.page.services, clause: \.clause) { service in
            let entity = ([policy.controller] + policy.affiliates).first { $0.id == service.entity }
            var details = [Detail(labels.entity, [entity.map(term) ?? Term(service.entity.text)])]
            if !service.hosts.isEmpty {
                details.append(Detail(labels.hosts, service.hosts.map { Term($0) }))
            }
            if service.requiresCookies {
                details.append(Detail(labels.cookies, words.terms.cookiesRequired))
            }
            if let others = service.actsFor {
                details.append(Detail(practices.labels.actsFor, text(others)))
            }
            return Fact(name: text(service.name), details: details)
        }
    }

    var regulations: [FactSet] {
        sets(policy.services, title: words.page.regulations, clause: \.regulation.clause) {
            var details = [
                Detail(labels.place, text($0.regulation.place)),
                Detail(labels.access, text($0.regulation.access)),
            ]
            if !$0.countries.isEmpty {
                details.append(Detail(protections.labels.countries, $0.countries.map { Term($0) }))
            }
            return Fact(name: text($0.name), details: details + transfer($0.transfer))
        }
    }

    var purposes: [FactSet] {
        sets(policy.purposes, title: words.page.purposes, clause: \.clause, fact: fact)
    }

    private func fact(of purpose: Purpose) -> Fact {
        var details = [Detail(labels.basis, words.basis(purpose.declaredBasis))]
        if !purpose.consentIn.isEmpty {
            let regions = purpose.consentIn.joined(separator: ", ")
            details.append(
                Detail(practices.labels.consentIn, words.typeset(practices.consentIn(regions))))
        }
        if let interest = purpose.interest {
            details.append(Detail(labels.interest, text(interest)))
        }
        if let law = purpose.law { details.append(Detail(protections.labels.law, text(law))) }
        details.append(
            Detail(labels.choice, words.typeset(words.terms.choice(purpose.basis.choice))))
        details.append(Detail(labels.services, terms(purpose.services)))
        let data = data(for: purpose.id)
        if !data.isEmpty { details.append(Detail(labels.data, data.map(term))) }
        if let told = purpose.told { details.append(Detail(practices.labels.told, text(told))) }
        if let statement = purpose.statement {
            let name = statement.name.map(text) ?? statement.address
            let link = Term(name, address: Term.address(statement.address))
            details.append(Detail(practices.labels.statement, [link]))
        }
        return Fact(
            name: text(purpose.name),
            marks: purpose.isDepersonalised ? [words.terms.depersonalised] : [],
            description: purpose.description.map(text), details: details)
    }

    var grounds: [FactSet] {
        let isPlain = policy.grounds.allSatisfy { $0.notice == nil && $0.told == nil }
        let form = isPlain ? FactSet.Form.line : .list
        return sets(policy.grounds, title: words.page.ground, form: form, clause: \.clause) {
            var details: [Detail] = []
            if let notice = $0.notice {
                let before = practices.before(words.period(notice))
                details.append(Detail(practices.labels.notice, before))
            }
            if let told = $0.told { details.append(Detail(practices.labels.told, text(told))) }
            return Fact(name: text($0.name), details: details)
        }
    }

    var recipients: [FactSet] {
        sets(policy.recipients, title: words.page.recipients, clause: \.clause) { recipient in
            var details = [
                Detail(labels.grounds, terms(recipient.grounds)),
                Detail(labels.purposes, terms(recipient.purposes)),
                Detail(labels.data, terms(recipient.categories)),
            ]
            if let role = recipient.role {
                details.append(Detail(protections.labels.role, protections.role(role)))
            }
            if let country = recipient.country {
                details.append(Detail(labels.country, country))
            }
            if !recipient.countries.isEmpty {
                let countries = recipient.countries.map { Term($0) }
                details.append(Detail(practices.labels.countries, countries))
            }
            if let exchange = recipient.exchange {
                details.append(Detail(practices.labels.exchange, practices.exchange(exchange)))
            }
            details += transfer(recipient.transfer)
            return Fact(name: text(recipient.name), details: details)
        }
    }

    var law: [FactSet] {
        sets([policy.law], title: words.page.law, clause: \.clause) { law in
            Fact(
                name: text(law.text),
                details: law.authority.map { [Detail(words.page.authority, $0)] } ?? [])
        }
    }

    var contact: [FactSet] {
        sets([policy.contact], title: words.page.contact, form: .line, clause: \.clause) {
            Fact(name: text($0.name), address: Term.address($0.address))
        }
    }
}
