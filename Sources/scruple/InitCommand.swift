import ArgumentParser
import Assembly
import Authoring
import Primitives

#if canImport(Glibc)
    import Glibc
#endif

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Draft a policy from a few answers.",
        discussion: """
            Asks on a terminal for what the options do not say, and writes a policy with comments \
            that passes `scruple check`. Never overwrites a file. The templates are written for \
            operators in the European Economic Area and are no legal advice. Exit code 0: the \
            file was written. 1: it was not.
            """)

    @Option(help: "shop, newsletter, association or web-service.") var template: String?
    @Option(help: "Who is responsible: a company, an association, a person.") var name: String?
    @Option(help: "Where the service is on the web, https://...") var site: String?
    @Option(help: "Where people write to: an e-mail address, or a page.") var contact: String?
    @Option(help: "Two capital letters, such as FR.") var country: String?
    @Option(
        help: """
            One or more of \(Answers.languagesKnown.joined(separator: ", ")), with commas; \
            the first is the authentic one.
            """)
    var languages: String?
    @Option(help: "Optional data of the template, with commas.") var collect: String?
    @Option(help: "Whether visits are counted with a cookie after consent: yes or no.")
    var statistics: String?
    @Option(help: "The file to make.") var output = "policy.yaml"

    func run() throws {
        let isTerminal = isatty(STDIN_FILENO) == 1
        guard !Files.exists(output) else { throw Failure(FileError.exists(path: output).message) }
        let missing = Interview.Question.allCases.filter { option($0) == nil && $0 != .collect }
        guard isTerminal || missing.isEmpty else {
            throw Failure(
                "without a terminal to ask on, these options are needed: "
                    + missing.map { "--\($0.rawValue)" }.joined(separator: ", "))
        }
        var interview = Interview()
        for question in Interview.Question.allCases {
            if let answer = option(question) {
                if let problem = interview.answer(question, answer) {
                    throw Failure("--\(question.rawValue): \(problem)")
                }
            } else if isTerminal {
                try ask(question, &interview)
            } else if question == .collect {
                _ = interview.answer(question, "")
            }
        }
        guard let answers = interview.answers else {
            throw Failure("an answer is missing; nothing was written")
        }
        let text = PolicyTemplate(answers, published: Edge.system.now().date).text
        try Failure.catching { try Files.create(output, Array(text.utf8)) }
        Console.print("wrote \(output); read it, complete it, then: scruple check \(output)")
    }

    private func option(_ question: Interview.Question) -> String? {
        switch question {
        case .template: template
        case .name: name
        case .site: site
        case .contact: contact
        case .country: country
        case .languages: languages
        case .collect: collect
        case .statistics: statistics
        }
    }

    private func ask(_ question: Interview.Question, _ interview: inout Interview) throws {
        while true {
            Console.print(interview.words(question) + " ", terminator: "")
            guard let line = readLine() else {
                throw Failure("the answers ended before the questions; nothing was written")
            }
            guard let problem = interview.answer(question, line) else { return }
            Console.print(problem)
        }
    }
}
