internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

extension EarlierVersion {
    init(_ earlier: PolicyVersion, before version: PolicyVersion) {
        let isSame = !version.policy.isMaterial(since: earlier.policy)
        self.init(
            isCarried: isSame,
            unchanged: isSame ? Set(version.policy.purposes.map(\.id)) : [],
            entities: Set(
                ([earlier.policy.controller] + earlier.policy.affiliates).map(\.id)),
            letsSilenceCount: earlier.policy.acceptance.isSilent
                && version.wasAnnounced(inTimeFor: earlier.policy.acceptance.notice))
    }
}

extension Policy {
    /// Whether it changes something material for people.
    func isMaterial(since earlier: Policy) -> Bool {
        var same = earlier
        same.version = version
        same.published = published
        same.effective = effective
        return same != self
    }
}
