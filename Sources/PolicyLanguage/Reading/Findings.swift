import Primitives

/// What is wrong with a policy, gathered while it is read.
struct Findings {
    /// How many diagnostics a report lists before it only counts.
    static let reportMax = 200

    let file: String
    private(set) var list: [Diagnostic] = []
    /// Searches for the nearest name cost time, so a file full of errors gets only so many.
    private var searchesLeft = 50

    init(file: String) {
        self.file = file
    }

    mutating func error(
        _ message: String, at position: Position, clause: ClauseID? = nil, hint: String = ""
    ) {
        add(.error, message, position, clause, hint)
    }

    mutating func warning(
        _ message: String, at position: Position, clause: ClauseID? = nil, hint: String = ""
    ) {
        add(.warning, message, position, clause, hint)
    }

    var hasErrors: Bool { list.contains { $0.severity == .error } }

    /// A hint that names what was probably meant, or else the one handed in.
    mutating func hint(_ name: String, among known: some Sequence<String>, else other: String)
        -> String
    {
        guard searchesLeft > 0 else { return other }
        searchesLeft -= 1
        guard let near = nearest(to: name, among: known) else { return other }
        return "did you mean \(quoted(near))?"
    }

    /// In the order of the file, each once; beyond ``reportMax`` one that says how many more.
    var report: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        let unique = list.filter { seen.insert($0).inserted }
        let sorted = unique.enumerated().sorted {
            ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
        }.map(\.element)
        guard let last = sorted.dropFirst(Self.reportMax - 1).first,
            sorted.count > Self.reportMax
        else { return sorted }
        let rest = sorted.dropFirst(Self.reportMax)
        let isError = rest.contains { $0.severity == .error }
        let position = rest.first?.position ?? last.position
        let more = Diagnostic(
            isError ? .error : .warning, file: file, position: position,
            message: "\(rest.count) more problems from here on",
            hint: "solve those above, then check again")
        return sorted.prefix(Self.reportMax) + [more]
    }

    private mutating func add(
        _ severity: Diagnostic.Severity, _ message: String, _ position: Position,
        _ clause: ClauseID?, _ hint: String
    ) {
        list.append(
            Diagnostic(
                severity, file: file, position: position, clause: clause, message: message,
                hint: hint))
    }
}

/// A word of the file in quotes, cut to what a line can hold and without what could garble it.
func quoted(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(64) {
        let isPlain = scalar.isFitForText && scalar != "\n" && scalar != "\t" && scalar != "\""
        shown.append(isPlain ? scalar : "?")
    }
    let isCut = text.unicodeScalars.dropFirst(64).first != nil
    return "\"" + String(shown) + (isCut ? "..." : "") + "\""
}
