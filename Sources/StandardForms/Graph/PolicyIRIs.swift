internal import PolicyLanguage
internal import Primitives

/// The IRIs of what a policy declares: the address of its page in the authentic language, and a
/// fragment (Documentation/formats/dpv.md, Names).
struct PolicyIRIs: Sendable {
    /// The page, without a fragment.
    let page: String
    private let site: String

    init(_ policy: Policy) {
        let whole = policy.controller.site.prefix { $0 != "#" && $0 != "?" }
        var base = Substring(whole)
        while base.last == "/" { base.removeLast() }
        site = Self.escaped(String(base))
        let first = policy.languages.first?.tag ?? ""
        page = site + policy.address.replacing("{language}", with: first)
    }

    /// `kind` and `name` of something declared: `#category-email`.
    func of(_ kind: String, _ name: String) -> String {
        "\(page)#\(kind)-\(name.replacing("%", with: "%25"))"
    }

    func of(_ name: String) -> String { "\(page)#\(name)" }

    /// One version of the policy.
    func version(_ digest: String) -> String { of("version", digest) }

    /// The clause in its place on the page.
    func clause(_ id: ClauseID) -> String { of(id.text) }

    /// Where the page is in a language.
    func page(_ policy: Policy, in language: Language) -> String {
        site + PageFrame.address(of: .policy, policy, language)
    }

    /// Where people see their own data.
    func account(_ policy: Policy, in language: Language) -> String {
        site + PageFrame.address(of: .account, policy, language)
    }

    /// An address as an IRI: what RFC 3987 section 2.2 does not let stand there, and a percent sign
    /// that escapes nothing, is written as an escape.
    static func escaped(_ address: String) -> String {
        var escaped = String.UnicodeScalarView()
        let scalars = Array(address.unicodeScalars)
        for (position, scalar) in scalars.enumerated() {
            let isEscape =
                scalar == "%" && position + 2 < scalars.count
                && scalars[position + 1].properties.isASCIIHexDigit
                && scalars[position + 2].properties.isASCIIHexDigit
            if isEscape || isFit(scalar) {
                escaped.append(scalar)
                continue
            }
            for byte in String(scalar).utf8 {
                escaped.append("%")
                escaped.append(contentsOf: Hex.text([byte]).uppercased().unicodeScalars)
            }
        }
        return String(escaped)
    }

    private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{0}"..."\u{20}", "<", ">", "\"", "{", "}", "|", "\\", "^", "`", "%",
            "\u{7F}"..."\u{9F}":
            false
        default: true
        }
    }
}
