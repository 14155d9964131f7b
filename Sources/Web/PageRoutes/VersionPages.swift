internal import Custody
internal import HTTPTypes
internal import Hummingbird
internal import PolicyDifference
internal import PolicyEngine
internal import PolicyLanguage
internal import Primitives

/// The policy at its permanent address, every version beside it, and what changed between any two.
struct VersionPages: Sendable {
    let house: PageHouse
    let language: Language

    func add(to router: RouterGroup<Context>) {
        let address = house.address(.policy, language)
        addPolicy(at: address, to: router)
        router.get(RouterPath(address + "versions"), use: versions)
        router.get(RouterPath(address + "versions/:version"), use: version)
        router.get(RouterPath(address + "versions/:version/changes-from/:other"), use: changes)
    }

    private var custodian: Custodian { house.custodian }
    private var setting: PageSetting { house.setting(language) }
    private var words: VersionWords { setting.words.versions }
    private var addresses: VersionAddresses { VersionAddresses(setting) }

    private func date(_ instant: Instant) -> String { setting.policyWords.date(instant.date) }

    /// The page is made once: neither the policy nor what is to come changes while this is used.
    private func addPolicy(at address: String, to router: RouterGroup<Context>) {
        let digest = custodian.rules.digest
        let next = custodian.history.next(after: digest)
        let html = PolicyPage(policy: house.policy, language: language, note: note(of: next)).html
        let parts = [digest, next?.digest].compactMap { $0?.description.prefix(16) }
        let tag = "\"\(parts.joined(separator: "-"))-\(language)\""
        router.get(RouterPath(address)) { request, _ in
            if request.headers[.ifNoneMatch] == tag {
                return Response(
                    status: .notModified, headers: [.eTag: tag, .cacheControl: "no-cache"])
            }
            var response = house.html(html, language)
            response.headers[.eTag] = tag
            response.headers[.cacheControl] = "no-cache"
            return response
        }
    }

    /// What stands above the version in force: which one takes its place, and where all are.
    private func note(of next: PolicyVersion?) -> PolicyPage.Note? {
        guard let next else { return nil }
        return PolicyPage.Note(
            text: words.coming(next.policy.version, date(next.effectiveAt)),
            links: [
                Term(
                    words.readVersion(next.policy.version), address: addresses.text(of: next.digest)
                ),
                Term(
                    words.whatChanges,
                    address: addresses.changes(from: custodian.rules.digest, to: next.digest)),
                Term(setting.policyWords.site.versions, address: addresses.list),
            ])
    }

    @Sendable func versions(_ request: Request, _ context: Context) async throws -> Response {
        house.show(
            VersionsPage(
                setting: setting, history: custodian.history, current: custodian.rules.digest,
                at: custodian.edge.now()), language)
    }

    @Sendable func version(_ request: Request, _ context: Context) async throws -> Response {
        let found = try version(named: "version", context)
        let current = custodian.rules.digest
        guard found.digest != current else { return house.go(to: house.address(.policy, language)) }
        let readable = found.policy.languages.contains(language)
        let shown = readable ? language : found.policy.languages[0]
        let now = custodian.edge.now()
        let comments = CommentsLine(
            custodian.history.comments(on: found.digest, at: now), at: now, setting)
        let text =
            if found.effectiveAt > now {
                words.notYet(date(found.effectiveAt))
            } else {
                words.replaced(
                    custodian.history.next(after: found.digest).map { date($0.effectiveAt) } ?? "")
            }
        let note = PolicyPage.Note(
            text: comments.map { text + " " + $0.text } ?? text,
            links: [comments?.link].compactMap(\.self) + [
                Term(words.current, address: house.address(.policy, language)),
                Term(words.whatChanges, address: comparison(of: found, with: current)),
                Term(setting.policyWords.site.versions, address: addresses.list),
            ])
        return house.html(
            PolicyPage(
                policy: found.policy, language: shown, note: note,
                below: "versions/\(VersionAddresses.short(found.digest))/"
            ).html, shown)
    }

    /// The older of two versions is what is compared with.
    private func comparison(of version: PolicyVersion, with current: PolicyDigest) -> String {
        version.effectiveAt > custodian.rules.start
            ? addresses.changes(from: current, to: version.digest)
            : addresses.changes(from: version.digest, to: current)
    }

    @Sendable func changes(_ request: Request, _ context: Context) async throws -> Response {
        let new = try version(named: "version", context)
        let old = try version(named: "other", context)
        let page = DifferencePage(
            from: old.policy, to: new.policy, language: language,
            below: "versions/\(VersionAddresses.short(new.digest))/changes-from/"
                + VersionAddresses.short(old.digest) + "/")
        return house.html(page.html, language)
    }

    private func version(named key: String, _ context: Context) throws -> PolicyVersion {
        let name = context.parameters.get(key) ?? ""
        guard (16...64).contains(name.utf8.count),
            let found = custodian.history.versions.first(where: {
                $0.digest.description.hasPrefix(name)
            })
        else { throw PageFailure(.notFound) }
        return found
    }
}
