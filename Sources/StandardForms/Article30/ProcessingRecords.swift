package import PolicyLanguage
internal import Primitives

/// The records of processing activities that GDPR article 30(1) asks of a controller, made from
/// what a policy declares, in one language.
///
/// One record for each purpose and service that may use data for it. What the policy does not
/// declare is said to be so, never left out.
package struct ProcessingRecords: Sendable {
    /// The processing for one purpose by one service.
    struct Record: Sendable {
        let purpose: Purpose
        let service: Service
        let controller: Entity
    }

    let policy: Policy
    let language: Language
    let words: RecordWords
    let policyWords: Words
    let records: [Record]
    private let categories: [PurposeID: [PolicyLanguage.Category]]

    /// - Parameter words: the program's own, where they are not those of the language.
    package init(of policy: Policy, in language: Language, words: FormWords? = nil) {
        let all = words ?? .of(language, policy.languages[0])
        self.policy = policy
        self.language = language
        self.words = all.records
        policyWords = all.terms
        let entities = [policy.controller] + policy.affiliates
        records = policy.purposes.flatMap { purpose in
            policy.services.filter { purpose.services.contains($0.id) }.map { service in
                Record(
                    purpose: purpose, service: service,
                    controller: entities.first { $0.id == service.entity } ?? policy.controller)
            }
        }
        var categories: [PurposeID: [PolicyLanguage.Category]] = [:]
        for category in policy.categories {
            for purpose in category.purposes { categories[purpose, default: []].append(category) }
        }
        self.categories = categories
    }

    func text(_ text: Text) -> String { policyWords.typeset(text[language]) }

    /// A name and what is said of it.
    private func pair(_ name: String, _ more: String?) -> String {
        more.map { words.pair(name, $0) } ?? name
    }

    private func retention(_ retention: Retention) -> String {
        let period = retention.period
        let longest = words.retention(
            retention.start, period.count == 0 ? nil : policyWords.period(period))
        return retention.criteria.map { "\(longest) (\(text($0)))" } ?? longest
    }

    func orNone(_ lines: [String]) -> [String] { lines.isEmpty ? [words.none] : lines }

    // MARK: (a)

    func controller(_ entity: Entity) -> [String] {
        [entity.name]
            + [entity.address, entity.country, entity.site].compactMap { $0 }
    }

    var contact: [String] { [text(policy.contact.name), policy.contact.address] }

    var jointControllers: [String] {
        orNone(
            policy.recipients.filter { $0.role == .jointController }.map { text($0.name) })
    }

    var representative: [String] {
        let all = [policy.controller.representative, policy.controller.britishRepresentative]
        return orNone(all.compactMap { $0 }.flatMap { [$0.name, $0.address] })
    }

    var officer: [String] {
        orNone(policy.controller.officer.map { [$0.name, $0.address] } ?? [])
    }

    // MARK: (b)

    func purposeLines(_ purpose: Purpose) -> [String] {
        [text(purpose.name)] + (purpose.description.map { [text($0)] } ?? [])
    }

    /// The basis that is declared, and consent where that comes in its place.
    func bases(of purpose: Purpose) -> [String] {
        let declared = pair(
            named(purpose.declaredBasis), (purpose.interest ?? purpose.law).map(text))
        guard !purpose.consentIn.isEmpty else { return [declared] }
        let regions = purpose.consentIn.joined(separator: ", ")
        return [declared, pair(named(.consent), policyWords.practices.consentIn(regions))]
    }

    private func named(_ basis: LegalBasis) -> String {
        "\(words.basisName(basis)) (\(policyWords.terms.article(basis.article)))"
    }

    // MARK: (c)

    /// Those who use the service, and whom else the data is about.
    func people(of purpose: Purpose, in service: Service) -> [String] {
        let others = Set((categories[purpose.id] ?? []).flatMap(\.about)).subtracting([.user])
        return [words.users(text(service.name))]
            + PersonKind.allCases.filter(others.contains).map(policyWords.practices.person)
    }

    func data(of purpose: Purpose) -> [String] {
        let names = (categories[purpose.id] ?? []).map { category in
            guard category.isSensitive else { return text(category.name) }
            let article = category.condition.map { policyWords.terms.article($0.article) }
            let more = [words.specialCategory, article].compactMap { $0 }.joined(separator: ", ")
            return "\(text(category.name)) (\(more))"
        }
        return orNone(names + cookies(purpose).map { pair(words.cookie($0.id), text($0.content)) })
    }

    private func cookies(_ purpose: Purpose) -> [Cookie] {
        policy.cookies.filter { $0.purpose == purpose.id }
    }

    // MARK: (d) and (e)

    private func receivers(_ purpose: Purpose) -> [Recipient] {
        policy.recipients.filter { $0.purposes.contains(purpose.id) }
    }

    /// Those named for the purpose, with their country.
    func recipients(of purpose: Purpose) -> [String] {
        orNone(
            receivers(purpose).map { recipient in
                let more =
                    [
                        recipient.role.map(policyWords.protections.role), recipient.country,
                    ].compactMap { $0 } + recipient.countries
                return text(recipient.name)
                    + (more.isEmpty ? "" : " (\(more.joined(separator: ", ")))")
            })
    }

    /// To which recipients and places outside of the European Economic Area, and what protects the
    /// data there.
    func transfers(of purpose: Purpose, by services: [Service]) -> [String] {
        let recipients = receivers(purpose).flatMap { recipient in
            outside((recipient.country.map { [$0] } ?? []) + recipient.countries).map { country in
                pair(country, "\(text(recipient.name)), \(safeguard(recipient.transfer))")
            }
        }
        let places = services.flatMap { service in
            outside(service.countries).map { country in
                pair(country, "\(text(service.name)), \(safeguard(service.transfer))")
            }
        }
        return recipients.isEmpty && places.isEmpty ? [words.notOutsideEEA] : recipients + places
    }

    private func outside(_ countries: [String]) -> [String] {
        countries.filter { !EuropeanEconomicArea.contains($0) }
    }

    private func safeguard(_ transfer: Transfer?) -> String {
        guard let transfer else { return words.noSafeguard }
        let name = policyWords.protections.safeguard(transfer.safeguard)
        return transfer.text.map { "\(name) (\(text($0)))" } ?? name
    }

    // MARK: (f)

    func timeLimits(of purpose: Purpose) -> [String] {
        let data = categories[purpose.id] ?? []
        let limits = data.map { category in
            pair(text(category.name), retention(category.retention))
        }
        let cookies = cookies(purpose).map { cookie in
            pair(words.cookie(cookie.id), policyWords.lifetime(cookie.lifetime))
        }
        let ids = Set(data.map(\.id))
        let statutory = policy.statutoryPeriods.filter { !ids.isDisjoint(with: $0.categories) }
            .map { period in
                pair(
                    text(period.name),
                    words.lawKeeps(period.source, policyWords.period(period.period)))
            }
        return orNone(limits + cookies + statutory + holds(on: ids))
    }

    /// When data may be kept longer than its limit.
    private func holds(on data: Set<CategoryID>) -> [String] {
        policy.holds.filter { hold in
            hold.categories.isEmpty ? !data.isEmpty : !data.isDisjoint(with: hold.categories)
        }.map { hold in
            let most = hold.longest.map { policyWords.practices.atMost(policyWords.period($0)) }
            return pair(text(hold.name), text(hold.text) + (most.map { " (\($0))" } ?? ""))
        }
    }

    // MARK: (g)

    var measures: [String] {
        orNone(
            policy.measures.map { pair(policyWords.terms.threat($0.threat), text($0.text)) })
    }

    func regulation(of service: Service) -> [String] {
        [
            pair(words.place, text(service.regulation.place)),
            pair(words.access, text(service.regulation.access)),
        ]
    }
}

/// The states in which the GDPR holds: the European Union, Iceland, Liechtenstein and Norway, by
/// ISO 3166-1 alpha-2.
enum EuropeanEconomicArea {
    static func contains(_ country: String) -> Bool { states.contains(country) }

    private static let states: Set = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
        "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    ]
}
