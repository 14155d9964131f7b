import Primitives

/// The operator's practice: backups, what is public, whom data is about, assurances.
extension PolicyFacts {
    var practices: PracticeWords { words.practices }

    /// What decides within the time for which a value is kept, and what follows it.
    func afterwards(_ retention: Retention) -> [Detail] {
        let names = practices.labels
        var details: [Detail] = []
        if let criteria = retention.criteria {
            details.append(Detail(names.criteria, text(criteria)))
        }
        if let period = retention.backups {
            details.append(Detail(names.backups, practices.longer(words.period(period))))
        }
        if let period = retention.deleted {
            details.append(Detail(names.deleted, practices.within(words.period(period))))
        }
        if let period = retention.trash {
            details.append(Detail(names.trash, words.period(period)))
        }
        if retention.leavesAggregates {
            details.append(Detail(names.afterwards, practices.aggregates))
        }
        return details
    }

    /// Whom it is about, and who collects what we do not.
    func people(of category: Category) -> [Detail] {
        let names = practices.labels
        var details: [Detail] = []
        if let collector = category.collector {
            details.append(Detail(names.collector, terms(collector)))
        }
        if !category.about.isEmpty {
            details.append(Detail(names.about, category.about.map { Term(practices.person($0)) }))
        }
        return details
    }

    /// How long, in which languages, and by which clause where it is another.
    func terms(_ comments: CommentPeriod, _ clause: ClauseID) -> [Term] {
        let cited = comments.clause.flatMap { $0 == clause ? nil : "#" + $0.text }
        let first = Term(practices.comments(words.period(comments.period)), address: cited)
        return [first] + words.languages(of: comments).map { Term($0) }
    }

    /// How long answers take, what they cost, and who may ask.
    func answers(_ right: Right) -> [Detail] {
        let names = practices.labels
        var details: [Detail] = []
        if let response = right.response {
            let longer = right.extensionMax.map { practices.extended(words.period($0)) }
            let within = practices.within(words.period(response))
            details.append(
                Detail(names.response, ([within] + [longer].compactMap(\.self)).map { Term($0) }))
        }
        if let count = right.freePerYear {
            details.append(Detail(names.free, practices.free(count)))
        }
        if let agent = right.agent { details.append(Detail(names.agent, text(agent))) }
        return details
    }

    var disputes: [FactSet] {
        sets(policy.disputes, title: practices.disputes, clause: \.clause) { body in
            var details = [Detail(protections.labels.address, [link(body.address)])]
            if !body.regions.isEmpty {
                details.append(Detail(practices.labels.regions, body.regions.map { Term($0) }))
            }
            let marks = [
                body.isFree ? practices.freeOfCharge : nil,
                body.isBinding ? practices.binding : nil,
            ]
            return Fact(
                name: text(body.name), marks: marks.compactMap(\.self),
                description: text(body.text), details: details)
        }
    }

    var assurances: [FactSet] {
        sets(policy.assurances, title: practices.assurances, clause: \.clause) {
            Fact(name: practices.assurance($0.kind), description: text($0.text))
        }
    }

    var holds: [FactSet] {
        sets(policy.holds, title: practices.holds, clause: \.clause) { hold in
            let data = terms(hold.categories)
            var details = [Detail(labels.data, data.isEmpty ? [Term(practices.all)] : data)]
            if let longest = hold.longest {
                let most = practices.atMost(words.period(longest))
                details.append(Detail(practices.labels.longest, most))
            }
            return Fact(name: text(hold.name), description: text(hold.text), details: details)
        }
    }

    /// When an account ends by itself.
    var unused: [FactSet] {
        let names = practices.labels
        return sets(policy.unused.map { [$0] } ?? [], title: practices.unused, clause: \.clause) {
            var details = [Detail(names.ends, practices.unusedFor(words.period($0.period)))]
            if let warning = $0.warning {
                details.append(Detail(names.notice, practices.warned(words.period(warning))))
            }
            return Fact(
                name: practices.endsUnused, description: $0.text.map { text($0) },
                details: details)
        }
    }

    /// The recipient of that name.
    func terms(_ id: RecipientID) -> [Term] {
        policy.recipients.filter { $0.id == id }.map {
            Term(text($0.name), address: "#" + $0.clause.text)
        }
    }
}
