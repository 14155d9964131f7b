package import Custody
package import PolicyEngine
internal import PolicyLanguage
package import Primitives

/// All versions of the policy that were published, the newest first, each with its dates and what
/// it changed.
package struct VersionsPage: Page {
    package static let name = "versions"

    let opening: String
    let closing: String
    let words: VersionWords
    let currentAddress: String
    let rows: [Row]

    struct Row: Sendable {
        let title: String
        let state: String
        let isInForce: Bool
        let published: String
        let digest: String
        let hasComments: Bool
        let comments: String
        let takesComments: Bool
        let contactAddress: String
        let contact: String
        let address: String
        let readLabel: String
        let hasChanges: Bool
        let changesAddress: String
        let changes: String
        let hasOthers: Bool
        let others: [Other]
    }

    struct Other: Sendable {
        let address: String
        let label: String
        let title: String
    }

    /// - Parameters:
    ///   - history: all versions.
    ///   - current: the one in force.
    package init(
        setting: PageSetting, history: PolicyHistory, current: PolicyDigest, at now: Instant
    ) {
        words = setting.words.versions
        let frame = setting.frame(words.title, nil, below: "versions/")
        opening = frame.opening
        closing = frame.closing
        currentAddress = setting.address(.policy)
        let addresses = VersionAddresses(setting)
        let all = history.versions
        rows = all.enumerated().reversed().map { place, version in
            let comments = CommentsLine(
                history.comments(on: version.digest, at: now), at: now, setting)
            return Row(
                version, place, in: all, isInForce: version.digest == current, at: now, comments,
                setting, addresses)
        }
    }
}

extension VersionsPage.Row {
    fileprivate init(
        _ version: PolicyVersion, _ place: Int, in all: [PolicyVersion], isInForce: Bool,
        at now: Instant, _ open: CommentsLine?, _ setting: PageSetting,
        _ addresses: VersionAddresses
    ) {
        let words = setting.words.versions
        let date = { (instant: Instant) in setting.policyWords.date(instant.date) }
        let before = place > 0 ? all[place - 1] : nil
        let after = place + 1 < all.count ? all[place + 1] : nil
        title = words.version(version.policy.version)
        self.isInForce = isInForce
        state =
            if isInForce {
                words.since(date(version.effectiveAt))
            } else if version.effectiveAt > now {
                words.from(date(version.effectiveAt))
            } else {
                words.between(date(version.effectiveAt), after.map { date($0.effectiveAt) } ?? "")
            }
        published = words.published(date(version.publishedAt))
        digest = version.digest.description
        hasComments = open != nil
        comments = open?.text ?? ""
        takesComments = open?.link != nil
        contactAddress = open?.link?.address ?? ""
        contact = open?.link?.text ?? ""
        address = addresses.text(of: version.digest)
        readLabel = words.readVersion(version.policy.version)
        hasChanges = before != nil
        changesAddress = before.map { addresses.changes(from: $0.digest, to: version.digest) } ?? ""
        changes = before.map { words.changes($0.policy.version) } ?? ""
        others = all.filter { $0.digest != version.digest && $0.digest != before?.digest }
            .map { other in
                VersionsPage.Other(
                    address: addresses.changes(from: other.digest, to: version.digest),
                    label: words.changes(other.policy.version), title: other.policy.version)
            }
        hasOthers = !others.isEmpty
    }
}

/// Where the versions of the policy are, below its permanent address.
package struct VersionAddresses: Sendable {
    private let base: String

    package init(_ setting: PageSetting) {
        let address = setting.address(.policy)
        base = address + "versions/"
    }

    package var list: String { base }

    package func text(of digest: PolicyDigest) -> String { base + Self.short(digest) + "/" }

    package func changes(from old: PolicyDigest, to new: PolicyDigest) -> String {
        text(of: new) + "changes-from/" + Self.short(old) + "/"
    }

    /// The first 16 digits name a version among those of one policy.
    static func short(_ digest: PolicyDigest) -> String { String(digest.description.prefix(16)) }
}
