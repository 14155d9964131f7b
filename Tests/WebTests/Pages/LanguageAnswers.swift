import Ledger
import PolicyLanguage
import Primitives
import TestSupport
import Web

/// What the functions among the words answer to everything that they can be asked.
enum LanguageAnswers {
    static func all(_ words: Words) -> KeyValuePairs<String, [String]> {
        let terms = words.terms
        let protections = words.protections
        let practices = words.practices
        return [
            "words.date": days.map(words.date), "words.period": periods.map(words.period),
            "words.typeset": ["x"].map(words.typeset),
            "words.site.footer": [words.site.footer("x", "x", "x")],
            "words.terms.article": ["x"].map(terms.article),
            "words.terms.retention": Retention.Start.allCases.flatMap { start in
                [terms.retention(start, nil), terms.retention(start, "x")]
            },
            "words.terms.acceptance": Acceptance.Mode.allCases.map(terms.acceptance),
            "words.terms.source": PolicyLanguage.Category.Source.allCases.map(terms.source),
            "words.terms.visibility":
                PolicyLanguage.Category.Visibility.allCases.map(terms.visibility),
            "words.terms.basis": LegalBasis.allCases.map(terms.basis),
            "words.terms.choice": choices.map(terms.choice),
            "words.terms.threat": Measure.Threat.allCases.map(terms.threat),
            "words.terms.right": Right.Kind.allCases.map(terms.right),
            "words.practices.longer": ["60"].map(practices.longer),
            "words.practices.within": ["60"].map(practices.within),
            "words.practices.before": ["60"].map(practices.before),
            "words.practices.extended": ["60"].map(practices.extended),
            "words.practices.comments": ["30"].map(practices.comments),
            "words.practices.languages": ["x"].map(practices.languages),
            "words.practices.languagesMin": [1, 3].map(practices.languagesMin),
            "words.practices.inCase": [practices.inCase("x", "x")],
            "words.practices.free": [1, 2].map(practices.free),
            "words.practices.consentIn": ["GB"].map(practices.consentIn),
            "words.practices.atMost": ["60"].map(practices.atMost),
            "words.practices.unusedFor": ["60"].map(practices.unusedFor),
            "words.practices.warned": ["60"].map(practices.warned),
            "words.practices.person": PersonKind.allCases.map(practices.person),
            "words.practices.exchange": Exchange.allCases.map(practices.exchange),
            "words.practices.assurance": Assurance.Kind.allCases.map(practices.assurance),
            "words.protections.age": [15].map(protections.age),
            "words.protections.condition":
                PolicyLanguage.Category.Condition.allCases.map(protections.condition),
            "words.protections.role": Recipient.Role.allCases.map(protections.role),
            "words.protections.safeguard": Transfer.Safeguard.allCases.map(protections.safeguard),
            "words.protections.decisionBasis":
                Decision.Basis.allCases.map(protections.decisionBasis),
            "words.protections.storage":
                PolicyLanguage.Cookie.Storage.allCases.map(protections.storage),
            "words.protections.audience":
                AudienceMeasurement.Condition.allCases.map(protections.audience),
            "words.protections.way": Right.Way.allCases.map(protections.way),
        ]
    }

    static func all(_ words: PageWords) -> KeyValuePairs<String, [String]> {
        let account = words.account
        let versions = words.versions
        return [
            "pages.moment": [words.moment("x", "x")],
            "pages.problem": ProblemPage.Cause.allCases.flatMap { cause -> [String] in
                let problem = words.problem(cause)
                return [problem.title, problem.wrong, problem.remedy]
            },
            "pages.form.error": errors.map(words.form.error),
            "pages.refused.wrong": [words.refused.wrong("x", "x")],
            "pages.account.receiptNumber": [1].map(account.receiptNumber),
            "pages.account.notice": AccountPage.Notice.allCases.map(account.notice),
            "pages.account.source": ["x"].map(account.source),
            "pages.account.purposes": ["x"].map(account.purposes),
            "pages.account.collected": ["x"].map(account.collected),
            "pages.account.confirmed": ["x"].map(account.confirmed),
            "pages.account.kept": ["x"].map(account.kept),
            "pages.account.state": choices.flatMap { choice in
                [account.state(choice, true), account.state(choice, false)]
            },
            "pages.account.since": ["x"].map(account.since),
            "pages.account.action": AccountPage.Action.allCases.map(account.action),
            "pages.account.who":
                [Entry.Actor.operator, .server, .subject, .service(ServiceID("x"))]
                .map(account.who),
            "pages.account.what": Entry.Kind.allCases.map(account.what),
            "pages.account.answer": Entry.Outcome.allCases.map(account.answer),
            "pages.account.ends": ["x"].map(account.ends),
            "pages.account.acceptance": Acceptance.Mode.allCases.map {
                account.acceptance("x", $0)
            },
            "pages.versions.version": ["x"].map(versions.version),
            "pages.versions.since": ["x"].map(versions.since),
            "pages.versions.from": ["x"].map(versions.from),
            "pages.versions.between": [versions.between("x", "y")],
            "pages.versions.published": ["x"].map(versions.published),
            "pages.versions.readVersion": ["x"].map(versions.readVersion),
            "pages.versions.changes": ["x"].map(versions.changes),
            "pages.versions.coming": [versions.coming("x", "y")],
            "pages.versions.notYet": ["x"].map(versions.notYet),
            "pages.versions.replaced": ["x"].map(versions.replaced),
            "pages.versions.commentsOpen": ["x"].map(versions.commentsOpen),
            "pages.versions.commentsOver": ["x"].map(versions.commentsOver),
            "pages.versions.commentTo": ["x"].map(versions.commentTo),
            "pages.account.declined": ["x"].map(account.declined),
            "pages.account.pending": states.map { account.pending("x", $0, \.text) },
            "pages.account.records": [1, 2].map(account.records),
        ]
    }

    private static let day = CalendarDate(daysSinceEpoch: 20_000)
    private static let states: [PendingVersion.State] = [
        .asked, .grace(day), .silent, .refused, .ahead(day), .acceptedAhead(day),
        .refusedAhead(day),
    ]
    private static let choices: [LegalBasis.Choice] = [.consent, .objection, .none]
    private static let periods = [Period.Unit.hours, .days, .months, .years].flatMap { unit in
        [1, 2].map { Period(count: $0, unit: unit) }
    }
    private static let days = (0..<12).map { CalendarDate(daysSinceEpoch: 20_454 + $0 * 31) }
    private static let errors: [FieldError.Kind] = [
        .missing, .malformed, .malformedEmail, .malformedURL, .malformedPhone, .malformedDate,
        .malformedNumber, .notAChoice, .taken, .wrongCredentials, .wrongPassword, .notAccepted,
        .tooLong(bytes: 9), .passwordTooShort(characters: 12),
    ]
}

/// Finds the strings in a value, and the names of its functions.
enum LanguageWalk {
    static func strings(_ value: Any, _ place: String) -> [LanguageTests.Spoken] {
        leaves(value, place).compactMap { leaf in
            (leaf.value as? String).map { .init(place: leaf.place, texts: [$0]) }
        }
    }

    static func functions(_ value: Any, _ place: String) -> [String] {
        leaves(value, place).filter { !($0.value is String) }.map(\.place)
    }

    private static func leaves(_ value: Any, _ place: String) -> [(place: String, value: Any)] {
        // Words have a room of their own.
        if value is Language || value is Words && place.contains(".") { return [] }
        let children = Mirror(reflecting: value).children
        guard !(value is String), !children.isEmpty else { return [(place, value)] }
        return children.flatMap { leaves($0.value, place + "." + ($0.label ?? "")) }
    }
}
