package import Languages
internal import Ledger
internal import PolicyLanguage
internal import Primitives

extension PageWords {
    package init(_ catalogue: Catalogue) {
        language = Language(catalogue.tag)
        terms = Words(catalogue)
        form = FormWords(catalogue)
        register = RegisterWords(catalogue)
        signIn = SignInWords(catalogue)
        account = AccountWords(catalogue)
        erase = EraseWords(catalogue)
        refused = RefusedWords(catalogue)
        versions = VersionWords(catalogue)
        problem = { cause in
            let key = "problem." + cause.rawValue
            return (
                catalogue[key + ".title"], catalogue[key + ".wrong"], catalogue[key + ".remedy"]
            )
        }
        requestID = catalogue["page.request-id"]
        moment = { date, time in catalogue.text("page.moment", ["date": date, "time": time]) }
    }
}

extension FormWords {
    fileprivate init(_ catalogue: Catalogue) {
        mandatory = catalogue["form.mandatory"]
        password = catalogue["form.password"]
        passwordHint = catalogue["form.password-hint"]
        chooseNothing = catalogue["form.choose-nothing"]
        errorsTitle = catalogue["form.errors-title"]
        error = { kind in
            let key = "form.error." + kind.key
            return switch kind {
            case .tooLong(let bytes): catalogue.text(key, ["bytes": String(bytes)])
            case .passwordTooShort(let count): catalogue.text(key, ["count": String(count)])
            default: catalogue[key]
            }
        }
    }
}

extension RegisterWords {
    fileprivate init(_ catalogue: Catalogue) {
        title = catalogue["register.title"]
        intro = catalogue["register.intro"]
        yourData = catalogue["register.your-data"]
        yourPassword = catalogue["register.your-password"]
        agreement = catalogue["register.agreement"]
        readPolicy = catalogue["register.read-policy"]
        submit = catalogue["register.submit"]
        disagree = catalogue["register.disagree"]
        haveAccount = catalogue["register.have-account"]
        signIn = catalogue["register.sign-in"]
    }
}

extension SignInWords {
    fileprivate init(_ catalogue: Catalogue) {
        title = catalogue["sign-in.title"]
        submit = catalogue["sign-in.submit"]
        noAccount = catalogue["sign-in.no-account"]
        register = catalogue["sign-in.register"]
    }
}

extension AccountWords {
    fileprivate init(_ catalogue: Catalogue) {
        title = catalogue["account.title"]
        intro = catalogue["account.intro"]
        onThisPage = catalogue["account.on-this-page"]
        pendingTitle = catalogue["account.pending-title"]
        pending = { version, state, day in
            let parts = ["version": version, "day": state.day.map(day)].compactMapValues(\.self)
            return catalogue.text("account.pending." + state.key, parts)
        }
        whatChanged = catalogue["account.what-changed"]
        pendingSubmit = catalogue["account.pending-submit"]
        readPolicy = catalogue["account.read-policy"]
        disagree = catalogue["account.disagree"]
        dataTitle = catalogue["account.data-title"]
        dataIntro = catalogue["account.data-intro"]
        save = catalogue["account.save"]
        recordsTitle = catalogue["account.records-title"]
        recordsIntro = catalogue["account.records-intro"]
        recordsNone = catalogue["account.records-none"]
        choicesTitle = catalogue["account.choices-title"]
        choicesIntro = catalogue["account.choices-intro"]
        usesTitle = catalogue["account.uses-title"]
        usesIntro = catalogue["account.uses-intro"]
        usesNone = catalogue["account.uses-none"]
        usesWhen = catalogue["account.uses-when"]
        usesWho = catalogue["account.uses-who"]
        usesPurpose = catalogue["account.uses-purpose"]
        usesData = catalogue["account.uses-data"]
        usesAnswer = catalogue["account.uses-answer"]
        usesReceipt = catalogue["account.uses-receipt"]
        receipt = catalogue["account.receipt"]
        receiptNumber = { catalogue.text("account.receipt-number", ["number": String($0)]) }
        older = catalogue["account.older"]
        newest = catalogue["account.newest"]
        acceptancesTitle = catalogue["account.acceptances-title"]
        acceptancesNone = catalogue["account.acceptances-none"]
        leaveTitle = catalogue["account.leave-title"]
        downloadIntro = catalogue["account.download-intro"]
        download = catalogue["account.download"]
        signOut = catalogue["account.sign-out"]
        eraseIntro = catalogue["account.erase-intro"]
        ends = catalogue.filling("account.ends", "day")
        erase = catalogue["account.erase"]
        notice = catalogue.cases(of: "account.notice")
        source = catalogue.filling("account.source", "source")
        purposes = catalogue.filling("account.purposes", "purposes")
        collected = catalogue.filling("account.collected", "moment")
        confirmed = catalogue.filling("account.confirmed", "moment")
        kept = catalogue.filling("account.kept", "period")
        state = { catalogue["account.state." + Self.key(of: $0, isAllowed: $1)] }
        since = catalogue.filling("account.since", "moment")
        action = catalogue.cases(of: "account.action")
        who = { actor in
            switch actor {
            case .service(let id): id.text
            case .subject: catalogue["account.who.subject"]
            case .operator: catalogue["account.who.operator"]
            case .server: catalogue["account.who.server"]
            }
        }
        what = catalogue.cases(of: "account.what")
        answer = catalogue.cases(of: "account.answer")
        acceptance = { version, mode in
            catalogue.text("account.acceptance." + mode.rawValue, ["version": version])
        }
        declined = catalogue.filling("account.declined", "version")
        records = { catalogue.text("account.records", count: $0) }
    }

    private static func key(of choice: LegalBasis.Choice, isAllowed: Bool) -> String {
        choice.rawValue + (choice == .none ? "" : isAllowed ? ".allowed" : ".not-allowed")
    }
}

extension EraseWords {
    fileprivate init(_ catalogue: Catalogue) {
        title = catalogue["erase.title"]
        wrong = catalogue["erase.wrong"]
        gone = catalogue["erase.gone"]
        kept = catalogue["erase.kept"]
        publicStays = catalogue["erase.public-stays"]
        cannotUndo = catalogue["erase.cannot-undo"]
        downloadFirst = catalogue["erase.download-first"]
        download = catalogue["erase.download"]
        confirm = catalogue["erase.confirm"]
        submit = catalogue["erase.submit"]
        back = catalogue["erase.back"]
    }
}

extension VersionWords {
    fileprivate init(_ catalogue: Catalogue) {
        title = catalogue["versions.title"]
        intro = catalogue["versions.intro"]
        current = catalogue["versions.current"]
        version = catalogue.filling("versions.version", "version")
        since = catalogue.filling("versions.since", "date")
        from = catalogue.filling("versions.from", "date")
        between = { start, end in
            catalogue.text("versions.between", ["start": start, "end": end])
        }
        published = catalogue.filling("versions.published", "date")
        digest = catalogue["versions.digest"]
        read = catalogue["versions.read"]
        readVersion = catalogue.filling("versions.read-version", "version")
        changes = catalogue.filling("versions.changes", "version")
        whatChanges = catalogue["versions.what-changes"]
        compare = catalogue["versions.compare"]
        coming = { version, date in
            catalogue.text("versions.coming", ["version": version, "date": date])
        }
        notYet = catalogue.filling("versions.not-yet", "date")
        replaced = catalogue.filling("versions.replaced", "date")
        commentsOpen = catalogue.filling("versions.comments-open", "date")
        commentsOver = catalogue.filling("versions.comments-over", "date")
        commentTo = catalogue.filling("versions.comment-to", "contact")
    }
}

extension RefusedWords {
    fileprivate init(_ catalogue: Catalogue) {
        title = catalogue["refused.title"]
        wrong = { site, clause in
            catalogue.text("refused.wrong", ["site": site, "clause": clause])
        }
        nothingStored = catalogue["refused.nothing-stored"]
        signedIn = catalogue["refused.signed-in"]
        download = catalogue["refused.download"]
        erase = catalogue["refused.erase"]
        reconsider = catalogue["refused.reconsider"]
        readPolicy = catalogue["refused.read-policy"]
        register = catalogue["refused.register"]
    }
}

extension FieldError.Kind {
    fileprivate var key: String {
        switch self {
        case .missing: "missing"
        case .malformed: "malformed"
        case .malformedEmail: "malformed-email"
        case .malformedURL: "malformed-url"
        case .malformedPhone: "malformed-phone"
        case .malformedDate: "malformed-date"
        case .malformedNumber: "malformed-number"
        case .notAChoice: "not-a-choice"
        case .taken: "taken"
        case .wrongCredentials: "wrong-credentials"
        case .wrongPassword: "wrong-password"
        case .notAccepted: "not-accepted"
        case .tooLong: "too-long"
        case .passwordTooShort: "password-too-short"
        }
    }
}

extension PendingVersion.State {
    fileprivate var key: String {
        switch self {
        case .asked: "asked"
        case .grace: "grace"
        case .silent: "silent"
        case .refused: "refused"
        case .ahead: "ahead"
        case .acceptedAhead: "accepted-ahead"
        case .refusedAhead: "refused-ahead"
        }
    }

    fileprivate var day: CalendarDate? {
        switch self {
        case .grace(let day), .ahead(let day), .acceptedAhead(let day), .refusedAhead(let day): day
        case .asked, .silent, .refused: nil
        }
    }
}
