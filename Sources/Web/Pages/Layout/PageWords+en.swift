import Ledger
import PolicyLanguage
import Primitives

extension PageWords {
    static let english = PageWords(
        language: Language("en"), form: .english, register: .english, signIn: .english,
        account: .english, erase: .english, refused: .english, versions: .english,
        problem: { cause in
            switch cause {
            case .malformed:
                (
                    "That did not arrive as it should", "The request could not be read.",
                    "Go back, load the page again and repeat what you did."
                )
            case .formExpired:
                (
                    "This form is no longer valid", "It was open for too long, or sent twice.",
                    "Go back, load the page again and send it once more. Nothing was changed."
                )
            case .signInNeeded:
                (
                    "Please sign in", "This page belongs to an account.",
                    "Sign in, then open it again."
                )
            case .forbidden:
                (
                    "Not for you", "This belongs to somebody else, or is closed.",
                    "If you believe that it is yours, ask through the contact below."
                )
            case .notFound:
                (
                    "There is no such page", "Nothing is kept under this address.",
                    "Check the address, or start from the policy."
                )
            case .conflict:
                (
                    "Something changed in the meantime", "Your change met another one.",
                    "Load the page again to see how things stand, then repeat what you did."
                )
            case .tooLarge:
                (
                    "That was too much at once", "What was sent is larger than we accept.",
                    "Shorten it and send it again."
                )
            case .tooMany:
                (
                    "One moment, please", "Too many requests came from you in a short time.",
                    "Wait a minute and try again."
                )
            case .cookiesNeeded:
                (
                    "This service needs cookies",
                    "Your browser sent no cookie back, and without one nobody can stay signed in.",
                    "Allow cookies for this site in your browser’s settings and try again. "
                        + "The policy can be read without them."
                )
            case .unavailable:
                (
                    "Not available just now", "The service is starting, stopping or overloaded.",
                    "Try again in a few minutes. Nothing was changed."
                )
            case .unexpected:
                (
                    "Something went wrong here", "The fault is ours, not yours.",
                    "Try again later. If it happens again, tell us the number below."
                )
            }
        },
        requestID: "Number of this request",
        moment: { date, time in "\(date), \(time) UTC" })
}

extension FormWords {
    fileprivate static let english = FormWords(
        mandatory: "mandatory", password: "Password", passwordHint: "At least 12 characters.",
        chooseNothing: "No answer", errorsTitle: "Please check what you entered",
        error: { kind in
            switch kind {
            case .missing: "This is needed."
            case .malformedEmail: "Write it like name@example.org."
            case .malformedURL: "Write it like https://example.org."
            case .malformedPhone: "Write digits, with the country first: +33 1 23 45 67 89."
            case .malformedDate: "Write the day like 2017-05-10."
            case .malformedNumber: "Write a number."
            case .malformed: "This cannot be read."
            case .notAChoice: "Choose one of the values offered."
            case .tooLong(let bytes): "This is too long; \(bytes) characters at most."
            case .taken: "There is an account with this already. Sign in instead."
            case .passwordTooShort(let count): "Use at least \(count) characters."
            case .wrongCredentials: "These two do not belong together."
            case .wrongPassword: "This is not your password."
            case .notAccepted: "Tick this to go on, or choose “I do not agree”."
            }
        })
}

extension RegisterWords {
    fileprivate static let english = RegisterWords(
        title: "Register",
        intro: "Give what is marked as mandatory. The rest is up to you, now or later.",
        yourData: "About you", yourPassword: "Your password", agreement: "The policy",
        readPolicy: "Read the policy", submit: "Create my account", disagree: "I do not agree",
        haveAccount: "You have an account already?", signIn: "Sign in")
}

extension SignInWords {
    fileprivate static let english = SignInWords(
        title: "Sign in", submit: "Sign in", noAccount: "No account yet?", register: "Register")
}

extension AccountWords {
    fileprivate static let english = AccountWords(
        title: "My account", intro: "Everything held about you, why, and who used it.",
        onThisPage: "On this page",
        pendingTitle: "A version of the policy",
        pending: { version, state, day in
            switch state {
            case .asked:
                "The policy has changed. Until you accept version \(version), nothing of yours is "
                    + "used."
            case .grace(let end):
                "The policy has changed. Please answer by \(day(end)); until then your "
                    + "data is used "
                    + "only for what did not become more."
            case .silent:
                "The policy has changed. You did not refuse version \(version), so it applies to "
                    + "you. You can still say no."
            case .refused:
                "You did not accept version \(version). Nothing of yours is used. You "
                    + "can take your "
                    + "data, have it erased, or change your mind."
            case .ahead(let start):
                "Version \(version) of the policy takes force on \(day(start)). You can answer now."
            case .acceptedAhead(let start):
                "Version \(version) of the policy takes force on \(day(start)). You have accepted "
                    + "it."
            case .refusedAhead(let start):
                "Version \(version) of the policy takes force on \(day(start)). You said no: from "
                    + "then on nothing of yours is used."
            }
        },
        whatChanged: "What changed",
        pendingSubmit: "Accept this version", readPolicy: "Read the policy",
        disagree: "I do not agree",
        dataTitle: "What you told us",
        dataIntro: "Change it whenever you like. Empty a field to take its value back.",
        save: "Save changes",
        recordsTitle: "What was recorded",
        recordsIntro: "Sent by your device, or kept by a service that you used.",
        recordsNone: "Nothing so far.",
        choicesTitle: "What it may be used for",
        choicesIntro: "What you decide holds from the next use on.",
        usesTitle: "Who used it",
        usesIntro: "Every use, and every refusal. A receipt proves that it is on record.",
        usesNone: "Nobody so far.",
        usesWhen: "When", usesWho: "Who", usesPurpose: "What for", usesData: "Data",
        usesAnswer: "Answer", usesReceipt: "Receipt", receipt: "Receipt",
        receiptNumber: { "Receipt number \($0)" }, older: "Earlier uses", newest: "Latest uses",
        acceptancesTitle: "What you accepted", acceptancesNone: "Nothing so far.",
        leaveTitle: "Take it or leave",
        downloadIntro: "All that is on this page, in a form that other programs can read.",
        download: "Download my data", signOut: "Sign out",
        eraseIntro: "For good. You will be asked once more.", erase: "Erase my account …",
        notice: { notice in
            switch notice {
            case .registered: "Welcome. Your account is open."
            case .saved: "Your changes are saved."
            case .chosen: "Your decision is in force."
            case .accepted: "Thank you. Your acceptance is on record."
            case .refused: "Your answer is on record. Nothing of yours is used under that version."
            }
        },
        source: { "From \($0)" }, purposes: { "for \($0)" }, collected: { "since \($0)" },
        confirmed: { "confirmed \($0)" }, kept: { "kept \($0)" },
        state: { choice, isAllowed in
            switch (choice, isAllowed) {
            case (.consent, true): "You consent"
            case (.consent, false): "No consent given"
            case (.objection, true): "Allowed; you have not objected"
            case (.objection, false): "You object"
            case (.none, _): "Part of the service"
            }
        },
        since: { "since \($0)" },
        action: { action in
            switch action {
            case .give: "Give consent"
            case .withdraw: "Withdraw consent"
            case .object: "Object"
            case .allow: "Allow again"
            }
        },
        who: { actor in
            switch actor {
            case .service(let id): id.text
            case .subject: "You"
            case .operator: "The operator"
            case .server: "The program itself"
            }
        },
        what: { kind in
            switch kind {
            case .registration: "Registration"
            case .acceptance: "Policy accepted"
            case .consent: "Permission given"
            case .withdrawal: "Consent withdrawn"
            case .objection: "Objection"
            case .use: "Data read"
            case .listing: "Read in a list"
            case .explanation: "Asked what is allowed"
            case .inspection: "Looked at this record"
            case .correction: "Data changed"
            case .record: "Data recorded"
            case .export: "All data taken out"
            case .erasure: "Erasure"
            case .policy: "Policy published"
            case .serviceKey: "Key of a service"
            }
        },
        answer: { outcome in
            switch outcome {
            case .granted: "Given"
            case .refused: "Refused"
            case .done: "Done"
            }
        },
        acceptance: { version, mode in
            switch mode {
            case .explicit: "Version \(version), by ticking the box"
            case .byUse: "Version \(version), by using a service"
            }
        },
        declined: { "Version \($0): not accepted" },
        records: { $0 == 1 ? "1 entry" : "\($0) entries" })
}

extension EraseWords {
    fileprivate static let english = EraseWords(
        title: "Erase my account",
        wrong: "This cannot be undone.",
        gone: "The key to your data is destroyed. From then on nobody can read it, "
            + "not in the store and not in a backup.",
        kept: "What the law orders to be kept stays sealed for its time, and goes then.",
        publicStays:
            "What you published where everybody sees it "
            + "stays public; the policy says what that is.",
        cannotUndo: "You are signed out everywhere, and the services no longer know you.",
        downloadFirst: "Do you want a copy first?", download: "Download my data",
        confirm: "Your password, so that it is really you",
        submit: "Erase everything", back: "No, go back to my account")
}

extension RefusedWords {
    fileprivate static let english = RefusedWords(
        title: "You do not agree",
        wrong: { site, clause in
            "The services of \(site) can only be used by those who accept the policy "
                + "(clause \(clause)). They stay closed to you, and that is all that follows."
        },
        nothingStored: "Nothing that you wrote here was kept.",
        signedIn: "Until you accept, nothing of yours is used. If you accepted before and have "
            + "changed your mind, erase your account; you can take your data with you first.",
        download: "Download my data", erase: "Erase my account …",
        reconsider: "You can think again at any time.", readPolicy: "Read the policy",
        register: "Register")
}

extension VersionWords {
    fileprivate static let english = VersionWords(
        title: "Versions of the policy",
        intro: "Every version that was published, the newest first, and what each one changed.",
        current: "The version in force",
        version: { "Version \($0)" }, since: { "In force since \($0)" },
        from: { "Takes force on \($0)" }, between: { "In force from \($0) to \($1)" },
        published: { "Published on \($0)" }, digest: "Digest", read: "Read",
        readVersion: { "Read version \($0)" }, changes: { "What changed since version \($0)" },
        whatChanges: "What changes", compare: "Compare with",
        coming: { "Version \($0) takes force on \($1)." },
        notYet: { "This version is not in force yet. It takes force on \($0)." },
        replaced: { "This version is no longer in force. It was replaced on \($0)." })
}
