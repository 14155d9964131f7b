package import PolicyLanguage
package import Primitives

/// What a person decided about a purpose that rests on consent, as ISO/IEC TS 27560 records it
/// (Documentation/formats/consent-record.md).
package struct ConsentRecord: Sendable {
    package enum State: Sendable {
        case given
        /// Taken back after it was given.
        case withdrawn
        /// Said no to, without having been given before.
        case refused
    }

    /// One decision.
    package struct Event: Sendable {
        package let state: State
        package let at: Instant
        /// The number of the ledger entry that records it.
        package let entry: Int64
        /// How the person showed their will, where it was handed in.
        package let method: String?

        package init(state: State, at: Instant, entry: Int64, method: String?) {
            self.state = state
            self.at = at
            self.entry = entry
            self.method = method
        }
    }

    package let policy: Policy
    package let purpose: Purpose
    package let subject: SubjectID
    package let language: Language
    package let events: [Event]

    /// - Parameters:
    ///   - policy: the version under which the person decided.
    ///   - purpose: one that this version declares and that rests on consent.
    ///   - subject: who decided.
    ///   - language: in which the person speaks to us.
    ///   - events: at least one, the oldest first.
    /// - Returns: nil where purpose or events are not of that kind.
    package init?(
        policy: Policy, purpose: PurposeID, subject: SubjectID, language: Language, events: [Event]
    ) {
        guard let declared = policy.purposes.first(where: { $0.id == purpose }),
            declared.basis == .consent, !events.isEmpty
        else { return nil }
        self.policy = policy
        self.purpose = declared
        self.subject = subject
        self.language = language
        self.events = events
    }

    /// The record's own IRI: the same as long as the consent is the same.
    package var iri: String {
        "urn:scruple:consent:\(subject):\(purpose.id):\(events.first?.entry ?? 0)"
    }

    /// The record alone.
    package var record: Graph { graph.graph }

    /// A receipt with the record in it.
    /// - Parameters:
    ///   - id: of the receipt.
    ///   - created: when it is made out.
    package func receipt(_ id: RequestID, created: Instant) -> Graph {
        var builder = graph
        builder.graph.add(
            "urn:uuid:\(id)", ["dpv:ConsentReceipt"],
            [
                "dct:conformsTo": profile(of: builder).map { [.node("\($0.receipt)")] } ?? [],
                "dct:identifier": [.plain("urn:uuid:\(id)")],
                "dpv:hasIdentifier": [.plain("urn:uuid:\(id)")],
                "dpv:hasRecordOfActivity": [.node(iri)],
                "dct:created": [.typed(created.rfc3339, "xsd:dateTime")],
                "dct:language": [.plain(language.tag)],
            ])
        return builder.graph
    }

    /// The profiles of DPV's guide that the record fulfills: that of the GDPR asks for rights and
    /// an authority; neither can be fulfilled without personal data.
    private func profile(of builder: PolicyGraph) -> (record: String, receipt: String)? {
        let base = "https://w3id.org/dpv/schema/dpv-27560#"
        let cookies = policy.cookies.contains { $0.purpose == purpose.id }
        guard !(builder.categories[purpose.id] ?? []).isEmpty || cookies else { return nil }
        let isGDPR = policy.law.authority != nil && !builder.rights(of: purpose).isEmpty
        return isGDPR
            ? (base + "record-eu-gdpr", base + "receipt-eu-gdpr")
            : (base + "record", base + "receipt")
    }

    private var graph: PolicyGraph {
        var builder = PolicyGraph(policy)
        let subjectIRI = "urn:uuid:\(subject)"
        builder.graph.add(
            iri, ["dpv:ConsentRecord"],
            [
                "dct:conformsTo": profile(of: builder).map { [.node("\($0.record)")] } ?? [],
                "dct:identifier": [.plain(iri)], "dpv:hasIdentifier": [.plain(iri)],
                "dct:language": [.plain(language.tag)],
                "dpv:hasDataSubject": [.node(subjectIRI)],
                "dpv:hasNotice": [.node(builder.iris.version(builder.digest))],
                "dpv:hasProcess": [.node(builder.iris.of("process", purpose.id.text))],
                "dpv:hasConsentStatus": events.map { .node(eventIRI($0)) },
            ])
        builder.graph.add(
            subjectIRI, ["dpv:DataSubject", "dpv:User"],
            [
                "dct:identifier": [.plain(subject.description)],
                "dpv:hasIdentifier": [.plain(subject.description)],
            ])
        add(events, subjectIRI, to: &builder)
        builder.addConsent(purpose)
        return builder
    }

    private func eventIRI(_ event: Event) -> String { "\(iri)#event-\(event.entry)" }

    private func add(_ events: [Event], _ subject: String, to builder: inout PolicyGraph) {
        let validity = builder.iris.of("validity")
        for event in events {
            builder.graph.add(
                eventIRI(event), [event.state.term],
                [
                    "dpv:hasLegalBasis": [.term("eu-gdpr:A6-1-a")],
                    "dct:identifier": [.plain(String(event.entry))],
                    "dpv:isIndicatedAtTime": [.typed(event.at.rfc3339, "xsd:dateTime")],
                    "dpv:isIndicatedBy": [.node(subject)],
                    "dpv:hasIndicationMethod": event.method.map { [.plain($0)] } ?? [],
                    "dpv:hasDuration": [.node(validity)],
                ])
        }
        builder.addOnce(
            validity, ["dpv:UntilEventDuration"],
            [
                "dct:description": policy.languages.compactMap { language in
                    FormWords.all.first { $0.language == language }
                        .map { .text($0.validity, language) }
                }
            ])
    }
}

extension ConsentRecord.State {
    fileprivate var term: VocabularyTerm {
        switch self {
        case .given: "dpv:ConsentGiven"
        case .withdrawn: "dpv:ConsentWithdrawn"
        case .refused: "dpv:ConsentRefused"
        }
    }
}

extension PolicyGraph {
    /// What a consent about a purpose is about, and nothing else of the policy.
    fileprivate mutating func addConsent(_ purpose: Purpose) {
        addNotice(["dpv:ConsentNotice"])
        add(purpose)
        addProcess(of: purpose)
        for category in categories[purpose.id] ?? [] { add(category) }
        for cookie in policy.cookies where cookie.purpose == purpose.id { add(cookie) }
        let services = policy.services.filter { purpose.services.contains($0.id) }
        for service in services { add(service) }
        let entities = Set(services.map(\.entity))
        let controller = policy.controller.id
        addEntities { entities.contains($0) || $0 == controller }
        for recipient in recipients[purpose.id] ?? [] { addReceiver(recipient) }
        for decision in policy.decisions where decision.purpose == purpose.id { add(decision) }
        for right in rights(of: purpose) { add(right) }
        for (number, measure) in policy.measures.enumerated() { add(measure, number) }
        addLaw()
        addConsentControl()
    }
}
