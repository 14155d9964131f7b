import Primitives

/// Children, decisions by programs, transfers, signals.
extension PolicyFacts {
    var children: [FactSet] {
        sets(policy.children.map { [$0] } ?? [], title: protections.children, clause: \.clause) {
            Fact(
                name: protections.labels.age + " " + protections.age($0.age),
                description: text($0.text))
        }
    }

    var decisions: [FactSet] {
        sets(policy.decisions, title: protections.decisions, clause: \.clause) { decision in
            let names = protections.labels
            var details = [Detail(labels.purpose, terms([decision.purpose]))]
            if !decision.categories.isEmpty {
                details.append(Detail(labels.data, terms(decision.categories)))
            }
            details += [
                Detail(names.logic, text(decision.logic)),
                Detail(names.consequences, text(decision.consequences)),
                Detail(labels.basis, protections.decisionBasis(decision.basis)),
            ]
            if let safeguards = decision.safeguards {
                details.append(Detail(names.safeguards, text(safeguards)))
            }
            return Fact(name: text(decision.name), details: details)
        }
    }

    var signals: [FactSet] {
        let known = [
            (protections.privacyControl, policy.privacyControl),
            (practices.doNotTrack, policy.doNotTrack),
        ]
        let signals = known.compactMap { name, signal in signal.map { (name, $0) } }
        return sets(signals, title: protections.signals, clause: \.1.clause) { name, signal in
            let refused =
                signal.purposes.isEmpty ? [Term(practices.nothing)] : terms(signal.purposes)
            return Fact(name: name, details: [Detail(protections.labels.refuses, refused)])
        }
    }

    func transfer(_ transfer: Transfer?) -> [Detail] {
        guard let transfer else { return [] }
        let safeguard = Term(protections.safeguard(transfer.safeguard))
        return [
            Detail(
                protections.labels.transfer,
                [safeguard] + (transfer.text.map { [Term(text($0))] } ?? []))
        ]
    }
}
