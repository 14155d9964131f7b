import PolicyLanguage
import Primitives

/// Collects the changes between two versions, part by part.
struct Comparison {
    let old: Policy
    let new: Policy
    private(set) var changes: [Change] = []
    /// In which texts are compared: those of both versions.
    let languages: [Language]
    /// In which a text's words bind: the older version's first language, where both have it.
    let authentic: Language?
    /// Where the clauses of the older version went that have another number now.
    let renumbering: Renumbering
    private let purposesByService: [ServiceID: [PurposeID]]

    init(from old: Policy, to new: Policy) {
        self.old = old
        self.new = new
        let languages = old.languages.filter(Set(new.languages).contains)
        self.languages = languages
        authentic = old.languages.first.flatMap { languages.contains($0) ? $0 : nil }
        renumbering = Renumbering(from: old.clauses, to: new.clauses, languages: languages)
        var purposes: [ServiceID: [PurposeID]] = [:]
        for purpose in new.purposes {
            for service in purpose.services { purposes[service, default: []].append(purpose.id) }
        }
        purposesByService = purposes
    }

    mutating func run() {
        compareTop()
        compareAcceptance()
        compareEntities()
        compareServices()
        compareCategories()
        comparePurposes()
        compareRecipients()
        compareGrounds()
        compareStatutory()
        compareHolds()
        compareCookies()
        compareCounters()
        compareDecisions()
        compareMeasures()
        compareRights()
        compareDisputes()
        compareAssurances()
        compareChildren()
        compareUnused()
        compareSignals()
        compareLaw()
        compareContact()
        compareClauses()
        compareUnknown()
    }

    /// The purposes of both versions for which no change ends a consent.
    var steadyPurposes: Set<PurposeID> {
        let kept = Set(old.purposes.map(\.id)).intersection(new.purposes.map(\.id))
        var touched: Set<PurposeID> = []
        for change in changes where change.endsConsent {
            switch change.purposes {
            case .none: continue
            case .all: return []
            case .some(let purposes): touched.formUnion(purposes)
            }
        }
        return kept.subtracting(touched)
    }

    /// The purposes for which the service may use data under the newer version.
    func purposes(of service: ServiceID) -> Change.Reach {
        .some(purposesByService[service] ?? [])
    }

    mutating func add(
        _ kind: Change.Kind, _ place: Place, item: Change.Item? = nil, old: Change.Value? = nil,
        new: Change.Value? = nil, reach: Change.Reach = .none
    ) {
        changes.append(
            Change(
                kind: kind, part: place.part, id: place.id, item: item, old: old, new: new,
                oldClause: place.oldClause, newClause: place.newClause, purposes: reach))
    }
}

/// What a change is about, and where each version says it.
struct Place {
    let part: Change.Part
    var id: String?
    var oldClause: ClauseID?
    var newClause: ClauseID?
}

// MARK: Texts, clauses, order

extension Comparison {
    /// Adds what changed of a text's words; a text that came or went is changed words too.
    mutating func compareWords(_ key: String, _ place: Place, _ old: Text?, _ new: Text?) {
        guard let kind = wordsKind(old, new) else { return }
        add(kind, place, item: .key(key), old: old.map { .text($0) }, new: new.map { .text($0) })
    }

    /// Adds a change of words that are the only ones to say a fact: `kind` where those that bind
    /// differ, a changed translation otherwise. White space does not count.
    mutating func compareDeclared(
        _ kind: Change.Kind, _ key: String, _ place: Place, _ old: Text?, _ new: Text?,
        reach: Change.Reach = .none
    ) {
        guard let found = wordsKind(old, new) else { return }
        let binds = found == .wordsChanged && !saysTheSame(old, new)
        if binds {
            add(
                kind, place, item: .key(key), old: old.map { .text($0) },
                new: new.map { .text($0) }, reach: reach)
        } else {
            compareWords(key, place, old, new)
        }
    }

    /// Adds that such words came, went, or say something else where they bind.
    mutating func compareSaid(
        _ kinds: (added: Change.Kind, removed: Change.Kind, changed: Change.Kind), _ key: String,
        _ place: Place, _ old: Text?, _ new: Text?, reach: Change.Reach = .none
    ) {
        switch (old, new) {
        case (nil, let text?): add(kinds.added, place, new: .text(text))
        case (let text?, nil): add(kinds.removed, place, old: .text(text), reach: reach)
        default: compareDeclared(kinds.changed, key, place, old, new, reach: reach)
        }
    }

    private func wordsKind(_ old: Text?, _ new: Text?) -> Change.Kind? {
        guard old != new else { return nil }
        guard let old, let new, !languages.isEmpty else { return .wordsChanged }
        guard languages.contains(where: { old[$0] != new[$0] }) else { return nil }
        guard let authentic, old[authentic] == new[authentic] else { return .wordsChanged }
        return .translationChanged
    }

    private func saysTheSame(_ old: Text?, _ new: Text?) -> Bool {
        guard let old, let new, let authentic else { return false }
        return Self.folded(old[authentic]) == Self.folded(new[authentic])
    }

    static func folded(_ text: String) -> [Substring] {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    }

    /// Adds that another clause says it now, unless the clause is the same under a new number.
    mutating func compareCited(_ place: Place, key: String = "clause") {
        guard let old = place.oldClause, let new = place.newClause,
            renumbering.number(of: old) != new
        else { return }
        add(.clauseCited, place, item: .key(key), old: .clause(old), new: .clause(new))
    }

    /// Adds that what both versions list stands in another order.
    mutating func compareOrder<ID: Hashable>(
        _ old: [ID], _ new: [ID], _ place: Place, key: String
    ) {
        guard old != new else { return }
        let kept = Set(old).intersection(new)
        guard old.filter(kept.contains) != new.filter(kept.contains) else { return }
        add(.orderChanged, place, item: .key(key))
    }

    /// What came into a list and what left it, each in its order; and adds that the rest changed
    /// places.
    mutating func compareList<ID: Hashable>(
        _ old: [ID], _ new: [ID], _ place: Place, key: String
    ) -> (added: [ID], removed: [ID]) {
        guard old != new else { return ([], []) }
        compareOrder(old, new, place, key: key)
        let before = Set(old)
        let after = Set(new)
        return (new.filter { !before.contains($0) }, old.filter { !after.contains($0) })
    }

    /// What came, what went, and what both versions declare under the same id; and adds that the
    /// rest changed places.
    mutating func compareDeclarations<Element: Hashable, ID: Hashable>(
        _ old: [Element], _ new: [Element], _ part: Change.Part, key: String,
        id: (Element) -> ID
    ) -> (added: [Element], removed: [Element], kept: [(old: Element, new: Element)]) {
        guard old != new else { return ([], [], []) }
        let before = Dictionary(old.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
        let after = Set(new.map(id))
        var added: [Element] = []
        var kept: [(Element, Element)] = []
        for element in new {
            guard let earlier = before[id(element)] else {
                added.append(element)
                continue
            }
            if earlier != element { kept.append((earlier, element)) }
        }
        compareOrder(old.map(id), new.map(id), Place(part: part), key: key)
        return (added, old.filter { !after.contains(id($0)) }, kept)
    }
}
