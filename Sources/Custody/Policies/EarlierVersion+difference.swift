internal import PolicyDifference
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

extension EarlierVersion {
    init(_ earlier: PolicyVersion, before version: PolicyVersion) {
        let difference = Difference(from: earlier.policy, to: version.policy)
        self.init(
            isCarried: difference.acceptanceCarries,
            unchanged: Set(version.policy.purposes.map(\.id).filter(difference.consentCarries)),
            entities: Set(
                ([earlier.policy.controller] + earlier.policy.affiliates).map(\.id)),
            letsSilenceCount: earlier.policy.acceptance.isSilent
                && version.wasAnnounced(inTimeFor: earlier.policy.acceptance.notice))
    }
}
