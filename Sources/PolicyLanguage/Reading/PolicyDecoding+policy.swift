import Primitives

/// The top of the file, and the order in which its parts are read.
extension PolicyDecoding {
    static let keys = [
        "scruple", "policy", "version", "published", "effective", "languages", "title", "address",
        "acceptance", "controller", "affiliates", "services", "categories", "purposes",
        "recipients", "grounds", "statutory", "holds", "cookies", "counters", "measures",
        "rights", "disputes", "assurances", "children", "unused", "decisions", "signals", "law",
        "contact", "clauses",
    ]

    /// Nil where the file is in a format of which nothing more can be said.
    mutating func policy(_ tree: Tree) -> PolicyDraft? {
        let head = fields(tree, "the policy", keys: Self.keys, naming: nil)
        guard !head.isBroken, isFormatKnown(head) else { return nil }
        languages = languages(head)
        var draft = PolicyDraft(
            head: head, acceptance: acceptance(head), controller: controller(head),
            law: law(head), contact: contact(head))
        draft.languages = languages
        draft.id = string("policy", in: head, hint: Names.rule(.entity), where: Names.isName)
        draft.version = string(
            "version", in: head, hint: "write your own label of at most 64 characters: \"1\"",
            where: { $0.unicodeScalars.count <= 64 && !$0.contains("\n") })
        draft.published = required("published", in: head, hint: "write the day: 2017-05-10")
            .flatMap { date($0, "published", head) }
        draft.effective = head.tree("effective").flatMap { date($0, "effective", head) }
        draft.title = text("title", in: head)
        draft.address = string(
            "address", in: head, hint: "write where the policy is: /{language}/privacy/")
        draft.affiliates = each("affiliates", head) { $0.entity($1, "affiliate") }
        draft.services = each("services", head, isRequired: true) { $0.service($1) }
        draft.categories = each("categories", head, isRequired: true) { $0.category($1) }
        draft.purposes = each("purposes", head, isRequired: true) { $0.purpose($1) }
        draft.recipients = each("recipients", head) { $0.recipient($1) }
        draft.grounds = each("grounds", head) { $0.ground($1) }
        draft.statutoryPeriods = each("statutory", head) { $0.statutoryPeriod($1) }
        draft.holds = each("holds", head) { $0.hold($1) }
        draft.cookies = each("cookies", head) { $0.cookie($1) }
        draft.counters = each("counters", head) { $0.counter($1) }
        draft.measures = each("measures", head) { $0.measure($1) }
        draft.rights = each("rights", head) { $0.right($1) }
        draft.disputes = each("disputes", head) { $0.disputeBody($1) }
        draft.children = children(head)
        draft.decisions = each("decisions", head) { $0.decision($1) }
        let signals = signals(head)
        draft.privacyControl = signals["gpc"]
        draft.doNotTrack = signals["dnt"]
        draft.assurances = each("assurances", head) { $0.assurance($1) }
        draft.unused = unused(head)
        draft.clauses = each("clauses", head, isRequired: true) { $0.clauseItem($1) }
        return draft
    }

    private mutating func each<Value>(
        _ key: String, _ head: Fields, isRequired: Bool = false,
        _ read: (inout PolicyDecoding, Tree) -> Placed<Value>
    ) -> [Placed<Value>] {
        var list: [Placed<Value>] = []
        for item in items(key, in: head, isRequired: isRequired) {
            list.append(read(&self, item))
        }
        return list
    }

    private mutating func isFormatKnown(_ head: Fields) -> Bool {
        guard let tree = required("scruple", in: head, hint: "begin the file with `scruple: 1`")
        else { return true }
        if case .scalar("1", isPlain: true) = tree.content { return true }
        findings.error(
            "this is no format that can be read", at: tree.position,
            hint: "write `scruple: 1`, the only one so far")
        return false
    }

    private mutating func languages(_ head: Fields) -> [Language] {
        guard head.tree("languages") != nil else {
            _ = required("languages", in: head, hint: "write the tags: [fr, en]")
            return []
        }
        let words = words("languages", in: head)
        if words.isEmpty, case .list(let items)? = head.tree("languages")?.content, items.isEmpty {
            findings.error(
                "the policy is in no language", at: head.position("languages"),
                hint: "write at least one tag: [en]")
        }
        for word in words where !Names.isLanguage(word.text) {
            findings.error(
                "\(quoted(word.text)) is no language tag", at: word.position,
                hint: "write two lower-case letters: fr")
        }
        let tags = words.map(\.text)
        return tags.allSatisfy(Names.isLanguage) ? tags.map(Language.init) : []
    }
}
