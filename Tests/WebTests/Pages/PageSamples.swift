import Custody
import Foundation
import Ledger
import PolicyEngine
import PolicyLanguage
import Primitives
import TestSupport
import Testing

import Web

/// Pages with an invented person under the policy that lies in the repository.
enum PageSamples {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let digest = String(repeating: "ab", count: 32)
    static let request = "019ab0f2-7c3e-7a10-9a51-2f6f0c7be011"

    static func policy() throws -> Policy {
        let data = try Data(contentsOf: root.appending(path: "Policies/optipic/policy.yaml"))
        return try #require(PolicyReader.read([UInt8](data), file: "policy.yaml").policy)
    }

    /// The same policy with German beside its languages; its own texts stay as they are in English.
    static func policy(in language: Language) throws -> Policy {
        let policy = try policy()
        guard !policy.languages.contains(language) else { return policy }
        let canonical = try JSONValue(reading: policy.canonicalBytes)
        let translated = adding(language.tag, to: canonical).canonicalBytes
        return try #require(PolicyReader.readCanonical(translated).policy)
    }

    private static func adding(_ tag: String, to value: JSONValue) -> JSONValue {
        switch value {
        case .object(var members):
            if let english = members["en"], members.count == 2, members["fr"] != nil {
                members[tag] = english
            }
            return .object(members.mapValues { adding(tag, to: $0) })
        case .array(let items):
            let isLanguages = items == ["fr", "en"]
            return .array(
                (isLanguages ? items + [.string(tag)] : items).map { adding(tag, to: $0) })
        default: return value
        }
    }

    /// Every page in every state that matters, by name.
    static func all(
        _ language: Language, policy: Policy? = nil, words: PageWords? = nil
    ) throws -> [(name: String, page: any Page)] {
        let policy = try policy ?? self.policy(in: language)
        let nobody = PageSetting(policy: policy, language: language, words: words)
        let somebody = PageSetting(
            policy: policy, language: language, token: "dG9rZW4", words: words)
        let errors = [
            FieldError(field: "data.email", kind: .malformedEmail),
            FieldError(field: "password", kind: .passwordTooShort(characters: 12)),
            FieldError(field: "accept", kind: .notAccepted),
        ]
        return [
            ("register", RegisterPage(setting: nobody, digest: digest)),
            (
                "register-errors",
                RegisterPage(
                    setting: nobody, digest: digest,
                    values: [CategoryID("email"): "maya", CategoryID("language"): "fr"],
                    errors: errors)
            ),
            ("sign-in", SignInPage(setting: nobody)),
            ("sign-in-failed", SignInPage(setting: nobody, lookup: "maya@x.org", hasFailed: true)),
            (
                "account",
                AccountPage(setting: somebody, holdings: holdings(), notice: .chosen)
            ),
            ("account-pending", pending(.asked, somebody)),
            ("account-ahead", pending(.ahead(CalendarDate(daysSinceEpoch: 20_800)), somebody)),
            ("account-refused", pending(.refused, somebody)),
            ("versions", versions(nobody)),
            ("versions-open", versions(nobody, takesComments: true)),
            ("versions-over", versions(nobody, takesComments: true, at: day(20_812))),
            ("erase", ErasePage(setting: somebody)),
            ("erase-failed", ErasePage(setting: somebody, hasFailed: true)),
            ("refused", RefusedPage(setting: nobody)),
            ("refused-signed-in", RefusedPage(setting: somebody)),
            ("problem", ProblemPage(setting: nobody, cause: .cookiesNeeded, request: request)),
            (
                "sign-in-needed",
                ProblemPage(setting: nobody, cause: .signInNeeded, request: request)
            ),
        ]
    }

    private static func pending(
        _ state: PendingVersion.State, _ setting: PageSetting
    ) -> AccountPage {
        AccountPage(
            setting: setting,
            holdings: AccountHoldings(
                held: [], decisions: [], uses: [],
                acceptances: [
                    .init(version: "1", mode: .explicit, at: day(20_514)),
                    .init(version: "2", mode: .explicit, at: day(20_777), isRefused: true),
                ],
                pending: PendingVersion(
                    state: state, digest: digest, version: "2",
                    statement: setting.policy.acceptance.statement,
                    address: "/en/confidential/versions/aaaaaaaaaaaaaaaa/",
                    changesAddress: "/en/confidential/versions/a/changes-from/b/")))
    }

    /// Three versions: one that was replaced, one in force, one to come.
    /// - Parameter takesComments: the last one changes something material, and the one in force has
    ///   promised that people can comment for three weeks.
    private static func versions(
        _ setting: PageSetting, takesComments: Bool = false, at now: Instant = day(20_795)
    ) -> VersionsPage {
        let published = [20_514, 20_700, 20_790]
        let versions = published.enumerated().compactMap { number, date -> PolicyVersion? in
            var policy = setting.policy
            policy.version = "\(number + 1)"
            if takesComments {
                policy.acceptance.notice = Period(count: 30, unit: .days)
                policy.acceptance.comments = CommentPeriod(
                    period: Period(count: 21, unit: .days), languages: policy.languages,
                    languagesMin: 3)
                if number == 2 { policy.acceptance.isSilent = true }
            }
            return PolicyDigest(bytes: policy.digest).map { digest in
                PolicyVersion(
                    digest: digest, policy: policy, publishedAt: day(date),
                    effectiveAt: day(date + 30), entry: Int64(number))
            }
        }
        return VersionsPage(
            setting: setting, history: PolicyHistory(versions), current: versions[1].digest,
            at: now)
    }

    static func holdings(
        name: String = "Maya Lindqvist", question: String = "Can I keep my originals?",
        actor: String = "help-desk"
    ) -> AccountHoldings {
        AccountHoldings(
            held: [
                .init(
                    category: CategoryID("email"), value: "maya.lindqvist@example.org",
                    collected: day(20_514), confirmed: day(20_714)),
                .init(category: CategoryID("name"), value: name, collected: day(20_514)),
                .init(
                    category: CategoryID("ip-address"), value: "", count: 14,
                    service: ServiceID("optipic-app"), collected: day(20_777)),
                .init(
                    category: CategoryID("support-request"), value: question,
                    service: ServiceID("optipic-support"), collected: day(20_728)),
            ],
            decisions: [
                .init(purpose: PurposeID("personalisation"), isAllowed: true, since: day(20_514)),
                .init(purpose: PurposeID("statistics"), isAllowed: false, since: day(20_695)),
            ],
            uses: [
                .init(
                    index: 48_190, at: day(20_777), kind: .use,
                    actor: .service(ServiceID(actor)),
                    service: ServiceID("optipic-site"),
                    purpose: PurposeID("advertising"), categories: [CategoryID("pages")],
                    outcome: .refused, clauses: [ClauseID("2.2.5")]),
                .init(
                    index: 47_702, at: day(20_775), kind: .export, actor: .subject, service: nil,
                    purpose: nil,
                    categories: [], outcome: .done, clauses: [ClauseID("2.2.3"), ClauseID("3.1")]),
            ],
            acceptances: [.init(version: "1", mode: .explicit, at: day(20_514))],
            olderBefore: 47_702, isOlderPage: true, endsOn: day(21_142).date)
    }

    private static func day(_ days: Int) -> Instant {
        CalendarDate(daysSinceEpoch: days).start.adding(milliseconds: 33_240_000)
    }
}
