internal import Primitives
import ArgumentParser
import Assembly
import PolicyLanguage
import StandardForms

struct ExportCommand: ParsableCommand {
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case dpvJSONLD = "dpv-jsonld"
        case dpvTurtle = "dpv-turtle"
        case article30CSV = "article-30-csv"
        case article30Page = "article-30-page"

        /// Whether it is written in one language.
        var hasLanguage: Bool { self == .article30CSV || self == .article30Page }
    }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a policy in a standard form.",
        discussion: """
            dpv-jsonld and dpv-turtle: the W3C Data Privacy Vocabulary 2, in all languages of the \
            policy. article-30-csv and article-30-page: the records of processing activities of \
            GDPR article 30(1), as a table (RFC 4180) and as a page.
            """)

    @Argument(help: "The policy's file.") var file: String
    @Option(help: "Which form.") var form: Form
    @Option(help: "One of the policy's languages, for the records of article 30.")
    var language: String?

    func run() throws {
        let (policy, diagnostics) = try Failure.catching { try PolicyFile.check(file) }
        guard let policy else {
            for diagnostic in diagnostics { Console.error(diagnostic.text) }
            throw ExitCode(1)
        }
        guard language == nil || form.hasLanguage else {
            throw Failure("\(form.rawValue) has all languages; leave --language out")
        }
        let wanted = language.map { Language($0) } ?? policy.languages[0]
        guard policy.languages.contains(wanted) else {
            let known = policy.languages.map(\.tag).joined(separator: ", ")
            throw Failure("the policy is not written in \(wanted); its languages are \(known)")
        }
        Console.print(text(of: policy, in: wanted), terminator: "")
    }

    private func text(of policy: Policy, in language: Language) -> String {
        switch form {
        case .dpvJSONLD:
            String(decoding: policy.dpv.jsonLD.canonicalBytes, as: UTF8.self) + "\n"
        case .dpvTurtle: policy.dpv.turtle
        case .article30CSV: ProcessingRecords(of: policy, in: language).csv
        case .article30Page: ProcessingRecords(of: policy, in: language).page
        }
    }
}
