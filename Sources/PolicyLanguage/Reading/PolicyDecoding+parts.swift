import Primitives

/// The parts that say who is responsible and how people come under the policy.
extension PolicyDecoding {
    /// A map of which the policy has one.
    mutating func part(_ key: String, of head: Fields, keys: [String]) -> Fields {
        guard let tree = required(key, in: head) else {
            return Fields(
                label: "the \(key)", position: head.position, members: [:], clause: nil,
                isBroken: true)
        }
        return fields(tree, "the \(key)", keys: keys, naming: nil)
    }

    mutating func law(_ head: Fields) -> Law {
        let fields = part("law", of: head, keys: ["clause", "text", "authority"])
        return Law(
            clause: clause(in: fields), text: text("text", in: fields),
            authority: fields.tree("authority").flatMap { scalar($0, "authority", fields) })
    }

    mutating func contact(_ head: Fields) -> Contact {
        let fields = part("contact", of: head, keys: ["name", "address", "clause"])
        return Contact(
            name: text("name", in: fields),
            address: string(
                "address", in: fields, hint: "write an e-mail address, or https://...",
                where: { Names.isWebAddress($0) || Names.isMailAddress($0) }),
            clause: clause(in: fields))
    }

    mutating func service(_ tree: Tree) -> Placed<Service> {
        let fields = fields(
            tree, "service",
            keys: [
                "id", "name", "clause", "entity", "hosts", "requires-cookies", "regulation",
                "countries", "transfer", "acts-for",
            ])
        let hosts = words("hosts", in: fields)
        for host in hosts where !Names.isHost(host.text) {
            findings.error(
                "\(fields.label) has \(quoted(host.text)), which is no host", at: host.position,
                clause: fields.clause,
                hint: "write a host in lower case without scheme or path: shop.example.com")
        }
        return Placed(
            value: Service(
                id: ServiceID(identifier(.service, in: fields)), name: text("name", in: fields),
                clause: clause(in: fields),
                entity: EntityID(reference("entity", in: fields, to: .entity)),
                hosts: hosts.map(\.text), requiresCookies: flag("requires-cookies", in: fields),
                regulation: regulation(fields), countries: countries(in: fields),
                transfer: transfer(fields), actsFor: textIfAny("acts-for", in: fields)),
            fields: fields)
    }

    private mutating func regulation(_ service: Fields) -> Regulation {
        let hint = "say where its data lies and who may touch it: {clause, place, access}"
        guard let tree = required("regulation", in: service, hint: hint) else {
            return Regulation(clause: ClauseID(""), place: Text([:]), access: Text([:]))
        }
        let fields = fields(
            tree, "the regulation of \(service.label)", keys: ["clause", "place", "access"],
            naming: nil)
        return Regulation(
            clause: clause(in: fields), place: text("place", in: fields),
            access: text("access", in: fields))
    }

    mutating func measure(_ tree: Tree) -> Placed<Measure> {
        let fields = fields(
            tree, "measure", keys: ["threat", "clause", "text"], naming: "threat")
        return Placed(
            value: Measure(
                threat: word("threat", in: fields) ?? .access, clause: clause(in: fields),
                text: text("text", in: fields)), fields: fields)
    }

    mutating func right(_ tree: Tree) -> Placed<Right> {
        let fields = fields(
            tree, "right",
            keys: [
                "kind", "clause", "text", "ways", "response", "extension", "free", "agent",
                "regions",
            ], naming: "kind")
        return Placed(
            value: Right(
                kind: word("kind", in: fields) ?? .access, clause: clause(in: fields),
                text: text("text", in: fields), ways: wordList("ways", in: fields),
                response: periodIfAny("response", in: fields),
                extensionMax: periodIfAny("extension", in: fields),
                freePerYear: integerIfAny("free", in: fields, range: 1...1_000),
                agent: textIfAny("agent", in: fields),
                regions: regions("regions", in: fields)),
            fields: fields)
    }

    mutating func clauseItem(_ tree: Tree) -> Placed<Clause> {
        let read = fields(tree, "clause", keys: ["id", "title", "text"])
        let id = ClauseID(identifier(.clause, in: read))
        // A clause's own number is the one that its diagnostics cite.
        let fields = Fields(
            label: read.label, position: read.position, members: read.members,
            clause: Names.isClause(id.text) ? id : nil, isBroken: read.isBroken)
        if fields.tree("title") == nil, fields.tree("text") == nil, !fields.isBroken {
            findings.error(
                "\(fields.label) has neither title nor text", at: fields.position,
                clause: fields.clause, hint: "write one of them, or remove the clause")
        }
        return Placed(
            value: Clause(
                id: id, title: textIfAny("title", in: fields),
                text: textIfAny("text", in: fields)), fields: fields)
    }
}
