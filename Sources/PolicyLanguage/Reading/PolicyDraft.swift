import Primitives

/// A policy with the places of its parts, before anybody knows whether it holds together.
struct PolicyDraft {
    var head: Fields
    var id = ""
    var version = ""
    var published: CalendarDate?
    var effective: CalendarDate?
    var languages: [Language] = []
    var title = Text([:])
    var address = ""
    var acceptance: Placed<Acceptance>
    var controller: Placed<Entity>
    var affiliates: [Placed<Entity>] = []
    var services: [Placed<Service>] = []
    var categories: [Placed<Category>] = []
    var purposes: [Placed<Purpose>] = []
    var recipients: [Placed<Recipient>] = []
    var grounds: [Placed<Ground>] = []
    var statutoryPeriods: [Placed<StatutoryPeriod>] = []
    var holds: [Placed<Hold>] = []
    var cookies: [Placed<Cookie>] = []
    var counters: [Placed<Counter>] = []
    var measures: [Placed<Measure>] = []
    var rights: [Placed<Right>] = []
    var law: Law
    var contact: Contact
    var clauses: [Placed<Clause>] = []
    var children: Children?
    var decisions: [Placed<Decision>] = []
    var privacyControl: Placed<PrivacyControl>?
    var doNotTrack: Placed<PrivacyControl>?
    var assurances: [Placed<Assurance>] = []
    var disputes: [Placed<DisputeBody>] = []
    var unused: Placed<UnusedAccounts>?

    /// The policy without the places; only for a draft without errors.
    var policy: Policy? {
        guard let published else { return nil }
        return Policy(
            id: id, version: version, published: published, effective: effective ?? published,
            languages: languages, title: title, address: address, acceptance: acceptance.value,
            controller: controller.value, affiliates: affiliates.map(\.value),
            services: services.map(\.value), categories: categories.map(\.value),
            purposes: purposes.map(\.value), recipients: recipients.map(\.value),
            grounds: grounds.map(\.value), statutoryPeriods: statutoryPeriods.map(\.value),
            cookies: cookies.map(\.value), counters: counters.map(\.value),
            measures: measures.map(\.value), rights: rights.map(\.value), law: law,
            contact: contact, clauses: clauses.map(\.value), children: children,
            decisions: decisions.map(\.value), privacyControl: privacyControl?.value,
            doNotTrack: doNotTrack?.value, assurances: assurances.map(\.value),
            disputes: disputes.map(\.value), holds: holds.map(\.value), unused: unused?.value)
    }
}
